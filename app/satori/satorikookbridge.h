// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

namespace chat::satori {

//! An event of the deployed bridge to KOOK as the documents would have it (PROTOCOL.md 8): which message, channel,
//! emoji and user it is about is only told by the native event it carries. Other events come back as they are.
[[nodiscard]] QJsonObject mendedKookEvent(const QJsonObject &event);

} // namespace chat::satori
