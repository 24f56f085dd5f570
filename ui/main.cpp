// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/footprint.h"
#include "app/base/profilefolder.h"
#include "app/session/keychaintokenstore.h"
#include "app/session/settings/settingkeys.h"
#include "app/session/settings/settings.h"
#include "app/session/settingsguard.h"
#include "ui/commandline.h"
#include "ui/program.h"
#include "ui/render/rendercommand.h"
#include "ui/shell/window/appliedsettings.h"
#include "ui/shell/window/endsignals.h"
#include "ui/shell/window/silentcopy.h"
#include "ui/shell/window/singleinstance.h"
#include "ui/style/sessionbus.h"
#include "ui/style/style.h"
#include "ui/style/translations.h"
#include "ui/widgets/caretrest.h"

#include <QApplication>
#include <QDBusConnection>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>

using namespace chat;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

void print(std::FILE *to, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), to);
    std::fflush(to);
}

//! "zh_CN", "en"; empty: the system's.
QString nameOf(Language language)
{
    return language == Language::System ? QString() : writtenSetting(language).toString();
}

QString storedLanguage(const QString &profile)
{
    QSettings file(settingsMended(profile + u"/kookaburra.ini"_s), QSettings::IniFormat);
    return nameOf(Settings(file).value(setting::kLanguage));
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

//! Empty: it cannot be created.
QString profileFolder(const QString &wanted)
{
    const auto folder = wanted.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/kookaburra"_s
        : QFileInfo(wanted).absoluteFilePath();
    return makeProfileFolder(folder) ? folder : QString();
}

//! Another copy has the profile open and shows what was asked for; other options cannot change while it runs.
void sayWhatWasNotUsed(const ui::CommandLine &line)
{
    QStringList unused;
    for (const QString &name : line.given) {
        if (name != "profile"_L1 && name != "open"_L1)
            unused << u"--"_s + name;
    }
    if (!unused.isEmpty()) {
        print(stderr,
            u"kookaburra: it is open already with this profile and was brought to the front. Not used: %1.\n"_s.arg(
                unused.join(u", "_s)));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QFile::decodeName(argv[i]);
    if (ui::isRenderCommand(arguments))
        return ui::runRender(argc, argv, arguments);
    const auto line = ui::CommandLine::parse(arguments);
    switch (line.outcome) {
    case ui::CommandLine::Outcome::Print:
        print(stdout, line.text);
        return 0;
    case ui::CommandLine::Outcome::Wrong:
        print(stderr, line.text);
        return 2;
    case ui::CommandLine::Outcome::Run:
        break;
    }
    if (!line.kook.isEmpty() && qEnvironmentVariableIsEmpty("KOOKABURRA_TOKEN")) {
        print(stderr, u"kookaburra: --kook needs a token in $KOOKABURRA_TOKEN.\n"_s);
        return 2;
    }
    const auto token = qEnvironmentVariable("KOOKABURRA_TOKEN");
    qunsetenv("KOOKABURRA_TOKEN"); // child processes do not need it
    if (!hasDisplay()) {
        print(stderr,
            u"kookaburra: there is no display. Start it in a desktop session, or set DISPLAY or WAYLAND_DISPLAY.\n"_s);
        return 1;
    }
    shareFreeMemory();
    QApplication app(argc, argv);
    const ui::CaretRest caret(app);
    QCoreApplication::setApplicationName(u"kookaburra"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(KOOKABURRA_VERSION));
    QGuiApplication::setDesktopFileName(u"kookaburra"_s);
    const auto profile = profileFolder(line.profile);
    if (profile.isEmpty()) {
        print(stderr, u"kookaburra: the profile folder cannot be made.\n"_s);
        return 1;
    }
    ui::Translations translations;
    translations.use(line.language.isEmpty() ? storedLanguage(profile) : line.language);
    const ui::EndSignals signals;
    QObject::connect(&signals, &ui::EndSignals::endRequested, &app, [] {
        if (auto *dialog = QApplication::activeModalWidget())
            dialog->close(); // it may be the only window so far
        QCoreApplication::exit(0); // unlike quit(), it asks no window whether it may be closed
    });
    ui::SingleInstance instance(profile);
    switch (instance.claim(line.open)) {
    case ui::SingleInstance::Outcome::First:
        break;
    case ui::SingleInstance::Outcome::HandedOn:
        sayWhatWasNotUsed(line);
        return 0;
    case ui::SingleInstance::Outcome::NoAnswer:
        if (!ui::askAboutSilentCopy(instance))
            return 1;
        break;
    }
    ui::Style style;
    style.setMode(line.theme);
    KeychainTokenStore tokens(profile);
    ui::Program program(line, token, profile, tokens, style);
    program.useDesktop(ui::hasSessionBus() ? QDBusConnection::sessionBus() : QDBusConnection(u"none"_s));
    if (!program.start())
        return 1;
    QObject::connect(&program.window().settings(), &ui::AppliedSettings::languageChosen, &translations,
        [&translations](Language language) { translations.use(nameOf(language)); });
    QObject::connect(&instance, &ui::SingleInstance::requested, &program.window(), &ui::MainWindow::showTarget);
    QObject::connect(&instance, &ui::SingleInstance::fetchOrdered, &program.orders(), &OrderedFetches::take);
    const int code = QApplication::exec();
    program.keepAll();
    // From here on nothing can be lost: whatever still hangs (a picture that cannot be decoded, a server) is abandoned.
    ui::endWithin(1500ms, code);
    return code;
}
