// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/directchats.h"

#include <QPointer>

#include <algorithm>

namespace chat {

DirectChats::DirectChats(Backend &backend, UnreadCounts &unread, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_unread(unread)
{
}

const DirectChat *DirectChats::find(const ChannelId &code) const
{
    const auto it = std::ranges::find_if(m_chats, [&](const DirectChat &chat) { return chat.code == code; });
    return it == m_chats.end() ? nullptr : &*it;
}

const User *DirectChats::findPeer(const UserId &user) const
{
    const auto it = std::ranges::find_if(m_chats, [&](const DirectChat &chat) { return chat.peer.id == user; });
    return it == m_chats.end() ? nullptr : &it->peer;
}

void DirectChats::load(const std::function<void(const std::optional<ApiError> &)> &done)
{
    m_loading = true;
    const auto generation = ++m_generation;
    m_backend.directory().fetchDirectChats(this, [this, generation, done](Result<std::vector<DirectChat>> result) {
        if (generation != m_generation)
            return;
        m_loading = false;
        const auto error = result ? std::nullopt : std::optional(result.error());
        if (result)
            takeAll(std::move(result).value());
        if (done)
            done(error);
    });
}

void DirectChats::recall(const std::vector<DirectChat> &chats, const std::vector<StoredReadMark> &marks)
{
    for (const auto &mark : marks)
        m_readUpTo.insert(mark.chat, mark.upTo);
    if (!m_chats.empty() || chats.empty())
        return;
    m_chats = chats;
    sort();
    Q_EMIT directChatsChanged();
}

void DirectChats::recallUnread(const StoredUnread &unread)
{
    const auto &code = unread.channel.id;
    if (m_unread.of(unread.channel).count > 0 || !find(code))
        return;
    m_recalled.insert(code);
    m_unread.recall(unread.channel, {unread.count, unread.mentions, unread.first});
}

void DirectChats::noteCount(const ChannelRef &channel)
{
    if (m_unread.of(channel).count > 0)
        return;
    for (auto &chat : m_chats) {
        if (chat.ref() == channel) {
            chat.unread = 0;
            noteRead(chat);
        }
    }
}

std::vector<StoredReadMark> DirectChats::readMarks() const
{
    std::vector<StoredReadMark> marks;
    for (const auto &chat : m_chats) {
        if (const auto mark = m_readUpTo.constFind(chat.code); mark != m_readUpTo.cend())
            marks.push_back({chat.code, *mark});
    }
    return marks;
}

void DirectChats::noteRead(const DirectChat &chat)
{
    if (chat.latestMessage.isValid())
        m_readUpTo[chat.code] = chat.latestMessage;
}

//! As the server counts, except what was read here.
int DirectChats::unreadIn(const DirectChat &chat) const
{
    const auto mark = m_readUpTo.constFind(chat.code);
    const bool read = mark != m_readUpTo.cend() && chat.latestMessage.isValid() && chat.latestMessage <= *mark;
    return read ? 0 : chat.unread;
}

void DirectChats::reload()
{
    if (!m_loading)
        load({});
}

void DirectChats::takeAll(std::vector<DirectChat> chats)
{
    m_chats = std::move(chats);
    sort();
    const auto taken = m_chats; // who hears of a count may change the list
    for (const auto &chat : taken)
        count(chat);
    Q_EMIT directChatsChanged();
}

void DirectChats::take(const DirectChat &chat)
{
    const auto it = std::ranges::find_if(m_chats, [&](const DirectChat &known) { return known.code == chat.code; });
    if (it == m_chats.end())
        m_chats.push_back(chat);
    else
        *it = chat;
    sort();
    count(DirectChat(chat)); // a copy: who hears of a count may change the list
    Q_EMIT directChatsChanged();
}

//! What the server says of it. The live message counts too; whichever comes first, nothing is counted twice.
void DirectChats::count(const DirectChat &chat)
{
    const bool recalled = m_recalled.remove(chat.code);
    const int unread = unreadIn(chat);
    if (chat.lastRead.isValid())
        m_unread.readUpTo(chat.ref(), chat.lastRead);
    if (recalled && chat.lastRead.isValid() && unread == 0)
        m_unread.markRead(chat.ref()); // it was read elsewhere meanwhile
    else
        m_unread.raiseDirect(chat.ref(), unread, chat.latestMessage);
}

void DirectChats::touch(const Message &message)
{
    const auto it
        = std::ranges::find_if(m_chats, [&](const DirectChat &chat) { return chat.code == message.channel.id; });
    if (it == m_chats.end()) {
        reload();
        return;
    }
    m_recalled.remove(it->code); // counted anew from here on
    if (!it->latestMessage.isValid() || message.created > it->latestMessage)
        it->latestMessage = message.created;
    sort();
    Q_EMIT directChatsChanged();
}

void DirectChats::close(const ChannelId &code, QObject *context, Callback<Unit> callback)
{
    QPointer<QObject> caller(context); // may be deleted before the answer; the list changes all the same
    m_backend.directory().closeDirectChat(
        code, this, [this, code, caller, callback = std::move(callback)](const Result<Unit> &result) {
            if (result) {
                markRead({ChannelKind::Direct, code});
                std::erase_if(m_chats, [&](const DirectChat &chat) { return chat.code == code; });
                Q_EMIT directChatsChanged();
            }
            if (caller)
                callback(result);
        });
}

void DirectChats::markRead(const ChannelRef &channel)
{
    m_unread.markRead(channel);
    noteCount(channel); // also where nothing was unread
}

UnreadCounts::Map DirectChats::markAllRead()
{
    for (auto &chat : m_chats) {
        chat.unread = 0;
        noteRead(chat);
    }
    return m_unread.markRead([](const ChannelRef &channel) { return channel.kind == ChannelKind::Direct; });
}

bool DirectChats::updatePeer(const User &user)
{
    bool changed = false;
    for (auto &chat : m_chats) {
        if (chat.peer.id != user.id)
            continue;
        const auto take = [&changed](QString &to, const QString &from) {
            changed = changed || (!from.isEmpty() && to != from);
            to = from.isEmpty() ? to : from;
        };
        take(chat.peer.name, user.name);
        take(chat.peer.nickname, user.nickname);
        take(chat.peer.avatar, user.avatar);
    }
    if (changed)
        Q_EMIT directChatsChanged();
    return changed;
}

bool DirectChats::setPresence(const UserId &user, bool online)
{
    bool changed = false;
    for (auto &chat : m_chats) {
        if (chat.peer.id != user)
            continue;
        changed = changed || chat.peer.online != online;
        chat.peer.online = online;
    }
    if (changed)
        Q_EMIT directChatsChanged();
    return changed;
}

void DirectChats::sort()
{
    std::ranges::stable_sort(
        m_chats, [](const DirectChat &a, const DirectChat &b) { return a.latestMessage > b.latestMessage; });
}

} // namespace chat
