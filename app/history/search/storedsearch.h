// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/historyfile.h"
#include "app/history/search/historysearch.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace chat {

class MessageService;
class StoredHistory;

//! A search under way. When it goes, the search is given up and is not answered any more.
class SearchTicket
{
public:
    SearchTicket() = default;
    explicit SearchTicket(std::shared_ptr<std::atomic<bool>> stop)
        : m_stop(std::move(stop))
    {
    }
    SearchTicket(SearchTicket &&) = default;
    SearchTicket &operator=(SearchTicket &&other) noexcept
    {
        cancel();
        m_stop = std::move(other.m_stop);
        return *this;
    }
    SearchTicket(const SearchTicket &) = delete;
    SearchTicket &operator=(const SearchTicket &) = delete;
    ~SearchTicket() { cancel(); }

    void cancel()
    {
        if (m_stop)
            *m_stop = true;
    }

private:
    std::shared_ptr<std::atomic<bool>> m_stop;
};

//! Searches one account's stored history while its window is open, on a thread and a connection of its own: neither the
//! window nor what is being stored waits for it. Where the history is in memory alone, its own thread answers. Lives in
//! the GUI thread.
class StoredSearch : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(SearchPage)>;

    //! Both are borrowed.
    StoredSearch(MessageService &service, StoredHistory &history, QObject *parent = nullptr);
    ~StoredSearch() override;

    //! Once: where the history's file is. Nothing is opened before somebody searches.
    void open(const QString &path) { m_path = path; }

    //! One page, see HistorySearch::page. Answered later, unless the ticket or `context` is gone by then.
    [[nodiscard]] SearchTicket find(const SearchFilter &filter, int limit, const std::optional<SearchCursor> &from,
        QObject *context, const Callback &callback);

private:
    using Stop = std::shared_ptr<std::atomic<bool>>;
    struct Job
    {
        SearchFilter filter;
        int limit = 50;
        std::optional<SearchCursor> from;
        Stop stop;
        QPointer<QObject> context;
        Callback callback;
    };
    struct Reader;

    void start(const Job &job);
    void searchInMemory(const Job &job);
    void searchOnThread(const Job &job);
    static void answer(const Job &job, const SearchPage &page);

    MessageService &m_service;
    StoredHistory &m_history;
    QString m_path;
    std::vector<Job> m_waiting; //!< until the history is open
    QThread m_thread;
    QObject m_onThread; //!< lives there: what is invoked on it runs there
    std::atomic<bool> m_ending = false;
    std::unique_ptr<Reader> m_reader; //!< of the thread alone
};

} // namespace chat
