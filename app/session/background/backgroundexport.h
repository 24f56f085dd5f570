// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/historyexport.h"
#include "app/services/backend.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTemporaryDir>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <memory>

namespace chat {

//! Exports stored conversations of an account beside its window, on a thread and a connection of its own. One at a time.
class BackgroundExport : public QObject
{
    Q_OBJECT

public:
    using End = HistoryExport::End;

    //! What to export; HistoryExport::Request::pictures is set up here.
    struct Order
    {
        HistoryExport::Request request;
        bool pictures = false;
    };

    //! `backend` is borrowed. `server`: the account's, where pictures may be, even on this machine.
    BackgroundExport(Backend &backend, QUrl server, QObject *parent = nullptr);
    //! Stops; what is written can be gone on with.
    ~BackgroundExport() override;

    void start(const Order &order);
    void stop() { m_stop = true; }
    //! Removes what the last one left behind.
    void discard();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const Order &order() const { return m_order; }

Q_SIGNALS:
    void progressed(qint64 messages, qint64 of, const QString &place);
    void ended(chat::HistoryExport::End end, qint64 messages, const QString &error);

private:
    void begin();
    void startThread(const QString &historyPath);
    void run(const QString &historyPath, const MessageCodec::ContentReader &reader);
    void finish(End end, qint64 messages, const QString &error);

    Backend &m_backend;
    const QUrl m_server;
    Order m_order;
    std::unique_ptr<QTemporaryDir> m_copy; //!< of a history in memory, which only its own thread may read
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stop = false;
    bool m_running = false;
};

} // namespace chat
