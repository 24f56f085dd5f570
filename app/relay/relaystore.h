// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/datafile.h"

#include <QByteArray>
#include <QList>

namespace chat::relay {

//! What a relay must know after it was killed: KOOK's session, the events that a local session may still ask for, the
//! local sessions, and who wrote which message. Written within transact(). All events are numbered in the
//! order in which they came; a local session counts from its first one.
class RelayStore : public DataFile
{
public:
    struct State
    {
        QString session; //!< KOOK's
        qint64 sn = 0; //!< of the last event that is stored, in that session
        qint64 last = 0; //!< number of the last event that came
        friend bool operator==(const State &, const State &) = default;
    };
    struct Session
    {
        QString id;
        QString program;
        qint64 first = 0; //!< number of the event before its first one
    };
    struct Writer
    {
        qint64 number = 0;
        QString message;
        QString program;
        qint64 time = 0; //!< Unix ms
    };

    RelayStore();

    [[nodiscard]] State state();
    bool setState(const State &state);
    //! Outside of a transaction: waits until all that was committed would outlive a power cut.
    void sync();
    [[nodiscard]] QString setting(const QString &name);
    bool setSetting(const QString &name, const QString &value);

    bool addEvent(qint64 number, const QByteArray &frame);
    //! In order.
    [[nodiscard]] QList<std::pair<qint64, QByteArray>> events();
    bool dropEventsUpTo(qint64 number);

    [[nodiscard]] QList<Session> sessions();
    bool putSession(const Session &session);
    bool dropSession(const QString &id);

    bool addWriter(Writer &writer); //!< sets its number
    [[nodiscard]] QList<Writer> writersAfter(qint64 number, int most);
    [[nodiscard]] qint64 lastWriter(); //!< the highest number
    bool dropWritersUpTo(qint64 number);

protected:
    [[nodiscard]] bool makeTables(QSqlQuery &query, int version) override;

private:
    [[nodiscard]] bool exec(QSqlQuery &query);
};

} // namespace chat::relay
