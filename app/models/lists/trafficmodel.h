// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/traffic/trafficlog.h"

#include <QAbstractListModel>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>

namespace chat {

//! The calls and frames of a TrafficLog that match a filter, oldest first. Entries are read and compared on another
//! thread, and only while somebody looks.
class TrafficModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row
    {
        TrafficEntryPtr entry;
        TrafficSummary summary;
    };

    //! `log` is borrowed.
    explicit TrafficModel(TrafficLog &log, QObject *parent = nullptr);
    ~TrafficModel() override;

    //! While it is not watched nothing is read; what came meanwhile follows.
    void setWatching(bool watching);
    //! Words that all have to occur in the row or in the text of the entry; in any case of letters.
    void setFilter(const QString &filter);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    //! Rows stay as they are, also those that the log drops meanwhile.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    void clear(); //!< the log, too
    //! Reads and compares; more rows may follow.
    [[nodiscard]] bool isReading() const { return m_cancelled != nullptr; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(quint64 number) const; //!< -1: not among them
    //! The frame or the answer.
    [[nodiscard]] QByteArray textAt(int row) const;
    //! The row on one line, without secrets: "Copy as JSON".
    [[nodiscard]] QByteArray jsonAt(int row) const;
    //! Writes all rows to a file, as kookaburra-cli relay --record does. The callback gets the reason if that fails.
    void save(const QString &path, QObject *context, const std::function<void(const QString &problem)> &callback);

Q_SIGNALS:
    void filled(); //!< everything that came until now has been read

private:
    struct Job; // what a thread needs to read entries

    void read();
    void take(std::vector<Row> rows, bool all);
    void trim();
    void restart();
    void cancel();
    [[nodiscard]] QString spokenAt(int row) const;

    TrafficLog &m_log;
    std::deque<Row> m_rows;
    QString m_filter;
    bool m_watching = false;
    bool m_paused = false;
    bool m_afresh = true; //!< the next rows replace those that are there
    quint64 m_read = 0; //!< up to this number the log's entries were read
    std::shared_ptr<std::atomic<bool>> m_cancelled; //!< of the job under way; null: none
    QTimer m_soon;
    QThreadPool m_pool;
};

} // namespace chat
