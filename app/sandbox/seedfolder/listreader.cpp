// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seedfolder/listreader.h"

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr qint64 kListBytes = 1 << 20;
constexpr qsizetype kMostListed = 2000;
constexpr qsizetype kLongestField = 5000;

//! A text, or a list of its lines.
QString readText(const SeedNode &node)
{
    if (!node.isArray())
        return node.text(kLongestField);
    QStringList lines;
    for (const SeedNode &line : node.items(500))
        lines.append(line.optionalText(kLongestField));
    QString text = lines.join(u'\n');
    if (text.isEmpty() || text.size() > kLongestField)
        node.fail(u"a text has 1 to %1 characters"_s.arg(kLongestField));
    return text;
}

int readQuote(const SeedNode &node, qsizetype before)
{
    if (node.isMissing())
        return PlayLine::kNoQuote;
    if (node.isText()) {
        if (node.text(10) != "gone"_L1)
            node.fail(u"a quote is the number of an earlier message, from 1, or \"gone\""_s);
        return PlayLine::kGoneQuote;
    }
    if (before == 0)
        node.fail(u"the first message has nothing to quote"_s);
    return node.number(1, static_cast<int>(std::max<qsizetype>(before, 1)));
}

ListedMessage readListed(const SeedCommunity &community, const SeedNode &node, qsizetype before)
{
    node.expectFields({"author"_L1, "text"_L1, "plain"_L1, "card"_L1, "picture"_L1, "file"_L1, "quote"_L1, "edited"_L1,
        "pinned"_L1, "reactions"_L1, "embeds"_L1});
    ListedMessage message;
    message.spot = node.spot();
    message.authorId = node.at("author"_L1).id();
    if (!community.person(message.authorId))
        node.at("author"_L1).fail(u"unknown author %1"_s.arg(message.authorId));
    int kinds = 0;
    for (const QLatin1StringView kind : {"text"_L1, "card"_L1, "picture"_L1, "file"_L1})
        kinds += node.at(kind).isMissing() ? 0 : 1;
    if (kinds != 1)
        node.fail(u"a message has one of \"text\", \"card\", \"picture\" and \"file\""_s);
    if (const SeedNode text = node.at("text"_L1); !text.isMissing())
        message.text = readText(text);
    message.card = node.at("card"_L1).optionalText(100);
    message.picture = node.at("picture"_L1).optionalText(100);
    message.file = node.at("file"_L1).optionalText(200);
    message.plain = node.at("plain"_L1).flag();
    message.quote = readQuote(node.at("quote"_L1), before);
    message.edited = node.at("edited"_L1).flag();
    message.pinned = node.at("pinned"_L1).flag();
    message.reactions = readReactions(node.at("reactions"_L1).optionalText(500));
    for (const SeedNode &embed : node.at("embeds"_L1).items(5)) {
        if (!embed.value().isObject())
            embed.fail(u"an embed is an object { … }"_s);
        message.embeds.append(embed.value());
    }
    return message;
}

} // namespace

QList<ListedMessage> readList(const SeedCommunity &community, SeedFolder &folder, const SeedNode &node)
{
    const QString path = node.text(100);
    if (!folder.report().ok())
        return {};
    const SeedJsonFile file(path, folder.read(path, kListBytes, node.spot()), folder.report());
    QList<ListedMessage> list;
    for (const SeedNode &item : file.root().items(kMostListed))
        list.append(readListed(community, item, list.size()));
    return list;
}

} // namespace chat::sandbox
