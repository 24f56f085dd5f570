// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace chat {

// The one tree that KMarkdown, cards and Satori elements are parsed into (app/markup/README.md).
// `app/markup` reads and writes it; nothing here knows any syntax.

struct Inline
{
    enum class Kind : quint8 {
        Text, //!< text
        Code, //!< text
        Bold, //!< children
        Italic,
        Strike,
        Underline,
        Spoiler,
        Link, //!< value = URL (any scheme: the view decides which ones it opens), children
        Font, //!< value = theme, children
        User, //!< value = user id, text = name if known
        All,
        Here,
        Role, //!< value = role id, text = name if known
        Channel, //!< value = channel id, text = name if known
        Emoji, //!< custom: value = id, text = name
        Shortcode, //!< text = name without colons; only names that the emoji table does not know
    };

    Kind kind = Kind::Text;
    QString text;
    QString value;
    std::vector<Inline> children;

    friend bool operator==(const Inline &, const Inline &) = default;
};

using Inlines = std::vector<Inline>;

struct Card;

struct Block
{
    enum class Kind : quint8 { Text, Quote, Code, Hr, Card, Image, Video, Audio, File };

    Kind kind = Kind::Text;
    Inlines inlines; //!< Text, Quote
    QString text; //!< Code: the code without its last newline; media: title or alternative text
    QString lang; //!< Code
    QString src; //!< media: URL
    QString cover; //!< Video, Audio, File: URL of a preview picture
    std::vector<Card> card; //!< Card: exactly one element (a vector because the type is recursive)
    qint64 size = 0; //!< media: bytes, 0 unknown
    int width = 0; //!< media: pixels, 0 unknown
    int height = 0;
    double duration = 0; //!< media: seconds, 0 unknown

    friend bool operator==(const Block &, const Block &);
};

using Blocks = std::vector<Block>;

//! A card's element (app/kook/PROTOCOL.md 10.3). `content` keeps a text element's source, `blocks` is its tree.
struct CardElement
{
    enum class Kind : quint8 { PlainText, KMarkdown, Image, Button, Paragraph, Unknown };

    Kind kind = Kind::PlainText;
    QString content; //!< PlainText, KMarkdown: source
    Blocks blocks; //!< PlainText, KMarkdown
    bool emoji = true; //!< PlainText: shortcodes become emoji
    QString src; //!< Image
    QString alt;
    QString fallbackUrl;
    QString size; //!< Image: "lg" or "sm", empty = not given
    bool circle = false;
    QString theme; //!< Button
    QString value; //!< Button
    QString click; //!< Button: "", "link", "return-val"
    int cols = 1; //!< Paragraph
    std::vector<CardElement> elements; //!< Button: its one text; Paragraph: its fields
    QString type; //!< Unknown: the name it had
    QString raw; //!< Unknown: its JSON

    friend bool operator==(const CardElement &, const CardElement &) = default;
};

//! A card's module (app/kook/PROTOCOL.md 10.2).
struct CardModule
{
    enum class Kind : quint8 {
        Header,
        Section,
        ImageGroup,
        Container,
        ActionGroup,
        Context,
        Divider,
        File,
        Audio,
        Video,
        Countdown,
        Invite,
        Unknown
    };

    Kind kind = Kind::Divider;
    std::optional<CardElement> text; //!< Header, Section
    std::optional<CardElement> accessory; //!< Section
    QString mode; //!< Section: "left", "right" or ""; Countdown: "day", "hour", "second"
    std::vector<CardElement> elements; //!< ImageGroup, Container, ActionGroup, Context
    QString src; //!< File, Audio, Video
    QString title;
    QString cover;
    qint64 size = 0;
    qint64 startTime = 0; //!< Countdown: Unix ms, 0 = not given
    qint64 endTime = 0;
    QString code; //!< Invite
    int width = 0; //!< Video: pixels, 0 unknown
    int height = 0;
    double duration = 0; //!< Video, Audio: seconds, 0 unknown
    QString type; //!< Unknown: the name it had
    QString raw; //!< Unknown: its JSON

    friend bool operator==(const CardModule &, const CardModule &) = default;
};

struct Card
{
    QString theme; //!< as written; empty = primary
    QString color; //!< "#rrggbb" or empty
    QString size; //!< "lg", "sm" or empty
    std::vector<CardModule> modules;

    friend bool operator==(const Card &, const Card &) = default;
};

inline bool operator==(const Block &a, const Block &b)
{
    return a.kind == b.kind && a.inlines == b.inlines && a.text == b.text && a.lang == b.lang && a.src == b.src
        && a.cover == b.cover && a.card == b.card && a.size == b.size && a.width == b.width && a.height == b.height
        && a.duration == b.duration;
}

//! Replaces covered text in plain text. Its length does not depend on what is covered.
inline constexpr QStringView kCoveredText(u"████");

//! A message's content: its blocks, and the plain text for notifications.
struct Content
{
    Blocks blocks;
    QString plain; //!< covered text is replaced by kCoveredText

    friend bool operator==(const Content &, const Content &) = default;
};

} // namespace chat
