// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/cli/historyarguments.h"

#include "app/base/webaddress.h"
#include "app/cli/commandoptions.h"

#include <QFileInfo>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace chat::cli {

namespace {

bool readUrl(QUrl &url, const QString &value)
{
    url = QUrl(value, QUrl::StrictMode);
    return isWebAddress(url);
}

bool readTime(QDateTime &time, const QString &value)
{
    const QDate date = QDate::fromString(value, Qt::ISODate);
    time = date.isValid() ? date.startOfDay() : QDateTime::fromString(value, Qt::ISODate);
    time = time.toUTC();
    return time.isValid();
}

bool readValue(HistoryArguments &read, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return false;
    if (name == "--profile"_L1) {
        read.profile = QFileInfo(value).absoluteFilePath();
        return true;
    }
    if (name == "--kook"_L1)
        return readUrl(read.kook, value);
    if (name == "--satori"_L1)
        return readUrl(read.satori, value);
    if (name == "--channel"_L1) {
        if (value.startsWith("user:"_L1))
            read.user = UserId(value.sliced(5));
        else
            read.channel = ChannelId(value);
        return !read.user.isEmpty() || !read.channel.isEmpty();
    }
    if (name == "--back"_L1) {
        bool ok = false;
        read.back = value.toLongLong(&ok);
        return ok && read.back > 0;
    }
    if (name == "--from"_L1)
        return readTime(read.from, value);
    if (name == "--to"_L1)
        return readTime(read.to, value);
    if (name == "--guild"_L1) {
        read.guild = GuildId(value);
        return true;
    }
    if (name == "--format"_L1) {
        const auto format = exportFormatNamed(value);
        read.format = format.value_or(read.format);
        return format.has_value();
    }
    if (name == "--out"_L1) {
        read.out = value;
        return true;
    }
    if (name == "--limit"_L1) {
        bool ok = false;
        read.limit = value.toInt(&ok);
        return ok && read.limit > 0;
    }
    return false;
}

//! The option without a value of that name; null: there is none.
bool *switchOf(HistoryArguments &read, const QString &name)
{
    if (name == "--json"_L1)
        return &read.json;
    if (name == "--pictures"_L1)
        return &read.pictures;
    if (name == "--resume"_L1)
        return &read.resume;
    return name == "--replace"_L1 ? &read.replace : nullptr;
}

} // namespace

std::optional<HistoryArguments> readHistoryArguments(
    const QStringList &options, const QStringList &arguments, QString *problem)
{
    HistoryArguments read;
    read.profile = defaultProfile();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        *problem = argument;
        if (argument == "--help"_L1) {
            read.help = true;
            return read;
        }
        if (bool *given = switchOf(read, argument); given && options.contains(argument)) {
            *given = true;
            continue;
        }
        if (options.contains("QUERY"_L1) && (!argument.startsWith("--"_L1) || argument == "--"_L1)) {
            const QStringList words = arguments.mid(argument == "--"_L1 ? i + 1 : i, argument == "--"_L1 ? -1 : 1);
            read.query += (read.query.isEmpty() ? QString() : u" "_s) + words.join(u' ');
            if (argument == "--"_L1)
                break;
            continue;
        }
        const auto option = takeOption(arguments, i);
        if (!option || !options.contains(option->name))
            return std::nullopt;
        if (!readValue(read, option->name, option->value)) {
            *problem = option->name + u' ' + option->value;
            return std::nullopt;
        }
    }
    problem->clear();
    return read;
}

int complain(const char *command, const QString &sentence)
{
    std::fprintf(stderr, "kookaburra-cli %s: %s\n", command, qUtf8Printable(sentence));
    return 1;
}

int notUnderstood(const char *command, const QString &problem, const char *usage)
{
    std::fprintf(stderr, "kookaburra-cli %s: not understood%s%s\n%s", command, problem.isEmpty() ? "" : ": ",
        qUtf8Printable(problem), usage);
    return 2;
}

} // namespace chat::cli
