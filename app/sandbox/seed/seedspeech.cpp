// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedspeech.h"

#include "app/sandbox/seed/seedmarks.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

//! "👍🏽" → "[#128077;][#127997;]"
QString numbered(const QString &emoji)
{
    QString text;
    for (const char32_t point : emoji.toUcs4())
        text += u"[#%1;]"_s.arg(uint(point));
    return text;
}

Tongue tongueOf(const QString &topic)
{
    return topic.endsWith("-zh"_L1) ? Tongue::Chinese : topic.endsWith("-en"_L1) ? Tongue::English : Tongue::Both;
}

//! Which language each part of a play speaks: a part with a Chinese character in one of its lines speaks
//! Chinese.
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

} // namespace

SeedSpeech::SeedSpeech(const SeedCommunity &community, qint64 now, SeedRandom &random)
    : m_community(community)
    , m_now(now)
    , m_random(random)
{
}

void SeedSpeech::beginPlay(const Play &play, const QString &topic)
{
    m_words.clear();
    m_tongues = tonguesOf(play, tongueOf(topic));
}

void SeedSpeech::speak(SeedMessage &message, const PlayLine &line, const Stage &stage)
{
    message.authorId = stage.troupe->player(line.who, m_tongues.value(line.who, Tongue::Both));
    if (const QString kind = line.mediaKind(); !kind.isEmpty())
        attach(message, kind, line.mediaName());
    else
        message.content = replaceMarks(line.text, [&](const QString &mark) { return word(mark, stage); });
}

QString SeedSpeech::word(const QString &mark, const Stage &stage)
{
    if (mark.startsWith(u'@')) {
        const QChar part = mark.at(1);
        const auto tongue = m_tongues.constFind(part);
        const bool writes = tongue != m_tongues.cend(); // has a line in the play
        return u"(met)"_s + stage.troupe->player(part, writes ? *tongue : Tongue::Both, writes) + u"(met)"_s;
    }
    if (mark.startsWith(u'#') || mark.startsWith(u':'))
        return SeedMarks(m_community, m_now).fill(u'«' + mark + u'»');
    if (mark.contains(u'|'))
        return m_random.pick(mark.split(u'|'));
    QString &chosen = m_words[mark];
    if (chosen.isEmpty())
        chosen = m_random.pick(m_community.words.value(mark));
    return chosen;
}

void SeedSpeech::attach(SeedMessage &message, const QString &kind, const QString &name)
{
    if (kind == "card"_L1) {
        message.type = KookMessageType::Card;
        message.content = SeedMarks(m_community, m_now).card(name);
    } else if (kind == "pic"_L1) {
        const SeedPicture *variant = m_shown[name]++ % 2 == 1 ? m_community.picture(QString(name + u"-2"_s)) : nullptr;
        const SeedPicture *picture = variant ? variant : m_community.picture(name);
        message.type = KookMessageType::Picture;
        message.content = assetUrl(picture->assetName());
        message.attachment = attachmentOf(*picture);
    } else {
        const SeedFile *file = m_community.file(name);
        message.type = file->messageType();
        message.content = assetUrl(file->assetName());
        message.attachment = attachmentOf(*file);
    }
}

SeedReaction SeedSpeech::reaction(const QString &emoji, int people, const Stage &stage)
{
    SeedReaction given;
    given.userIds = stage.troupe->crowd(people, m_random);
    if (emoji.startsWith(u':')) {
        given.name = emoji.sliced(1);
        given.emoji = m_community.emojiId(given.name);
    } else {
        given.emoji = m_random.chance(0.2) ? numbered(emoji) : emoji;
    }
    return given;
}

void SeedSpeech::addReactions(SeedMessage &message, const PlayLine &line, const Stage &stage)
{
    for (const auto &[emoji, people] : line.reactions)
        message.reactions.append(reaction(emoji, stage.direct ? 1 : people, stage));
    if (line.reactions.isEmpty() && m_random.chance(stage.direct ? 0.03 : 0.04)) {
        constexpr std::array kAny = {u"👍", u"😂", u"❤️", u"👀", u"🎉", u"👍🏽", u"🙏", u"🤔", u"✨", u"💯"};
        const int people = stage.direct ? 1 : m_random.between(1, 3);
        message.reactions.append(reaction(QString::fromUtf16(m_random.pick(kAny)), people, stage));
    }
    if (!stage.favourites.isEmpty() && !message.reactions.isEmpty() && m_random.chance(0.08)) {
        const int people = m_random.between(1, 4);
        const auto favourite = static_cast<qsizetype>(m_random.unit() * double(stage.favourites.size()));
        message.reactions.append(reaction(u':' + stage.favourites.at(favourite), people, stage));
    }
    int all = 0;
    for (const SeedReaction &given : std::as_const(message.reactions))
        all += int(given.userIds.size());
    message.pinned |= all >= 10 && m_random.chance(0.1);
}

} // namespace chat::sandbox
