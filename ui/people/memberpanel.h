// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/lists/memberlistmodel.h"

#include <QWidget>

class QLabel;

namespace chat {
class ImageCache;
}

namespace chat::ui {

class Button;
class LineField;
class PanelHead;
class SideList;
class Style;

//! The side panel with the members of the current guild: by role, with a search, loaded while scrolling.
class MemberPanel : public QWidget
{
    Q_OBJECT

public:
    MemberPanel(Style &style, Backend &backend, Directory &directory, ImageCache &images, QWidget *parent = nullptr);

    void setGuild(const GuildId &guild); //!< loaded once the panel is visible
    [[nodiscard]] SideList &list() { return *m_list; }
    [[nodiscard]] LineField &search() { return *m_search; }
    [[nodiscard]] PanelHead &head() { return *m_head; }
    [[nodiscard]] const MemberListModel &model() const { return m_model; }

Q_SIGNALS:
    void chosen(const chat::UserId &user, const QRect &globalRow);
    void menuRequested(const chat::UserId &user, const QPoint &globalPosition);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void showState();

    Style &m_style;
    MemberListModel m_model;
    GuildId m_guild;
    PanelHead *m_head = nullptr;
    LineField *m_search = nullptr;
    SideList *m_list = nullptr;
    QLabel *m_note = nullptr; //!< loading, nobody found, failed
    Button *m_retry = nullptr;
};

} // namespace chat::ui
