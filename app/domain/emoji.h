// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace chat {

//! An emoji of a reaction or message. Unicode emoji are kept as their characters ("👍"), custom ones by the
//! platform's id ("7363287837020001/zTpnkSnM"). `wireId` is the form the server used and must get back
//! (KOOK: "[#128077;]" or the character; app/kook/PROTOCOL.md 4.5); two emoji are the same if their `id`s are.
struct Emoji
{
    QString id;
    QString name; //!< custom emoji's name, empty for Unicode ones
    QString wireId; //!< empty: same as id

    [[nodiscard]] bool isCustom() const { return id.contains(u'/'); }
    [[nodiscard]] const QString &toWire() const { return wireId.isEmpty() ? id : wireId; }
    friend bool operator==(const Emoji &a, const Emoji &b) { return a.id == b.id; }
};

} // namespace chat
