// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/settings/settingkeys.h"
#include "app/session/settings/settings.h"
#include "tests/support/faketraywatcher.h"
#include "tests/support/privatebus.h"
#include "tests/support/testcase.h"
#include "ui/desktop/tray.h"

#include <QMenu>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace tst_tray {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kInside = "KOOKABURRA_TEST_TRAY";

//! A display of the test's own: Qt has a tray only on real ones.
class OwnDisplay
{
public:
    ~OwnDisplay()
    {
        m_server.terminate();
        if (!m_server.waitForFinished())
            m_server.kill();
        m_server.waitForFinished();
    }
    bool start()
    {
        if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty()) {
            qCritical("Xvfb is not installed; ./dev test installs it");
            return false;
        }
        m_server.start(
            u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s, u"-screen"_s, u"0"_s, u"800x600x24"_s});
        return soon([this] { return m_server.canReadLine(); });
    }
    QString name() { return u':' + QString::fromLatin1(m_server.readLine()).trimmed(); }

private:
    QProcess m_server;
};

QColor colorAt(const QImage &image, double x, double y)
{
    return image.pixelColor(static_cast<int>(image.width() * x), static_cast<int>(image.height() * y));
}

} // namespace

//! The icon in the tray: what is painted, and, in a second process with a display and a bus of its own, how a desktop
//! sees it.
class TestTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictureShowsTheState()
    {
        const auto none = trayPicture({}, false, 64);
        const auto unread = trayPicture({3, 0}, false, 64);
        const auto called = trayPicture({3, 2}, false, 64);
        const auto quiet = trayPicture({3, 2}, true, 64);
        QVERIFY(none != unread && unread != called && called != quiet && quiet != none);
        QVERIFY(colorAt(called, 0.5, 0.62).red() > 200); // beside the digit
        QVERIFY(colorAt(unread, 0.8, 0.8).blue() > 200);
        QCOMPARE(trayPicture({100, 0}, false, 64), unread);
        QVERIFY(trayPicture({3, 9}, false, 64) != trayPicture({3, 10}, false, 64));
        QCOMPARE(trayPicture({30, 10}, false, 64), trayPicture({400, 300}, false, 64)); // "9+"
    }

    void desktopWithoutTrayIsNoTrouble()
    {
        if (isInside())
            return;
        const QTemporaryDir folder;
        QSettings file(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        Settings settings(file);
        Tray tray(settings);
        QSignalSpy gone(&tray, &Tray::gone);
        tray.look(QDBusConnection(u"nowhere"_s));
        QCOMPARE(gone.size(), 1);
        tray.setState({3, 2});
        settings.set(setting::kDoNotDisturb, true);
        settings.set(setting::kTray, false);
        QVERIFY(!tray.isThere());
    }

    void silentTrayHoldsNothingUp()
    {
        if (!isInside()) {
            startInside(u"silentTrayHoldsNothingUp"_s);
            return;
        }
        const QTemporaryDir folder;
        QSettings file(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        Settings settings(file);
        FakeTrayWatcher watcher(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"watcher"_s));
        watcher.silent = true;
        QVERIFY(watcher.appear());
        Tray tray(settings);
        tray.setPatience(1h);
        QSignalSpy gone(&tray, &Tray::gone);
        tray.look(QDBusConnection::sessionBus());
        QVERIFY(tray.isLooking());
        QTRY_COMPARE(gone.size(), 1);
        QVERIFY(!tray.isThere());
    }

    void desktopSeesIt()
    {
        if (!isInside()) {
            startInside(u"desktopSeesIt"_s);
            return;
        }
        const QTemporaryDir folder;
        QSettings file(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        Settings settings(file);
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"watcher"_s);
        FakeTrayWatcher watcher(bus);
        Tray tray(settings);
        tray.setPatience(1h);
        tray.look(QDBusConnection::sessionBus());
        QVERIFY(tray.isLooking());
        QVERIFY(watcher.appear()); // after the program, as at login
        QTRY_VERIFY(tray.isThere());
        QVERIFY(!tray.isLooking());
        QTRY_COMPARE(watcher.items().size(), 1);
        const auto item = watcher.items().front();
        QCOMPARE(watcher.property(item, u"Category"_s).toString(), u"ApplicationStatus"_s);

        tray.setState({5, 2});
        QVERIFY(watcher.property(item, u"ToolTip"_s).isValid());

        QSignalSpy toggled(&tray, &Tray::toggleRequested);
        watcher.activate(item);
        QTRY_COMPARE(toggled.size(), 1);

        settings.set(setting::kDoNotDisturb, true);
        const auto actions = tray.menu().actions();
        QVERIFY(std::ranges::any_of(actions, [](const QAction *entry) { return entry->isChecked(); }));
        QSignalSpy quit(&tray, &Tray::quitRequested);
        QSignalSpy visibility(&tray, &Tray::visibilityRequested);
        actions.front()->trigger();
        QCOMPARE(visibility.size(), 1);
        QCOMPARE(toggled.size(), 1);
        actions.back()->trigger();
        QCOMPARE(quit.size(), 1);

        QSignalSpy gone(&tray, &Tray::gone);
        settings.set(setting::kTray, false);
        QCOMPARE(gone.size(), 1);
        QVERIFY(!tray.isThere());
        settings.set(setting::kTray, true);
        QVERIFY(tray.isThere());
        watcher.vanish();
        QTRY_COMPARE(gone.size(), 2);
        QVERIFY(!tray.isThere());
        QVERIFY(watcher.appear());
        QTRY_VERIFY(tray.isThere());
    }

private:
    static bool isInside() { return qEnvironmentVariableIsSet(kInside); }

    void startInside(const QString &function)
    {
        PrivateBus bus;
        QVERIFY(bus.start());
        OwnDisplay display;
        QVERIFY(display.start());
        QProcess inside;
        inside.setProcessChannelMode(QProcess::ForwardedChannels);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(kInside), u"1"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
        environment.insert(u"DISPLAY"_s, display.name());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        inside.setProcessEnvironment(environment);
        inside.start(QCoreApplication::applicationFilePath(), caseArguments() << function);
        QVERIFY(inside.waitForFinished(120'000));
        QCOMPARE(inside.exitCode(), 0);
    }
};

KOOKABURRA_GUI_CASE(TestTray)

} // namespace tst_tray

#include "tst_tray.moc"
