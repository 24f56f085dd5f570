// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/kmarkdownsyntax.h"

#include "app/domain/emojitable.h"

#include <algorithm>
#include <array>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kThemes = {"primary"_L1, "success"_L1, "danger"_L1, "warning"_L1, "info"_L1, "secondary"_L1,
    "body"_L1, "tips"_L1, "pink"_L1, "purple"_L1};

constexpr std::array kTags = {"(ins)"_L1, "(spl)"_L1, "(met)"_L1, "(rol)"_L1, "(chn)"_L1, "(emj)"_L1, "(font)"_L1};

//! Chinese and Japanese punctuation, which ends an address.
bool isCjkPunctuation(char16_t c)
{
    return (c >= 0x3000 && c <= 0x303f) || (c >= 0xff01 && c <= 0xff0f) || (c >= 0xff1a && c <= 0xff20)
        || (c >= 0xff3b && c <= 0xff40) || (c >= 0xff5b && c <= 0xff65) || (c >= 0x2018 && c <= 0x201f) || c == 0x2026
        || c == 0x2014;
}

bool endsUrl(char16_t c)
{
    switch (c) {
    case u'"':
    case u'<':
    case u'>':
    case u']':
    case u'}':
    case u'[':
    case u'{':
    case u'\0':
        return true;
    default:
        return isSpace(c) || c < u' ' || isCjkPunctuation(c);
    }
}

bool isTrailingPunctuation(char16_t c)
{
    switch (c) {
    case u'.':
    case u',':
    case u';':
    case u':':
    case u'!':
    case u'?':
    case u'\'':
    case u'*':
    case u'~':
        return true;
    default:
        return false;
    }
}

bool isMarkerAt(QStringView text, qsizetype pos, const UrlStops &stops)
{
    const char16_t c = text[pos].unicode();
    if (c == u'*')
        return stops.stars;
    if (c == u'~')
        return stops.tildes && pos + 1 < text.size() && text[pos + 1] == u'~';
    if (!stops.markup)
        return false;
    return c == u'`' || c == u'\\' || (c == u'(' && tagLengthAt(text, pos) > 0);
}

qsizetype urlEnd(QStringView text, qsizetype pos, const UrlStops &stops)
{
    const qsizetype start = pos;
    int parentheses = 0;
    for (; pos < text.size(); ++pos) {
        const char16_t c = text[pos].unicode();
        if (endsUrl(c) || isMarkerAt(text, pos, stops))
            break;
        if (c == u'(')
            ++parentheses;
        else if (c == u')' && --parentheses < 0)
            break;
    }
    if (stops.steps)
        *stops.steps += static_cast<quint64>(pos - start);
    while (pos > start && isTrailingPunctuation(text[pos - 1].unicode()))
        --pos;
    return pos;
}

} // namespace

bool isLanguage(QStringView name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return isAsciiAlnum(c.unicode()) || c == u'+' || c == u'-' || c == u'#' || c == u'.' || c == u'_';
    });
}

bool isTagId(QStringView id, qsizetype longest)
{
    return !id.isEmpty() && id.size() <= longest
        && std::all_of(id.begin(), id.end(), [](QChar c) { return isAsciiDigit(c.unicode()); });
}

bool isGuildEmojiName(QStringView name)
{
    return !name.isEmpty() && name.size() <= kMaxGuildEmojiName
        && std::none_of(name.begin(), name.end(), [](QChar c) { return c == u'(' || c == u')' || c == u'\n'; });
}

bool isGuildEmojiId(QStringView id)
{
    return !id.isEmpty() && id.size() <= kMaxGuildEmojiId && std::all_of(id.begin(), id.end(), [](QChar c) {
        return isAsciiAlnum(c.unicode()) || c == u'_' || c == u'/' || c == u'.' || c == u'-';
    });
}

bool isFontTheme(QStringView name)
{
    return std::find(kThemes.begin(), kThemes.end(), name) != kThemes.end();
}

QStringView withLineFeeds(QStringView source, QString &kept)
{
    if (!source.contains(u'\r'))
        return source;
    kept = source.toString().replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return kept;
}

QString unescapedAddress(QStringView address)
{
    QString out;
    out.reserve(address.size());
    for (qsizetype i = 0; i < address.size(); ++i) {
        if (address[i] == u'\\' && i + 1 < address.size() && isEscapable(address[i + 1].unicode()))
            ++i;
        out += address[i];
    }
    return out;
}

bool isHttpUrl(QStringView url)
{
    const auto after = [url](QLatin1StringView scheme) {
        return url.size() > scheme.size() && url.startsWith(scheme, Qt::CaseInsensitive)
            && (url[scheme.size()] == u'[' || !endsUrl(url[scheme.size()].unicode()));
    };
    return after("https://"_L1) || after("http://"_L1);
}

UrlRange bareUrlAt(QStringView text, qsizetype colon, qsizetype floor, const UrlStops &stops)
{
    if (colon + 3 >= text.size() || text[colon + 1] != u'/' || text[colon + 2] != u'/')
        return {};
    const QStringView before = text.mid(floor, colon - floor);
    const qsizetype scheme = before.endsWith("https"_L1, Qt::CaseInsensitive) ? 5
        : before.endsWith("http"_L1, Qt::CaseInsensitive)                     ? 4
                                                                              : 0;
    const qsizetype begin = colon - scheme;
    if (scheme == 0 || (begin > floor && isAsciiAlnum(text[begin - 1].unicode())))
        return {};
    // Brackets can only be part of an IPv6 address.
    qsizetype host = colon + 3;
    if (text[host] == u'[') {
        const qsizetype close = text.mid(host, 48).indexOf(u']');
        const QStringView inner = close > 0 ? text.mid(host + 1, close - 1) : QStringView();
        if (inner.isEmpty() || !std::all_of(inner.begin(), inner.end(), [](QChar c) {
                return isAsciiAlnum(c.unicode()) || c == u':' || c == u'.';
            }))
            return {};
        host += close + 1;
        if (host < text.size() && (text[host] == u'(' || isAsciiAlnum(text[host].unicode())))
            return {};
    }
    const qsizetype end = urlEnd(text, host, stops);
    return end > colon + 3 ? UrlRange{begin, end} : UrlRange{};
}

Shortcode shortcodeAt(QStringView text, qsizetype colon)
{
    const qsizetype begin = colon + 1;
    const qsizetype limit = std::min(text.size(), begin + kMaxShortcode);
    qsizetype end = begin;
    bool letters = false;
    for (; end < limit && isShortcodeChar(text[end].unicode()); ++end)
        letters = letters || !isAsciiDigit(text[end].unicode());
    if (end == begin || end >= text.size() || text[end] != u':')
        return {};
    const auto touches = [&text](qsizetype pos) {
        return pos >= 0 && pos < text.size() && (isAsciiAlnum(text[pos].unicode()) || text[pos] == u':');
    };
    const bool apart = !touches(colon - 1) && !touches(end + 1);
    if (!letters && !apart)
        return {};
    const int emoji = emojitable::indexForShortcode(text.mid(begin, end - begin));
    if (emoji < 0 && !(apart && letters))
        return {};
    return {end + 1, emoji};
}

qsizetype tagLengthAt(QStringView text, qsizetype pos)
{
    const QStringView rest = text.mid(pos, 6);
    const auto it
        = std::find_if(kTags.begin(), kTags.end(), [rest](QLatin1StringView tag) { return rest.startsWith(tag); });
    return it == kTags.end() ? 0 : it->size();
}

} // namespace chat::markup
