// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookmessagejson.h"

#include "app/base/jsonreader.h"
#include "app/base/jsonsource.h"
#include "app/base/showntext.h"
#include "app/kook/kookjson.h"
#include "app/markup/card/cards.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Content of type 12 is an object; editor and placeholder need text.
QString sourceOf(const QJsonValue &content)
{
    if (content.isObject())
        return QString::fromUtf8(QJsonDocument(content.toObject()).toJson(QJsonDocument::Compact));
    if (content.isArray())
        return QString::fromUtf8(QJsonDocument(content.toArray()).toJson(QJsonDocument::Compact));
    return json::text(content);
}

Attachment::Kind attachmentKind(const QString &type, const QString &mime)
{
    const QString name = type.isEmpty() || type == "file"_L1 ? mime.section(u'/', 0, 0) : type;
    if (name == "image"_L1)
        return Attachment::Kind::Image;
    if (name == "video"_L1)
        return Attachment::Kind::Video;
    if (name == "audio"_L1)
        return Attachment::Kind::Audio;
    return Attachment::Kind::File;
}

template <class IdType> QList<IdType> parseIds(const QJsonValue &value)
{
    QList<IdType> ids;
    const QJsonArray array = valuesOf(value);
    for (const QJsonValue item : array) {
        const QString id = json::text(item);
        if (!id.isEmpty())
            ids.append(IdType(id));
    }
    return ids;
}

std::optional<Embed> parseEmbed(const QJsonObject &object)
{
    const QString type = json::text(object, "type"_L1);
    Embed embed;
    embed.url = json::text(object, "url"_L1);
    embed.title = json::text(object, "title"_L1);
    embed.description = json::text(object, "description"_L1);
    embed.site = json::text(object, "site_name"_L1);
    if (type == "link"_L1) {
        embed.kind = Embed::Kind::Link;
        embed.image = json::text(object, "image"_L1);
        bool ok = false;
        const quint32 color = json::text(object, "theme_color"_L1).remove(u'#').left(6).toUInt(&ok, 16);
        embed.color = ok ? color : 0;
    } else if (type == "image"_L1) {
        embed.kind = Embed::Kind::Image;
        embed.image = embed.url;
        const QString origin = json::text(object, "origin_url"_L1);
        if (!origin.isEmpty())
            embed.url = origin;
    } else if (type == "bili-video"_L1) {
        embed.kind = Embed::Kind::Video;
        embed.image = json::text(object, "pic"_L1);
        embed.duration = json::number(object, "duration"_L1);
        const QString origin = json::text(object, "origin_url"_L1);
        if (!origin.isEmpty())
            embed.url = origin;
    } else {
        return std::nullopt;
    }
    if (embed.url.isEmpty() && embed.image.isEmpty() && embed.title.isEmpty())
        return std::nullopt;
    return embed;
}

} // namespace

