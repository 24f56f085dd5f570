// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/style.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace chat::ui {

//! The parsed command line.
struct CommandLine
{
    enum class Outcome : quint8 {
        Run,
        Print, //!< `text` to stdout, exit 0 (help, version)
        Wrong, //!< `text` to stderr, exit 2
    };

    Outcome outcome = Outcome::Run;
    QString text;

    QString profile; //!< directory; empty: the default one
    QString language; //!< "zh_CN", "en"; empty: the system's
    Style::Mode theme = Style::Mode::System;
    bool sandbox = false;
    QString sandboxFile; //!< empty: in the profile
    QString sandboxAs; //!< empty: the first bot
    bool residents = true;
    QUrl kook; //!< normalised base; empty: not given
    bool direct = false; //!< no program uses the token
    QUrl satori; //!< the same
    QString open; //!< "CHANNEL_ID", "user:USER_ID" or a PlaceLink
    QString frameLog;
    bool quitAfterFirstHistory = false;
    QStringList given; //!< the names of all options that were given

    [[nodiscard]] static CommandLine parse(QStringList arguments);
};

} // namespace chat::ui
