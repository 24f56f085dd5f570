// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakerestserver.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/sandboxwindow.h"
#include "ui/shell/window/sandboxactivitydialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace tst_sandboxactivity {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

//! The sandbox at work, as the window shows it: on a real server.
class TestSandboxActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhoCallsWhatAndWhatComesBack();
    void newCallsComeOnTop();
    void saysThatAServerIsGone();
    void saysThatAServerIsNoSandbox_data();
    void saysThatAServerIsNoSandbox();
    void canBeLeftWhileItAsks();
    void onlyServersOnThisMachineAreAsked();
    void everyControlHasAName();

private:
    [[nodiscard]] AccountConfig config() const;
    [[nodiscard]] QString cell(int row, SandboxActivity::Column column) const;

    QNetworkAccessManager m_network;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Style> m_style;
    std::unique_ptr<SandboxActivityDialog> m_dialog;
};

void TestSandboxActivity::init()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
    m_style = std::make_unique<Style>();
    m_dialog = std::make_unique<SandboxActivityDialog>(*m_style, m_network, config());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    new QAbstractItemModelTester(
        &m_dialog->activity(), QAbstractItemModelTester::FailureReportingMode::QtTest, &m_dialog->activity());
    m_dialog->show();
}

void TestSandboxActivity::cleanup()
{
    m_dialog.reset();
    m_server.reset();
}

AccountConfig TestSandboxActivity::config() const
{
    AccountConfig config;
    config.baseUrl = QUrl(m_server->url());
    config.token = m_server->tokenOf(m_server->accountNames().first());
    return config;
}

QString TestSandboxActivity::cell(int row, SandboxActivity::Column column) const
{
    const auto &model = m_dialog->activity();
    return model.index(row, column).data().toString();
}

void TestSandboxActivity::tellsWhoCallsWhatAndWhatComesBack()
{
    const QString name = m_server->accountNames().at(1);
    const auto client = m_server->client(name);
    QVERIFY(client->get(u"user/me"_s).ok());
    QVERIFY(!client->get(u"message/view"_s, {{u"msg_id"_s, u"nothing"_s}}).ok());
    QTRY_VERIFY(m_dialog->activity().rowCount() >= 2);
    QCOMPARE(cell(0, SandboxActivity::Call), u"message/view"_s);
    QVERIFY(cell(0, SandboxActivity::Answer).contains(u"HTTP"_s));
    QCOMPARE(cell(1, SandboxActivity::Call), u"user/me"_s);
    QCOMPARE(cell(1, SandboxActivity::Who), name);
    QTRY_VERIFY(m_dialog->summary().contains(name));
    QVERIFY(m_dialog->summary().contains(u"2 call"_s));
    QVERIFY(m_dialog->activity().error().isEmpty());
}

void TestSandboxActivity::newCallsComeOnTop()
{
    const auto client = m_server->client(m_server->accountNames().at(1));
    QVERIFY(client->get(u"user/me"_s).ok());
    QTRY_COMPARE(m_dialog->activity().rowCount(), 1);
    const QSignalSpy inserted(&m_dialog->activity(), &QAbstractItemModel::rowsInserted);
    QVERIFY(client->get(u"guild/list"_s).ok());
    QTRY_COMPARE(m_dialog->activity().rowCount(), 2);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(cell(0, SandboxActivity::Call), u"guild/list"_s);
}

void TestSandboxActivity::saysThatAServerIsGone()
{
    QSignalSpy refreshed(&m_dialog->activity(), &SandboxActivity::refreshed);
    QTRY_VERIFY(!refreshed.isEmpty());
    QVERIFY(m_dialog->activity().error().isEmpty());
    m_server->stop();
    QTRY_VERIFY(!m_dialog->activity().error().isEmpty());
    QCOMPARE(m_dialog->findChild<QLabel *>()->text(), m_dialog->activity().error());
}

void TestSandboxActivity::saysThatAServerIsNoSandbox_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("another page") << 200 << QByteArray("<html></html>");
    QTest::newRow("other JSON") << 200 << QByteArray("{}");
    QTest::newRow("no such page") << 404 << QByteArray();
    QTest::newRow("refused") << 200 << QByteArray("{\"code\":40100}");
}

void TestSandboxActivity::saysThatAServerIsNoSandbox()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    FakeRestServer server;
    server.always(u"/sandbox/clients"_s, FakeRestServer::raw(status, body, "application/json"));
    AccountConfig other = config();
    other.baseUrl.setPort(server.root().port());
    SandboxActivity activity(m_network, other);
    activity.setWatching(true);
    QTRY_VERIFY(activity.error().contains(u"not a Kookaburra sandbox"_s));
}

//! The network goes with the account, and the window that watches may live longer.
void TestSandboxActivity::canBeLeftWhileItAsks()
{
    auto network = std::make_unique<QNetworkAccessManager>();
    SandboxActivity activity(*network, config());
    const QSignalSpy refreshed(&activity, &SandboxActivity::refreshed);
    activity.setWatching(true);
    network.reset();
    activity.setWatching(false);
    QCoreApplication::processEvents();
    QVERIFY(refreshed.isEmpty());
    QVERIFY(activity.error().isEmpty());
}

void TestSandboxActivity::onlyServersOnThisMachineAreAsked()
{
    AccountConfig config = this->config();
    QVERIFY(SandboxActivity::mayBeSandbox(config));
    config.bearer = true;
    QVERIFY(!SandboxActivity::mayBeSandbox(config));
    config.bearer = false;
    config.baseUrl = QUrl(u"https://www.kookapp.cn/api"_s);
    QVERIFY(!SandboxActivity::mayBeSandbox(config));
}

void TestSandboxActivity::everyControlHasAName()
{
    const auto widgets = m_dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

KOOKABURRA_GUI_CASE(TestSandboxActivity)

} // namespace tst_sandboxactivity

#include "tst_sandboxactivity.moc"
