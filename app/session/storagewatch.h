// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/safefile.h"

#include <QMap>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace chat {

//! Checks whether the profile can be written to, so that the window can show when it cannot. Checks at the start and as
//! long as something fails; classes that write there report their results.
class StorageWatch : public QObject
{
    Q_OBJECT

public:
    explicit StorageWatch(QString folder, QObject *parent = nullptr, FileCalls calls = FileCalls::system());
    ~StorageWatch() override;

    void check(); //!< checks on a thread of its own
    //! `writer`: names what is written; later reports replace earlier ones of the same writer.
    void report(const QString &writer, const std::optional<WriteFailure> &failure);
    void forget(const QString &writer) { report(writer, std::nullopt); }
    //! A full disk takes precedence; nothing: no failure.
    [[nodiscard]] std::optional<WriteFailure> failure() const;

Q_SIGNALS:
    void changed();

private:
    QString m_folder;
    FileCalls m_calls;
    QMap<QString, WriteFailure> m_failures; //!< by writer
    QTimer m_again; //!< active while something fails
    QThreadPool m_thread;
};

} // namespace chat
