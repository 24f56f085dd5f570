// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/memberprofile.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_memberprofile {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

class TestMemberProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_profile.reset();
        m_directory.reset();
        m_backend = std::make_unique<FakeBackend>();
        Community::fill(*m_backend);
        m_backend->start();
        QTRY_VERIFY(!m_backend->self().id.isEmpty());
        m_directory = std::make_unique<Directory>(*m_backend);
        m_directory->load();
        QTRY_COMPARE(m_directory->state(), Directory::State::Ready);
        m_directory->loadGuild(m_g1);
        QTRY_COMPARE(m_directory->guildState(m_g1), Directory::State::Ready);
        m_profile = std::make_unique<MemberProfile>(*m_backend, *m_directory);
    }

    void looksUpWhatIsNotKnown()
    {
        m_profile->show(UserId(u"2"_s), m_g1);
        QVERIFY(m_profile->loading());
        QTRY_VERIFY(!m_profile->loading());
        QCOMPARE(m_profile->user().name, u"盖伦"_s);
        QVERIFY(m_profile->isOwner());
        QCOMPARE(m_profile->roles().size(), 1u);
        QCOMPARE(m_profile->roles()[0].name, u"管理员"_s);
        QSignalSpy changed(m_profile.get(), &MemberProfile::changed);
        m_backend->directoryService.emitEvent(PresenceChanged{UserId(u"2"_s), false});
        QCOMPARE(changed.size(), 1);
        QVERIFY(!m_profile->user().online);
    }

    void saysWhyAnActionIsNotPossible()
    {
        m_backend->messageService.capability.moderation = true;
        m_profile->show(UserId(u"4"_s), m_g1);
        QCOMPARE(m_profile->obstacleToKick(), Obstacle::NoPermission);
        auto &roles = m_backend->directoryService.guilds[0].roles;
        roles[1].permissions = static_cast<quint32>(Permission::KickMembers);
        m_backend->directoryService.emitEvent(GuildChanged{m_g1});
        QTRY_COMPARE(m_profile->obstacleToKick(), Obstacle::None);
        QCOMPARE(m_profile->obstacleToBan(), Obstacle::NoPermission);
        m_profile->show(UserId(u"2"_s), m_g1);
        QCOMPARE(m_profile->obstacleToKick(), Obstacle::NoPermission); // the owner stays
        m_backend->messageService.capability.moderation = false;
        QCOMPARE(m_profile->obstacleToGiveRoles(), Obstacle::Unsupported);
        m_profile->show(UserId(u"4"_s), {});
        QCOMPARE(m_profile->obstacleToKick(), Obstacle::NotInDirect);
    }

    void opensADirectChatThatIsListedAtOnce()
    {
        m_profile->show(UserId(u"3"_s), m_g1);
        QObject context;
        std::optional<ChannelId> code;
        m_profile->openDirectChat(&context, [&](const Result<DirectChat> &result) { code = result.value().code; });
        QTRY_VERIFY(code.has_value());
        QVERIFY(m_directory->findDirectChat(*code));
    }

    void renamesOneself()
    {
        m_profile->show(m_backend->self().id, m_g1);
        QObject context;
        bool done = false;
        m_profile->rename(u"Kooka"_s, &context, [&](const Result<Unit> &result) { done = result.ok(); });
        QTRY_VERIFY(done);
        QCOMPARE(m_backend->directoryService.members[m_g1][0].nickname, u"Kooka"_s);
    }

private:
    const GuildId m_g1{u"g1"_s};
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<MemberProfile> m_profile;
};

KOOKABURRA_CORE_CASE(TestMemberProfile)

} // namespace tst_memberprofile

#include "tst_memberprofile.moc"
