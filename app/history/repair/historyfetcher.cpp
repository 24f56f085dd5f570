// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/repair/historyfetcher.h"

#include "app/history/historyfile.h"
#include "app/history/repair/reconciler.h"
#include "app/history/storedhistory.h"
#include "app/services/messageservice.h"

#include <algorithm>

namespace chat {

namespace {

constexpr int kPage = 50;
constexpr int kRead = 200;

std::optional<HistoryStretch> stretchOf(
    const History &history, const ChannelRef &channel, const std::optional<MessageId> &before)
{
    return before ? history.before({channel, *before}, kRead) : history.latest(channel, kRead);
}

} // namespace

HistoryFetcher::HistoryFetcher(
    MessageService &service, HistoryFile &file, History &history, const ChannelRef &channel, qint64 back)
    : m_service(service)
    , m_channel(channel)
    , m_back(back)
    , m_ask([this, &file, &history](const MessageQuery &query) { askInFile(file, history, query); })
    // Later, not within the call: a long history would nest the calls.
    , m_read([this, &history] {
        QMetaObject::invokeMethod(
            this, [this, &history] { onRead(stretchOf(history, m_channel, m_oldest)); }, Qt::QueuedConnection);
    })
{
}

HistoryFetcher::HistoryFetcher(
    MessageService &service, Reconciler &reconciler, StoredHistory &history, const ChannelRef &channel, qint64 back)
    : m_service(service)
    , m_channel(channel)
    , m_back(back)
    , m_ask([this, &reconciler](const MessageQuery &query) {
        reconciler.fetch(query, this, [this](const Result<MessagePage> &page) { onPage(page); });
    })
    , m_read([this, &history] {
        history.ask<Stretch>([channel = m_channel, before = m_oldest](
                                 const History &stored) { return stretchOf(stored, channel, before); },
            this, [this](const Stretch &stretch) { onRead(stretch); });
    })
{
    connect(&history, &StoredHistory::notWritten, this, &HistoryFetcher::notWritten);
}

void HistoryFetcher::start()
{
    m_ask({m_channel, MessageQuery::Direction::Latest, {}, {}, kPage});
}

void HistoryFetcher::askInFile(HistoryFile &file, History &history, const MessageQuery &query)
{
    const Moment asked = history.now();
    m_service.fetch(query, this, [this, &file, &history, query, asked](const Result<MessagePage> &result) {
        if (result) {
            const bool begun = file.begin();
            history.takePage(query, result.value(), asked, false); // nobody listens for events here
            if (!begun || !file.commit()) {
                Q_EMIT notWritten(file.lastError());
                return;
            }
        }
        onPage(result);
    });
}

void HistoryFetcher::onPage(const Result<MessagePage> &page)
{
    if (!page) {
        Q_EMIT finished(page.error());
        return;
    }
    m_fetched += std::ssize(page.value().messages);
    m_read();
}

//! Walks over what is stored to the next gap and asks there.
void HistoryFetcher::onRead(const Stretch &stretch)
{
    using End = HistoryStretch::End;
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
    if (stretch->older == End::Stored) {
        m_read();
        return;
    }
    const Cursor cursor
        = stretch->olderCursor.isEmpty() ? m_service.cursorAt({m_channel, *m_oldest}) : Cursor{stretch->olderCursor};
    Q_EMIT progressed();
    if (cursor == m_askedLast) { // a server that repeats itself
        Q_EMIT finished(ApiError::badReply());
        return;
    }
    m_askedLast = cursor;
    const MessageQuery query{m_channel, MessageQuery::Direction::Before, cursor, {}, kPage};
    if (m_pacer)
        m_pacer([this, query] { m_ask(query); });
    else
        m_ask(query);
}

} // namespace chat
