// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/scheduler.h"
#include "app/sandbox/rules/actor.h"
#include "app/sandbox/seed/seedrandom.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>
#include <map>
#include <optional>

namespace chat::sandbox {

//! The pace of residents; tests make it short.
struct ResidentPace
{
    std::chrono::milliseconds answerMin{1000};
    std::chrono::milliseconds answerMax{4000};
    std::chrono::milliseconds idleMin{20'000};
    std::chrono::milliseconds idleMax{60'000};
    //! Somebody who is answered too often in one place has to wait this long for each further answer, so that no chain
    //! of answers goes on for ever.
    std::chrono::milliseconds humanRefill{5000};
    std::chrono::milliseconds botRefill{60'000};
};

//! Scripted members: they answer real users and now and then act by themselves, so that live updates can be seen. A
//! resident never answers a resident or a bot that nobody is signed in as, and edits or deletes only what residents
//! wrote since the start.
class Residents : public QObject
{
    Q_OBJECT

public:
    //! The scheduler is borrowed.
    Residents(Actor &actor, Scheduler &scheduler, quint64 seed = 1, ResidentPace pace = {}, QObject *parent = nullptr);

    //! "off", "on", or a number of events per second, spread over up to 50 channels. False for anything else.
    [[nodiscard]] bool start(const QString &mode);
    void stop();
    [[nodiscard]] qint64 eventCount() const { return m_events; }

private:
    //! The answers that somebody may still get in one place.
    struct Patience
    {
        double left = 0;
        Scheduler::Milliseconds at{0};
    };
    struct Own
    {
        QString id;
        QString authorId;
    };

    void onMessage(const PostedMessage &message);
    void answer(const PostedMessage &message, const Person &who);
    void idle();
    void flood();
    void scheduleFlood();
    void floodOne();
    void scheduleIdle();

    [[nodiscard]] QList<Person> residentsOf(const QString &placeId) const;
    [[nodiscard]] bool isReal(const PostedMessage &message) const;
    [[nodiscard]] bool hasPatience(const PostedMessage &message);
    [[nodiscard]] std::optional<Person> pickPerson(const QString &placeId);
    void say(const QString &userId, const QString &placeId, const QString &text, const QString &quoteId = {});
    void reactToSomething(const QString &placeId);
    bool editOwn(const QString &placeId);
    bool deleteOwn(const QString &placeId);
    [[nodiscard]] QString line(const QString &like);

    Actor &m_actor;
    SeedRandom m_random;
    ResidentPace m_pace;
    Scheduler &m_scheduler;
    Timer m_idle;
    Timer m_flood;
    QList<Place> m_places;
    QHash<QString, QList<Person>> m_crowds; //!< by place, while flooding: looking them up each time would be slow
    QHash<QString, QList<Own>> m_own; //!< messages of residents, newest last, limited
    QSet<QString> m_mine; //!< ids in m_own
    QHash<QString, Patience> m_patience; //!< by place and author
    std::map<QString, Timer> m_answers; //!< pending, by place
    int m_rate = 0;
    Scheduler::Milliseconds m_floodedAt{0}; //!< the last time events became due
    double m_owed = 0; //!< events due, while flooding
    qint64 m_events = 0;
    bool m_on = false;
};

} // namespace chat::sandbox
