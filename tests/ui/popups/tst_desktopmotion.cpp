// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/keyring.h"
#include "tests/support/testcase.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSocketNotifier>
#include <QTest>

#include <cstdio>

namespace tst_desktopmotion {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kWindowRole = "window on a desktop with a portal";
constexpr auto kPortalRole = "portal";
const auto kReduced = u"reduced-motion"_s;
const auto kAnimations = u"enable-animations"_s;

} // namespace

//! The desktop's side: reports its two settings, and one of them again whenever it reads a line "key value".
class MotionPortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    MotionPortal()
        : m_input(fileno(stdin), QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, [this] {
            char line[64] = {};
            if (!std::fgets(line, sizeof line, stdin))
                QCoreApplication::quit();
            else
                tell(QString::fromLatin1(line).trimmed().split(u' '));
        });
    }

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): the portal's names
    QDBusVariant Read(const QString &, const QString &key) const
    {
        const QVariant value = key == kReduced ? QVariant(m_reduced) : QVariant(m_animations);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value))); // wrapped twice, as portals do
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void tell(const QStringList &words)
    {
        const uint value = words.value(1).toUInt();
        if (words.front() == kReduced) {
            m_reduced = value;
            Q_EMIT SettingChanged(u"org.freedesktop.appearance"_s, kReduced, QDBusVariant(value));
        } else {
            m_animations = value != 0;
            Q_EMIT SettingChanged(u"org.gnome.desktop.interface"_s, kAnimations, QDBusVariant(m_animations));
        }
    }

    QSocketNotifier m_input;
    uint m_reduced = 1;
    bool m_animations = true;
};

//! Runs where QtDBus was not used by anybody before, as in the program.
class TestDesktopMotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void desktopIsFollowedAtRunTime();
};

void TestDesktopMotion::desktopIsFollowedAtRunTime()
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
    const Style style;
    QVERIFY(!style.reducesMotion()); // it is asked now
    QTRY_VERIFY(style.reducesMotion());
    portal.write("reduced-motion 0\n");
    QTRY_VERIFY(!style.reducesMotion());
    portal.write("enable-animations 0\n");
    QTRY_VERIFY(style.reducesMotion());
    portal.write("enable-animations 1\n");
    QTRY_VERIFY(!style.reducesMotion());
    portal.closeWriteChannel();
    QVERIFY(portal.waitForFinished());
}

namespace {

int run(int argc, char *argv[])
{
    if (keyringRole() != kPortalRole)
        return runCase<QApplication, TestDesktopMotion>(argc, argv);
    const QCoreApplication app(argc, argv);
    MotionPortal portal;
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

} // namespace tst_desktopmotion

#include "tst_desktopmotion.moc"
