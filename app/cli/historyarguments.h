// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"
#include "app/export/exportformat.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace chat::cli {

//! What the commands on stored history take. Times are UTC; a date alone is its first moment in local time.
struct HistoryArguments
{
    bool help = false;
    QString profile; //!< absolute
    QUrl kook;
    QUrl satori;
    ChannelId channel;
    UserId user; //!< instead of a channel: the direct chat with that user
    qint64 back = 0; //!< 0: all
    QDateTime from;
    QDateTime to; //!< not included
    QString out; //!< "-": standard output
    GuildId guild;
    ExportFormat format = ExportFormat::Jsonl;
    bool pictures = false;
    bool resume = false;
    bool replace = false;
    int limit = 50;
    bool json = false;
    QString query; //!< what is no option, if "QUERY" is among the names; words with spaces between them
};

//! nullopt: not understood, `problem` says what. `options`: the names that the command takes.
[[nodiscard]] std::optional<HistoryArguments> readHistoryArguments(
    const QStringList &options, const QStringList &arguments, QString *problem);

//! Writes a sentence to stderr behind the command's name; returns exit code 1.
int complain(const char *command, const QString &sentence);
//! The same for arguments that were not understood, with the usage; returns exit code 2.
int notUnderstood(const char *command, const QString &problem, const char *usage);

} // namespace chat::cli
