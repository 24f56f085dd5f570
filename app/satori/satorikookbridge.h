// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

namespace chat::satori {

//! Converts an event of the deployed bridge to KOOK to the documented form (PROTOCOL.md 8): only the native event in it
//! says which message, channel, emoji and user it is about. Other events are returned unchanged.
[[nodiscard]] QJsonObject mendedKookEvent(const QJsonObject &event);

} // namespace chat::satori
