// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/historysources.h"

#include "app/domain/message.h"
#include "app/history/historyfile.h"

#include <QVariant>
#include <QtEndian>

#define ZLIB_CONST // zlib does not write to what it reads
#include <zlib.h>

namespace chat {

namespace {

constexpr int kWindowBits = 12; // a message is short: tables for more would take longer to clear than to use
constexpr int kMemory = 4;

//! What qUncompress() reads, in an eighth of the time that qCompress() takes for some hundred bytes. Empty: no memory.
QByteArray packed(const QByteArray &bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kWindowBits, kMemory, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    constexpr qsizetype head = sizeof(quint32);
    const uLong most = deflateBound(&stream, static_cast<uLong>(bytes.size()));
    QByteArray out(head + static_cast<qsizetype>(most), Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(bytes.size()), out.data());
    stream.next_in = reinterpret_cast<const Bytef *>(bytes.constData());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data() + head);
    stream.avail_out = static_cast<uInt>(most);
    const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.resize(whole ? head + static_cast<qsizetype>(stream.total_out) : 0);
    deflateEnd(&stream);
    return out;
}

} // namespace

void HistorySources::count()
{
    QSqlQuery &query = m_file.statement("SELECT count(*), ifnull(min(message), 0) FROM sources");
    m_count = 0;
    if (query.exec() && query.next()) {
        m_count = query.value(0).toLongLong();
        m_oldest = query.value(1).toLongLong();
    }
    query.finish();
}

void HistorySources::keep(qint64 row, const RawJson &raw)
{
    if (raw.bytes.isEmpty())
        return;
    if (m_count < 0)
        count();
    if (m_count >= kMost && row < m_oldest)
        return; // far back in history
    QSqlQuery &put = m_file.statement("INSERT OR REPLACE INTO sources (message, json) VALUES (?, ?)");
    put.bindValue(0, row);
    put.bindValue(1, packed(raw.bytes));
    put.exec();
    if (++m_count <= kMost + kSpare)
        return;
    QSqlQuery &trim = m_file.statement("DELETE FROM sources WHERE message <= (SELECT message FROM sources "
                                       "ORDER BY message DESC LIMIT 1 OFFSET ?)");
    trim.bindValue(0, kMost);
    trim.exec();
    count();
}

void HistorySources::renew(qint64 row, const std::optional<Message> &before, const Message &now)
{
    if (!now.raw.bytes.isEmpty()) {
        if (!before || *before != now || !has(row))
            keep(row, now.raw);
    } else if (!before || before->source != now.source) {
        forget(row);
    }
}

void HistorySources::forget(qint64 row)
{
    QSqlQuery &forget = m_file.statement("DELETE FROM sources WHERE message = ?");
    forget.bindValue(0, row);
    forget.exec();
}

bool HistorySources::has(qint64 row) const
{
    QSqlQuery &find = m_file.statement("SELECT 1 FROM sources WHERE message = ?");
    find.bindValue(0, row);
    const bool found = find.exec() && find.next();
    find.finish();
    return found;
}

QByteArray HistorySources::of(qint64 row) const
{
    QSqlQuery &find = m_file.statement("SELECT json FROM sources WHERE message = ?");
    find.bindValue(0, row);
    QByteArray raw;
    if (find.exec() && find.next())
        raw = qUncompress(find.value(0).toByteArray());
    find.finish();
    return raw;
}

} // namespace chat
