// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/historyreader.h"

#include <QJsonObject>

namespace chat {

//! A stored message for a file that others read: everything that is known of it, nothing that only this program
//! understands. `gap`: messages may be missing before it.
[[nodiscard]] QJsonObject messageJson(
    const Message &message, const std::vector<HistoryReader::Version> &versions, bool gap);

} // namespace chat
