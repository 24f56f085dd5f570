// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedscribe.h"

#include "app/sandbox/seed/seedmarks.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

//! People type, then others read: seconds before a line.
qint64 pauseBefore(const SeedMessage &message, const QString &previousAuthor, SeedRandom &random)
{
    const qint64 typing = 1500 + 110 * std::min<qint64>(message.content.size(), 240);
    if (previousAuthor.isEmpty())
        return 0;
    if (previousAuthor == message.authorId)
        return typing + random.below(20'000);
    return typing + 3000 + random.below(random.chance(0.15) ? 240'000 : 45'000);
}

//! Fractions of the whole, ascending; the last is now.
QList<double> moments(qsizetype count, SeedRandom &random)
{
    QList<double> all;
    all.reserve(count);
    for (qsizetype i = 0; i + 1 < count; ++i)
        all.append(random.unit());
    std::ranges::sort(all);
    all.append(1.0);
    return all;
}

} // namespace

SeedScribe::SeedScribe(const SeedCommunity &community, qint64 now)
    : m_community(community)
    , m_clock(now)
    , m_now(now)
    , m_speech(community, now, m_random)
{
}

void SeedScribe::writeChannel(const ChannelTalk &talk, quint64 number, const SeedSink &sink)
{
    m_random = SeedRandom(0x706c616365ull + number);
    SeedTroupe troupe(m_community, talk);
    Conversation conversation{number, talk.channelId, {&troupe, false, m_community.favourites.at(talk.guild)}, {}, 0};
    constexpr std::array kTongues = {"-zh"_L1, "-en"_L1, "-mix"_L1};
    for (const QLatin1StringView tongue : kTongues)
        tell(conversation, u"start-"_s + talk.key + tongue);
    gather(conversation, talk.topics, talk.messages);
    for (const QLatin1StringView tongue : kTongues)
        tell(conversation, u"end-"_s + talk.key + tongue);
    if (!talk.list.isEmpty())
        show(conversation, talk.list);
    const qint64 quiet = (2 + m_random.below(6)) * kMinute;
    emitAll(conversation, m_now - quiet - m_random.below(50'000), sink);
}

void SeedScribe::writeDirect(const DirectTalk &talk, quint64 number, const SeedSink &sink)
{
    m_random = SeedRandom(0x646972656374ull + number);
    SeedTroupe troupe(m_community, talk);
    Conversation conversation{0x10000 + number, seedChatCode(number), {&troupe, true, {}}, {}, 0};
    gather(conversation, talk.topics, talk.messages);
    if (!talk.lastTopic.isEmpty())
        tell(conversation, talk.lastTopic, talk.unreadA);
    emitAll(conversation, m_now - qint64(talk.quietDays * double(kDay)) - m_random.below(60'000), sink);
}

void SeedScribe::gather(Conversation &conversation, const QStringList &topics, int messages)
{
    struct Card
    {
        const Play *play;
        QString topic;
        int told = 0;
    };
    QList<Card> deck;
    for (const QString &topic : topics) {
        const auto plays = m_community.plays.constFind(topic);
        if (plays == m_community.plays.cend())
            continue;
        for (const Play &play : *plays)
            deck.append({&play, topic});
    }
    qsizetype next = deck.size();
    while (!deck.isEmpty() && conversation.count < quint64(messages)) {
        if (next == deck.size()) { // every play once before any comes again
            for (qsizetype i = deck.size() - 1; i > 0; --i)
                deck.swapItemsAt(i, m_random.below(int(i + 1)));
            next = 0;
        }
        Card &card = deck[next];
        if (card.play->hasMedia && card.told == 2) { // people would notice a picture sooner than a sentence
            deck.removeAt(next);
            continue;
        }
        ++next;
        ++card.told;
        conversation.scenes.append(perform(conversation, *card.play, card.topic));
    }
}

void SeedScribe::tell(Conversation &conversation, const QString &topic, int lastLines)
{
    const QList<Play> plays = m_community.plays.value(topic);
    for (Play play : plays) {
        const auto cut = static_cast<int>(play.lines.size()) - lastLines;
        if (lastLines > 0 && cut > 0) {
            play.lines = play.lines.last(lastLines);
            for (PlayLine &line : play.lines) {
                if (line.quote > 0)
                    line.quote = std::max(line.quote - cut, PlayLine::kNoQuote);
            }
        }
        conversation.scenes.append(perform(conversation, play, topic));
    }
}

SeedMessage SeedScribe::listed(const ListedMessage &source)
{
    SeedMarks marks(m_community, m_now);
    SeedMessage message;
    message.authorId = source.authorId;
    if (!source.card.isEmpty()) {
        message.type = KookMessageType::Card;
        message.content = marks.card(source.card);
    } else if (const SeedPicture *picture = m_community.picture(source.picture)) {
        message.type = KookMessageType::Picture;
        message.content = assetUrl(picture->assetName());
        message.attachment = attachmentOf(*picture);
    } else if (const SeedFile *file = m_community.file(source.file)) {
        message.type = file->messageType();
        message.content = assetUrl(file->assetName());
        message.attachment = attachmentOf(*file);
    } else {
        message.type = source.plain ? KookMessageType::Text : KookMessageType::KMarkdown;
        message.content = marks.fill(source.text);
    }
    message.pinned = source.pinned;
    message.updatedAt = source.edited ? 90'000 : 0;
    message.embeds = marks.fill(QJsonValue(source.embeds)).toArray();
    return message;
}

void SeedScribe::show(Conversation &conversation, const QList<ListedMessage> &list)
{
    const quint64 first = conversation.count;
    Scene scene; // one long session
    for (const ListedMessage &source : list) {
        SeedMessage message = listed(source);
        scene.length += 40'000 + m_random.below(200'000);
        message.createdAt = scene.length;
        message.id = seedGuid(conversation.space, conversation.count++);
        message.channelId = conversation.id;
        if (source.quote == PlayLine::kGoneQuote)
            message.quoteId = seedGuid(conversation.space, 1u << 30);
        else if (source.quote > 0)
            message.quoteId = seedGuid(conversation.space, first + quint64(source.quote - 1));
        for (const auto &[emoji, people] : source.reactions) {
            SeedReaction given = m_speech.reaction(emoji, people, conversation.stage);
            if (emoji.startsWith(u'['))
                given.emoji = emoji;
            message.reactions.append(given);
        }
        scene.messages.append(std::move(message));
    }
    conversation.scenes.append(scene);
}

SeedScribe::Scene SeedScribe::perform(Conversation &conversation, const Play &play, const QString &topic)
{
    Scene scene;
    SeedTroupe &troupe = *conversation.stage.troupe;
    scene.hours = m_community.hoursOf(play, topic);
    m_speech.beginPlay(play, topic);
    troupe.beginPlay(m_random);
    for (const PlayLine &line : play.lines) { // fixed parts are taken before the others are cast
        if (troupe.isFixed(line.who))
            (void)troupe.player(line.who);
    }
    const quint64 first = conversation.count;
    QString previous;
    for (const PlayLine &line : play.lines) {
        SeedMessage message = speak(conversation, line, first);
        const qsizetype back = 1 + m_random.below(3); // people quote each other when others talk in between
        if (message.quoteId.isEmpty() && !m_community.isBot(message.authorId) && m_random.chance(0.09)
            && scene.messages.size() >= back) {
            const SeedMessage &earlier = scene.messages.at(scene.messages.size() - back);
            if (earlier.authorId != message.authorId)
                message.quoteId = earlier.id;
        }
        scene.length += m_community.isBot(message.authorId) && !previous.isEmpty()
            ? 700 + m_random.below(900)
            : pauseBefore(message, previous, m_random);
        message.createdAt = scene.length;
        previous = message.authorId;
        scene.messages.append(std::move(message));
    }
    return scene;
}

SeedMessage SeedScribe::speak(Conversation &conversation, const PlayLine &line, quint64 firstIndex)
{
    SeedMessage message;
    message.id = seedGuid(conversation.space, conversation.count);
    message.channelId = conversation.id;
    message.direct = conversation.stage.direct;
    message.pinned = line.pinned;
    m_speech.speak(message, line, conversation.stage);
    if (line.quote > 0)
        message.quoteId = seedGuid(conversation.space, firstIndex + quint64(line.quote - 1));
    else if (line.quote == PlayLine::kGoneQuote)
        message.quoteId = seedGuid(conversation.space, (1u << 30) + conversation.count);
    else if (line.quote == PlayLine::kOldQuote && conversation.count > 40)
        message.quoteId = seedGuid(conversation.space, quint64(m_random.below(int(conversation.count) - 20)));
    const bool plain = message.type == KookMessageType::KMarkdown && !m_community.isBot(message.authorId)
        && m_random.chance(0.06)
        && std::ranges::none_of(message.content, [](QChar c) { return QStringView(u"*~`(>[\\").contains(c); });
    if (plain && !line.edited)
        message.type = KookMessageType::Text; // as older clients send
    if (message.type == KookMessageType::KMarkdown && (line.edited || m_random.chance(0.02)))
        message.updatedAt = 15'000 + m_random.below(200'000);
    m_speech.addReactions(message, line, conversation.stage);
    ++conversation.count;
    return message;
}

void SeedScribe::emitAll(Conversation &conversation, qint64 lastAt, const SeedSink &sink)
{
    QList<Scene> &scenes = conversation.scenes;
    const QList<double> when = moments(scenes.size(), m_random);
    QList<SeedSlot> slots(scenes.size());
    qint64 limit = lastAt; // scenes never overlap: placed from the newest back
    for (qsizetype i = scenes.size() - 1; i >= 0; --i) {
        const qint64 end = std::min(limit, m_clock.at(when.at(i)) - (m_now - lastAt));
        slots[i] = {end - scenes.at(i).length, scenes.at(i).length, scenes.at(i).hours};
        limit = slots.at(i).start - 20'000 - m_random.below(40'000);
    }
    moveToTheirHours(slots, m_random);
    for (qsizetype i = 0; i < scenes.size(); ++i) {
        for (SeedMessage &message : scenes[i].messages) {
            message.createdAt += slots.at(i).start;
            if (message.updatedAt > 0)
                message.updatedAt = std::min(message.createdAt + message.updatedAt, m_now - 1000);
            sink(std::move(message));
        }
    }
}

} // namespace chat::sandbox
