// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace chat {

//! Whose an SQLite file is, read from its first bytes without SQLite: nothing is locked, changed or created.
struct SqliteHeader
{
    static constexpr qsizetype kSize = 100;

    qint32 applicationId = 0; //!< PRAGMA application_id
    qint32 userVersion = 0; //!< PRAGMA user_version

    //! Reads the first kSize bytes of a file; nothing if they do not begin an SQLite file.
    [[nodiscard]] static std::optional<SqliteHeader> parse(QByteArrayView bytes);
    //! The first kSize bytes of the file as the last complete transaction in its write-ahead log left them; `bytes`, as
    //! read from the file itself, if there is no log.
    [[nodiscard]] static QByteArray newest(const QByteArray &bytes, const QString &log);
};

} // namespace chat
