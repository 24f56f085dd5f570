// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/messagecodec.h"

#include "app/history/archive.h"
#include "app/history/messagefields.h"

#include <utility>

namespace chat {

namespace {

constexpr quint8 kVersion = 1;

//! A name that came beside the source: of somebody mentioned, of a role, channel or custom emoji.
struct Name
{
    Inline::Kind kind = Inline::Kind::User;
    QString value;
    QString text;
    friend bool operator==(const Name &, const Name &) = default;
};

template <class Archive> void fields(Archive &a, Name &v)
{
    a(v.kind, v.value, v.text);
}

bool isNamed(const Inline &node)
{
    switch (node.kind) {
    case Inline::Kind::User:
    case Inline::Kind::Role:
    case Inline::Kind::Channel:
    case Inline::Kind::Emoji:
        return true;
    case Inline::Kind::Text:
    case Inline::Kind::Code:
    case Inline::Kind::Bold:
    case Inline::Kind::Italic:
    case Inline::Kind::Strike:
    case Inline::Kind::Underline:
    case Inline::Kind::Spoiler:
    case Inline::Kind::Link:
    case Inline::Kind::Font:
    case Inline::Kind::All:
    case Inline::Kind::Here:
    case Inline::Kind::Shortcode:
        return false;
    }
    return false;
}

//! Visits every named node of a content that is no card. Names in cards are in their sources.
template <class Visit> void visitNamed(Inlines &inlines, const Visit &visit)
{
    for (Inline &node : inlines) {
        if (isNamed(node))
            visit(node);
        visitNamed(node.children, visit);
    }
}

std::vector<Name> namesIn(Content content)
{
    std::vector<Name> names;
    for (Block &block : content.blocks) {
        visitNamed(block.inlines, [&names](const Inline &node) {
            if (!node.text.isEmpty())
                names.push_back({node.kind, node.value, node.text});
        });
    }
    return names;
}

//! The named nodes get these names, in their order.
void putNames(Content &content, const std::vector<Name> &names)
{
    auto next = names.begin();
    for (Block &block : content.blocks) {
        visitNamed(block.inlines, [&](Inline &node) {
            if (next != names.end() && next->kind == node.kind && next->value == node.value)
                node.text = (next++)->text;
        });
    }
}

} // namespace

MessageCodec::MessageCodec(People people, ContentReader reader)
    : m_people(std::move(people))
    , m_reader(std::move(reader))
{
}

QByteArray MessageCodec::encode(const Message &message) const
{
    ArchiveWriter out;
    out(kVersion, message.kind, message.rawType, message.source);
    // The plain text says names as well: what is not the same with the names put in is written whole.
    Content derived = m_reader({message.kind, message.source, {}, {}, {}, {}});
    const std::vector<Name> names = namesIn(message.content);
    putNames(derived, names);
    const bool follows = derived.blocks == message.content.blocks;
    out(follows);
    if (follows)
        out(names, derived.plain == message.content.plain ? std::nullopt : std::optional(message.content.plain));
    else
        out(message.content);
    out(message.quote.has_value());
    if (message.quote) {
        const Quote &quote = *message.quote;
        out(quote.id.value, m_people.numberOf(quote.author), quote.summary, quote.content, quote.created);
    }
    out(message.attachments, message.embeds, message.reactions, message.edited, message.mentions,
        message.mentionedRoles, message.mentionsAll, message.mentionsHere, message.nonce, message.pinned, message.read,
        message.interaction, message.editable);
    if (!message.program.isEmpty()) // most have none
        out(message.program);
    return out.bytes();
}

bool MessageCodec::decode(QByteArrayView bytes, Message &message) const
{
    ArchiveReader in(bytes);
    quint8 version = 0;
    in(version);
    if (version != kVersion)
        return false;
    bool follows = false;
    in(message.kind, message.rawType, message.source, follows);
    if (follows) {
        std::vector<Name> names;
        std::optional<QString> plain;
        in(names, plain);
        message.content = m_reader({message.kind, message.source, {}, {}, {}, {}});
        putNames(message.content, names);
        if (plain)
            message.content.plain = *plain;
    } else {
        in(message.content);
    }
    bool quoted = false;
    in(quoted);
    message.quote.reset();
    if (quoted) {
        Quote quote;
        qint64 author = 0;
        in(quote.id.value, author, quote.summary, quote.content, quote.created);
        quote.author = m_people.at(author);
        message.quote = std::move(quote);
    }
    in(message.attachments, message.embeds, message.reactions, message.edited, message.mentions, message.mentionedRoles,
        message.mentionsAll, message.mentionsHere, message.nonce, message.pinned, message.read, message.interaction,
        message.editable);
    message.program.clear();
    if (!in.atEnd())
        in(message.program);
    return in.ok() && in.atEnd();
}

QByteArray MessageCodec::encodeUser(const User &user)
{
    ArchiveWriter out;
    out(kVersion, user);
    return out.bytes();
}

std::optional<User> MessageCodec::decodeUser(QByteArrayView bytes)
{
    ArchiveReader in(bytes);
    quint8 version = 0;
    User user;
    in(version, user);
    if (version != kVersion || !in.ok() || !in.atEnd())
        return std::nullopt;
    return user;
}

} // namespace chat
