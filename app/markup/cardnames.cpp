// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/cardnames.h"

#include <algorithm>
#include <array>
#include <utility>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

using Module = CardModule::Kind;
using Element = CardElement::Kind;

constexpr std::array kModules = {
    std::pair{Module::Header, "header"_L1},
    std::pair{Module::Section, "section"_L1},
    std::pair{Module::ImageGroup, "image-group"_L1},
    std::pair{Module::Container, "container"_L1},
    std::pair{Module::ActionGroup, "action-group"_L1},
    std::pair{Module::Context, "context"_L1},
    std::pair{Module::Divider, "divider"_L1},
    std::pair{Module::File, "file"_L1},
    std::pair{Module::Audio, "audio"_L1},
    std::pair{Module::Video, "video"_L1},
    std::pair{Module::Countdown, "countdown"_L1},
    std::pair{Module::Invite, "invite"_L1},
};

constexpr std::array kElements = {
    std::pair{Element::PlainText, "plain-text"_L1},
    std::pair{Element::KMarkdown, "kmarkdown"_L1},
    std::pair{Element::Image, "image"_L1},
    std::pair{Element::Button, "button"_L1},
    std::pair{Element::Paragraph, "paragraph"_L1},
};

template <class Table> auto kindOf(const Table &table, QStringView type)
{
    using Kind = typename Table::value_type::first_type;
    for (const auto &[kind, name] : table) {
        if (type == name)
            return kind;
    }
    return Kind::Unknown;
}

template <class Table, class Kind> QLatin1StringView nameOf(const Table &table, Kind wanted)
{
    for (const auto &[kind, name] : table) {
        if (kind == wanted)
            return name;
    }
    return {};
}

} // namespace

CardModule::Kind moduleKind(QStringView type)
{
    return kindOf(kModules, type);
}

CardElement::Kind elementKind(QStringView type)
{
    return kindOf(kElements, type);
}

QLatin1StringView typeName(CardModule::Kind kind)
{
    return nameOf(kModules, kind);
}

QLatin1StringView typeName(CardElement::Kind kind)
{
    return nameOf(kElements, kind);
}

bool isCardTheme(QStringView theme)
{
    constexpr std::array kThemes
        = {"primary"_L1, "success"_L1, "danger"_L1, "warning"_L1, "info"_L1, "secondary"_L1, "none"_L1, "invisible"_L1};
    return std::find(kThemes.begin(), kThemes.end(), theme) != kThemes.end();
}

bool isCardColor(QStringView color)
{
    return color.size() == 7 && color.front() == u'#' && std::all_of(color.begin() + 1, color.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

} // namespace chat::markup
