// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QJsonArray>
#include <QString>

namespace chat::sandbox {

//! Checks a card message with the program's validator and normalises it as the server stores it (app/kook/PROTOCOL.md
//! 10.6): defaults are filled in, bare strings become plain-text objects. Errors have the code 40011.
[[nodiscard]] Result<QString> normaliseCards(const QString &source);
//! The defaults alone; nothing is checked.
[[nodiscard]] QJsonArray withCardDefaults(const QJsonArray &cards);

} // namespace chat::sandbox
