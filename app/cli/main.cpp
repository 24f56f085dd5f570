// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/cli/exportcommand.h"
#include "app/cli/fetchcommand.h"
#include "app/cli/markupcommands.h"
#include "app/cli/relaycommand.h"
#include "app/cli/replaycommand.h"
#include "app/cli/sandboxcommand.h"
#include "app/cli/searchcommand.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

const char kUsage[] = "usage: kookaburra-cli COMMAND [OPTIONS]\n"
                      "       kookaburra-cli --help | --version\n"
                      "\n"
                      "commands:\n"
                      "  parse     the content tree of KMarkdown or a card, as JSON\n"
                      "  lint      what is wrong with KMarkdown or cards, and how to mend it\n"
                      "  write     a content tree becomes source again\n"
                      "  escape    plain text becomes KMarkdown that shows exactly that text\n"
                      "  sandbox   a KOOK-compatible server on this machine, with a community to try things out on\n"
                      "  relay     lets several programs of this machine use one bot token at the same time\n"
                      "  replay    plays the events that a relay recorded into a sandbox\n"
                      "  fetch     stores a channel's messages in a profile\n"
                      "  export    a stored channel becomes a file\n"
                      "  search    finds stored messages\n"
                      "\n"
                      "Run kookaburra-cli COMMAND --help for details.\n";

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"kookaburra-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KOOKABURRA_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString command = arguments.value(0);
    if (command == "--help"_L1 || command == "-h"_L1) {
        std::fputs(kUsage, stdout);
        return 0;
    }
    if (command == "--version"_L1) {
        std::printf("kookaburra-cli %s\n", KOOKABURRA_VERSION);
        return 0;
    }
    if (command == "sandbox"_L1)
        return chat::runSandboxCommand(arguments.mid(1));
    if (command == "relay"_L1)
        return chat::runRelayCommand(arguments.mid(1));
    if (command == "replay"_L1)
        return chat::runReplayCommand(arguments.mid(1));
    if (command == "fetch"_L1)
        return chat::runFetchCommand(arguments.mid(1));
    if (command == "export"_L1)
        return chat::runExportCommand(arguments.mid(1));
    if (command == "search"_L1)
        return chat::runSearchCommand(arguments.mid(1));
    if (const auto code = chat::runMarkupCommand(command, arguments.mid(1)))
        return *code;
    if (!command.isEmpty())
        std::fprintf(stderr, "kookaburra-cli: unknown command \"%s\"\n", qPrintable(command));
    std::fputs(kUsage, stderr);
    return 2;
}
