// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/callback.h"
#include "app/domain/page.h"
#include "app/history/history.h"

#include <QObject>

#include <functional>
#include <optional>
#include <utility>

namespace chat {

class HistoryFile;
class MessageService;
class Reconciler;
class StoredHistory;

//! Fills the history of one conversation from its newest message backwards. What is stored already is not asked for
//! again: only the gaps are, so a walk that was cut off goes on where it ended. One page is one transaction.
class HistoryFetcher : public QObject
{
    Q_OBJECT

public:
    //! All borrowed. `back`: how many of the newest messages should be there at the end; 0: all.
    HistoryFetcher(
        MessageService &service, HistoryFile &file, History &history, const ChannelRef &channel, qint64 back);
    //! The same in the history of an account that is open.
    HistoryFetcher(MessageService &service, Reconciler &reconciler, StoredHistory &history, const ChannelRef &channel,
        qint64 back);

    //! Called before each page but the first one, with what asks for it: to be called when it may go on.
    using Pacer = std::function<void(const std::function<void()> &go)>;
    void setPacer(Pacer pacer) { m_pacer = std::move(pacer); }

    void start();
    [[nodiscard]] qint64 fetched() const { return m_fetched; } //!< messages that came from the server
    [[nodiscard]] qint64 reached() const { return m_reached; } //!< newest messages that are there without a gap

Q_SIGNALS:
    void progressed();
    //! `error`: why it ended early; what was fetched stays.
    void finished(const std::optional<chat::ApiError> &error);
    //! The file takes nothing more (a full disk).
    void notWritten(const QString &reason);

private:
    using Stretch = std::optional<HistoryStretch>;

    void askInFile(HistoryFile &file, History &history, const MessageQuery &query);
    void onPage(const Result<MessagePage> &page);
    void onRead(const Stretch &stretch);

    MessageService &m_service;
    ChannelRef m_channel;
    qint64 m_back = 0;
    std::function<void(const MessageQuery &)> m_ask; //!< stores the page, then onPage()
    std::function<void()> m_read; //!< reads what is before m_oldest, then onRead()
    Pacer m_pacer; //!< empty: at once
    qint64 m_fetched = 0;
    qint64 m_reached = 0;
    std::optional<MessageId> m_oldest; //!< of those reached
    std::optional<Cursor> m_askedLast;
};

} // namespace chat
