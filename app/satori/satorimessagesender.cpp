// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satorimessagesender.h"

#include "app/markup/kmarkdown/kmarkdownwriter.h"
#include "app/markup/plaintext.h"
#include "app/markup/satori/satoricontent.h"
#include "app/markup/satori/satoriwriter.h"
#include "app/satori/wire/satorimessagejson.h"
#include "app/satori/wire/satoritypedtext.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kReferrers = 500;

ApiError rejected()
{
    return {ApiError::Kind::Rejected, 200, 0, {}, {}};
}

} // namespace

SatoriMessageSender::SatoriMessageSender(
    const SatoriTools &tools, SatoriKnownMessages &known, SatoriMessageReader &reader, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_known(known)
    , m_reader(reader)
{
}

bool SatoriMessageSender::keepEcho(const Message &message)
{
    if (message.author.id != m_tools.people.self().id || !m_sending.contains(message.channel))
        return false;
    m_echoes[message.channel].push_back(message);
    return true;
}

void SatoriMessageSender::keepReferrer(const MessageId &message, const QJsonValue &referrer)
{
    if (m_referrers.size() > kReferrers)
        m_referrers.clear();
    m_referrers.insert(message, referrer);
}

QString SatoriMessageSender::sourceOf(const Draft &draft)
{
    SatoriNodeName name = mediaElement(draft.kind);
    if (name.isEmpty())
        return draft.kind == MessageKind::Markup ? draft.source : markup::escapeSatori(draft.source);
    markup::SatoriNode media = markup::SatoriNode::ofElement(name);
    media.set(u"src"_s, draft.source);
    return markup::writeSatoriElements({media});
}

QString SatoriMessageSender::contentOf(const Draft &draft) const
{
    if (!draft.quoted || draft.quoted->isEmpty())
        return sourceOf(draft);
    markup::SatoriNode quote = markup::SatoriNode::ofElement(u"quote"_s);
    quote.set(u"id"_s, draft.quoted->value);
    return markup::writeSatoriElements({quote}) + sourceOf(draft);
}

void SatoriMessageSender::send(
    const ChannelRef &channel, const Draft &draft, QObject *context, Callback<Message> callback)
{
    if (m_tools.people.wire(channel.id).isEmpty()) {
        m_reader.openFriend(channel, context,
            [this, channel, draft, context, callback = std::move(callback)](const Result<Unit> &opened) {
                if (opened.ok())
                    send(channel, draft, context, callback);
                else
                    callback(opened.error());
            });
        return;
    }
    QJsonObject body{{"channel_id"_L1, m_tools.people.wire(channel.id).value}, {"content"_L1, contentOf(draft)}};
    if (draft.quoted && m_referrers.contains(*draft.quoted))
        body.insert("referrer"_L1, m_referrers.value(*draft.quoted));
    ++m_sending[channel];
    // The caller may be destroyed before the answer: the echoes waiting for it must be delivered.
    QPointer<QObject> asker(context ? context : this);
    m_tools.api.make("message.create"_L1, body, this,
        [this, channel, draft, asker, callback = std::move(callback)](const Result<QJsonValue> &result) {
            onSent(channel, draft, result, [asker, callback](const Result<Message> &message) {
                if (asker)
                    callback(message);
            });
        });
}

std::vector<Message> SatoriMessageSender::readSent(
    const ChannelRef &channel, const Draft &draft, const QJsonValue &answer)
{
    std::vector<Message> sent;
    const bool single = answer.isObject() && !answer.toObject().contains("data"_L1);
    for (const QJsonObject &object : single ? std::vector{answer.toObject()} : objectsOf(answer)) {
        Message message = m_reader.read(object, channel);
        if (message.id.isEmpty())
            continue;
        if (message.author.id.isEmpty())
            message.author = m_tools.people.self();
        if (!message.created.isValid())
            message.created = m_tools.scheduler.utc();
        if (sent.empty())
            message.nonce = draft.nonce;
        m_known.quotes.note(message);
        sent.push_back(std::move(message));
    }
    return sent;
}

//! The event of a message whose call failed on the way back: same text, our own, during the call.
std::optional<Message> SatoriMessageSender::echoOf(const ChannelRef &channel, const Draft &draft) const
{
    const QString words = markup::uncoveredPlainOf(preview(draft).blocks);
    for (const Message &echo : m_echoes.value(channel)) {
        if (markup::uncoveredPlainOf(echo.content.blocks) == words)
            return echo;
    }
    return std::nullopt;
}

void SatoriMessageSender::onSent(
    const ChannelRef &channel, const Draft &draft, const Result<QJsonValue> &result, const Callback<Message> &callback)
{
    if (--m_sending[channel] <= 0)
        m_sending.remove(channel);
    std::vector<Message> sent;
    if (result.ok())
        sent = readSent(channel, draft, result.value());
    else if (const auto echo = echoOf(channel, draft))
        sent.push_back(*echo);
    if (sent.empty()) {
        // Some servers return only an empty list when the platform refused.
        callback(result.ok() ? Result<Message>(rejected()) : result.error());
        releaseEchoes(channel, {}, {});
        return;
    }
    Message first = sent.front();
    const Content told = first.content;
    const QString toldSource = first.source;
    first.kind = draft.kind;
    first.source = draft.source;
    first.content = preview(draft);
    if (!m_tools.people.bridgesKook() && !told.blocks.empty() && sent.size() > 1) {
        first.source = toldSource;
        first.content = told;
    }
    if (draft.quoted)
        m_known.quotes.setAnswered({channel, first.id}, *draft.quoted);
    callback(first);
    m_known.history.keep(first);
    if (sent.size() > 1 && first.source == toldSource)
        m_known.deliver(updateOf(first)); // the row showed the whole text
    releaseEchoes(channel, first.id, draft.nonce);
    showFurther(sent);
}

//! One call may create several messages: all but the first are new, as if somebody else had written them.
void SatoriMessageSender::showFurther(const std::vector<Message> &messages)
{
    for (size_t i = 1; i < messages.size(); ++i) {
        const MessageRef ref{messages[i].channel, messages[i].id};
        if (!messages[i].content.blocks.empty()) {
            if (m_known.seen.announce(ref))
                m_known.deliver(MessageCreated{messages[i]});
            continue;
        }
        m_reader.fetchOne(ref, this, [this, ref, bare = messages[i]](const Result<Message> &result) {
            if (m_known.seen.announce(ref))
                m_known.deliver(MessageCreated{result.ok() ? result.value() : bare});
        });
    }
}

void SatoriMessageSender::releaseEchoes(const ChannelRef &channel, const MessageId &sent, const QString &nonce)
{
    auto &waiting = m_echoes[channel];
    const bool all = !m_sending.contains(channel);
    std::vector<Message> ready;
    std::erase_if(waiting, [&](const Message &echo) {
        if (!all && echo.id != sent)
            return false;
        ready.push_back(echo);
        return true;
    });
    if (waiting.empty())
        m_echoes.remove(channel);
    for (Message &echo : ready) {
        if (echo.id == sent)
            echo.nonce = nonce;
        if (m_known.seen.announce({channel, echo.id}))
            m_known.deliver(MessageCreated{std::move(echo)});
    }
}

void SatoriMessageSender::edit(const MessageRef &ref, const Draft &draft, QObject *context, Callback<Unit> callback)
{
    if (m_tools.people.bridgesKook()) { // where an edit keeps the quote
        updateBridged(ref, draft, context, callback);
        return;
    }
    // An edit replaces everything, so the quote must be included.
    Draft whole = draft;
    const std::optional<MessageId> answered = m_known.quotes.answered(ref);
    if (!whole.quoted && !answered && m_tools.api.can("message.get"_L1)) {
        m_reader.getOne(
            ref, context, [this, ref, whole, context, callback = std::move(callback)](Result<Message> result) mutable {
                if (!result.ok() && result.error().kind != ApiError::Kind::Unsupported) {
                    callback(result.error());
                    return;
                }
                whole.quoted = result.ok() && result.value().quote ? result.value().quote->id : MessageId();
                update(ref, whole, context, callback);
            });
        return;
    }
    if (!whole.quoted)
        whole.quoted = answered.value_or(MessageId());
    update(ref, whole, context, callback);
}

void SatoriMessageSender::update(
    const MessageRef &ref, const Draft &draft, QObject *context, const Callback<Unit> &callback)
{
    m_known.seen.changed(ref);
    m_tools.api.tell("message.update"_L1,
        {{"channel_id"_L1, m_tools.people.wire(ref.channel.id).value}, {"message_id"_L1, ref.id.value},
            {"content"_L1, contentOf(draft)}},
        context, [this, ref, answered = draft.quoted.value_or(MessageId()), callback](const Result<Unit> &result) {
            if (result.ok())
                m_known.quotes.setAnswered(ref, answered);
            callback(result);
        });
}

//! The bridge passes on the text of an edit unchanged, except for <, > and &, which it writes as entities that KOOK
//! does not know. For texts with these, KOOK's own call is made through the server.
void SatoriMessageSender::updateBridged(
    const MessageRef &ref, const Draft &draft, QObject *context, const Callback<Unit> &callback)
{
    const QString content = markup::writeKMarkdown(markup::parseSatori(sourceOf(draft), {false, false}).blocks);
    m_known.seen.changed(ref);
    const bool safe
        = std::none_of(content.begin(), content.end(), [](QChar c) { return c == u'<' || c == u'>' || c == u'&'; });
    if (safe) {
        m_tools.api.tell("message.update"_L1,
            {{"channel_id"_L1, m_tools.people.wire(ref.channel.id).value}, {"message_id"_L1, ref.id.value},
                {"content"_L1, content}},
            context, callback);
        return;
    }
    const QString name = ref.channel.kind == ChannelKind::Direct ? u"updateDirectMessage"_s : u"updateMessage"_s;
    m_tools.api.callNative(name, {QJsonObject{{"msg_id"_L1, ref.id.value}, {"content"_L1, content}}}, context,
        [callback](const Result<Unit> &result) {
            if (result.ok() || result.error().kind != ApiError::Kind::Unsupported) {
                callback(result);
                return;
            }
            ApiError error = result.error();
            error.message = QCoreApplication::translate("chat::satori::SatoriMessageSender",
                "This bridge changes <, > and & when a message is edited. Send it as a new message instead.");
            callback(error);
        });
}

std::function<Content(const Draft &)> SatoriMessageSender::reader()
{
    return [](const Draft &draft) { return markup::parseSatori(sourceOf(draft), {true, false}); };
}

Content SatoriMessageSender::preview(const Draft &draft) const
{
    Content content = markup::parseSatori(sourceOf(draft), {true, false});
    m_tools.links.resolve(content.blocks);
    return content;
}

} // namespace chat::satori
