// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/contentnames.h"

#include <array>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order of the enumerations.
constexpr std::array kInlines
    = {"text"_L1, "code"_L1, "bold"_L1, "italic"_L1, "strike"_L1, "underline"_L1, "spoiler"_L1, "link"_L1, "font"_L1,
        "user"_L1, "all"_L1, "here"_L1, "role"_L1, "channel"_L1, "emoji"_L1, "shortcode"_L1};
constexpr std::array kBlocks
    = {"text"_L1, "quote"_L1, "code"_L1, "hr"_L1, "card"_L1, "image"_L1, "video"_L1, "audio"_L1, "file"_L1};
static_assert(kInlines.size() == static_cast<size_t>(Inline::Kind::Shortcode) + 1);
static_assert(kBlocks.size() == static_cast<size_t>(Block::Kind::File) + 1);

template <class Kind, class Names> std::optional<Kind> find(const Names &names, QStringView name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == names[i])
            return static_cast<Kind>(i);
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView inlineName(Inline::Kind kind)
{
    return kInlines[static_cast<size_t>(kind)];
}

QLatin1StringView blockName(Block::Kind kind)
{
    return kBlocks[static_cast<size_t>(kind)];
}

std::optional<Inline::Kind> inlineKind(QStringView name)
{
    return find<Inline::Kind>(kInlines, name);
}

std::optional<Block::Kind> blockKind(QStringView name)
{
    return find<Block::Kind>(kBlocks, name);
}

} // namespace chat::markup
