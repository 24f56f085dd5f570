// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/lists/memberlistmodel.h"
#include "ui/widgets/popupframe.h"

class QLabel;

namespace chat {
class ImageCache;
}

namespace chat::ui {

class LineField;
class SideList;

//! A popup to pick one member of a guild, from a list or by part of the name. Deletes itself when it closes.
class MemberPicker : public PopupFrame
{
    Q_OBJECT

public:
    MemberPicker(Style &style, Backend &backend, Directory &directory, ImageCache &images, QWidget *parent);

    void popup(const GuildId &guild, const QString &title, const QRect &globalAnchor);
    [[nodiscard]] LineField &search() { return *m_search; }
    [[nodiscard]] SideList &list() { return *m_list; }
    [[nodiscard]] const MemberListModel &model() const { return m_model; }

Q_SIGNALS:
    void picked(const chat::User &user);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    void step(int by);
    void pick(const QModelIndex &index);

    MemberListModel m_model;
    QLabel *m_title = nullptr;
    LineField *m_search = nullptr;
    SideList *m_list = nullptr;
    QLabel *m_note = nullptr; //!< loading, nobody found, failed
};

} // namespace chat::ui
