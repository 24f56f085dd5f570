// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/search/storedsearch.h"

#include "app/history/storedhistory.h"
#include "app/services/messageservice.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat {

//! The connection of the thread.
struct StoredSearch::Reader
{
    HistoryFile file;
    std::unique_ptr<HistorySearch> search; // borrows the file
};

StoredSearch::StoredSearch(MessageService &service, StoredHistory &history, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_history(history)
{
    m_thread.setObjectName(u"search"_s);
    connect(&history, &StoredHistory::stateChanged, this, [this] {
        for (const Job &job : std::exchange(m_waiting, {}))
            start(job);
    });
}

StoredSearch::~StoredSearch()
{
    if (!m_thread.isRunning())
        return;
    m_ending = true;
    QMetaObject::invokeMethod(&m_onThread, [this] {
        m_reader.reset();
        m_onThread.moveToThread(thread());
        m_thread.quit();
    });
    m_thread.wait();
}

SearchTicket StoredSearch::find(const SearchFilter &filter, int limit, const std::optional<SearchCursor> &from,
    QObject *context, const Callback &callback)
{
    Job job{filter, limit, from, std::make_shared<std::atomic<bool>>(false), context, callback};
    SearchTicket ticket(job.stop);
    start(job);
    return ticket;
}

void StoredSearch::start(const Job &job)
{
    switch (m_history.state()) {
    case StoredHistory::State::Closed:
    case StoredHistory::State::Opening:
        m_waiting.push_back(job);
        break;
    case StoredHistory::State::InMemory:
        searchInMemory(job);
        break;
    case StoredHistory::State::Ready:
        if (!m_thread.isRunning()) {
            m_onThread.moveToThread(&m_thread);
            m_thread.start(QThread::LowPriority);
        }
        QMetaObject::invokeMethod(&m_onThread, [this, job, reader = m_service.reader()] {
            if (!m_reader) {
                auto made = std::make_unique<Reader>();
                if (!made->file.open(m_path, HistoryFile::Mode::Read)) {
                    made->search = std::make_unique<HistorySearch>(made->file, reader);
                    m_reader = std::move(made);
                }
            }
            searchOnThread(job);
        });
        break;
    }
}

void StoredSearch::searchInMemory(const Job &job)
{
    m_history.ask<SearchPage>(
        [job, reader = m_service.reader()](const History &history) {
            return HistorySearch(history.file(), reader).page(job.filter, job.limit, job.from, [&job] {
                return job.stop->load();
            });
        },
        this, [job](const SearchPage &page) { answer(job, page); });
}

void StoredSearch::searchOnThread(const Job &job)
{
    const auto stop = [this, &job] { return m_ending || job.stop->load(); };
    if (stop())
        return;
    SearchPage page;
    page.failed = !m_reader;
    if (m_reader)
        page = m_reader->search->page(job.filter, job.limit, job.from, stop);
    QMetaObject::invokeMethod(this, [job, page = std::move(page)] { answer(job, page); });
}

void StoredSearch::answer(const Job &job, const SearchPage &page)
{
    if (job.context && !job.stop->load())
        job.callback(page);
}

} // namespace chat
