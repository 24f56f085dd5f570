// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/apierror.h"
#include "app/base/ids.h"
#include "app/domain/channel.h"
#include "app/domain/content.h"
#include "app/domain/emoji.h"
#include "app/domain/user.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace chat {

enum class MessageKind : quint8 {
    Text, //!< plain text (KOOK 1)
    Markup, //!< the backend's markup: KMarkdown (KOOK 9) or Satori elements
    Card, //!< card JSON (KOOK 10)
    Image, //!< the source is a URL (KOOK 2)
    Video, //!< KOOK 3
    File, //!< KOOK 4
    Audio, //!< KOOK 8
    Item, //!< a gift (KOOK 12)
    System, //!< KOOK 255
    Unknown, //!< anything else: shown as a placeholder that offers the source
};

struct Reaction
{
    Emoji emoji;
    int count = 0;
    bool mine = false;
    friend bool operator==(const Reaction &a, const Reaction &b)
    {
        return a.emoji == b.emoji && a.count == b.count && a.mine == b.mine;
    }
};

//! One person in the list of those who reacted.
struct ReactionUser
{
    User user;
    QDateTime time; //!< UTC, null if unknown
    friend bool operator==(const ReactionUser &, const ReactionUser &) = default;
};

struct Attachment
{
    enum class Kind : quint8 { Image, Video, Audio, File };
    Kind kind = Kind::File;
    QString url;
    QString name;
    QString mime;
    qint64 size = 0; //!< bytes, 0 unknown
    int width = 0; //!< pixels, 0 unknown
    int height = 0;
    double duration = 0; //!< seconds, 0 unknown
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

//! What the server found behind a link (app/kook/PROTOCOL.md 6.5).
struct Embed
{
    enum class Kind : quint8 { Link, Image, Video };
    Kind kind = Kind::Link;
    QString url;
    QString title;
    QString description;
    QString site;
    QString image; //!< picture or cover URL
    quint32 color = 0; //!< 0xRRGGBB, 0 = none
    double duration = 0;
    friend bool operator==(const Embed &, const Embed &) = default;
};

//! The quoted message, as it was when it was quoted. An empty id: the original no longer exists.
struct Quote
{
    MessageId id;
    User author;
    QString summary; //!< plain text, one line or more
    Content content; //!< as far as the quote contains it: lets the view name the people mentioned in it
    QDateTime created;
    friend bool operator==(const Quote &, const Quote &) = default;
};

//! Somebody pressed a button of a card. Only from live events: history has no clicks.
struct ButtonClick
{
    QString value; //!< the value of the button
    User user;
    QDateTime time; //!< UTC
    friend bool operator==(const ButtonClick &, const ButtonClick &) = default;
};

enum class SendState : quint8 {
    Sent,
    Sending, //!< the server has not confirmed it yet; the id is local
    Held, //!< waits for the rate limit until `heldUntil`, then it is sent; the id is local
    Checking, //!< the answer was lost: history is being searched for it; the id is local
    Failed, //!< see `error`; the text is kept, retry or discard
    Waiting, //!< the server is away: it is sent when it is back, in order; the id is local
    InDoubt, //!< the answer was lost and history does not show it: send it again, or say that it arrived
    Uploading, //!< its files are being uploaded, see `files`; the id is local
};

//! The files of a message that is not sent yet, and the one of them that is being uploaded or is the next.
struct UnsentFiles
{
    int count = 0;
    int number = 1; //!< of that one, from 1
    QString name;
    qint64 size = 0; //!< bytes
    int percent = 0; //!< uploaded
    friend bool operator==(const UnsentFiles &, const UnsentFiles &) = default;
};

//! What we changed in a message of the server that the server does not know yet.
enum class PendingChange : quint8 {
    None,
    Edit, //!< the text is ours and waits
    RefusedEdit, //!< the text is ours, see `error`: retry or discard
    Removal, //!< its deletion waits
    Reaction, //!< a reaction of ours, or taking it back, waits
};

//! Whom a message mentions.
struct Mentions
{
    QList<UserId> users;
    QList<RoleId> roles;
    bool all = false;
    bool here = false;
    friend bool operator==(const Mentions &, const Mentions &) = default;
};

//! The result of a dice or the like, rolled by the server.
struct Interaction
{
    QString kind; //!< "dice", or the server's name for it; may be empty
    QString result;
    [[nodiscard]] bool isEmpty() const { return result.isEmpty(); }
    friend bool operator==(const Interaction &, const Interaction &) = default;
};

//! What the server sent of a message, as JSON. Says nothing that the other members do not, and is not compared.
struct RawJson
{
    static constexpr qsizetype kMost = 64 << 10; //!< bytes; more is not kept

