// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/outbox/outboxentry.h"

#include "app/history/archive.h"
#include "app/history/messagefields.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat {

template <class Archive> void fields(Archive &a, OutgoingFile &v)
{
    a(v.made, v.path, v.modified);
}

template <class Archive> void fields(Archive &a, OutboxEntry &v)
{
    a(v.kind, v.state, v.channel, v.message, v.draft, v.emoji, v.on, v.author, v.quote, v.created, v.doubtful, v.after,
        v.from, v.error);
}

namespace {

constexpr quint8 kWithoutFiles = 1; // as earlier programs wrote all of them
constexpr quint8 kWithFiles = 2;

template <class Enum> bool isUpTo(Enum value, Enum last)
{
    return static_cast<quint8>(value) <= static_cast<quint8>(last);
}

} // namespace

QByteArray encodeEntry(const OutboxEntry &entry)
{
    ArchiveWriter out;
    if (entry.files.empty())
        out(kWithoutFiles, entry);
    else
        out(kWithFiles, entry, entry.files);
    return out.bytes();
}

std::optional<OutboxEntry> decodeEntry(QByteArrayView bytes)
{
    ArchiveReader in(bytes);
    quint8 version = 0;
    OutboxEntry entry;
    in(version);
    if (version != kWithoutFiles && version != kWithFiles)
        return std::nullopt;
    in(entry);
    if (version == kWithFiles)
        in(entry.files);
    const bool known = isUpTo(entry.kind, OutboxEntry::Kind::React) && isUpTo(entry.state, OutboxEntry::State::Failed)
        && isUpTo(entry.channel.kind, ChannelKind::Direct) && isUpTo(entry.draft.kind, MessageKind::Unknown)
        && (!entry.error || isUpTo(entry.error->kind, ApiError::Kind::Unsupported));
    const bool filesKnown = std::ranges::all_of(
        entry.files, [](const OutgoingFile &file) { return isUpTo(file.made.kind, Attachment::Kind::File); });
    if (!filesKnown || !in.ok() || !in.atEnd() || !known || entry.message.isEmpty())
        return std::nullopt;
    return entry;
}

MessageId localIdOf(const QString &nonce)
{
    return MessageId(u"local:"_s + nonce);
}

bool isLocalId(const MessageId &id)
{
    return id.value.startsWith("local:"_L1);
}

bool OutboxEntry::isUploaded() const
{
    return std::ranges::all_of(files, &OutgoingFile::isUploaded);
}

bool mayHaveArrived(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Network:
        return !error.neverLeft;
    case ApiError::Kind::Timeout:
    case ApiError::Kind::ServerError:
    case ApiError::Kind::BadReply:
    case ApiError::Kind::Cancelled:
        return true;
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::TokenExpired:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Rejected:
    case ApiError::Kind::Unsupported:
        return false;
    }
    return true;
}

bool isServerAway(const ApiError &error)
{
    constexpr int badGateway = 502;
    constexpr int gatewayTimeout = 504;
    return error.kind == ApiError::Kind::Network || error.kind == ApiError::Kind::Timeout
        || error.kind == ApiError::Kind::Cancelled
        || (error.kind == ApiError::Kind::ServerError && error.http >= badGateway && error.http <= gatewayTimeout);
}

} // namespace chat
