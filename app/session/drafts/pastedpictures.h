// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMutex>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThreadPool>

#include <functional>

namespace chat {

//! Pictures that were pasted into drafts, as files in the profile that nobody else may read. A file is there as long as
//! a draft names it. Written on another thread.
class PastedPictures : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kMostBytes = 200 << 20; //!< of all together; one that does not fit is not kept
    static constexpr qsizetype kMostPictures = 1000;

    explicit PastedPictures(const QString &folder, QObject *parent = nullptr);

    //! `kept` gets the path of the file, later; empty: it could not be written. Not called once `context` is destroyed.
    void keep(const QString &name, const QByteArray &bytes, QObject *context,
        const std::function<void(const QString &path)> &kept);
    //! Another name for a file that is about to be removed elsewhere; empty: it could not be made.
    [[nodiscard]] QString takeOver(const QString &name, const QString &path);
    [[nodiscard]] bool isOurs(const QString &path) const;
    void remove(const QString &path); //!< if it is one of them
    void removeAllBut(const QStringList &paths); //!< of what an earlier run left
    void finish() { m_disk.waitForDone(); } //!< returns when everything is written

private:
    [[nodiscard]] QString reserve(const QString &name);
    void giveBack(const QString &path);
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes);
    void removeOld(const QStringList &kept);

    const QString m_folder;
    QMutex m_mutex; //!< guards the next one
    QSet<QString> m_made; //!< the paths of this run, also before there is a file
    QThreadPool m_disk; //!< a single thread: a file is written before it is removed
};

} // namespace chat
