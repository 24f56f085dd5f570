// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seedfolder/communitycheck.h"

#include "app/domain/permissions.h"
#include "app/sandbox/seed/seedmarks.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr int kMostMessages = 1'000'000;

} // namespace

CommunityCheck::CommunityCheck(const SeedCommunity &community, SeedReport &report)
    : m_community(community)
    , m_report(report)
{
}

void CommunityCheck::run()
{
    QStringList topics = m_community.plays.keys();
    topics.sort(); // the same problem is reported every time
    for (const QString &topic : std::as_const(topics)) {
        for (const Play &play : m_community.plays.value(topic))
            checkPlay(play);
    }
    qint64 messages = 0;
    for (const ChannelTalk &talk : m_community.channels) {
        messages += talk.messages + talk.list.size();
        if (messages > kMostMessages)
            m_report.fail(talk.spot, u"more than %1 messages in all channels together"_s.arg(kMostMessages));
        checkChannel(talk);
    }
    for (const DirectTalk &talk : m_community.directs) {
        messages += talk.messages;
        if (messages > kMostMessages)
            m_report.fail(talk.spot, u"more than %1 messages in all conversations together"_s.arg(kMostMessages));
        checkDirect(talk);
    }
}

void CommunityCheck::checkPlay(const Play &play)
{
    for (const PlayLine &line : play.lines)
        checkLine(line, {play.file, line.line});
}

void CommunityCheck::checkLine(const PlayLine &line, const SeedSpot &spot)
{
    const QString kind = line.mediaKind();
    const QString name = line.mediaName();
    const auto missing = [&](QStringView what) { m_report.fail(spot, u"there is no %1 \"%2\""_s.arg(what, name)); };
    if (kind == "pic"_L1 && !m_community.picture(name))
        missing(u"picture");
    else if ((kind == "file"_L1 || kind == "video"_L1) && !m_community.file(name))
        missing(u"file");
    else if (kind == "card"_L1 && !m_community.cards.contains(name))
        missing(u"card");
    if (kind.isEmpty()) {
        (void)replaceMarks(line.text, [&](const QString &mark) {
            if (!knowsMark(mark))
                m_report.fail(spot, u"«%1» is not known"_s.arg(mark));
            return QString();
        });
    }
    checkReactions(line.reactions, spot);
}

bool CommunityCheck::knowsMark(const QString &mark) const
{
    if (mark.startsWith(u'@'))
        return mark.size() == 2 && mark.back() >= u'a' && mark.back() <= u'z';
    if (mark.startsWith(u'#'))
        return m_community.channel(mark.sliced(1)) != nullptr;
    if (mark.startsWith(u':'))
        return !m_community.emojiId(mark.sliced(1)).isEmpty();
    return mark.contains(u'|') || m_community.words.contains(mark);
}

void CommunityCheck::checkReactions(const SeedReactions &reactions, const SeedSpot &spot)
{
    for (const auto &[emoji, people] : reactions) {
        if (emoji.startsWith(u':') && m_community.emojiId(emoji.sliced(1)).isEmpty())
            m_report.fail(spot, u"there is no emoji \"%1\""_s.arg(emoji.sliced(1)));
    }
}

bool CommunityCheck::hasTopic(const QString &topic, const SeedSpot &spot)
{
    if (m_community.plays.contains(topic))
        return true;
    m_report.fail(spot, u"there is no dialogue of the topic \"%1\""_s.arg(topic));
    return false;
}

bool CommunityCheck::mayWrite(const QString &userId, const ChannelTalk &talk) const
{
    return has(m_community.rights(userId, talk), Permission::SendMessages);
}

void CommunityCheck::checkChannel(const ChannelTalk &talk)
{
    QStringList topics = talk.topics;
    for (const QString &topic : talk.topics) {
        if (!hasTopic(topic, talk.spot))
            return;
    }
    for (const QLatin1StringView part : {"start-"_L1, "end-"_L1}) {
        for (const QLatin1StringView tongue : {"-zh"_L1, "-en"_L1, "-mix"_L1}) {
            if (const QString topic = part + talk.key + tongue; m_community.plays.contains(topic))
                topics.append(topic);
        }
    }
    if (!topics.isEmpty()) {
        const bool anybody = std::ranges::any_of(m_community.people, [&](const SeedPerson &person) {
            return person.user.status == 1 && !person.user.bot && mayWrite(person.user.id, talk);
        });
        for (const QString &topic : std::as_const(topics))
            checkCast(talk, topic, anybody);
    }
    checkList(talk);
}

void CommunityCheck::checkCast(const ChannelTalk &talk, const QString &topic, bool anybody)
{
    const QString owner = m_community.guilds.at(talk.guild).ownerId;
    QHash<QString, bool> may;
    for (const Play &play : m_community.plays.value(topic)) {
        for (const PlayLine &line : play.lines) {
            const QString fixed = line.who == u'w' ? owner : m_community.parts.value(line.who);
            if (fixed.isEmpty() && !anybody)
                m_report.fail({play.file, line.line}, u"no member may write in the channel \"%1\""_s.arg(talk.key));
            if (!fixed.isEmpty() && !may.contains(fixed))
                may.insert(fixed, mayWrite(fixed, talk));
            if (!fixed.isEmpty() && !may.value(fixed))
                m_report.fail({play.file, line.line},
                    u"%1 (%2) may not write in the channel \"%3\""_s.arg(
                        line.who, m_community.person(fixed)->user.username, talk.key));
        }
    }
}

void CommunityCheck::checkList(const ChannelTalk &talk)
{
    for (const ListedMessage &message : talk.list) {
        const auto missing = [&](const QString &name, QStringView what) {
            m_report.fail(message.spot, u"there is no %1 \"%2\""_s.arg(what, name));
        };
        if (!mayWrite(message.authorId, talk))
            m_report.fail(message.spot,
                u"%1 may not write in the channel \"%2\""_s.arg(
                    m_community.person(message.authorId)->user.username, talk.key));
        if (!message.picture.isEmpty() && !m_community.picture(message.picture))
            missing(message.picture, u"picture");
        if (!message.file.isEmpty() && !m_community.file(message.file))
            missing(message.file, u"file");
        if (!message.card.isEmpty() && !m_community.cards.contains(message.card))
            missing(message.card, u"card");
        SeedMarks marks(m_community, 0);
        (void)marks.fill(message.text);
        (void)marks.fill(QJsonValue(message.embeds));
        if (!marks.unknown().isEmpty())
            m_report.fail(message.spot, u"%1 is not known"_s.arg(marks.unknown()));
        checkReactions(message.reactions, message.spot);
    }
}

void CommunityCheck::checkDirect(const DirectTalk &talk)
{
    for (const QString &topic : talk.topics)
        (void)hasTopic(topic, talk.spot);
    if (!talk.lastTopic.isEmpty())
        (void)hasTopic(talk.lastTopic, talk.spot);
}

} // namespace chat::sandbox
