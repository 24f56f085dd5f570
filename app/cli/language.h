// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

namespace chat::cli {

//! "zh_CN" or "en": the requested language, otherwise that of LC_ALL, LC_MESSAGES or LANG.
[[nodiscard]] QString pickLanguage(const QString &wanted);

//! Sets the language of messages, using the same translations as the window. False: there are none.
[[nodiscard]] bool loadLanguage(QCoreApplication &app, const QString &wanted);

} // namespace chat::cli
