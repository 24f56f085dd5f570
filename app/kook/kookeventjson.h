// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/events.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace chat::kook {

// Converts gateway events (the `d` of a frame, PROTOCOL.md 8) to domain events. Unknown ones give nothing.

[[nodiscard]] std::optional<MessageEvent> parseMessageEvent(const QJsonObject &event);
[[nodiscard]] std::vector<DirectoryEvent> parseDirectoryEvents(const QJsonObject &event);

//! The name of a system event; empty: it is not one.
[[nodiscard]] QString systemEventType(const QJsonObject &event);

//! The other person of a direct chat, as far as the event identifies it.
[[nodiscard]] User peerOfDirectMessage(const QJsonObject &event, const UserId &self);

} // namespace chat::kook
