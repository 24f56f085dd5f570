// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/safefile.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace chat {

//! Whether the desktop starts the program with the session: a file of ours in the autostart folder (XDG). A file of
//! that name which somebody else wrote is never changed.
class Autostart
{
public:
    enum class State : quint8 {
        Off,
        On,
        Foreign, //!< there is a file that is not ours
    };

    //! `command`: program and arguments.
    explicit Autostart(QStringList command);
    //! With a folder other than the usual one.
    Autostart(QStringList command, const QString &folder);

    [[nodiscard]] State state() const;
    //! Nothing: done. Foreign files are a failure.
    std::optional<WriteFailure> set(bool on);
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    QStringList m_command;
    QString m_file;
};

//! As the Exec key of a desktop file: each argument quoted, field codes escaped. Empty: it cannot be written there.
[[nodiscard]] QString execLine(const QStringList &command);

} // namespace chat
