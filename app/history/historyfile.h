// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/datafile.h"

namespace chat {

//! The file of one account's history.
class HistoryFile : public DataFile
{
public:
    //! "KkbH": what makes a file ours.
    static constexpr qint32 kApplicationId = 0x4b6b6248;
    //! Of the tables; a file of a newer program is refused.
    static constexpr int kSchemaVersion = 4;

    HistoryFile();

private:
    [[nodiscard]] bool makeTables(QSqlQuery &query, int version) override;
};

} // namespace chat
