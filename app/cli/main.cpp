// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/cli/markupcommands.h"
#include "app/cli/sandboxcommand.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

const char kUsage[] = "usage: kookaburra-cli COMMAND [OPTIONS]\n"
                      "       kookaburra-cli --help | --version\n"
                      "\n"
                      "commands:\n"
                      "  parse     prints the content tree of KMarkdown or a card as JSON\n"
                      "  lint      what is wrong in KMarkdown or cards, and how to fix it\n"
                      "  write     turns a content tree back into source\n"
                      "  escape    turns plain text into KMarkdown that shows exactly that text\n"
                      "  sandbox   runs a KOOK-compatible server on this machine, with a demo community\n"
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
    if (const auto code = chat::runMarkupCommand(command, arguments.mid(1)))
        return *code;
    if (!command.isEmpty())
        std::fprintf(stderr, "kookaburra-cli: unknown command \"%s\"\n", qPrintable(command));
    std::fputs(kUsage, stderr);
    return 2;
}
