// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/notifyrules.h"
#include "tests/support/testcase.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_notifyrules {

using namespace chat;
using namespace Qt::Literals::StringLiterals;

namespace {

const GuildId kGuild(u"g/1 %"_s);
const ChannelRef kChannel{ChannelKind::Guild, ChannelId(u"c 1/2"_s)};
const ChannelRef kOther{ChannelKind::Guild, ChannelId(u"c2"_s)};
const ChannelRef kChat{ChannelKind::Direct, ChannelId(u"chat"_s)};

} // namespace

class TestNotifyRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = QDateTime(QDate(2026, 11, 30), QTime(12, 0)).toUTC();
        m_rules = std::make_unique<NotifyRules>();
        m_rules->setClock([this] { return m_now; });
    }

    void directMessagesAndMentionsAreUsual()
    {
        QVERIFY(m_rules->notifies(kChat, {}, false));
        QVERIFY(m_rules->notifies(kChannel, kGuild, true));
        QVERIFY(!m_rules->notifies(kChannel, kGuild, false));
    }

    void narrowestChoiceCounts()
    {
        m_rules->setLevel(NotifyScope::account(), NotifyLevel::None);
        QVERIFY(!m_rules->notifies(kChat, {}, false));
        QVERIFY(!m_rules->notifies(kChannel, kGuild, true));
        m_rules->setLevel(NotifyScope::of(kGuild), NotifyLevel::All);
        QVERIFY(m_rules->notifies(kChannel, kGuild, false));
        QVERIFY(m_rules->notifies(kOther, kGuild, false));
        m_rules->setLevel(NotifyScope::of(kChannel), NotifyLevel::Mentions);
        QVERIFY(!m_rules->notifies(kChannel, kGuild, false));
        QVERIFY(m_rules->notifies(kChannel, kGuild, true));
        QVERIFY(m_rules->notifies(kOther, kGuild, false));
        m_rules->setLevel(NotifyScope::of(kChannel), {});
        QVERIFY(m_rules->notifies(kChannel, kGuild, false));
    }

    void chatOfItsOwnChoiceNotifiesMentionsAlone()
    {
        m_rules->setLevel(NotifyScope::of(kChat), NotifyLevel::Mentions);
        QVERIFY(!m_rules->notifies(kChat, {}, false));
        QVERIFY(m_rules->notifies(kChat, {}, true));
    }

    void muteSilencesWhatIsBelowIt_data()
    {
        QTest::addColumn<NotifyScope>("scope");
        QTest::addColumn<bool>("channel");
        QTest::addColumn<bool>("other");
        QTest::addColumn<bool>("chat");
        QTest::newRow("account") << NotifyScope::account() << false << false << false;
        QTest::newRow("guild") << NotifyScope::of(kGuild) << false << false << true;
        QTest::newRow("channel") << NotifyScope::of(kChannel) << false << true << true;
        QTest::newRow("chat") << NotifyScope::of(kChat) << true << true << false;
    }

    void muteSilencesWhatIsBelowIt()
    {
        QFETCH(NotifyScope, scope);
        m_rules->mute(scope, MuteTime::Always);
        QTEST(m_rules->notifies(kChannel, kGuild, true), "channel");
        QTEST(m_rules->notifies(kOther, kGuild, true), "other");
        QTEST(m_rules->notifies(kChat, {}, false), "chat");
        QVERIFY(m_rules->isSilent(scope));
        m_rules->unmute(scope);
        QVERIFY(m_rules->notifies(kChannel, kGuild, true));
        QVERIFY(m_rules->notifies(kChat, {}, false));
    }

    void muteEndsWithItsTime_data()
    {
        QTest::addColumn<MuteTime>("time");
        QTest::addColumn<QDateTime>("end");
        const auto at = [](int day, int hour) { return QDateTime(QDate(2026, 11, 30).addDays(day), QTime(hour, 0)); };
        QTest::newRow("an hour") << MuteTime::OneHour << at(0, 13);
        QTest::newRow("eight hours") << MuteTime::EightHours << at(0, 20);
        QTest::newRow("tomorrow") << MuteTime::UntilTomorrow << at(1, 8);
    }

    void muteEndsWithItsTime()
    {
        QFETCH(MuteTime, time);
        QFETCH(QDateTime, end);
        const auto scope = NotifyScope::of(kChannel);
        m_rules->mute(scope, time);
        QCOMPARE(m_rules->mutedUntil(scope), end.toUTC());
        m_now = end.toUTC().addSecs(-1);
        m_rules->refresh();
        QVERIFY(m_rules->isMuted(scope));
        QSignalSpy changed(m_rules.get(), &NotifyRules::changed);
        m_now = end.toUTC();
        QVERIFY(!m_rules->isMuted(scope)); // even before anybody looks at the clock
        QVERIFY(m_rules->notifies(kChannel, kGuild, true));
        m_rules->refresh();
        QCOMPARE(changed.size(), 1);
        m_rules->refresh();
        QCOMPARE(changed.size(), 1);
    }

    void endOfAMuteIsTold()
    {
        m_rules->mute(NotifyScope::of(kChannel), MuteTime::OneHour);
        QSignalSpy changed(m_rules.get(), &NotifyRules::changed);
        m_now = m_now.addSecs(2 * 60 * 60);
        m_rules->mute(NotifyScope::of(kChat), MuteTime::Always); // computes the wait again: it is over
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(!m_rules->isMuted(NotifyScope::of(kChannel)));
    }

    void choicesOutliveTheProgram()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"settings.ini"_s);
        {
            QSettings settings(file, QSettings::IniFormat);
            m_rules->setLevel(NotifyScope::of(kOther), NotifyLevel::All); // before it is known where
            m_rules->keepIn(settings, u"account/a/notify"_s);
            m_rules->setLevel(NotifyScope::account(), NotifyLevel::None);
            m_rules->setLevel(NotifyScope::of(kGuild), NotifyLevel::All);
            m_rules->mute(NotifyScope::of(kGuild), MuteTime::EightHours);
            m_rules->mute(NotifyScope::of(kChannel), MuteTime::Always);
            m_rules->setLevel(NotifyScope::of(kChat), NotifyLevel::Mentions);
        }
        QSettings settings(file, QSettings::IniFormat);
        NotifyRules again;
        again.setClock([this] { return m_now; });
        again.keepIn(settings, u"account/a/notify"_s);
        QCOMPARE(again.level(NotifyScope::account()), std::optional(NotifyLevel::None));
        QCOMPARE(again.level(NotifyScope::of(kGuild)), std::optional(NotifyLevel::All));
        QCOMPARE(again.level(NotifyScope::of(kChat)), std::optional(NotifyLevel::Mentions));
        QCOMPARE(again.level(NotifyScope::of(kOther)), std::optional(NotifyLevel::All));
        QCOMPARE(again.mutedUntil(NotifyScope::of(kGuild)), m_now.addSecs(8 * 60 * 60));
        QVERIFY(again.isMuted(NotifyScope::of(kChannel)));
        QVERIFY(again.mutedUntil(NotifyScope::of(kChannel)).isNull());
        QVERIFY(!again.isMuted(NotifyScope::of(kChat)));
        again.unmute(NotifyScope::of(kChannel));
        again.unmute(NotifyScope::of(kGuild));
        for (const auto &scope :
            {NotifyScope::account(), NotifyScope::of(kGuild), NotifyScope::of(kChat), NotifyScope::of(kOther)})
            again.setLevel(scope, {});
        QVERIFY(!settings.contains(u"account/a/notify"_s));
    }

    void muteThatEndedWhileNothingRanIsGone()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_rules->keepIn(settings, u"n"_s);
        m_rules->mute(NotifyScope::of(kChannel), MuteTime::OneHour);
        m_now = m_now.addDays(1);
        NotifyRules again;
        again.setClock([this] { return m_now; });
        again.keepIn(settings, u"n"_s);
        QVERIFY(!again.isMuted(NotifyScope::of(kChannel)));
        QVERIFY(!settings.contains(u"n"_s));
    }

    void damagedSettingsAreSkipped()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        QStringList lines{u"guild:1 all -"_s, u"guild: all -"_s, u"planet:1 all -"_s, u"guild:2"_s, u""_s,
            u"guild:3 loud -"_s, u"guild:4 - yesterday"_s, u"guild:5 - always extra"_s, u"account - always"_s};
        settings.setValue(u"n"_s, lines);
        m_rules->keepIn(settings, u"n"_s);
        QCOMPARE(m_rules->level(NotifyScope::of(GuildId(u"1"_s))), std::optional(NotifyLevel::All));
        QVERIFY(!m_rules->level(NotifyScope::of(GuildId(u"3"_s))));
        QVERIFY(!m_rules->isMuted(NotifyScope::of(GuildId(u"4"_s))));
        QVERIFY(!m_rules->isMuted(NotifyScope::of(GuildId(u"5"_s))));
        QVERIFY(m_rules->isMuted(NotifyScope::account()));
    }

private:
    QDateTime m_now;
    std::unique_ptr<NotifyRules> m_rules;
};

KOOKABURRA_CORE_CASE(TestNotifyRules)

} // namespace tst_notifyrules

#include "tst_notifyrules.moc"
