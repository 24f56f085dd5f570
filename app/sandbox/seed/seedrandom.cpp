// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedrandom.h"

namespace chat::sandbox {

namespace {

void putHex(QChar *&at, quint64 value, int digits)
{
    for (int i = digits - 1; i >= 0; --i)
        *at++ = QLatin1Char("0123456789abcdef"[(value >> (4 * i)) & 15]);
}

} // namespace

QString seedGuid(quint64 space, quint64 index)
{
    const quint64 a = SeedRandom::mix(space * 0x9e3779b97f4a7c15ull + index);
    const quint64 b = SeedRandom::mix(a ^ (index + 0x6b6f6f6b61627572ull));
    QString guid(36, Qt::Uninitialized);
    QChar *at = guid.data();
    putHex(at, a >> 32, 8);
    *at++ = u'-';
    putHex(at, a >> 16, 4);
    *at++ = u'-';
    putHex(at, 0x4000 | (a & 0xfff), 4);
    *at++ = u'-';
    putHex(at, 0x8000 | ((b >> 48) & 0x3fff), 4);
    *at++ = u'-';
    putHex(at, b, 12);
    return guid;
}

QString seedChatCode(quint64 index)
{
    QString code(32, Qt::Uninitialized);
    QChar *at = code.data();
    putHex(at, SeedRandom::mix(index + 0x646d), 16);
    putHex(at, SeedRandom::mix(index + 0x636861740000ull), 16);
    return code;
}

} // namespace chat::sandbox
