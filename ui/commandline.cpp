// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/commandline.h"

#include "app/session/backendfactory.h"
#include "app/session/desktop/placelink.h"

#include <QCommandLineParser>

#include <optional>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

//! QCommandLineParser has no optional values: --sandbox=FILE is parsed here.
std::optional<QString> takeSandboxFile(QStringList &arguments)
{
    std::optional<QString> file;
    for (auto &argument : arguments) {
        if (argument == "--"_L1)
            break;
        if (argument.startsWith("--sandbox="_L1)) {
            file = argument.mid(10);
            argument = u"--sandbox"_s;
        }
    }
    return file;
}

QUrl kookBase(const QCommandLineParser &parser)
{
    return normalisedBase(AccountConfig::Backend::Kook, QUrl(parser.value(u"kook"_s).trimmed(), QUrl::StrictMode));
}

QUrl satoriBase(const QCommandLineParser &parser)
{
    return normalisedBase(AccountConfig::Backend::Satori, QUrl(parser.value(u"satori"_s).trimmed(), QUrl::StrictMode));
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Desktop chat client for KOOK and Satori servers, with a sandbox server of its own.\n\n"
        "Other commands:\n"
        "  kookaburra render    Draws a message into a PNG file; see kookaburra render --help.\n"
        "  kookaburra-cli       The sandbox alone, and tools for markup; see kookaburra-cli --help."_s);
    parser.addOption({u"profile"_s, u"Keep settings, history and cache in DIR."_s, u"DIR"_s});
    parser.addOption({u"lang"_s, u"Language: zh_CN or en."_s, u"LANG"_s});
    parser.addOption({u"theme"_s, u"Look: system, light or dark."_s, u"THEME"_s});
    parser.addOption({u"sandbox"_s,
        u"Start the built-in sandbox and sign in to it. --sandbox=FILE keeps its data in FILE (default: in the profile)."_s});
    parser.addOption(
        {u"sandbox-as"_s, u"Sign in to the sandbox as its account NAME (default: the first bot)."_s, u"NAME"_s});
    parser.addOption({u"residents"_s, u"Scripted members in the sandbox: on or off (default: on)."_s, u"on|off"_s});
    parser.addOption({u"kook"_s, u"Sign in once to this KOOK server with the token in $KOOKABURRA_TOKEN."_s, u"URL"_s});
    parser.addOption({u"gateway"_s,
        u"With --kook and a bot's token: poll looks for news every few seconds and leaves the token's connection to "
        u"your bot program (default); direct connects, if nobody is online with the token."_s,
        u"poll|direct"_s});
    parser.addOption({u"satori"_s,
        u"Sign in once to this Satori server, with the token in $KOOKABURRA_TOKEN if it needs one."_s, u"URL"_s});
    parser.addOption({u"open"_s, u"Show this conversation first: CHANNEL_ID or user:USER_ID."_s, u"TARGET"_s});
    parser.addPositionalArgument(u"LINK"_s,
        u"Show this place first: kookaburra://open/kook/CHANNEL_ID or …/CHANNEL_ID/MESSAGE_ID; satori in place of kook."_s,
        u"[LINK]"_s);
    parser.addOption({u"frame-log"_s, u"Write a line for each paint of the timeline to FILE."_s, u"FILE"_s});
    parser.addOption({u"quit-after-first-history"_s, u"Exit once the first page of messages has been painted."_s});
}

