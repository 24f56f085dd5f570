// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/cli/markuptypes.h"

#include "app/markup/card/cardcheck.h"
#include "app/markup/card/cards.h"
#include "app/markup/card/cardwriter.h"
#include "app/markup/contentjson.h"
#include "app/markup/kmarkdown/kmarkdown.h"
#include "app/markup/kmarkdown/kmarkdowncheck.h"
#include "app/markup/kmarkdown/kmarkdownwriter.h"
#include "app/markup/satori/satoricheck.h"
#include "app/markup/satori/satorielementjson.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace chat::cli {

namespace {

Result<QString> writeKMarkdown(const QJsonObject &tree)
{
    return markup::fromJson(tree).map([](const Content &content) { return markup::writeKMarkdown(content.blocks); });
}

Result<QString> writeCards(const QJsonObject &tree)
{
    const Result<Content> content = markup::fromJson(tree);
    if (!content)
        return content.error();
    const Blocks &blocks = content.value().blocks;
    // Source that was not card JSON is kept as one code block and written unchanged.
    const bool source = blocks.size() == 1 && blocks.front().kind == Block::Kind::Code;
    const bool cards
        = std::all_of(blocks.begin(), blocks.end(), [](const Block &block) { return block.kind == Block::Kind::Card; });
    if (!source && !cards) {
        ApiError error;
        error.kind = ApiError::Kind::BadReply;
        error.message = u"a card message holds nothing but card blocks"_s;
        return error;
    }
    return markup::writeCards(blocks) + u'\n';
}

const std::array kTypes = {
    MarkupType{"kmarkdown"_L1, false,
        [](const QString &source) { return markup::toJson(markup::parseKMarkdown(source)); },
        [](const QString &source) { return markup::checkKMarkdown(source); }, &writeKMarkdown},
    MarkupType{"card"_L1, true, [](const QString &source) { return markup::toJson(markup::readCards(source)); },
        [](const QString &source) { return markup::checkCards(source); }, &writeCards},
    MarkupType{"satori"_L1, false, [](const QString &source) { return markup::satoriToJson(source); },
        [](const QString &source) { return markup::checkSatori(source); }, &markup::satoriFromJson},
};

} // namespace

const MarkupType *markupType(QStringView name)
{
    const auto it
        = std::find_if(kTypes.begin(), kTypes.end(), [name](const MarkupType &type) { return type.name == name; });
    return it == kTypes.end() ? nullptr : &*it;
}

QString markupTypeNames()
{
    QStringList names;
    for (const MarkupType &type : kTypes)
        names += type.name;
    return names.join(u'|');
}

} // namespace chat::cli
