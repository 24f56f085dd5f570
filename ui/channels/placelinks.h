// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "app/session/backendfactory.h"

namespace chat {
class Backend;
class Directory;
} // namespace chat

namespace chat::ui {

//! Writes links to the conversations and messages of one account, as they are given to others.
class PlaceLinks
{
public:
    //! `kind`: which backend it is. All are borrowed.
    PlaceLinks(AccountConfig::Backend kind, Backend &backend, const Directory &directory)
        : m_kind(kind)
        , m_backend(backend)
        , m_directory(directory)
    {
    }

    //! Without a message: to the conversation. Empty: the server has no name for it yet.
    [[nodiscard]] QString to(const ChannelRef &channel, const MessageId &message = {}) const;

private:
    AccountConfig::Backend m_kind;
    Backend &m_backend;
    const Directory &m_directory;
};

} // namespace chat::ui
