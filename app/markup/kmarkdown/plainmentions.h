// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

#include <QSet>
#include <QStringView>

namespace chat::markup {

//! KOOK's plain text (type 1): nothing is formatted, but the old forms of mentions and emoji are read
//! (app/kook/PROTOCOL.md 6.6): `@name#id`, `@role:id;`, `#channel:id;`, `[:name:id]`, @全体成员, @在线成员. `mentioned` are the
//! people the server says are called: a short number behind a name is an id if it is one of theirs, else the digits of
//! an account's full name.
[[nodiscard]] Content plainMessage(QStringView text, const QSet<QString> &mentioned = {});

} // namespace chat::markup
