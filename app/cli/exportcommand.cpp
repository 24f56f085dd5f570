// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/cli/exportcommand.h"

#include "app/base/outputfile.h"
#include "app/cli/historyarguments.h"
#include "app/cli/historysource.h"
#include "app/cli/storednames.h"
#include "app/export/historyexport.h"
#include "app/export/partfile.h"
#include "app/export/webpictures.h"
#include "app/session/accountsettings.h"

#include <QFileInfo>

#include <csignal>
#include <cstdio>
#include <memory>
#include <utility>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

const char kExportUsage[] = R"usage(usage: kookaburra-cli export --channel ID|--guild ID --out PATH [OPTIONS]
Writes stored conversations, oldest message first: kookaburra-cli export
  --channel ID               a channel, or a direct chat's id
  --guild ID                 all channels of a guild, one after the other
  --out PATH                 a file, or - for standard output
  --format jsonl|html|md|csv jsonl (default): everything that is known, one JSON object a line; html: one page;
                             md: Markdown; csv: a table
  --from DATE, --to DATE     as 2026-11-30 or 2026-11-30T12:00:00Z; what is from --to on is left out
  --pictures                 html: pictures are fetched and stand in the page
  --resume                   goes on where an export with the same options was cut off
  --replace                  replaces an existing file, when all is written
  --profile DIR              default: the window's own profile
Until all is written the file has the ending ".part", with ".part.state" beside it.
Each object of jsonl has id, channel, author, type, created, source, text, content, and where there is something to say
edited, quote, attachments, reactions, mentions, pinned, versions (earlier texts). "gap": true says that messages may be
missing before it. Exit code 0: written, 1: not written or nothing stored, 2: not understood.
)usage";

volatile std::sig_atomic_t stopRequested = 0;

int complain(const QString &sentence)
{
    return cli::complain("export", sentence);
}

//! What is exported, and from which account's file.
struct Found
{
    cli::HistorySource source;
    std::unique_ptr<HistoryReader> history;
    std::vector<ExportPlace> places;
    QString folder;
    qint64 messages = 0;
};

//! What one account has of it.
Found inAccount(const cli::HistoryArguments &arguments, const QString &folder, QNetworkAccessManager &network)
{
    Found found;
    found.folder = folder;
    found.source = cli::HistorySource::open(folder, HistoryFile::Mode::Read, network);
    if (!found.source.file)
        return found;
    found.history = std::make_unique<HistoryReader>(*found.source.file, found.source.parser->messages().reader());
    const cli::StoredNames names(folder, *found.source.file);
    if (!arguments.guild.isEmpty()) {
        found.places = names.exportPlaces(arguments.guild);
    } else {
        for (const auto kind : {ChannelKind::Guild, ChannelKind::Direct}) {
            const ChannelRef channel{kind, arguments.channel};
            if (found.places.empty() && found.history->count(channel) > 0)
                found.places.push_back(names.exportPlace(channel));
        }
    }
    for (const ExportPlace &place : found.places)
        found.messages += found.history->count(place.channel);
    return found;
}

//! Two accounts may have seen the same channels: the one that has seen more tells more.
Found find(const cli::HistoryArguments &arguments, QNetworkAccessManager &network)
{
    Found best;
    for (const QString &folder : cli::accountFolders(arguments.profile)) {
        Found one = inAccount(arguments, folder, network);
        if (one.messages > best.messages)
            std::swap(best, one); // whose reader goes before its file
    }
    return best;
}

//! Where pictures may be on this machine: at the account's own server.
QUrl serverOf(const QString &profile, const QString &folder)
{
    QSettings settings(profile + u"/kookaburra.ini"_s, QSettings::IniFormat);
    for (const StoredAccount &account : AccountSettings(settings).all()) {
        if (account.id.folder() == QFileInfo(folder).fileName() && !account.id.isSandbox())
            return QUrl(account.id.base);
    }
    return QUrl(u"https://www.kookapp.cn"_s);
}

