// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/backend.h"

#include <QAbstractListModel>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace chat {

//! Files to be sent with one message: checked when they are added, sent one after another from start() on. Slow file
//! operations run on the thread pool.
class UploadListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Checking, //!< being checked
        Refused, //!< cannot be sent, see problem; does not delay the others
        Waiting,
        Sending,
        Ready, //!< the server has it
        Failed, //!< see error; retry() tries again
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
        double progress = 0; //!< 0 to 1
        std::optional<ApiError> error;
        QString url; //!< Ready
        QByteArray bytes; //!< pasted ones only
        QString kept; //!< pasted: the file that has the bytes for the next start of the program; empty: none
    };

    explicit UploadListModel(Backend &backend, QObject *parent = nullptr);
    ~UploadListModel() override;

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
    //! Cancels too.
    void remove(int row);
    void retry(int row);
    void clear();
    //! Sends the files, now and as they are added.
    void start();
    //! Stops until the next start(); a running upload will begin again.
    void stop();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    //! There are files, and all of them (except refused ones) are uploaded.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool isBusy() const; //!< checking or sending
    [[nodiscard]] std::vector<Attachment> attachments() const; //!< those that are ready
    //! The message that shows them; empty source: none is ready.
    [[nodiscard]] Draft draft(const QString &caption) const;

Q_SIGNALS:
    void stateChanged();
    void pasted(int row); //!< its bytes are there, and in no file
    void ready(); //!< isReady() became true after start()
    //! A file that was accepted cannot be sent any more: sending stops, so that no file is missing from the message
    //! unnoticed.
    void halted(const QString &name);
    void refused(int row); //!< a check found that it cannot be sent

private:
    struct Look;
    void look(int key, const QString &path);
    void takeLook(int key, const Look &look);
    void sendNext();
    void sendRow(Row &row, const QByteArray &bytes);
    void finish(int key, const Result<QString> &result);
    void cancel(int key);
    void touch(int row);
    [[nodiscard]] int rowOf(int key) const;
    int put(const QString &name, const QByteArray &bytes);
    void tellPasted(int key);

    Backend &m_backend;
    std::vector<Row> m_rows;
    std::unique_ptr<QObject> m_upload; //!< context of the current upload
    int m_sending = 0; //!< its key, 0: none
    int m_nextKey = 1;
    bool m_started = false;
};

} // namespace chat
