// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/satori/satorinode.h"

#include <algorithm>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

const SatoriAttribute *SatoriNode::find(QStringView key) const
{
    const auto it = std::find_if(
        attributes.begin(), attributes.end(), [key](const SatoriAttribute &each) { return each.key == key; });
    return it == attributes.end() ? nullptr : &*it;
}

QString SatoriNode::attribute(QStringView key) const
{
    const SatoriAttribute *found = find(key);
    if (!found)
        return {};
    switch (found->kind) {
    case SatoriAttribute::Kind::Text:
        return found->value;
    case SatoriAttribute::Kind::True:
        return u"true"_s;
    case SatoriAttribute::Kind::False:
        return u"false"_s;
    }
    return {};
}

bool SatoriNode::flag(QStringView key) const
{
    return find(key) && attribute(key) != "false"_L1;
}

void SatoriNode::set(const QString &key, const QString &value)
{
    if (!value.isEmpty())
        attributes.push_back({key, value, SatoriAttribute::Kind::Text});
}

void SatoriNode::set(const QString &key, int value)
{
    if (value > 0)
        set(key, QString::number(value));
}

void SatoriNode::set(const QString &key, double value)
{
    if (value > 0)
        set(key, QString::number(value));
}

bool isKnownSatoriElement(QStringView name)
{
    return name.isEmpty() || name.contains(u':') || isStandardSatoriElement(name);
}

bool isStandardSatoriElement(QStringView name)
{
    static constexpr QLatin1StringView kNames[] = {"a"_L1, "b"_L1, "blockquote"_L1, "code"_L1, "code-block"_L1,
        "del"_L1, "em"_L1, "figure"_L1, "forward"_L1, "h1"_L1, "h2"_L1, "h3"_L1, "h4"_L1, "h5"_L1, "h6"_L1, "i"_L1,
        "i18n"_L1, "ins"_L1, "li"_L1, "message"_L1, "ol"_L1, "p"_L1, "pre"_L1, "s"_L1, "spl"_L1, "strong"_L1, "sub"_L1,
        "sup"_L1, "template"_L1, "text"_L1, "u"_L1, "ul"_L1};
    return isEmptySatoriElement(name)
        || std::ranges::any_of(kNames, [name](QLatin1StringView known) { return name == known; });
}

bool isEmptySatoriElement(QStringView name)
{
    static constexpr QLatin1StringView kNames[]
        = {"at"_L1, "audio"_L1, "author"_L1, "br"_L1, "button"_L1, "channel"_L1, "emoji"_L1, "face"_L1, "file"_L1,
            "guild"_L1, "hr"_L1, "image"_L1, "img"_L1, "member"_L1, "quote"_L1, "sharp"_L1, "user"_L1, "video"_L1};
    return std::ranges::any_of(kNames, [name](QLatin1StringView known) { return name == known; });
}

} // namespace chat::markup