HistoryExport::Request requestFor(const cli::HistoryArguments &arguments, const Found &found)
{
    HistoryExport::Request request;
    request.places = found.places;
    request.title = found.places.front().name;
    if (!arguments.guild.isEmpty())
        request.title = found.places.front().guild;
    request.format = arguments.format;
    request.from = arguments.from;
    request.to = arguments.to;
    request.path = arguments.out;
    request.replace = arguments.replace;
    request.goOn = arguments.resume;
    return request;
}

int toSink(HistoryExport &run, const HistoryExport::Request &request)
{
    OutputFile out(
        request.path == "-"_L1 ? u"/dev/stdout"_s : request.path, OutputFile::Replace::AtEnd, OutputFile::Pipe::Wait);
    if (!out.open())
        return complain(out.error());
    const auto end = run.toSink(request, [&out](const QByteArray &bytes) { return out.write(bytes); });
    return end == HistoryExport::End::Done && out.commit() ? 0 : complain(out.error());
}

int toFile(HistoryExport &run, const HistoryExport::Request &request)
{
    std::signal(SIGINT, [](int) { stopRequested = 1; });
    std::signal(SIGTERM, [](int) { stopRequested = 1; });
    const bool terminal = isatty(STDERR_FILENO) != 0;
    const auto end = run.toFile(request, [terminal](const HistoryExport::Progress &progress) {
        if (terminal)
            std::fprintf(stderr, "\r%lld of %lld messages", static_cast<long long>(progress.messages),
                static_cast<long long>(progress.of));
        return stopRequested == 0;
    });
    if (terminal)
        std::fputs("\n", stderr);
    switch (end) {
    case HistoryExport::End::Done:
        return 0;
    case HistoryExport::End::Stopped:
        return complain(u"stopped after %1 messages; --resume goes on"_s.arg(run.progress().messages));
    case HistoryExport::End::Exists:
        return complain(u"%1 exists; --replace replaces it"_s.arg(request.path));
    case HistoryExport::End::Failed:
        break;
    }
    complain(run.error());
    if (PartFile::isThere(request.path))
        complain(u"what was written is in %1; --resume goes on"_s.arg(PartFile::partPath(request.path)));
    return 1;
}

} // namespace

int runExportCommand(const QStringList &arguments)
{
    QString problem;
    const auto read
        = cli::readHistoryArguments({u"--profile"_s, u"--channel"_s, u"--guild"_s, u"--format"_s, u"--from"_s,
                                        u"--to"_s, u"--out"_s, u"--pictures"_s, u"--resume"_s, u"--replace"_s},
            arguments, &problem);
    if (read && read->help) {
        std::fputs(kExportUsage, stdout);
        return 0;
    }
    if (!read || read->channel.isEmpty() == read->guild.isEmpty() || read->out.isEmpty())
        return cli::notUnderstood("export", problem, kExportUsage);
    // A pipe or device takes bytes as they come and keeps none for a second run.
    const QFileInfo there(read->out);
    const bool sink = read->out == "-"_L1 || (there.exists() && !there.isFile() && !there.isDir());
    if (read->pictures && read->format != ExportFormat::Html)
        return cli::notUnderstood("export", u"--pictures with another format than html"_s, kExportUsage);
    if (read->resume && sink)
        return cli::notUnderstood("export", u"--resume without a file"_s, kExportUsage);
    QNetworkAccessManager network;
    const Found found = find(*read, network);
    if (!found.history || found.places.empty())
        return complain(u"nothing of that %1 is stored in %2 (kookaburra-cli fetch stores it)"_s.arg(
            read->guild.isEmpty() ? u"channel"_s : u"guild"_s, read->profile));
    HistoryExport::Request request = requestFor(*read, found);
    std::unique_ptr<WebPictures> pictures;
    if (read->pictures) {
        pictures
            = std::make_unique<WebPictures>(serverOf(read->profile, found.folder), [] { return stopRequested != 0; });
        request.pictures = [&pictures](const QString &url) { return pictures->fetch(url); };
    }
    HistoryExport run(*found.history);
    return sink ? toSink(run, request) : toFile(run, request);
}

} // namespace chat
