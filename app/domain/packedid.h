// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QByteArray>

namespace chat {

//! A message's id in few bytes: 17 for a GUID as KOOK's are, else the text behind a letter.
[[nodiscard]] QByteArray packedId(const MessageId &id);
[[nodiscard]] MessageId idFromPacked(const QByteArray &packed);

} // namespace chat
