// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/memberlistmodel.h"

#include <QWidget>

namespace chat {
class ImageCache;
}

namespace chat::ui {

class Button;
class SideList;
class Style;

//! The side panel with the members of the guild on screen.
class MemberPanel : public QWidget
{
    Q_OBJECT

public:
    MemberPanel(Style &style, Backend &backend, Directory &directory, ImageCache &images, QWidget *parent = nullptr);

    void setGuild(const GuildId &guild) { m_model.setGuild(guild); }
    [[nodiscard]] SideList &list() { return *m_list; }
    [[nodiscard]] const MemberListModel &model() const { return m_model; }

Q_SIGNALS:
    void chosen(const chat::UserId &user);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();

    Style &m_style;
    MemberListModel m_model;
    SideList *m_list = nullptr;
    QWidget *m_failure = nullptr;
};

} // namespace chat::ui
