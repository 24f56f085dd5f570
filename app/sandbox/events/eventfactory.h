// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/events/event.h"
#include "app/sandbox/events/jsonviews.h"

namespace chat::sandbox {

//! Creates gateway events for changes of messages (app/kook/PROTOCOL.md 8.2, 8.3), one for all receivers.
class EventFactory
{
public:
    EventFactory(const Registry &registry, const JsonViews &views);

    //! `onlyFor`: the user who sees a temporary message, otherwise empty.
    [[nodiscard]] Event created(const StoredMessage &message, const QJsonValue &nonce, const QString &onlyFor) const;
    [[nodiscard]] Event updated(const StoredMessage &message, const QString &onlyFor) const;
    [[nodiscard]] Event deleted(const StoredMessage &message, qint64 time) const;
    [[nodiscard]] Event reaction(
        const StoredMessage &message, const QString &userId, const ReactionCount &emoji, bool added, qint64 time) const;
    [[nodiscard]] Event pinned(const StoredMessage &message, const QString &operatorId, bool pinned, qint64 time) const;

private:
    //! A system event (type 255) in the channel's guild or, for a direct message, between the two people.
    [[nodiscard]] Event system(
        const StoredMessage &message, const QString &type, const QJsonObject &body, qint64 time) const;
    [[nodiscard]] Event directSystem(
        const ChatRecord &chat, const QString &type, const QJsonObject &body, qint64 time) const;

    const Registry &m_registry;
    const JsonViews &m_views;
};

} // namespace chat::sandbox
