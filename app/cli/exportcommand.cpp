// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/cli/exportcommand.h"

#include "app/base/outputfile.h"
#include "app/cli/historyarguments.h"
#include "app/cli/historyjson.h"
#include "app/history/historyfile.h"
#include "app/history/historyreader.h"
#include "app/session/backendfactory.h"

#include <QDir>
#include <QJsonDocument>
#include <QNetworkAccessManager>

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

//! An account's file and what reads it; null pointers where the folder has none.
struct Source
{
    std::unique_ptr<HistoryFile> file;
    std::unique_ptr<Backend> parser;
    std::unique_ptr<HistoryReader> history;
};

Source openSource(const QString &folder, QNetworkAccessManager &network)
{
    Source source;
    source.file = std::make_unique<HistoryFile>();
    if (source.file->open(folder + u"/history.db"_s, HistoryFile::Mode::Read))
        return {};
    AccountConfig config; // never started: it parses, and asks nobody
    config.backend = QFileInfo(folder).fileName().startsWith("satori"_L1) ? AccountConfig::Backend::Satori
                                                                          : AccountConfig::Backend::Kook;
    config.baseUrl = QUrl(u"http://127.0.0.1/api"_s);
    config.token = u"none"_s;
    source.parser = makeBackend(config, network);
    if (!source.parser)
        return {};
    source.history = std::make_unique<HistoryReader>(*source.file, source.parser->messages().reader());
    return source;
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
    Source source;
    ChannelRef channel;
    const QDir accounts(read->profile + u"/accounts"_s);
    for (const QString &name : accounts.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        Source one = openSource(accounts.filePath(name), network);
        for (const auto kind : {ChannelKind::Guild, ChannelKind::Direct}) {
            const ChannelRef ref{kind, read->channel};
            if (!one.history || one.history->count(ref) == 0)
                continue;
            // Two accounts may have seen the same channel: the one that has seen more tells more.
            if (!source.history || one.history->count(ref) > source.history->count(channel)) {
                source = std::move(one);
                channel = ref;
            }
            break;
        }
    }
    if (!source.history)
        return complain(
            u"nothing of that channel is stored in %1 (kookaburra-cli fetch stores it)"_s.arg(read->profile));

    OutputFile out(
        read->out == "-"_L1 ? u"/dev/stdout"_s : read->out, OutputFile::Replace::AtEnd, OutputFile::Pipe::Wait);
    if (!out.open())
        return complain(out.error());
    source.history->visit(channel, read->from, read->to, [&](const Message &message, bool gap) {
        const auto versions = source.history->versions({channel, message.id});
        return out.write(QJsonDocument(cli::historyJson(message, versions, gap)).toJson(QJsonDocument::Compact) + '\n');
    });
    return out.commit() ? 0 : complain(out.error());
}

} // namespace chat
