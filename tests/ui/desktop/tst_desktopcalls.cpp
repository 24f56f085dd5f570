// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/desktop/placelink.h"
#include "app/session/settings/settingkeys.h"
#include "app/session/settings/settings.h"
#include "tests/support/fakenotificationserver.h"
#include "tests/support/privatebus.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/programrig.h"
#include "ui/shell/window/desktopcalls.h"
#include "ui/timeline/timelinepane.h"

#include <QTest>

namespace tst_desktopcalls {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

//! The program on a bus of its own: what the desktop hears of it, and what comes back.
class TestDesktopCalls : public QObject, private ProgramRig
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_bus.start());
        m_fake = std::make_unique<FakeNotificationServer>(m_bus.connect());
        QVERIFY(m_fake->appear());
        QVERIFY2(begin(), qPrintable(server.error()));
        bus = m_bus.connect();
    }

    void cleanup()
    {
        end();
        m_fake.reset();
        m_bus.stop();
    }

    void mentionIsNotifiedAndOpened()
    {
        QVERIFY(enter());
        const auto title = window().windowTitle();
        const auto mentioned = mentionedElsewhere(u"开会了"_s);
        QTRY_COMPARE(m_fake->calls.size(), 1u);
        QVERIFY(m_fake->calls.front().text.contains(u"开会了"_s));
        QTRY_VERIFY(window().windowTitle() != title);
        QVERIFY(window().windowTitle().startsWith(u'('));
        QTRY_COMPARE(program->desktop().calls()->notifications().callsUnderWay(), 0);
        m_fake->click(m_fake->calls.front().id);
        QTRY_COMPARE(view().current(), mentioned.channel);
        QTRY_VERIFY(view().timeline().model()->rowOf(mentioned.id) >= 0);
    }

    void replyIsSent()
    {
        QVERIFY(enter());
        const auto mentioned = mentionedElsewhere(u"who comes?"_s);
        QTRY_COMPARE(m_fake->calls.size(), 1u);
        QTRY_COMPARE(program->desktop().calls()->notifications().callsUnderWay(), 0);
        m_fake->answer(m_fake->calls.front().id, u"I do, from a notification"_s);
        auto client = server.client(server.accountNames().at(1));
        QTRY_VERIFY(client->get(u"message/list"_s, {{u"target_id"_s, mentioned.channel.id.value}})
                        .body.contains("from a notification"));
        QVERIFY(view().current() != mentioned.channel); // nothing was opened
    }

    void readElsewhereInTheWindowWithdraws()
    {
        QVERIFY(enter());
        const auto mentioned = mentionedElsewhere(u"hello"_s);
        QTRY_COMPARE(m_fake->calls.size(), 1u);
        QTRY_COMPARE(program->desktop().calls()->notifications().callsUnderWay(), 0);
        view().openChannel(mentioned.channel);
        QTRY_COMPARE(m_fake->closed, QList<uint>{m_fake->calls.front().id});
    }

    void mutedChannelIsSilentAndStaysSoAfterARestart()
    {
        QVERIFY(enter());
        const auto mentioned = mentionedElsewhere(u"hello"_s);
        QTRY_COMPARE(m_fake->calls.size(), 1u);
        accounts().current()->directory().notify().mute(NotifyScope::of(mentioned.channel), MuteTime::Always);
        QTRY_COMPARE(m_fake->closed.size(), 1);
        stop();
        QVERIFY(start());
        QVERIFY(accounts().current());
        QVERIFY(online(*accounts().current()));
        QTRY_VERIFY(program->desktop().calls());
        QVERIFY(accounts().current()->directory().notify().isMuted(NotifyScope::of(mentioned.channel)));
    }

    void linkOpensItsPlace()
    {
        QVERIFY(enter());
        const auto message = mentionedElsewhere(u"look here"_s);
        window().showTarget(PlaceLink{AccountConfig::Backend::Kook, message.channel.id, message.id}.written());
        QTRY_COMPARE(view().current(), message.channel);
        QTRY_VERIFY(view().timeline().model() && view().timeline().model()->rowOf(message.id) >= 0);
        window().showTarget(u"kookaburra:bad"_s); // shows a notice and nothing else
        QCOMPARE(view().current(), message.channel);
        window().showTarget(PlaceLink{AccountConfig::Backend::Satori, message.channel.id, {}}.written());
        QCOMPARE(view().current(), message.channel);
    }

    void closedWindowEndsTheProgramWithoutATray()
    {
        QVERIFY(enter());
        program->desktop().settings().set(setting::kCloseToTray, true);
        QTRY_VERIFY(program->desktop().calls());
        QVERIFY(!program->desktop().calls()->tray().isThere());
        QVERIFY(window().close()); // not only hidden
        QVERIFY(!window().isVisible());
    }

private:
    bool enter()
    {
        CommandLine line;
        if (!start(line))
            return false;
        const auto bot = server.accountNames().at(0);
        if (!signIn(window(), server.url(), server.tokenOf(bot), Token::Ours))
            return false;
        return soon([this] { return accounts().current() != nullptr; }) && online(*accounts().current())
            && soon([this] { return window().account() && !view().current().isEmpty(); })
            && soon([this] { return program->desktop().calls() != nullptr; });
    }

    //! Said by somebody else, who mentions us, in a text channel of this guild that is not open.
    MessageRef mentionedElsewhere(const QString &text)
    {
        auto &directory = accounts().current()->directory();
        const auto guild = directory.guildOf(view().current());
        auto client = server.client(server.accountNames().at(1));
        const auto content = u"(met)%1(met) %2"_s.arg(directory.self().id.value, text);
        for (const auto &channel : directory.findGuild(guild)->channels) {
            if (channel.type != ChannelType::Text || channel.ref() == view().current())
                continue;
            const auto reply = client->post(
                u"message/create"_s, {{"target_id"_L1, channel.id.value}, {"type"_L1, 9}, {"content"_L1, content}});
            if (reply.ok())
                return {channel.ref(), MessageId(reply["msg_id"_L1].toString())};
        }
        return {};
    }

    PrivateBus m_bus;
    std::unique_ptr<FakeNotificationServer> m_fake;
};

KOOKABURRA_GUI_CASE(TestDesktopCalls)

} // namespace tst_desktopcalls

#include "tst_desktopcalls.moc"