std::vector<Attachment> parseAttachments(const QJsonValue &value)
{
    std::vector<QJsonObject> objects;
    if (value.isObject() && value.toObject().contains("url"_L1))
        objects.push_back(value.toObject());
    else
        objects = objectsOf(value);
    std::vector<Attachment> attachments;
    for (const QJsonObject &object : objects) {
        Attachment attachment;
        attachment.url = json::text(object, "url"_L1);
        if (attachment.url.isEmpty())
            continue;
        attachment.name = json::text(object, "name"_L1);
        attachment.mime = json::text(object, "file_type"_L1);
        attachment.kind = attachmentKind(json::text(object, "type"_L1), attachment.mime);
        attachment.size = std::max<qint64>(0, json::integer(object, "size"_L1));
        attachment.width = static_cast<int>(std::clamp<qint64>(json::integer(object, "width"_L1), 0, 100'000));
        attachment.height = static_cast<int>(std::clamp<qint64>(json::integer(object, "height"_L1), 0, 100'000));
        attachment.duration = std::max(0.0, json::number(object, "duration"_L1));
        attachments.push_back(std::move(attachment));
    }
    return attachments;
}

std::vector<Embed> parseEmbeds(const QJsonValue &value)
{
    std::vector<Embed> embeds;
    for (const QJsonObject &object : objectsOf(value)) {
        if (auto embed = parseEmbed(object))
            embeds.push_back(std::move(*embed));
    }
    return embeds;
}

std::vector<Reaction> parseReactions(const QJsonValue &value)
{
    std::vector<Reaction> reactions;
    QHash<QString, size_t> places; // by emoji
    for (const QJsonObject &object : objectsOf(value)) {
        Reaction reaction;
        reaction.emoji = parseEmoji(object.value("emoji"_L1));
        reaction.count = static_cast<int>(json::integer(object, "count"_L1));
        reaction.mine = json::boolean(object, "me"_L1);
        if (reaction.emoji.id.isEmpty() || reaction.count <= 0)
            continue;
        // One emoji in both spellings is one reaction.
        const auto place = places.constFind(reaction.emoji.id);
        if (place == places.constEnd()) {
            places.insert(reaction.emoji.id, reactions.size());
            reactions.push_back(std::move(reaction));
        } else {
            Reaction &known = reactions[*place];
            known.count += reaction.count;
            known.mine = known.mine || reaction.mine;
        }
    }
    return reactions;
}

std::optional<Quote> parseQuote(const QJsonValue &value)
{
    if (!value.isObject() || value.toObject().isEmpty())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    Quote quote;
    const QString real = parseId(object.value("rong_id"_L1)); // `id` may be a database id
    quote.id = MessageId(real.isEmpty() ? parseId(object.value("id"_L1)) : real);
    quote.author = parseUser(object.value("author"_L1).toObject());
    quote.created = parseTime(object.value("create_at"_L1));
    const auto kind = kindOfType(static_cast<int>(json::integer(object, "type"_L1, 9)));
    const QString source = sourceOf(object.value("content"_L1));
    const QJsonObject kmarkdown = object.value("kmarkdown"_L1).toObject();
    switch (kind) {
    case MessageKind::Text:
    case MessageKind::Markup:
    case MessageKind::Card:
    case MessageKind::System:
        quote.content = contentOf(kind, source, parseNames(kmarkdown));
        quote.summary = quote.content.plain;
        break;
    case MessageKind::Image:
    case MessageKind::Video:
    case MessageKind::File:
    case MessageKind::Audio: {
        const auto attachments = parseAttachments(object.value("attachments"_L1));
        quote.summary = attachments.empty() ? QString() : attachments.front().name;
        break;
    }
    case MessageKind::Item:
    case MessageKind::Unknown:
        break;
    }
    if (quote.summary.isEmpty())
        quote.summary = json::text(object, "preview_content"_L1);
    if (quote.summary.isEmpty())
        quote.summary = json::text(kmarkdown, "raw_content"_L1);
    return quote;
}

namespace {

//! The readable text of a value: its scalars in order, without those meant for programs.
QString scalarsOf(const QJsonValue &value, int depth = 0)
{
    constexpr int deepest = 4;
    QStringList parts;
    const auto add = [&parts](const QString &text) {
        if (!text.isEmpty())
            parts.append(text);
    };
    if (value.isArray() && depth < deepest) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue item : array)
            add(scalarsOf(item, depth + 1));
    } else if (value.isObject() && depth < deepest) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.key().endsWith("id"_L1) && !it.key().endsWith("url"_L1) && !it.key().endsWith("time"_L1))
                add(scalarsOf(it.value(), depth + 1));
        }
    } else if (value.isString() || value.isDouble()) {
        add(json::text(value));
    }
    constexpr qsizetype longest = 200;
    return cutText(parts.join(u", "_s), longest);
}

} // namespace

Interaction parseInteraction(const QJsonValue &value)
{
    QJsonValue given = value;
    if (given.isString()) { // an object may arrive as a string
        const auto document = QJsonDocument::fromJson(given.toString().toUtf8());
        if (document.isObject())
            given = document.object();
        else if (document.isArray())
            given = document.array();
    }
    if (!given.isObject())
        return {{}, scalarsOf(given)};
    QJsonObject object = given.toObject();
    Interaction interaction;
    for (const auto key : {"type"_L1, "name"_L1, "kind"_L1}) {
        if (interaction.kind.isEmpty() && object.value(key).isString())
            interaction.kind = cutText(object.take(key).toString(), 40);
    }
    interaction.result = scalarsOf(object);
    return interaction;
}

