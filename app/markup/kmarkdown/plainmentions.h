// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

#include <QSet>
#include <QStringView>

namespace chat::markup {

//! KOOK's plain text (type 1) has no formatting, but the old forms of mentions and emoji are read (app/kook/PROTOCOL.md
//! 6.6): `@name#id`, `@role:id;`, `#channel:id;`, `[:name:id]`, @全体成员, @在线成员. `mentioned` are the people whom the
//! server reports as mentioned: a short number after a name is an id if it is one of theirs, otherwise the digits of a
//! full name.
[[nodiscard]] Content plainMessage(QStringView text, const QSet<QString> &mentioned = {});

} // namespace chat::markup
