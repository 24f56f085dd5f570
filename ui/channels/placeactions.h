// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/capabilities.h"
#include "app/models/directory/directory.h"
#include "ui/style/style.h"

#include <QObject>

class QAction;
class QMenu;

namespace chat::ui {

class PlaceLinks;

//! The actions on a guild, a channel or a direct chat: their menus, and the questions asked before something happens.
//! Actions that are not allowed are disabled and show why.
class PlaceActions : public QObject
{
    Q_OBJECT

public:
    PlaceActions(QWidget &window, Style &style, Backend &backend, Directory &directory);

    void setLinks(const PlaceLinks &links) { m_links = &links; } //!< borrowed; without it there are none
    void popupGuild(const GuildId &guild, const QPoint &globalPosition);
    void popupChannel(const ChannelRef &channel, const QPoint &globalPosition); //!< also for a category
    void popupDirect(const ChannelRef &channel, const QPoint &globalPosition);
    void popupDirects(const QPoint &globalPosition); //!< all of them

    // All can be undone.
    void markRead(const ChannelRef &channel);
    void markCategoryRead(const ChannelId &category);
    void markGuildRead(const GuildId &guild);
    void markDirectsRead();
    void markAllRead();
    void createChannel(const GuildId &guild, const ChannelId &parent);
    void createCategory(const GuildId &guild);
    void editChannel(const ChannelId &channel);
    void removeChannel(const ChannelId &channel);
    void leaveGuild(const GuildId &guild);
    void closeDirect(const ChannelRef &channel); //!< can be undone
    void forgetStored(const ChannelRef &channel); //!< its messages on this computer

Q_SIGNALS:
    void channelCreated(const chat::ChannelRef &channel);
    void directClosed(const chat::ChannelRef &channel);
    void storedForgotten(const chat::ChannelRef &channel);
    void olderRequested(const chat::ChannelRef &channel); //!< its older messages are to be fetched
    void guildOlderRequested(const chat::GuildId &guild);
    void allOlderRequested();
    void exportRequested(const chat::ChannelRef &channel);
    void guildExportRequested(const chat::GuildId &guild);
    void profileRequested(const chat::UserId &user, const QPoint &globalPosition);

private:
    QMenu *makeMenu(const QString &name);
    QAction *add(QMenu &menu, Glyph glyph, const QString &text, const QString &why, std::function<void()> run,
        bool danger = false);
    void addManaging(QMenu &menu, const Channel &channel);
    void addStored(QMenu &menu, const ChannelRef &channel);
    void addForgetting(QMenu &menu, const ChannelRef &channel);
    void addLink(QMenu &menu, const ChannelRef &channel);
    void copyId(const QString &id);
    QAction *addReading(QMenu &menu, const Directory::Unread &unread, std::function<void()> run);
    void addReadingAll(QMenu &menu);
    void offerUndo(const Directory::UnreadMap &taken, const QString &text);
    [[nodiscard]] QString whyNotCreate(const GuildId &guild) const; //!< empty: channels can be created there
    [[nodiscard]] QString whyNotManage(const ChannelRef &channel, bool Capabilities::*offered) const;
    [[nodiscard]] QString whyNotFetch() const;
    [[nodiscard]] QString whyNotLeave(const GuildId &guild) const;
    void tell(const QString &text);

    QWidget &m_window;
    Style &m_style;
    Backend &m_backend;
    Directory &m_directory;
    const PlaceLinks *m_links = nullptr;
};

} // namespace chat::ui
