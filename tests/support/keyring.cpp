// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/keyring.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace chat::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kRole = "KOOKABURRA_TEST_ROLE";

//! The bus as on a desktop, but without activation: only the services that the test brings are available.
const char kBusConfig[] = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=%1</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

//! The daemon unlocks its keyring with the password on its input and stays until the bus ends.
// The daemon takes its name on the bus after the command has returned.
const char kUnlock[] = "printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 || exit 97\n"
                       "for i in $(seq 100); do\n"
                       "  dbus-send --session --print-reply --dest=org.freedesktop.DBus / "
                       "org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | "
                       "grep -q true && break\n"
                       "  sleep 0.1\n"
                       "done\n"
                       "exec \"$@\"\n";

QString programPath(const QString &name)
{
    const auto path = QStandardPaths::findExecutable(name);
    if (path.isEmpty())
        qCritical("%s is not installed; ./dev test installs it", qPrintable(name));
    return path;
}

QProcessEnvironment privateDesktop(const QTemporaryDir &folder, const QByteArray &role)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(kRole), QString::fromLatin1(role));
    const auto put = [&](const QString &name, const QString &below) {
        const auto path = folder.filePath(below);
        QDir().mkpath(path);
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        environment.insert(name, path);
    };
    put(u"HOME"_s, u"home"_s);
    put(u"XDG_DATA_HOME"_s, u"home/data"_s);
    put(u"XDG_CONFIG_HOME"_s, u"home/config"_s);
    put(u"XDG_CACHE_HOME"_s, u"home/cache"_s);
    put(u"XDG_RUNTIME_DIR"_s, u"run"_s);
    for (const auto &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"GNOME_KEYRING_CONTROL"_s, u"DISPLAY"_s,
             u"WAYLAND_DISPLAY"_s, u"XDG_CURRENT_DESKTOP"_s, u"DESKTOP_SESSION"_s, u"KDE_FULL_SESSION"_s})
        environment.remove(name);
    return environment;
}

} // namespace

QByteArray keyringRole()
{
    return qgetenv(kRole);
}

int runWithKeyring(
    Keyring keyring, const QByteArray &role, const QString &program, const QStringList &arguments, int timeoutMs)
{
    const QTemporaryDir folder;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    auto environment = privateDesktop(folder, role);
    QStringList line{program};
    line += arguments;
    if (keyring == Keyring::NoBus) {
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + folder.filePath(u"nobody"_s));
    } else {
        const auto bus = programPath(u"dbus-run-session"_s);
        if (bus.isEmpty() || (keyring == Keyring::Unlocked && programPath(u"gnome-keyring-daemon"_s).isEmpty()))
            return -1;
        const auto configPath = folder.filePath(u"bus.conf"_s);
        QFile config(configPath);
        if (!config.open(QIODevice::WriteOnly))
            return -1;
        config.write(QString::fromLatin1(kBusConfig).arg(folder.filePath(u"run"_s)).toUtf8());
        config.close();
        if (keyring == Keyring::Unlocked)
            line = QStringList{u"sh"_s, u"-c"_s, QString::fromLatin1(kUnlock), u"sh"_s} + line;
        line = QStringList{bus, u"--config-file="_s + configPath, u"--"_s} + line;
    }
    process.setProcessEnvironment(environment);
    process.start(line.takeFirst(), line, QIODevice::ReadOnly);
    if (!process.waitForFinished(timeoutMs)) {
        process.kill();
        process.waitForFinished(20000);
        return -1;
    }
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace chat::test
