// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/events.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace chat::kook {

// Gateway events (the `d` of a frame, PROTOCOL.md 8) as domain events. What is unknown gives nothing.

[[nodiscard]] std::optional<MessageEvent> parseMessageEvent(const QJsonObject &event);
[[nodiscard]] std::vector<DirectoryEvent> parseDirectoryEvents(const QJsonObject &event);

//! The name of a system event; empty: it is none.
[[nodiscard]] QString systemEventType(const QJsonObject &event);

//! The other person of a direct message's chat, as far as the event tells.
[[nodiscard]] User peerOfDirectMessage(const QJsonObject &event, const UserId &self);

} // namespace chat::kook
