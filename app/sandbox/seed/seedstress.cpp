// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedcards.h"
#include "app/sandbox/seed/seedpictures.h"
#include "app/sandbox/seed/seedplaces.h"
#include "app/sandbox/seed/seedplays.h"
#include "app/sandbox/seed/seedscribe.h"
#include "app/sandbox/seed/seedworld.h"

#include <QHash>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr quint64 kSpace = 0x737472657373ull;

//! What stress messages are cut from, made ready once: a million of them must be cheap.
class StressWriter
{
public:
    explicit StressWriter(qint64 now)
    {
        for (const CastMember &member : seedCast()) {
            if (member.status == 1 && !member.bot && (member.guilds & 1) != 0)
                m_people.append(QString::fromLatin1(member.id));
        }
        const QHash<QString, QList<Play>> plays = readPlays();
        QStringList topics = plays.keys();
        topics.sort(); // a hash has its own order in every run
        for (const QString &topic : std::as_const(topics)) {
            for (const Play &play : plays.value(topic)) {
                for (const PlayLine &line : play.lines) {
                    if (!line.text.contains(u'«'))
                        m_lines.append(line.text);
                }
            }
        }
        for (const QStringView name : {u"event", u"roster", u"poster", u"roles"})
            m_cards.append(seedCard(name, now));
    }

    SeedMessage write(int index, SeedRandom &random) const
    {
        SeedMessage message;
        message.id = seedGuid(kSpace, quint64(index));
        message.channelId = QString::fromLatin1(kStressChannel);
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
            message.type = 10;
            message.content = m_cards.at(number / 2 % m_cards.size());
            return;
        }
        const auto pictures = seedPictures();
        const PictureInfo &picture = pictures[size_t(random.below(int(pictures.size())))];
        message.type = 2;
        message.content = pictureUrl(picture);
        message.attachment
            = {{u"type"_s, u"image"_s}, {u"url"_s, message.content}, {u"name"_s, QString::fromLatin1(picture.file)},
                {u"file_type"_s, pictureMime(picture)}, {u"width"_s, picture.width}, {u"height"_s, picture.height}};
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

    QStringList m_people;
    QStringList m_lines;
    QStringList m_cards;
};

} // namespace

void stressMessages(qint64 now, int count, const SeedSink &sink)
{
    const StressWriter writer(now);
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
        if (i % 40 == 13 && message.type == 9)
            message.updatedAt = std::min(time + 60'000, now);
        sink(std::move(message));
    }
}

} // namespace chat::sandbox