//! Empty: the values are valid.
QString complaint(const QCommandLineParser &parser)
{
    const auto oneOf = [&](const QString &option, const QStringList &allowed) {
        return !parser.isSet(option) || allowed.contains(parser.value(option))
            ? QString()
            : u"--%1 must be one of: %2."_s.arg(option, allowed.join(u", "));
    };
    for (const auto &[option, allowed] : {std::pair{u"lang"_s, QStringList{u"zh_CN"_s, u"en"_s}},
             std::pair{u"theme"_s, QStringList{u"system"_s, u"light"_s, u"dark"_s}},
             std::pair{u"residents"_s, QStringList{u"on"_s, u"off"_s}},
             std::pair{u"gateway"_s, QStringList{u"poll"_s, u"direct"_s}}}) {
        if (auto text = oneOf(option, allowed); !text.isEmpty())
            return text;
    }
    const auto links = parser.positionalArguments();
    if (links.size() == 1 && PlaceLink::isMeant(links.first())) {
        if (parser.isSet(u"open"_s))
            return u"--open cannot be combined with a link."_s;
        if (!PlaceLink::parse(links.first()))
            return u"Not a link to a conversation: %1."_s.arg(links.first());
    } else if (!links.isEmpty()) {
        return u"Unexpected argument: %1."_s.arg(links.first());
    }
    if (parser.isSet(u"sandbox"_s) && parser.isSet(u"kook"_s))
        return u"--sandbox and --kook cannot be combined."_s;
    if (parser.isSet(u"satori"_s) && (parser.isSet(u"sandbox"_s) || parser.isSet(u"kook"_s)))
        return u"--satori cannot be combined with --sandbox or --kook."_s;
    if ((parser.isSet(u"sandbox-as"_s) || parser.isSet(u"residents"_s)) && !parser.isSet(u"sandbox"_s))
        return u"--sandbox-as and --residents need --sandbox."_s;
    if (parser.isSet(u"gateway"_s) && !parser.isSet(u"kook"_s))
        return u"--gateway needs --kook."_s;
    if (parser.isSet(u"kook"_s) && kookBase(parser).isEmpty())
        return u"--kook needs an http or https address."_s;
    if (parser.isSet(u"satori"_s) && satoriBase(parser).isEmpty())
        return u"--satori needs an http or https address."_s;
    for (const auto &option : {u"profile"_s, u"open"_s, u"frame-log"_s, u"sandbox-as"_s}) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return u"--%1 needs a value."_s.arg(option);
    }
    return {};
}

//! The help text; without an application object the parser does not know the name of the program.
QString usage(const QCommandLineParser &parser)
{
    return parser.helpText().replace("<executable_name>"_L1, "kookaburra"_L1);
}

} // namespace

CommandLine CommandLine::parse(QStringList arguments)
{
    CommandLine line;
    const auto file = takeSandboxFile(arguments);
    QCommandLineParser parser;
    addOptions(parser);
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    auto wrong = parser.parse(arguments) ? QString() : parser.errorText();
    // The parser adds --help-all together with --help.
    if (wrong.isEmpty() && (parser.isSet(help) || parser.isSet(u"help-all"_s))) {
        line.outcome = Outcome::Print;
        line.text = usage(parser);
        return line;
    }
    if (wrong.isEmpty() && parser.isSet(version)) {
        line.outcome = Outcome::Print;
        line.text = u"kookaburra "_s + QLatin1StringView(KOOKABURRA_VERSION) + u'\n';
        return line;
    }
    if (wrong.isEmpty())
        wrong = complaint(parser);
    if (wrong.isEmpty() && file && file->isEmpty())
        wrong = u"--sandbox= needs a file; omit the = for the default one."_s;
    if (!wrong.isEmpty()) {
        line.outcome = Outcome::Wrong;
        line.text = wrong + u"\n\n"_s + usage(parser);
        return line;
    }
    line.profile = parser.value(u"profile"_s);
    line.language = parser.value(u"lang"_s);
    const auto theme = parser.value(u"theme"_s);
    line.theme = theme == "light"_L1 ? Style::Mode::Light
        : theme == "dark"_L1         ? Style::Mode::Dark
                                     : Style::Mode::System;
    line.sandbox = parser.isSet(u"sandbox"_s);
    line.sandboxFile = file.value_or(QString());
    line.sandboxAs = parser.value(u"sandbox-as"_s);
    line.residents = parser.value(u"residents"_s) != "off"_L1;
    line.direct = parser.value(u"gateway"_s) == "direct"_L1;
    if (parser.isSet(u"kook"_s))
        line.kook = kookBase(parser);
    if (parser.isSet(u"satori"_s))
        line.satori = satoriBase(parser);
    line.open = parser.value(u"open"_s);
    if (!parser.positionalArguments().isEmpty())
        line.open = parser.positionalArguments().first();
    line.frameLog = parser.value(u"frame-log"_s);
    line.given = parser.optionNames();
    line.given.removeDuplicates();
    line.quitAfterFirstHistory = parser.isSet(u"quit-after-first-history"_s);
    return line;
}

} // namespace chat::ui
