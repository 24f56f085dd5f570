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
        m_directory = Community::load(*m_backend, {m_g1});
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

private:
    const GuildId m_g1{u"g1"_s};
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<MemberProfile> m_profile;
};

KOOKABURRA_CORE_CASE(TestMemberProfile)

} // namespace tst_memberprofile

#include "tst_memberprofile.moc"