std::vector<ReactionUser> parseReactionUsers(const QJsonValue &data)
{
    const QJsonObject wrapped = data.toObject();
    std::vector<ReactionUser> users;
    const auto objects = wrapped.contains("items"_L1) ? objectsOf(wrapped.value("items"_L1))
        : wrapped.contains("username"_L1) ? std::vector<QJsonObject>{wrapped} // a single object without a list
                                          : objectsOf(data);
    for (const QJsonObject &object : objects) {
        ReactionUser user{parseUser(object), parseTime(object.value("reaction_time"_L1))};
        if (!user.user.id.isEmpty())
            users.push_back(std::move(user));
    }
    return users;
}

std::optional<Mentions> parseMentions(const QJsonObject &fields)
{
    static constexpr QLatin1StringView kKeys[]
        = {"mention"_L1, "mention_roles"_L1, "mention_all"_L1, "mention_here"_L1};
    if (std::ranges::none_of(kKeys, [&](QLatin1StringView key) { return fields.contains(key); }))
        return std::nullopt;
    return Mentions{parseIds<UserId>(fields.value("mention"_L1)), parseIds<RoleId>(fields.value("mention_roles"_L1)),
        json::boolean(fields, "mention_all"_L1), json::boolean(fields, "mention_here"_L1)};
}

Names parseNames(const QJsonValue &info)
{
    const QJsonObject object = info.toObject();
    Names names;
    for (const QJsonObject &part : objectsOf(object.value("mention_part"_L1)))
        names.users.insert(json::text(part, "id"_L1), json::text(part, "username"_L1));
    for (const QJsonObject &part : objectsOf(object.value("mention_role_part"_L1)))
        names.roles.insert(json::text(part, "role_id"_L1), json::text(part, "name"_L1));
    for (const QJsonObject &part : objectsOf(object.value("channel_part"_L1)))
        names.channels.insert(json::text(part, "id"_L1), json::text(part, "name"_L1));
    return names;
}

void putMedia(Message &message)
{
    const bool media = message.kind == MessageKind::Image || message.kind == MessageKind::Video
        || message.kind == MessageKind::File || message.kind == MessageKind::Audio;
    if (!media || message.content.blocks.empty() || message.attachments.empty())
        return;
    Block &block = message.content.blocks.front();
    const Attachment &attachment = message.attachments.front();
    if (block.src.isEmpty())
        block.src = attachment.url;
    block.text = attachment.name;
    block.size = attachment.size;
    block.width = attachment.width;
    block.height = attachment.height;
    block.duration = attachment.duration;
    message.attachments.erase(message.attachments.begin()); // it would be shown twice
}

namespace {

//! A card among the embeds is shown as one below the text (PROTOCOL.md 6.5).
void putEmbeddedCards(Content &content, const QJsonValue &embeds)
{
    QJsonArray cards;
    for (const QJsonObject &object : objectsOf(embeds)) {
        if (json::text(object, "type"_L1) == "card"_L1)
            cards.append(object);
    }
    if (cards.isEmpty())
        return;
    Content read = markup::readCards(QString::fromUtf8(QJsonDocument(cards).toJson(QJsonDocument::Compact)));
    for (Block &block : read.blocks)
        content.blocks.push_back(std::move(block));
}

} // namespace

