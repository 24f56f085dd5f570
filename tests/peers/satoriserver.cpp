// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// The scripted Satori server of the tests as a program, to look at clients by hand: two logins on two platforms, many
// messages, odd contents and ids. Prints its base URL; a signal ends it.
#include "tests/support/fakesatoriserver.h"
#include "tests/support/satorioddities.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QTimer>

#include <cstdio>

using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

//! Somebody says, changes, reacts or deletes something now and then.
void live(FakeSatoriServer &server, int step)
{
    static constexpr const char16_t *kWords[] = {u"早上好", u"hello there", u"<b>bold</b> news",
        u"see <a href=\"https://example.com\">this</a>", u"哈哈哈哈 😂", u"<at id=\"1000\" name=\"demo\"/> look"};
    const QString room = step % 3 ? u"c-general"_s : u"c-big"_s;
    const QString user = u"u%1"_s.arg(1 + step % 9);
    auto &entries = server.platform.room(room)->entries;
    const QString last = entries.empty() ? QString() : entries.back().id;
    if (step % 7 == 5 && !last.isEmpty())
        server.react(room, last, u"👍"_s, user, true);
    else if (step % 11 == 6 && !last.isEmpty())
        server.change(room, last, u"changed at step %1"_s.arg(step));
    else if (step % 29 == 28 && !last.isEmpty())
        server.erase(room, last);
    else
        server.say(room, user, QString::fromUtf16(kWords[step % 6]), step % 5 ? QString() : last);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(u"A Satori server with everything in memory, for trying clients."_s);
    options.addHelpOption();
    options.addOptions({{u"port"_s, u"Port of the loopback interface; 0: any."_s, u"PORT"_s, u"0"_s},
        {u"token"_s, u"What clients have to say; empty: nothing."_s, u"TOKEN"_s, QString()},
        {u"messages"_s, u"In the channel \"big\"."_s, u"N"_s, u"5000"_s},
        {u"every"_s, u"Something happens every so many milliseconds; 0: nothing."_s, u"MS"_s, u"0"_s},
        {u"bridge"_s, u"Answers like the bridge to KOOK: no history, hidden ids."_s},
        {u"old"_s, u"Old field names and events."_s}, {u"connecting"_s, u"The second login comes ten seconds later."_s},
        {u"no-meta"_s, u"Logins are told by READY alone."_s}});
    options.process(app);
    SatoriSwitches s;
    s.token = options.value(u"token"_s);
    s.meta = !options.isSet(u"no-meta"_s);
    s.metaAsEvent = true;
    s.voidBody = "OK";
    s.rewrittenContent = false;
    s.quoteInContent = true;
    s.connecting = options.isSet(u"connecting"_s);
    s.secondPlatform = u"telegram"_s;
    if (options.isSet(u"old"_s)) {
        s.oldNames = true;
        s.events = SatoriSwitches::EventForm::Old;
    }
    if (options.isSet(u"bridge"_s)) {
        s.bridgesKook = true;
        s.missing = {u"message.list"_s, u"channel.get"_s, u"guild.get"_s, u"user.get"_s, u"friend.list"_s,
            u"guild.role.list"_s, u"guild.member.get"_s, u"reaction.clear"_s};
    }
    FakeSatoriServer server(
        s, options.value(u"messages"_s).toInt(), static_cast<quint16>(options.value(u"port"_s).toUInt()));
    furnish(server);
    if (s.connecting)
        QTimer::singleShot(10'000, &server, &FakeSatoriServer::finishConnecting);
    QTimer timer;
    int step = 0;
    QObject::connect(&timer, &QTimer::timeout, &server, [&] { live(server, step++); });
    if (const int every = options.value(u"every"_s).toInt(); every > 0)
        timer.start(every);
    std::printf("%s\n", qPrintable(server.baseUrl().toString()));
    std::fflush(stdout);
    return QGuiApplication::exec();
}
