// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/historyfile.h"
#include "app/services/backend.h"

#include <QNetworkAccessManager>
#include <QStringList>

#include <memory>

namespace chat::cli {

//! The folders of a profile's accounts, as paths.
[[nodiscard]] QStringList accountFolders(const QString &profile);

//! The history file of one account, and what reads the messages in it.
struct HistorySource
{
    std::unique_ptr<HistoryFile> file; //!< null: there is none, or it cannot be used
    std::unique_ptr<Backend> parser; //!< never started: it parses, and asks nobody

    //! Mode::Write falls back to reading.
    [[nodiscard]] static HistorySource open(
        const QString &folder, HistoryFile::Mode mode, QNetworkAccessManager &network);
};

} // namespace chat::cli
