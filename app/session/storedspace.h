// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"

#include <QString>

#include <functional>
#include <vector>

class QObject;

namespace chat {

class MessageService;

//! What an account keeps on this computer, and how it is removed. All is answered later, unless `context` is gone by
//! then.
class StoredSpace
{
public:
    struct Messages
    {
        qint64 count = 0;
        qint64 bytes = 0; //!< about
    };
    struct Folder
    {
        qint64 messages = 0; //!< bytes of the files with messages, lists and drafts
        qint64 pictures = 0; //!< bytes
    };

    //! `service` is borrowed.
    explicit StoredSpace(MessageService &service)
        : m_service(service)
    {
    }

    struct Conversation
    {
        ChannelRef channel;
        Messages stored;
    };
    using Conversations = std::vector<Conversation>;

    void measure(const ChannelRef &channel, QObject *context, const std::function<void(const Messages &)> &callback);
    //! The conversations with the most messages, the largest first.
    void measureLargest(int most, QObject *context, const std::function<void(const Conversations &)> &callback);
    //! Removes a conversation's messages; an empty one: those of all conversations. `callback`: was anything removed?
    void forget(const ChannelRef &channel, QObject *context, const std::function<void(bool)> &callback);
    //! Of an account's data folder.
    static void measureFolder(
        const QString &folder, QObject *context, const std::function<void(const Folder &)> &callback);

private:
    MessageService &m_service;
};

} // namespace chat
