// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/historyfetcher.h"

#include "app/history/historyfile.h"
#include "app/services/messageservice.h"

#include <algorithm>

namespace chat {

namespace {
constexpr int kPage = 50;
constexpr int kRead = 200;
} // namespace

HistoryFetcher::HistoryFetcher(
    MessageService &service, HistoryFile &file, History &history, const ChannelRef &channel, qint64 back)
    : m_service(service)
    , m_file(file)
    , m_history(history)
    , m_channel(channel)
    , m_back(back)
{
}

void HistoryFetcher::start()
{
    ask({m_channel, MessageQuery::Direction::Latest, {}, {}, kPage});
}

void HistoryFetcher::ask(const MessageQuery &query)
{
    const Moment asked = m_history.now();
    m_service.fetch(query, this, [this, query, asked](Result<MessagePage> result) {
        if (!result) {
            Q_EMIT finished(result.error());
            return;
        }
        if (take(query, result.value(), asked))
            goOn();
    });
}

bool HistoryFetcher::take(const MessageQuery &query, const MessagePage &page, Moment asked)
{
    const bool begun = m_file.begin();
    m_history.takePage(query, page, asked, false); // nobody listens for events here
    if (!begun || !m_file.commit()) {
        Q_EMIT notWritten(m_file.lastError());
        return false;
    }
    m_fetched += std::ssize(page.messages);
    return true;
}

//! Walks over what is stored to the next gap and asks there.
void HistoryFetcher::goOn()
{
    using End = HistoryStretch::End;
    while (true) {
        const auto stretch
            = m_oldest ? m_history.before({m_channel, *m_oldest}, kRead) : m_history.latest(m_channel, kRead);
        if (!stretch) {
            Q_EMIT finished(std::nullopt); // an empty conversation
            return;
        }
        if (!stretch->messages.empty()) {
            m_oldest = stretch->messages.front().id;
            m_reached += std::ssize(stretch->messages);
        }
        if (stretch->older == End::Edge || (m_back > 0 && m_reached >= m_back)) {
            Q_EMIT progressed();
            Q_EMIT finished(std::nullopt);
            return;
        }
        if (stretch->older == End::Stored)
            continue;
        const Cursor cursor = stretch->olderCursor.isEmpty() ? m_service.cursorAt({m_channel, *m_oldest})
                                                             : Cursor{stretch->olderCursor};
        Q_EMIT progressed();
        if (cursor == m_askedLast) { // a server that repeats itself
            Q_EMIT finished(ApiError::badReply());
            return;
        }
        m_askedLast = cursor;
        ask({m_channel, MessageQuery::Direction::Before, cursor, {}, kPage});
        return;
    }
}

} // namespace chat
