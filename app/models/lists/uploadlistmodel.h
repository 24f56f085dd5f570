// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/outgoingfile.h"
#include "app/services/backend.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <functional>
#include <vector>

namespace chat {

//! Files to be sent with one message: checked when they are added and once more before they are sent. Slow file operations
//! run on the thread pool.
class UploadListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Checking, //!< being checked
        Refused, //!< cannot be sent, see problem
        Ready, //!< can be sent
    };
    enum class Problem : quint8 { None, Folder, Unreadable, Empty, TooLarge };
    struct Row
    {
        int key = 0;
        QString path; //!< empty: pasted
        QString name;
        QString mime;
        qint64 size = 0; //!< bytes
        Attachment::Kind kind = Attachment::Kind::File;
        State state = State::Checking;
        Problem problem = Problem::None;
        QDateTime modified; //!< UTC, when it was checked; null: pasted
        bool again = false; //!< it is being checked once more
        bool reported = false; //!< the user was told that it is refused
        QByteArray bytes; //!< pasted ones only
        QString kept; //!< pasted: the file that has the bytes for the next start of the program; empty: none
    };

    explicit UploadListModel(Backend &backend, QObject *parent = nullptr);

    void addFiles(const QStringList &paths);
    void addBytes(const QString &name, const QString &mime, const QByteArray &bytes);
    //! For something that must first be turned into a file: the row appears at once, `make` runs on the thread pool and
    //! returns the bytes.
    void addMade(
        const QString &name, const QString &mime, Attachment::Kind kind, const std::function<QByteArray()> &make);
    //! A pasted one of an earlier run.
    void addKept(const QString &path);
    void setKept(int key, const QString &path);
    void keepAgain(); //!< those files may be gone: `pasted` is emitted for all again
    void append(const UploadListModel &other); //!< copies its files
    void remove(int row);
    void setReported(int row);
    //! Checks whether files have changed or gone; each keeps its state meanwhile.
    void lookAgain();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] bool isChecking() const; //!< any of them, or once more
    [[nodiscard]] bool isSendable() const; //!< any of them, as far as they are checked
    [[nodiscard]] OutgoingFiles outgoing() const; //!< those that are ready

Q_SIGNALS:
    void stateChanged();
    void pasted(int row); //!< its bytes are there, and in no file
    void refused(int row); //!< a check found that it cannot be sent

private:
    struct Look;
    void look(int key, const QString &path);
    void takeLook(int key, const Look &look);
    void touch(int row);
    [[nodiscard]] int rowOf(int key) const;
    int put(const QString &name, const QByteArray &bytes);
    void tellPasted(int key);

    Backend &m_backend;
    std::vector<Row> m_rows;
    int m_nextKey = 1;
};

} // namespace chat
