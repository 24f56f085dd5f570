// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace chat::markup {

// The basic rules of KMarkdown, shared by reader, writer and checks.

//! Can a backslash escape this character? (app/kook/PROTOCOL.md 9.2, rule 2)
[[nodiscard]] constexpr bool isEscapable(char16_t c)
{
    switch (c) {
    case u'\\':
    case u'*':
    case u'~':
    case u'`':
    case u':':
    case u'-':
    case u'>':
    case u'[':
    case u']':
    case u'(':
    case u')':
        return true;
    default:
        return false;
    }
}

[[nodiscard]] constexpr bool isAsciiDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

[[nodiscard]] constexpr bool isAsciiAlnum(char16_t c)
{
    return isAsciiDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

[[nodiscard]] constexpr bool isShortcodeChar(char16_t c)
{
    return isAsciiDigit(c) || (c >= u'a' && c <= u'z') || c == u'_' || c == u'+' || c == u'-';
}

[[nodiscard]] inline bool isSpace(char16_t c)
{
    return c <= u' ' ? (c == u' ' || (c >= u'\t' && c <= u'\r')) : c >= 0x80 && QChar::isSpace(c);
}

//! The text with "\n" for every line break, including "\r\n" and a lone "\r". `kept` holds it if it differs.
[[nodiscard]] QStringView withLineFeeds(QStringView source, QString &kept);

//! The address in parentheses without its backslashes.
[[nodiscard]] QString unescapedAddress(QStringView address);

inline constexpr qsizetype kMaxShortcode = 64;
inline constexpr qsizetype kMaxGuildEmojiName = 32;
inline constexpr qsizetype kMaxGuildEmojiId = 128;
inline constexpr qsizetype kMaxAnyId = 700;

//! An id between two tags: digits, within the maximum length.
[[nodiscard]] bool isTagId(QStringView id, qsizetype longest);
[[nodiscard]] bool isGuildEmojiName(QStringView name);
[[nodiscard]] bool isGuildEmojiId(QStringView id);

//! A language name after a code fence: one that a highlighter might know.
[[nodiscard]] bool isLanguage(QStringView name);
[[nodiscard]] bool isFontTheme(QStringView name);
[[nodiscard]] bool isHttpUrl(QStringView url);

//! A bare http(s) address in text; empty if there is none.
struct UrlRange
{
    qsizetype begin = 0;
    qsizetype end = 0;
    [[nodiscard]] bool isEmpty() const { return begin == end; }
};

//! Which markers end a bare address because they are open around it.
struct UrlStops
{
    bool stars = false;
    bool tildes = false;
    bool markup = true; //!< tags, backslash and backtick end it
    quint64 *steps = nullptr; //!< as in ParseOptions
};

//! The address whose "://" is at `colon`; it does not start before `floor`.
[[nodiscard]] UrlRange bareUrlAt(QStringView text, qsizetype colon, qsizetype floor, const UrlStops &stops);

//! A shortcode in text.
struct Shortcode
{
    qsizetype end = 0; //!< after the second colon; 0: not a shortcode
    int emoji = -1; //!< its index in the emoji table
};

//! The shortcode whose first colon is at `colon`. Unknown names count only if they stand alone and contain a letter;
//! "10:30:45" does not.
[[nodiscard]] Shortcode shortcodeAt(QStringView text, qsizetype colon);

//! The length of the known tag ("(ins)" = 5) at `pos`, or 0.
[[nodiscard]] qsizetype tagLengthAt(QStringView text, qsizetype pos);

} // namespace chat::markup
