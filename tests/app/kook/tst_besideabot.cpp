// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/botwindow.h"
#include "tests/support/sandboxclient.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <algorithm>

namespace tst_besideabot {

using namespace chat;
using namespace Qt::Literals::StringLiterals;
namespace box = chat::sandbox::test;
using Window = chat::test::BotWindow;
using Source = ConnectionState::Source;

namespace {

//! The bot's own program: connects, and hears.
struct Program
{
    std::unique_ptr<box::Gateway> gateway;

    explicit Program(box::Client &client)
        : gateway(std::make_unique<box::Gateway>(client, false))
    {
    }
    ~Program() { gateway->abort(); }
    bool ready() const { return !gateway->sessionId().isEmpty(); }
    bool heard(const QString &id) const
    {
        const auto events = gateway->events();
        return std::ranges::any_of(
            events, [&id](const QJsonObject &event) { return event.value("msg_id"_L1).toString() == id; });
    }
};

QString say(box::Client &by, const QString &text)
{
    return by.post(u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"content"_L1, text}})["msg_id"_L1].toString();
}

} // namespace

//! A window and the bot's program with one token, on a server that serves one connection of it.
class TestBesideABot : public QObject
{
    Q_OBJECT

private:
    static void addOrders()
    {
        QTest::addColumn<QString>("order");
        // P: the program starts, or restarts; W: the window does.
        QString order = u"PPWW"_s;
        do {
            QTest::newRow(qPrintable(order)) << order;
        } while (std::next_permutation(order.begin(), order.end()));
    }

    bool isFree(box::Sandbox &server)
    {
        return chat::test::soon(
            [&server] { return !server.bot->get(u"user/get-online-status"_s)["online"_L1].toBool(); });
    }

private Q_SLOTS:
    void withTheDefaultsNobodyGoesDeaf_data() { addOrders(); }
    void withTheDefaultsNobodyGoesDeaf()
    {
        QFETCH(QString, order);
        box::Sandbox server(box::smallOptions(5));
        QVERIFY2(server.started, qPrintable(server.error));
        std::unique_ptr<Program> program;
        std::unique_ptr<Window> window;
        for (const QChar step : order) {
            if (step == u'P') {
                program.reset();
                QVERIFY(isFree(server)); // a program that restarts is gone for a moment
                program = std::make_unique<Program>(*server.bot);
                QTRY_VERIFY(program->ready());
            } else {
                window.reset();
                window = std::make_unique<Window>(server.server.url(), LiveConnection::Never);
                QTRY_VERIFY(window->ready());
                QCOMPARE(window->backend->connection().source, Source::Polling);
            }
            const QString id = say(*server.ann, u"after %1"_s.arg(step));
            if (program)
                QTRY_VERIFY(program->heard(id));
            if (window)
                QTRY_VERIFY(window->shows(id));
        }
    }

    void directWindowNeverConnectsBesideARunningProgram()
    {
        box::Sandbox server(box::smallOptions(5));
        Program program(*server.bot);
        QTRY_VERIFY(program.ready());
        Window window(server.server.url(), LiveConnection::IfFree);
        QTRY_VERIFY(window.ready());
        QCOMPARE(window.backend->connection().source, Source::PollingBesideOther);
        const QString id = say(*server.ann, u"hello"_s);
        QTRY_VERIFY(program.heard(id));
        QTRY_VERIFY(window.shows(id));
    }

    void directWindowNoticesThatItIsDeaf_data() { addOrders(); }
    void directWindowNoticesThatItIsDeaf()
    {
        QFETCH(QString, order);
        box::Sandbox server(box::smallOptions(5));
        std::unique_ptr<Program> program;
        std::unique_ptr<Window> window;
        for (const QChar step : order) {
            if (step == u'P') {
                program.reset();
                // Such a program takes the connection: user/offline, then its own (Kook.Net does).
                QVERIFY(server.bot->post(u"user/offline"_s).ok());
                program = std::make_unique<Program>(*server.bot);
                QTRY_VERIFY(program->ready());
            } else {
                window.reset();
                window = std::make_unique<Window>(server.server.url(), LiveConnection::IfFree);
                QTRY_VERIFY(window->ready());
            }
            if (!window)
                continue;
            Draft draft;
            draft.source = u"own, after %1"_s.arg(step);
            window->model->send(draft); // what shows it
            if (program)
                QTRY_VERIFY(window->backend->connection().polls());
            else
                QCOMPARE(window->backend->connection().source, Source::Events);
            const QString id = say(*server.ann, u"after %1"_s.arg(step));
            QTRY_VERIFY(window->shows(id));
            if (program)
                QTRY_VERIFY(program->heard(id));
        }
    }

    void takingOverMovesTheEvents()
    {
        box::Sandbox server(box::smallOptions(5));
        Program program(*server.bot);
        QTRY_VERIFY(program.ready());
        Window window(server.server.url(), LiveConnection::IfFree);
        QTRY_VERIFY(window.ready());
        QVERIFY(window.backend->connection().polls());
        std::optional<bool> taken;
        window.backend->takeOver(this, [&taken](const Result<Unit> &result) { taken = result.ok(); });
        QTRY_VERIFY(taken.has_value());
        QVERIFY(*taken);
        QTRY_COMPARE(window.backend->connection().source, Source::Events);
        QTRY_VERIFY(window.ready());
        const QString id = say(*server.ann, u"hello"_s);
        QTRY_VERIFY(window.shows(id));
        program.gateway->ping(0);
        QTRY_COMPARE(program.gateway->frames(3).size(), 1);
        QVERIFY(!program.heard(id));
        QVERIFY(!program.gateway->wasClosed());
    }

    void faultThatDeafensIsNoticed()
    {
        auto options = box::smallOptions(5);
        options.faults = {u"gateway-deaf"_s};
        box::Sandbox server(options);
        Window window(server.server.url(), LiveConnection::IfFree);
        QTRY_VERIFY(window.ready());
        QCOMPARE(window.backend->connection().source, Source::Events);
        Draft draft;
        draft.source = u"own"_s;
        window.model->send(draft);
        QTRY_COMPARE(window.backend->connection().source, Source::PollingWhileDeaf);
        const QString id = say(*server.ann, u"hello"_s);
        QTRY_VERIFY(window.shows(id));
    }
};

KOOKABURRA_CORE_CASE(TestBesideABot)

} // namespace tst_besideabot

#include "tst_besideabot.moc"