void fillMessage(Message &message, int type, const QJsonValue &content, const QJsonObject &fields, const Names &names)
{
    message.rawType = type;
    message.kind = kindOfType(type);
    message.source = sourceOf(content);
    message.setCalls(parseMentions(fields).value_or(Mentions()));
    if (message.kind == MessageKind::Text && !message.mentions.isEmpty()) {
        Names called = names; // ids without a name are called by their id
        for (const UserId &user : std::as_const(message.mentions))
            called.users.insert(user.value, names.users.value(user.value));
        message.content = contentOf(message.kind, message.source, called);
    } else {
        message.content = contentOf(message.kind, message.source, names);
    }
    message.attachments = parseAttachments(fields.value("attachments"_L1));
    putMedia(message);
    if (message.kind == MessageKind::Image && !message.content.blocks.empty()
        && message.content.blocks.front().text.isEmpty())
        message.content.blocks.front().text = json::text(fields, "image_name"_L1);
    message.interaction = parseInteraction(fields.value("interact_res"_L1));
    if (const auto told = json::present(fields, "editable"_L1); told && !told->isNull())
        message.editable = json::boolean(fields, "editable"_L1);
    message.embeds = parseEmbeds(fields.value("embeds"_L1));
    putEmbeddedCards(message.content, fields.value("embeds"_L1));
    message.quote = parseQuote(fields.value("quote"_L1));
    if (!message.quote && json::boolean(fields, "has_quote"_L1))
        message.quote = Quote{}; // there was a quote
    message.visibleOnlyTo = UserId(parseId(fields.value("visible_only"_L1)));
}

Result<Message> parseMessage(const QJsonObject &object, const ChannelRef &channel)
{
    Message message;
    message.id = MessageId(parseId(object.value("id"_L1)));
    if (message.id.isEmpty())
        message.id = MessageId(parseId(object.value("msg_id"_L1)));
    if (message.id.isEmpty())
        return ApiError{ApiError::Kind::BadReply, 200, 0, {}, {}};
    message.channel = channel;
    message.author = parseUser(object.value("author"_L1).toObject());
    if (message.author.id.isEmpty())
        message.author.id = UserId(parseId(object.value("author_id"_L1)));
    message.author.system = message.author.system || message.author.id.value == "1"_L1;
    const int type = static_cast<int>(json::integer(object, "type"_L1, -1));
    fillMessage(message, type, object.value("content"_L1), object, parseNames(object.value("mention_info"_L1)));
    message.reactions = parseReactions(object.value("reactions"_L1));
    message.created = parseTime(object.value("create_at"_L1));
    message.edited = parseTime(object.value("updated_at"_L1));
    if (!message.edited.isValid())
        message.edited = parseTime(object.value("update_at"_L1)); // direct messages
    message.nonce = json::text(object, "nonce"_L1);
    message.read = channel.kind == ChannelKind::Direct && json::boolean(object, "read_status"_L1);
    message.raw.bytes = json::sourceOf(object, RawJson::kMost);
    return message;
}

ParsedPage parseMessages(const QJsonValue &data, const ChannelRef &channel)
{
    ParsedPage page;
    const QJsonValue items = data.isArray() ? data : data.toObject().value("items"_L1);
    const auto objects = objectsOf(items);
    QSet<QString> seen;
    for (const QJsonObject &object : objects) {
        auto message = parseMessage(object, channel);
        if (message.ok() && !seen.contains(message.value().id.value)) {
            seen.insert(message.value().id.value);
            page.messages.push_back(std::move(message).value());
        }
    }
    std::ranges::stable_sort(page.messages, std::less(), &Message::created);
    page.readable = !page.messages.empty() || (objects.empty() && !items.isUndefined());
    return page;
}

void cutPage(std::vector<Message> &messages, QStringView flag, const MessageId &reference)
{
    constexpr std::ptrdiff_t most = 100; // servers send 50
    const auto surplus = std::ssize(messages) - most;
    if (surplus <= 0)
        return;
    auto first = flag == "after"_L1 ? 0 : surplus;
    if (flag == "around"_L1) {
        const auto middle = std::ranges::find(messages, reference, &Message::id);
        if (middle != messages.end())
            first = std::clamp<std::ptrdiff_t>(middle - messages.begin() - most / 2, 0, surplus);
    }
    messages.erase(messages.begin() + first + most, messages.end());
    messages.erase(messages.begin(), messages.begin() + first);
}

} // namespace chat::kook
