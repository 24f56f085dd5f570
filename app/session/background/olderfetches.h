// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/apierror.h"
#include "app/domain/channel.h"
#include "app/net/qtscheduler.h"
#include "app/services/backend.h"

#include <QList>
#include <QObject>
#include <QSettings>

#include <functional>
#include <memory>
#include <optional>

namespace chat {

class HistoryFetcher;

//! Fills the stored history of conversations down to their first messages, one after the other, in the background: a page
//! now and then, so that the server's limits stay free for what somebody looks at. What is left to do is kept in the
//! settings and gone on with in the next run; what is stored already is not asked for again.
class OlderFetches : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Idle, //!< nothing is left
        Running,
        Waiting, //!< the server could not answer: it is asked again later
        Paused, //!< by the person
    };
    struct Needs
    {
        Backend &backend;
        QSettings &settings;
        QString key; //!< where in the settings the rest is kept
        Scheduler *scheduler = nullptr; //!< null: the real clock
    };
    static constexpr std::chrono::milliseconds kBetweenPages{1500};

    //! The backend knows who we are.
    explicit OlderFetches(const Needs &needs, QObject *parent = nullptr);
    ~OlderFetches() override;

    //! Behind those that are left; each once.
    void add(const QList<ChannelRef> &channels);
    void pause();
    void goOn();
    void stop(); //!< nothing is left to do; what was fetched stays

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ChannelRef current() const { return m_left.value(0); } //!< empty: nothing is left
    [[nodiscard]] qsizetype left() const { return m_left.size(); } //!< conversations, with the current one
    [[nodiscard]] qint64 fetched() const { return m_fetched + m_fetchedHere; } //!< messages, in this run
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; } //!< why it waits

Q_SIGNALS:
    void changed();
    //! Nothing is left. `refused`: conversations that the server did not give.
    void finished(qint64 fetched, int refused);

private:
    void begin();
    void walk();
    void onFinished(const std::optional<ApiError> &error);
    void onNotWritten();
    void waitFor(std::chrono::milliseconds time);
    void next(bool refused);
    void drop();
    void setState(State state);
    void keep();

    Needs m_needs;
    QtScheduler m_clock;
    QList<ChannelRef> m_left;
    State m_state = State::Idle;
    std::unique_ptr<HistoryFetcher> m_fetcher; //!< of the current conversation; null: it was not begun
    Timer m_timer; //!< until the next page, or the next try
    std::optional<ApiError> m_error;
    qint64 m_fetched = 0;
    qint64 m_fetchedHere = 0; //!< of the current conversation
    int m_refused = 0;
    int m_tries = 0; //!< in vain, since the last answer
};

} // namespace chat
