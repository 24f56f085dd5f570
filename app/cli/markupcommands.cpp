// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/cli/markupcommands.h"

#include "app/cli/lintcommand.h"
#include "app/cli/markuparguments.h"
#include "app/cli/textinput.h"
#include "app/markup/kmarkdown/kmarkdownwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

using cli::MarkupArguments;
using cli::MarkupCommand;

constexpr int kUsageError = 2;

const std::array kCommands = {
    MarkupCommand{"parse"_L1, true, false, "Prints the content tree of a source as JSON."},
    MarkupCommand{"lint"_L1, true, true,
        "Reports what is wrong in sources, and where. Exit code: 0 no findings, 1 findings, 2 wrong usage or "
        "unreadable input.\n"
        "--json prints an array of {severity, reason, where, line, column, message}, with several files also {file}."},
    MarkupCommand{"write"_L1, true, false, "The inverse of parse: turns a content tree in JSON into source."},
    MarkupCommand{"escape"_L1, false, false, "Turns plain text into KMarkdown that shows exactly that text."},
};

void complain(const MarkupCommand &command, const QString &message)
{
    std::fprintf(stderr, "kookaburra-cli %s: %s\n", command.name.data(), qUtf8Printable(message));
}

int finish(const QByteArray &output)
{
    return cli::writeOutput(output) ? 0 : kUsageError;
}

int parse(const MarkupArguments &arguments, const QString &source)
{
    return finish(QJsonDocument(arguments.type->parse(source)).toJson(QJsonDocument::Compact) + '\n');
}

int write(const MarkupCommand &command, const MarkupArguments &arguments, const QString &source)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(source.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError) {
        complain(command, u"%1: not valid JSON: %2"_s.arg(arguments.files.front(), error.errorString()));
        return kUsageError;
    }
    const QJsonObject tree = document.isArray() ? QJsonObject{{"content"_L1, document.array()}} : document.object();
    const Result<QString> written = arguments.type->write(tree);
    if (!written) {
        complain(command, u"%1: not a content tree: %2"_s.arg(arguments.files.front(), written.error().message));
        return kUsageError;
    }
    return finish(written.value().toUtf8());
}

int run(const MarkupCommand &command, const MarkupArguments &arguments)
{
    QString problem;
    const auto bytes = cli::readInput(arguments.files.front(), &problem);
    if (!bytes) {
        complain(command, arguments.files.front() + u": "_s + problem);
        return kUsageError;
    }
    QString source = cli::decodeText(*bytes).text;
    const bool json = command.name == "write"_L1 || (arguments.type && arguments.type->isJson);
    if (json && source.startsWith(QChar(QChar::ByteOrderMark)))
        source.remove(0, 1);
    if (command.name == "parse"_L1)
        return parse(arguments, source);
    if (command.name == "write"_L1)
        return write(command, arguments, source);
    return finish(markup::escapeKMarkdown(source).toUtf8());
}

} // namespace

std::optional<int> runMarkupCommand(const QString &name, const QStringList &arguments)
{
    const auto command = std::find_if(
        kCommands.begin(), kCommands.end(), [&name](const MarkupCommand &each) { return each.name == name; });
    if (command == kCommands.end())
        return std::nullopt;
    QString problem;
    const auto given = cli::readMarkupArguments(*command, arguments, &problem);
    if (!given) {
        complain(*command, problem);
        std::fputs(qUtf8Printable(cli::markupUsage(*command)), stderr);
        return kUsageError;
    }
    if (given->help)
        return finish(cli::markupUsage(*command).toUtf8());
    return command->findings ? cli::lint(*given) : run(*command, *given);
}

} // namespace chat
