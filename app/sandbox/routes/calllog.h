// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QString>

#include <deque>

namespace chat::sandbox {

//! Which clients make which calls, and the results, for observers: counts per account, and the last few calls. Contains
//! names and codes only, neither content nor tokens; its size is limited by the number of accounts and calls.
class CallLog
{
public:
    void note(const QString &userId, const QString &call, int http, int code, const QByteArray &program);

    //! [{user_id, program, calls: [{name, count, failed, last_code, last_time}]}]
    [[nodiscard]] QJsonArray accounts() const;
    //! The newest last: [{number, time, user_id, program, name, http, code}]; numbers ascend without gaps.
    [[nodiscard]] QJsonArray recent() const;

private:
    struct Entry
    {
        qint64 number = 0;
        qint64 time = 0;
        QByteArray program;
        QString user;
        QString call;
        int http = 0;
        int code = 0;
    };
    struct Count
    {
        qint64 count = 0;
        qint64 failed = 0;
        int lastCode = 0;
        qint64 lastTime = 0;
    };
    struct Account
    {
        QByteArray program; //!< its User-Agent
        QHash<QString, Count> calls;
    };

    std::deque<Entry> m_recent;
    qint64 m_last = 0; //!< number
    QHash<QString, Account> m_accounts;
};

} // namespace chat::sandbox
