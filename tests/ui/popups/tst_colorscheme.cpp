// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/keyring.h"
#include "tests/support/testcase.h"
#include "ui/style/colorscheme.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTest>

#include <cstdio>

namespace tst_colorscheme {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kWindowRole = "window on a desktop with a portal";
constexpr auto kPortalRole = "portal";

} // namespace

//! The desktop's side: reports the preferred scheme, and again whenever it reads one from its input.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    FakePortal()
        : m_input(fileno(stdin), QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, [this] {
            char line[16] = {};
            if (!std::fgets(line, sizeof line, stdin))
                QCoreApplication::quit();
            else
                tell(QByteArray(line).trimmed().toUInt());
        });
    }

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): the portal's names
    QDBusVariant Read(const QString &, const QString &) const
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(m_scheme))); // wrapped twice, as portals do
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void tell(uint scheme)
    {
        m_scheme = scheme;
        Q_EMIT SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(scheme));
    }

    QSocketNotifier m_input;
    uint m_scheme = 1;
};

//! Runs where QtDBus was not used by anybody before, as in the program.
class TestColorScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void desktopIsFollowedAtRunTime();
};

void TestColorScheme::desktopIsFollowedAtRunTime()
{
    if (keyringRole().isEmpty()) {
        QCOMPARE(runWithKeyring(
                     Keyring::Absent, kWindowRole, QCoreApplication::applicationFilePath(), caseArguments(), 60'000),
            0);
        return;
    }
    QProcess portal;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KOOKABURRA_TEST_ROLE"_s, QString::fromLatin1(kPortalRole));
    portal.setProcessEnvironment(environment);
    portal.setReadChannel(QProcess::StandardOutput);
    portal.start(QCoreApplication::applicationFilePath(), caseArguments());
    QTRY_VERIFY(portal.canReadLine());
    Style style;
    style.setMode(Style::Mode::System);
    QTRY_VERIFY(style.tokens().dark); // it prefers dark
    portal.write("2\n");
    QTRY_VERIFY(!style.tokens().dark);
    portal.write("1\n");
    QTRY_VERIFY(style.tokens().dark);
    portal.write("0\n"); // no preference any more: GNOME's way back to light
    QTRY_VERIFY(!style.tokens().dark);
    ColorScheme later; // for whom nothing was preferred yet, all stays as it was found
    QSignalSpy told(&later, &ColorScheme::told);
    QSignalSpy none(&later, &ColorScheme::noPreference);
    later.ask();
    QTRY_COMPARE(none.size(), 1);
    QCOMPARE(told.size(), 0);
    portal.closeWriteChannel();
    QVERIFY(portal.waitForFinished());
}

namespace {

int run(int argc, char *argv[])
{
    if (keyringRole() != kPortalRole)
        return runCase<QApplication, TestColorScheme>(argc, argv);
    const QCoreApplication app(argc, argv);
    FakePortal portal;
    auto bus = QDBusConnection::sessionBus();
    if (!bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        || !bus.registerService(u"org.freedesktop.portal.Desktop"_s))
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

KOOKABURRA_CASE(&run)

} // namespace tst_colorscheme

#include "tst_colorscheme.moc"
