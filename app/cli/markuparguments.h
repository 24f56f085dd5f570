// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/markuptypes.h"

#include <QStringList>

#include <optional>

namespace chat::cli {

//! The options of a markup command.
struct MarkupCommand
{
    QLatin1StringView name;
    bool typed = true; //!< needs --type
    bool findings = false; //!< takes --json, --lang and several files
    const char *summary = "";
};

//! The parsed arguments.
struct MarkupArguments
{
    const MarkupType *type = nullptr;
    bool json = false;
    bool help = false;
    QString language; //!< empty: according to the environment
    QStringList files; //!< at least one; "-" is standard input
};

//! nullopt: invalid, `problem` says why.
[[nodiscard]] std::optional<MarkupArguments> readMarkupArguments(
    const MarkupCommand &command, const QStringList &arguments, QString *problem);

[[nodiscard]] QString markupUsage(const MarkupCommand &command);

} // namespace chat::cli
