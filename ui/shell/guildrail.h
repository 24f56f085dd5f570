// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/guildlistmodel.h"

#include <QWidget>

namespace chat {
class ImageCache;
}

namespace chat::ui {

class GuildDelegate;
class RailButton;
class SideList;
class Style;

//! The leftmost column: direct chats, guilds, and the way to other accounts.
class GuildRail : public QWidget
{
    Q_OBJECT

public:
    GuildRail(Style &style, Directory &directory, ImageCache &images, QWidget *parent = nullptr);

    //! Empty: the direct chats are shown.
    void setOpen(const GuildId &guild);
    [[nodiscard]] SideList &list() { return *m_list; }
    [[nodiscard]] GuildListModel &model() { return m_model; }

Q_SIGNALS:
    void directsChosen();
    void guildChosen(const chat::GuildId &guild);
    void addChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Style &m_style;
    Directory &m_directory;
    GuildListModel m_model;
    RailButton *m_directs = nullptr;
    SideList *m_list = nullptr;
    GuildDelegate *m_delegate = nullptr;
};

} // namespace chat::ui
