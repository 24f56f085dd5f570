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

//! Whether what has to stay can be written into the profile, for the window to say when it cannot. Tries it at the start
//! and for as long as something fails; whoever writes there reports how it went.
class StorageWatch : public QObject
{
    Q_OBJECT

public:
    explicit StorageWatch(QString folder, QObject *parent = nullptr, FileCalls calls = FileCalls::system());
    ~StorageWatch() override;

    void check(); //!< tries, on a thread of its own
    //! `writer`: a name for what is written; its later reports take the place of earlier ones.
    void report(const QString &writer, const std::optional<WriteFailure> &failure);
    void forget(const QString &writer) { report(writer, std::nullopt); }
    //! A full disk before anything else; nothing: all is well.
    [[nodiscard]] std::optional<WriteFailure> failure() const;

Q_SIGNALS:
    void changed();

private:
    QString m_folder;
    FileCalls m_calls;
    QMap<QString, WriteFailure> m_failures; //!< by writer
    QTimer m_again; //!< runs while something fails
    QThreadPool m_thread;
};

} // namespace chat
