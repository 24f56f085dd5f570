// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedmarks.h"
#include "app/sandbox/seed/seedrandom.h"
#include "app/sandbox/seed/seedworld.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr quint64 kSpace = 0x737472657373ull;
constexpr auto kStressChannel = "3163216254859999"_L1;

//! What stress messages are cut from, made ready once: a million of them must be cheap.
class StressWriter
{
public:
    StressWriter(const SeedCommunity &community, qint64 now)
        : m_pictures(community.pictures)
    {
        for (const SeedMember &member : community.guilds.constFirst().members) {
            const SeedUser &user = community.person(member.userId)->user;
            if (user.status == 1 && !user.bot)
                m_people.append(user.id);
        }
        QStringList topics = community.plays.keys();
        topics.sort(); // a hash has its own order in every run
        for (const QString &topic : std::as_const(topics)) {
            for (const Play &play : community.plays.value(topic)) {
                for (const PlayLine &line : play.lines) {
                    if (!line.text.contains(u'«'))
                        m_lines.append(line.text);
                }
            }
        }
        for (const QString &name : {u"event"_s, u"roster"_s, u"poster"_s, u"roles"_s})
            m_cards.append(SeedMarks(community, now).card(name));
    }

    SeedMessage write(int index, SeedRandom &random) const
    {
        SeedMessage message;
        message.id = seedGuid(kSpace, quint64(index));
        message.channelId = kStressChannel;
        message.authorId = m_people.at(random.below(int(m_people.size())));
        if (index % 10 == 9)
            special(message, index / 10, random);
        else
            talk(message, random);
        const int back = 1 + random.below(400);
        if (index % 8 == 5 && back <= index)
            message.quoteId = seedGuid(kSpace, quint64(index - back));
        if (index % 6 == 1)
            react(message, random);
        return message;
    }

private:
    void special(SeedMessage &message, int number, SeedRandom &random) const
    {
        if (number % 2 == 0) {
            message.type = KookMessageType::Card;
            message.content = m_cards.at(number / 2 % m_cards.size());
            return;
        }
        const SeedPicture &picture = m_pictures.at(random.below(int(m_pictures.size())));
        message.type = KookMessageType::Picture;
        message.content = assetUrl(picture.assetName());
        message.attachment = attachmentOf(picture);
    }

    void talk(SeedMessage &message, SeedRandom &random) const
    {
        message.content = random.pick(m_lines);
        const int kind = random.below(20);
        if (kind == 0)
            message.content += u"\n```cpp\nfor (int i = 0; i < "_s + QString::number(random.below(1000))
                + u"; ++i)\n    count += i % 7;\n```"_s;
        else if (kind == 1)
            message.content += u" https://example.com/t/"_s + QString::number(random.below(100'000));
        else if (kind == 2)
            message.content += u" (met)"_s + random.pick(m_people) + u"(met)"_s;
        else if (kind == 3)
            message.content = random.pick(kFaces).toString();
        else if (kind <= 6) // a few lines more
            for (int i = random.between(2, 9); i > 0; --i)
                message.content += u'\n' + random.pick(m_lines);
        else if (kind <= 9)
            message.content.append(u' ').append(random.pick(kFaces));
    }

    void react(SeedMessage &message, SeedRandom &random) const
    {
        const int kinds = random.between(1, 3);
        for (int i = 0; i < kinds; ++i) {
            SeedReaction reaction;
            reaction.emoji = kFaces[size_t((random.below(3) + 3 * i) % int(kFaces.size()))].toString();
            const int first = random.below(int(m_people.size()) - 6);
            for (int person = random.between(1, 6); person > 0; --person)
                reaction.userIds.append(m_people.at(first + person - 1));
            message.reactions.append(reaction);
        }
    }

    static constexpr std::array<QStringView, 9> kFaces
        = {u"👍", u"😂", u"❤️", u"🎉", u"🤔", u"👀", u"🙏🏽", u"👩‍💻", u"🔥"};

    QList<SeedPicture> m_pictures;
    QStringList m_people;
    QStringList m_lines;
    QStringList m_cards;
};

} // namespace

void addStressChannel(SeedWorld &world, const SeedCommunity &community)
{
    SeedGuild &guild = world.guilds.first();
    const ChannelTalk *category = community.channel(u"g-bots"_s);
    SeedChannel channel;
    channel.id = kStressChannel;
    channel.parentId = category ? category->channelId : QString();
    channel.name = u"stress"_s;
    channel.topic = u"A long, long history"_s;
    channel.level = 99'000;
    channel.creatorId = guild.ownerId;
    guild.channels.append(channel);
}

void stressMessages(const SeedCommunity &community, qint64 now, int count, const SeedSink &sink)
{
    const StressWriter writer(community, now);
    SeedRandom random(20260101);
    SeedRandom gaps(7);
    // Gaps of 20 to 40 s, in bursts, add up to the whole span: a first run adds them, a second one places the messages.
    const auto gap = [](SeedRandom &from) { return 20'000 + from.below(20'000); };
    qint64 span = 0;
    for (int i = 0; i < count; ++i)
        span += gap(gaps);
    gaps = SeedRandom(7);
    qint64 time = now - 5000 - span;
    for (int i = 0; i < count; ++i) {
        SeedMessage message = writer.write(i, random);
        time += gap(gaps);
        message.createdAt = time;
        if (i % 40 == 13 && message.type == KookMessageType::KMarkdown)
            message.updatedAt = std::min(time + 60'000, now);
        sink(std::move(message));
    }
}

} // namespace chat::sandbox