    QByteArray bytes; //!< empty: not kept
    friend bool operator==(const RawJson &, const RawJson &) { return true; }
};

//! One message of a timeline: everything a row shows. Times are UTC.
struct Message
{
    MessageId id;
    ChannelRef channel;
    User author;
    MessageKind kind = MessageKind::Markup;
    int rawType = 0; //!< the server's type number, for "unknown type N"
    QString source; //!< what the editor edits: markup, card JSON, URL or plain text
    Content content;
    std::optional<Quote> quote;
    std::vector<Attachment> attachments;
    std::vector<Embed> embeds;
    std::vector<Reaction> reactions; //!< in display order
    QDateTime created;
    QDateTime edited; //!< null: never
    QList<UserId> mentions;
    QList<RoleId> mentionedRoles;
    bool mentionsAll = false;
    bool mentionsHere = false;
    UserId visibleOnlyTo; //!< a temporary message; empty: everyone's
    QString nonce; //!< ours, empty if the server did not return it
    bool deleted = false; //!< views may still show it, marked
    QDateTime deletedAt; //!< null: unknown
    int earlierTexts = 0; //!< how many texts it had before are stored
    SendState state = SendState::Sent;
    QDateTime heldUntil; //!< Held: when it will be sent
    std::optional<UnsentFiles> files; //!< not sent yet
    std::optional<ApiError> error; //!< Failed, InDoubt, a refused edit: why
    PendingChange pending = PendingChange::None;
    bool pinned = false; //!< as far as a list of pins or an event reported it
    bool read = false; //!< direct chats: the other person has read it
    std::vector<ButtonClick> clicks; //!< since we connected, oldest first
    Interaction interaction;
    std::optional<bool> editable; //!< by us, if the server says so
    QString program; //!< which other program of our account wrote it; empty: none, as far as known
    RawJson raw;

    [[nodiscard]] Mentions calls() const { return {mentions, mentionedRoles, mentionsAll, mentionsHere}; }
    void setCalls(const Mentions &calls)
    {
        mentions = calls.users;
        mentionedRoles = calls.roles;
        mentionsAll = calls.all;
        mentionsHere = calls.here;
    }
    friend bool operator==(const Message &, const Message &) = default;
};

struct MessageRef
{
    ChannelRef channel;
    MessageId id;
    friend bool operator==(const MessageRef &, const MessageRef &) = default;
    friend size_t qHash(const MessageRef &ref, size_t seed = 0) { return qHashMulti(seed, ref.channel, ref.id); }
};

//! What is sent or saved.
struct Draft
{
    MessageKind kind = MessageKind::Markup;
    QString source;
    //! send: the quoted message, if any. edit: nullopt keeps the quote, an empty id removes it.
    std::optional<MessageId> quoted;
    QString nonce; //!< send: returned by the answer and the event if the backend supports it
    UserId onlyFor; //!< temporary message or edit for one user; empty: for all
    QString templateId; //!< if not empty, `source` is the JSON that fills this template of the server
    QString typed = {}; //!< send: the text in the composer, if `source` was generated from it; empty: the same
    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace chat
