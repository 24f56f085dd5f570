// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/sqliteheader.h"

#include <QFile>
#include <QtEndian>

namespace chat {

namespace {

constexpr QByteArrayView kSqliteMagic{"SQLite format 3\0", 16};
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

quint32 bigEndianAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

} // namespace

std::optional<SqliteHeader> SqliteHeader::parse(QByteArrayView bytes)
{
    if (bytes.size() < kSize || !bytes.startsWith(kSqliteMagic))
        return std::nullopt;
    return SqliteHeader{static_cast<qint32>(bigEndianAt(bytes, kApplicationIdAt)),
        static_cast<qint32>(bigEndianAt(bytes, kUserVersionAt))};
}

QByteArray SqliteHeader::newest(const QByteArray &bytes, const QString &log)
{
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return bytes;
    const QByteArray start = file.read(32);
    if (start.size() < 32)
        return bytes;
    const qint64 page = bigEndianAt(start, 8);
    const QByteArray salts = start.sliced(16, 8);
    QByteArray found = bytes;
    QByteArray pending;
    while (page >= 512) {
        const QByteArray frame = file.read(24);
        if (frame.size() < 24 || frame.sliced(8, 8) != salts)
            break;
        if (bigEndianAt(frame, 0) == 1)
            pending = file.peek(kSize);
        if (bigEndianAt(frame, 4) != 0 && pending.size() == kSize) // this frame ends a transaction
            found = pending;
        if (!file.seek(file.pos() + page))
            break;
    }
    return found;
}

} // namespace chat
