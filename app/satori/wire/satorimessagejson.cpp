// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/wire/satorimessagejson.h"

#include "app/base/jsonreader.h"
#include "app/markup/card/cards.h"
#include "app/markup/satori/satoricontent.h"
#include "app/markup/satori/satoriparser.h"
#include "app/markup/satori/satoriwriter.h"

#include <algorithm>
#include <iterator>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;
using markup::SatoriNode;
using markup::SatoriNodes;

namespace {

void collectMentions(const Inlines &inlines, ReadContent &read)
{
    for (const Inline &node : inlines) {
        if (node.kind == Inline::Kind::User && !node.value.isEmpty() && !read.mentions.contains(UserId(node.value)))
            read.mentions.append(UserId(node.value));
        else if (node.kind == Inline::Kind::Role && !read.mentionedRoles.contains(RoleId(node.value)))
            read.mentionedRoles.append(RoleId(node.value));
        read.mentionsAll = read.mentionsAll || node.kind == Inline::Kind::All;
        read.mentionsHere = read.mentionsHere || node.kind == Inline::Kind::Here;
        collectMentions(node.children, read);
    }
}

//! Removes the first element of that name from the children; its contents stay in their place.
std::optional<SatoriNode> takeChild(SatoriNodes &nodes, QLatin1StringView name)
{
    const auto it = std::find_if(
        nodes.begin(), nodes.end(), [name](const SatoriNode &node) { return !node.isText && node.name == name; });
    if (it == nodes.end())
        return std::nullopt;
    SatoriNode taken = std::move(*it);
    const auto place = nodes.erase(it);
    nodes.insert(place, std::make_move_iterator(taken.children.begin()), std::make_move_iterator(taken.children.end()));
    taken.children.clear();
    return taken;
}

QJsonObject userObject(const SatoriNode &node)
{
    QJsonObject object;
    for (const markup::SatoriAttribute &attribute : node.attributes)
        object.insert(attribute.key, node.attribute(attribute.key));
    return object;
}

markup::SatoriReading reading(const SatoriPeople &people)
{
    return {true, people.bridgesKook()};
}

Quote quoteOf(SatoriNode node, SatoriPeople &people, const GuildId &guild)
{
    Quote quote;
    quote.id = MessageId(node.attribute(u"id"));
    const auto user = takeChild(node.children, "user"_L1);
    const auto author = takeChild(node.children, "author"_L1);
    const auto member = takeChild(node.children, "member"_L1);
    takeChild(node.children, "channel"_L1);
    const auto inner
        = std::ranges::find_if(node.children, [](const SatoriNode &each) { return each.name == "quote"_L1; });
    if (inner != node.children.end())
        node.children.erase(inner); // the quote of the quoted message
    if (user || author)
        quote.author
            = people.learn(userObject(user ? *user : *author), member ? userObject(*member) : QJsonObject(), guild);
    quote.content = markup::satoriContent(node.children, reading(people));
    quote.summary = quote.content.plain;
    return quote;
}

//! Adds known names to mentions with only an id.
void nameMentions(Inlines &inlines, const SatoriPeople &people, const GuildId &guild)
{
    for (Inline &node : inlines) {
        if (node.text.isEmpty() && node.kind == Inline::Kind::User) {
            node.text = people.nameOf(UserId(node.value), guild);
        } else if (node.text.isEmpty() && node.kind == Inline::Kind::Channel) {
            if (const Channel *channel = people.channel(ChannelId(node.value)))
                node.text = channel->name;
        }
        nameMentions(node.children, people, guild);
    }
}

QString textOf(const QJsonObject &object, QLatin1StringView key)
{
    return json::text(object, key);
}

} // namespace

namespace {

//! For a bridge that passes on KMarkdown as text: what is edited here are elements as everywhere else.
bool isBridgedText(const SatoriNodes &nodes)
{
    return std::ranges::all_of(nodes, [](const SatoriNode &node) {
        return node.isText || node.name == "at"_L1 || node.name == "sharp"_L1 || node.name == "img"_L1
            || node.name == "br"_L1;
    });
}

//! Emoji contain their pictures, if there are any.
void learnEmoji(const SatoriNodes &nodes, SatoriPeople &people, const GuildId &guild)
{
    for (const SatoriNode &node : nodes) {
        if (node.name != "emoji"_L1 && node.name != "face"_L1) {
            learnEmoji(node.children, people, guild);
            continue;
        }
        QString address;
        for (const SatoriNode &child : node.children) {
            if (child.name == "img"_L1 || child.name == "image"_L1)
                address = child.attribute(child.find(u"src") ? u"src" : u"url");
        }
        people.learnEmoji(node.attribute(u"id"), node.attribute(u"name"), address, guild);
    }
}

QString elementsOfBridged(const QString &source)
{
    if (!isBridgedText(markup::parseSatoriElements(source)))
        return source;
    return markup::writeSatori(markup::parseSatori(source, {false, true}).blocks);
}

//! A text of more elements than anybody writes ends before the first that is too many: reading them would take long. Text
//! itself, and pictures that stand in it as data, cost little.
QString boundedText(const QString &text)
{
    constexpr int mostTags = 20'000;
    qsizetype at = -1;
    for (int tags = 0; tags <= mostTags; ++tags) {
        at = text.indexOf(u'<', at + 1);
        if (at < 0)
            return text;
    }
    return text.left(at) + u'…';
}

} // namespace

