// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/unpack.h"

#include "app/net/unpacker.h"

namespace chat {

std::optional<QByteArray> unpack(const QByteArray &packed, qsizetype most, bool *tooLarge)
{
    Unpacker unpacker(most);
    const auto state = unpacker.add(packed);
    if (tooLarge)
        *tooLarge = state == Unpacker::State::TooLarge;
    if (state != Unpacker::State::Whole)
        return std::nullopt;
    return unpacker.take();
}

} // namespace chat
