// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/cli/exportcommand.h"

#include "app/base/outputfile.h"
#include "app/cli/historyarguments.h"
#include "app/cli/historyjson.h"
#include "app/cli/historysource.h"
#include "app/history/historyreader.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

const char kExportUsage[] = R"usage(usage: kookaburra-cli export --channel ID --out PATH [OPTIONS]
Writes a stored conversation, oldest message first: kookaburra-cli export
  --channel ID               a channel, or a direct chat's id
  --out PATH                 a file (replaced when all is written), or - for standard output
  --format jsonl             one JSON object a line
  --from DATE, --to DATE     as 2026-11-30 or 2026-11-30T12:00:00Z; what is from --to on is left out
  --profile DIR              default: the window's own profile
Each object has id, channel, author, type, created, source, text, content, and where there is something to say edited,
quote, attachments, reactions, mentions, pinned, versions (earlier texts). "gap": true says that messages may be missing
before it. Exit code 0: written, 1: not written or nothing stored, 2: not understood.
)usage";

int complain(const QString &sentence)
{
    return cli::complain("export", sentence);
}

} // namespace

int runExportCommand(const QStringList &arguments)
{
    QString problem;
    const auto read = cli::readHistoryArguments(
        {u"--profile"_s, u"--channel"_s, u"--format"_s, u"--from"_s, u"--to"_s, u"--out"_s}, arguments, &problem);
    if (read && read->help) {
        std::fputs(kExportUsage, stdout);
        return 0;
    }
    if (!read || read->channel.isEmpty() || read->out.isEmpty())
        return cli::notUnderstood("export", problem, kExportUsage);
    QNetworkAccessManager network;
    cli::HistorySource source;
    ChannelRef channel;
    std::unique_ptr<HistoryReader> history;
    for (const QString &folder : cli::accountFolders(read->profile)) {
        auto one = cli::HistorySource::open(folder, HistoryFile::Mode::Read, network);
        if (!one.file)
            continue;
        auto reader = std::make_unique<HistoryReader>(*one.file, one.parser->messages().reader());
        for (const auto kind : {ChannelKind::Guild, ChannelKind::Direct}) {
            const ChannelRef ref{kind, read->channel};
            if (reader->count(ref) == 0)
                continue;
            // Two accounts may have seen the same channel: the one that has seen more tells more.
            if (!history || reader->count(ref) > history->count(channel)) {
                history = std::move(reader);
                source = std::move(one);
                channel = ref;
            }
            break;
        }
    }
    if (!history)
        return complain(
            u"nothing of that channel is stored in %1 (kookaburra-cli fetch stores it)"_s.arg(read->profile));

    OutputFile out(
        read->out == "-"_L1 ? u"/dev/stdout"_s : read->out, OutputFile::Replace::AtEnd, OutputFile::Pipe::Wait);
    if (!out.open())
        return complain(out.error());
    history->visit(channel, read->from, read->to, [&](const Message &message, bool gap) {
        const auto versions = history->versions({channel, message.id});
        return out.write(QJsonDocument(cli::historyJson(message, versions, gap)).toJson(QJsonDocument::Compact) + '\n');
    });
    return out.commit() ? 0 : complain(out.error());
}

} // namespace chat
