// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/lists/channellistmodel.h"
#include "app/models/lists/directlistmodel.h"
#include "app/models/lists/lastmessages.h"

#include <QWidget>

class QStackedWidget;

namespace chat {
class ImageCache;
}

namespace chat::ui {

class AccountBar;
class ChannelDelegate;
class DirectDelegate;
class JumpField;
class ListTitle;
class NoticePage;
class SideList;
class Style;
class UnreadBar;

//! The column of conversations: the channels of a guild or the direct chats, with the guild's name above and the
//! account below.
class ChannelPanel : public QWidget
{
    Q_OBJECT

public:
    ChannelPanel(Style &style, Backend &backend, Directory &directory, ImageCache &images, QWidget *parent = nullptr);

    void showGuild(const GuildId &guild);
    void showDirects();
    [[nodiscard]] bool showsDirects() const { return m_directsShown; }
    void setOpen(const ChannelRef &channel);
    [[nodiscard]] ChannelListModel &channels() { return m_channels; }
    [[nodiscard]] DirectListModel &directs() { return m_directs; }
    [[nodiscard]] SideList &channelList() { return *m_channelList; }
    [[nodiscard]] SideList &directList() { return *m_directList; }
    [[nodiscard]] ListTitle &title() { return *m_title; }
    [[nodiscard]] AccountBar &accountBar() { return *m_accountBar; }
    [[nodiscard]] UnreadBar &unreadBar() { return *m_unreadBar; }
    [[nodiscard]] JumpField &jumpField() { return *m_jump; }
    [[nodiscard]] NoticePage &notice() { return *m_notice; }
    void setDrafts(const QSet<ChannelRef> &drafts); //!< the conversations that have one
    [[nodiscard]] SideList &visibleList() { return m_directsShown ? *m_directList : *m_channelList; }

Q_SIGNALS:
    void chosen(const chat::ChannelRef &channel);
    void jumpRequested();
    void closeRequested(const chat::ChannelRef &chat); //!< a direct one
    void guildMenuRequested(const chat::GuildId &guild, const QPoint &globalPosition);
    void directsMenuRequested(const QPoint &globalPosition);
    void menuRequested(const chat::ChannelRef &channel, const QPoint &globalPosition); //!< a category too

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void wireMenus();
    void wireUnread();
    void showState();
    void onChannelChosen(const QModelIndex &index);
    void fold(const QModelIndex &index, bool fold);

    Style &m_style;
    Directory &m_directory;
    ChannelListModel m_channels;
    DirectListModel m_directs;
    LastMessages m_last;
    ListTitle *m_title = nullptr;
    SideList *m_channelList = nullptr;
    SideList *m_directList = nullptr;
    ChannelDelegate *m_channelDelegate = nullptr;
    DirectDelegate *m_directDelegate = nullptr;
    AccountBar *m_accountBar = nullptr;
    UnreadBar *m_unreadBar = nullptr;
    JumpField *m_jump = nullptr;
    NoticePage *m_notice = nullptr;
    QStackedWidget *m_stack = nullptr;
    bool m_directsShown = false;
};

} // namespace chat::ui
