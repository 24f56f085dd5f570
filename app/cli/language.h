// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

namespace chat::cli {

//! "zh_CN" or "en": what is asked for, else what LC_ALL, LC_MESSAGES or LANG say.
[[nodiscard]] QString pickLanguage(const QString &wanted);

//! Messages come in this language from now on, by the same texts the window has. false: its texts are not there.
[[nodiscard]] bool loadLanguage(QCoreApplication &app, const QString &wanted);

} // namespace chat::cli