ReadContent readContent(const QString &told, SatoriPeople &people, const GuildId &guild)
{
    const QString source = boundedText(told);
    ReadContent read;
    read.source = source;
    if (source.contains("<emoji"_L1) || source.contains("<face"_L1))
        learnEmoji(markup::parseSatoriElements(source), people, guild);
    const bool special = source.contains("<quote"_L1) || source.contains("<author"_L1);
    if (!special) {
        read.content = markup::parseSatori(source, reading(people));
    } else {
        SatoriNodes nodes = markup::parseSatoriElements(source);
        const bool quoted
            = !nodes.empty() && nodes.front().name == "quote"_L1 && !nodes.front().attribute(u"id").isEmpty();
        if (quoted) {
            read.quote = quoteOf(std::move(nodes.front()), people, guild);
            nodes.erase(nodes.begin());
            read.source = markup::writeSatoriElements(nodes);
        }
        if (const auto author = takeChild(nodes, "author"_L1)) {
            read.authorName = author->attribute(u"name");
            read.authorAvatar = author->attribute(u"avatar");
        }
        read.content = markup::satoriContent(nodes, reading(people));
    }
    if (people.bridgesKook())
        read.source = elementsOfBridged(read.source);
    for (Block &block : read.content.blocks) {
        nameMentions(block.inlines, people, guild);
        collectMentions(block.inlines, read);
    }
    return read;
}

std::optional<Quote> parseQuote(const QJsonValue &value, SatoriPeople &people, const GuildId &guild)
{
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return std::nullopt;
    Quote quote;
    quote.id = MessageId(parseId(object.value(object.contains("id"_L1) ? "id"_L1 : "message_id"_L1)));
    quote.author = people.learn(object.value("user"_L1).toObject(), object.value("member"_L1).toObject(), guild);
    ReadContent read = readContent(textOf(object, "content"_L1), people, guild);
    quote.content = std::move(read.content);
    quote.summary = quote.content.plain;
    quote.created = parseTime(object.value(object.contains("created_at"_L1) ? "created_at"_L1 : "timestamp"_L1));
    if (quote.id.isEmpty() && quote.summary.isEmpty())
        return std::nullopt;
    return quote;
}

void applyContent(Message &message, ReadContent read)
{
    message.kind = MessageKind::Markup;
    message.source = std::move(read.source);
    message.content = std::move(read.content);
    message.mentions = std::move(read.mentions);
    message.mentionedRoles = std::move(read.mentionedRoles);
    message.mentionsAll = read.mentionsAll;
    message.mentionsHere = read.mentionsHere;
    if (read.quote)
        message.quote = std::move(read.quote);
    if (!read.authorName.isEmpty()) {
        message.author.alias = read.authorName != message.author.calledName();
        message.author.nickname = read.authorName;
    }
    if (!read.authorAvatar.isEmpty())
        message.author.avatar = read.authorAvatar;
}

void applyCard(Message &message, const QJsonObject &object)
{
    const QString card = textOf(object, kBridgedCard);
    if (card.isEmpty())
        return;
    message.kind = MessageKind::Card;
    message.source = card;
    message.content = markup::readCards(card);
}

Message parseMessage(const MessagePlace &place, SatoriPeople &people)
{
    const QJsonObject &object = place.message;
    Message message;
    message.id = MessageId(parseId(object.value(object.contains("id"_L1) ? "id"_L1 : "message_id"_L1)));
    message.channel = place.channel;
    const QJsonObject user = place.user.isEmpty() ? object.value("user"_L1).toObject() : place.user;
    const QJsonObject member = place.member.isEmpty() ? object.value("member"_L1).toObject() : place.member;
    message.author = people.learn(user, member, place.guild);
    applyContent(message, readContent(textOf(object, "content"_L1), people, place.guild));
    applyCard(message, object);
    // One server sends it twice: as an object and in front of the content.
    if (auto quote = parseQuote(object.value("quote"_L1), people, place.guild)) {
        if (message.quote && quote->summary.isEmpty())
            quote->summary = message.quote->summary;
        message.quote = std::move(quote);
    }
    message.created = parseTime(object.value("created_at"_L1));
    if (!message.created.isValid())
        message.created = parseTime(object.value("timestamp"_L1));
    if (!message.created.isValid())
        message.created = place.time;
    message.edited = parseTime(object.value("updated_at"_L1));
    if (message.edited == message.created)
        message.edited = {};
    if (message.content.blocks.empty() && !message.quote)
        message.kind = MessageKind::Unknown; // the bridge could not express it
    return message;
}

GuildId guildOf(const QJsonObject &object, const ChannelRef &channel, const SatoriPeople &people)
{
    GuildId told(parseId(object.value("guild"_L1).toObject().value("id"_L1)));
    if (!told.isEmpty() || channel.kind == ChannelKind::Direct)
        return told;
    const Channel *known = people.channel(channel.id);
    return known ? known->guild : GuildId();
}

} // namespace chat::satori
