// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedscribe.h"

#include "app/sandbox/seed/seedcards.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

Tongue tongueOf(const QString &topic)
{
    return topic.endsWith("-zh"_L1) ? Tongue::Chinese : topic.endsWith("-en"_L1) ? Tongue::English : Tongue::Both;
}

//! Which language each part of a play speaks: whoever has a Chinese character in a line speaks Chinese.
QHash<QChar, Tongue> tonguesOf(const Play &play, Tongue tongue)
{
    QHash<QChar, Tongue> tongues;
    for (const PlayLine &line : play.lines) {
        const bool chinese = std::ranges::any_of(line.text, [](QChar c) { return c.script() == QChar::Script_Han; });
        const bool latin = std::ranges::any_of(line.text, [](QChar c) { return c.isLetter() && c.unicode() < 0x80; });
        const auto it = tongues.constFind(line.who);
        Tongue part = it == tongues.cend() ? Tongue::Both : *it;
        if (chinese)
            part = Tongue::Chinese;
        else if (part != Tongue::Chinese)
            part = latin ? Tongue::English : part;
        if (tongue != Tongue::Both)
            part = tongue;
        tongues.insert(line.who, part);
    }
    return tongues;
}

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

bool isBot(const QString &id)
{
    const CastMember *member = castMember(id);
    return member && member->bot;
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

SeedScribe::SeedScribe(const QHash<QString, QList<Play>> &plays, const SeedClock &clock, qint64 now)
    : m_plays(plays)
    , m_clock(clock)
    , m_now(now)
{
}

void SeedScribe::writePlace(const PlaceInfo &place, quint64 number, const SeedSink &sink)
{
    m_random = SeedRandom(0x706c616365ull + number);
    SeedTroupe troupe(place);
    Conversation conversation{number, QString::fromLatin1(place.id), false, place.guild, &troupe, {}, 0};
    const QString key = QString::fromLatin1(place.key);
    constexpr std::array kTongues = {"-zh"_L1, "-en"_L1, "-mix"_L1};
    for (const QLatin1StringView tongue : kTongues)
        tell(conversation, u"start-"_s + key + tongue);
    gather(conversation, QString::fromLatin1(place.talk).split(u',', Qt::SkipEmptyParts), place.messages);
    for (const QLatin1StringView tongue : kTongues)
        tell(conversation, u"end-"_s + key + tongue);
    if (key == "cards"_L1)
        show(conversation, cardShow(m_now));
    else if (key == "formats"_L1)
        show(conversation, formatShow(m_now));
    emitAll(conversation, m_now - (2 + m_random.below(6)) * kMinute - m_random.below(50'000), sink);
}

void SeedScribe::writeDirect(const DirectInfo &chat, quint64 number, const SeedSink &sink)
{
    m_random = SeedRandom(0x646972656374ull + number);
    SeedTroupe troupe(chat);
    Conversation conversation{0x10000 + number, seedChatCode(number), true, -1, &troupe, {}, 0};
    const QStringList topics = QString::fromLatin1(chat.talk).split(u',', Qt::SkipEmptyParts);
    gather(conversation, topics, chat.messages);
    if (topics.isEmpty())
        tell(conversation, u"unread-spam"_s);
    else if (chat.unreadA > 0)
        tell(conversation, topics.contains(u"dm-en"_s) ? u"unread-en"_s : u"unread-zh"_s, chat.unreadA);
    emitAll(conversation, m_now - qint64(chat.quietDays * double(kDay)) - m_random.below(60'000), sink);
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
        const auto plays = m_plays.constFind(topic);
        if (plays == m_plays.cend())
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
        conversation.scenes.append(stage(conversation, *card.play, card.topic));
    }
}

void SeedScribe::tell(Conversation &conversation, const QString &topic, int lastLines)
{
    const QList<Play> plays = m_plays.value(topic);
    for (Play play : plays) {
        if (lastLines > 0 && play.lines.size() > lastLines)
            play.lines = play.lines.last(lastLines);
        conversation.scenes.append(stage(conversation, play, topic));
    }
}

void SeedScribe::show(Conversation &conversation, QList<SeedMessage> messages)
{
    const quint64 first = conversation.count;
    Scene scene; // one long session
    for (SeedMessage &message : messages) {
        scene.length += 40'000 + m_random.below(200'000);
        message.createdAt = scene.length;
        message.id = seedGuid(conversation.space, conversation.count++);
        message.channelId = conversation.id;
        if (message.quoteId == "gone"_L1)
            message.quoteId = seedGuid(conversation.space, 1u << 30);
        else if (!message.quoteId.isEmpty())
            message.quoteId = seedGuid(conversation.space, first + message.quoteId.toULongLong());
        for (SeedReaction &given : message.reactions) {
            const SeedReaction full = reaction(given.emoji, given.userIds.value(0).toInt(), conversation);
            const bool asWritten = given.emoji.startsWith(u'[');
            given = asWritten ? SeedReaction{given.emoji, {}, full.userIds} : full;
        }
        if (message.updatedAt > 0)
            message.updatedAt = 90'000;
        scene.messages.append(message);
    }
    conversation.scenes.append(scene);
}

SeedScribe::Scene SeedScribe::stage(Conversation &conversation, const Play &play, const QString &topic)
{
    Scene scene;
    m_words.clear();
    scene.hours = hoursOf(play, topic);
    m_tongues = tonguesOf(play, tongueOf(topic));
    conversation.troupe->beginPlay(m_random);
    for (const PlayLine &line : play.lines) { // fixed parts are taken before the others are cast
        if (QStringView(u"klswn").contains(line.who))
            (void)conversation.troupe->player(line.who);
    }
    const quint64 first = conversation.count;
    QString previous;
    for (const PlayLine &line : play.lines) {
        SeedMessage message = speak(conversation, line, first);
        const qsizetype back = 1 + m_random.below(3); // people quote each other when others talk in between
        if (message.quoteId.isEmpty() && !isBot(message.authorId) && m_random.chance(0.09)
            && scene.messages.size() >= back) {
            const SeedMessage &earlier = scene.messages.at(scene.messages.size() - back);
            if (earlier.authorId != message.authorId)
                message.quoteId = earlier.id;
        }
        scene.length += isBot(message.authorId) && !previous.isEmpty() ? 700 + m_random.below(900)
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
    message.direct = conversation.direct;
    message.authorId = conversation.troupe->player(line.who, m_tongues.value(line.who, Tongue::Both));
    message.pinned = line.pinned;
    const qsizetype colon = line.text.indexOf(u':');
    const QString kind = line.text.startsWith(u'«') && colon > 0 ? line.text.sliced(1, colon - 1) : QString();
    if (kind == "pic"_L1 || kind == "file"_L1 || kind == "video"_L1 || kind == "card"_L1)
        fillMedia(message, kind, line.text.sliced(colon + 1, line.text.size() - colon - 2));
    else
        message.content = fill(line.text, conversation);
    if (line.quote > 0)
        message.quoteId = seedGuid(conversation.space, firstIndex + quint64(line.quote - 1));
    else if (line.quote == PlayLine::kGoneQuote)
        message.quoteId = seedGuid(conversation.space, (1u << 30) + conversation.count);
    else if (line.quote == PlayLine::kOldQuote && conversation.count > 40)
        message.quoteId = seedGuid(conversation.space, quint64(m_random.below(int(conversation.count) - 20)));
    const bool plain = message.type == 9 && !isBot(message.authorId) && m_random.chance(0.06)
        && std::ranges::none_of(message.content, [](QChar c) { return QStringView(u"*~`(>[\\").contains(c); });
    if (plain && !line.edited)
        message.type = 1; // as older clients send
    if (message.type == 9 && (line.edited || m_random.chance(0.02)))
        message.updatedAt = 15'000 + m_random.below(200'000);
    addReactions(message, line, conversation);
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
