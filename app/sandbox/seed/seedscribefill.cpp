// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedscribe.h"

#include "app/sandbox/seed/seedcards.h"
#include "app/sandbox/seed/seedpictures.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr std::array kEmoji = {std::pair{"beam", "7363287837020001/zTpnkSnMZH0c80ck"},
    std::pair{"mushroom", "7363287837020001/Qm4vR1xWbA07d2gh"},
    std::pair{"slipper", "7363287837020001/9sLpXy3kTuV5aEfw"}, std::pair{"bird", "7363287837020001/Kb2nU8cJrD61oPqs"},
    std::pair{"gear", "7363287837024518/Gr0fT5mYhN93bVxz"}, std::pair{"owl", "7363287837024518/Ow7lH4eQjS28kCiu"},
    std::pair{"pad", "5904417720351160/Pd6aM1wZtL50nXer"}};

//! "👍🏽" → "[#128077;][#127997;]"
QString numbered(const QString &emoji)
{
    QString text;
    for (const char32_t point : emoji.toUcs4())
        text += u"[#%1;]"_s.arg(uint(point));
    return text;
}

} // namespace

QString seedEmojiId(QStringView name)
{
    for (const auto &[known, id] : kEmoji) {
        if (name == QLatin1StringView(known))
            return QString::fromLatin1(id);
    }
    return {};
}

QString SeedScribe::fill(const QString &text, const Conversation &conversation)
{
    QString filled;
    qsizetype from = 0;
    while (true) {
        const qsizetype open = text.indexOf(u'«', from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'»', open);
        if (close < 0)
            return filled.append(QStringView(text).sliced(from));
        filled += QStringView(text).sliced(from, open - from);
        filled += word(text.sliced(open + 1, close - open - 1), conversation);
        from = close + 1;
    }
}

QString SeedScribe::word(const QString &name, const Conversation &conversation)
{
    if (name.startsWith(u'@'))
        return u"(met)"_s + conversation.troupe->player(name.at(1), m_tongues.value(name.at(1), Tongue::Both))
            + u"(met)"_s;
    if (name.startsWith(u'#')) {
        const PlaceInfo *place = seedPlace(QStringView(name).sliced(1));
        return u"(chn)"_s + QString::fromLatin1(place ? place->id : "0") + u"(chn)"_s;
    }
    if (name.startsWith(u':')) {
        const QString emoji = name.sliced(1);
        return u"(emj)"_s + emoji + u"(emj)["_s + seedEmojiId(emoji) + u']';
    }
    if (name.contains(u'|'))
        return m_random.pick(name.split(u'|'));
    QString &chosen = m_words[name];
    if (chosen.isEmpty())
        chosen = seedWord(name, m_random);
    return chosen;
}

void SeedScribe::fillMedia(SeedMessage &message, const QString &kind, const QString &name)
{
    if (kind == "card"_L1) {
        message.type = 10;
        message.content = seedCard(name, m_now);
        return;
    }
    if (kind == "pic"_L1) {
        const PictureInfo *variant = m_shown[name]++ % 2 == 1 ? seedPicture(QString(name + u"-2"_s)) : nullptr;
        const PictureInfo *picture = variant ? variant : seedPicture(name);
        Q_ASSERT(picture);
        message.type = 2;
        message.content = pictureUrl(*picture);
        message.attachment
            = {{u"type"_s, u"image"_s}, {u"url"_s, message.content}, {u"name"_s, QString::fromLatin1(picture->file)},
                {u"file_type"_s, pictureMime(*picture)}, {u"width"_s, picture->width}, {u"height"_s, picture->height}};
        return;
    }
    const FileInfo *file = seedFile(name);
    Q_ASSERT(file);
    message.type = file->messageType;
    message.content = fileUrl(*file);
    message.attachment = fileAttachment(*file);
}

SeedReaction SeedScribe::reaction(const QString &emoji, int people, const Conversation &conversation)
{
    SeedReaction given;
    given.userIds = conversation.troupe->crowd(people, m_random);
    if (emoji.startsWith(u':')) {
        given.name = emoji.sliced(1);
        given.emoji = seedEmojiId(given.name);
    } else {
        given.emoji = m_random.chance(0.2) ? numbered(emoji) : emoji;
    }
    return given;
}

void SeedScribe::addReactions(SeedMessage &message, const PlayLine &line, const Conversation &conversation)
{
    for (const auto &[emoji, people] : line.reactions)
        message.reactions.append(reaction(emoji, conversation.direct ? 1 : people, conversation));
    if (line.reactions.isEmpty() && m_random.chance(conversation.direct ? 0.03 : 0.04)) {
        constexpr std::array kAny = {u"👍", u"😂", u"❤️", u"👀", u"🎉", u"👍🏽", u"🙏", u"🤔", u"✨", u"💯"};
        message.reactions.append(reaction(
            QString::fromUtf16(m_random.pick(kAny)), conversation.direct ? 1 : m_random.between(1, 3), conversation));
    }
    if (conversation.guild == 0 && !message.reactions.isEmpty() && m_random.chance(0.08))
        message.reactions.append(
            reaction(m_random.chance(0.5) ? u":beam"_s : u":slipper"_s, m_random.between(1, 4), conversation));
    int people = 0;
    for (const SeedReaction &given : std::as_const(message.reactions))
        people += int(given.userIds.size());
    message.pinned |= people >= 10 && m_random.chance(0.1);
}

} // namespace chat::sandbox
