// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/apierror.h"
#include "app/domain/channel.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace chat {

class Directory;
class Reconciler;

//! A live connection tells nothing of what was written while the program was away: asks for the newest page of each
//! conversation, once, one after the other with pauses, so that what was missed is known to be unread. An account that
//! asks for news anyway does not need it.
class CatchUp : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMost = 300; //!< conversations

    //! Both are borrowed.
    CatchUp(Directory &directory, Reconciler &reconciler, QObject *parent = nullptr);

    //! For tests: `before` the first question, `between` one answer and the next question, and before the first one
    //! `again` to a server that could not answer.
    void setPauses(
        std::chrono::milliseconds before, std::chrono::milliseconds between, std::chrono::milliseconds again);
    void start(); //!< begins in a moment, and anew if it is under way
    void startOnce(); //!< unless it was started before
    void stop();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive() || m_asking; }

private:
    void next();
    [[nodiscard]] QList<ChannelRef> conversations() const;

    Directory &m_directory;
    Reconciler &m_reconciler;
    QTimer m_timer;
    std::chrono::milliseconds m_before{3000}; // what the window needs comes first
    std::chrono::milliseconds m_between{500};
    std::chrono::milliseconds m_again{15'000};
    QList<ChannelRef> m_left;
    bool m_listed = false; //!< `m_left` is of this round
    bool m_asking = false;
    bool m_started = false;
    int m_failures = 0; //!< in a row
    quint32 m_round = 0; //!< answers of an earlier one are dropped
};

} // namespace chat
