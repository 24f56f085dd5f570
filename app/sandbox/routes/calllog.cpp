// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/routes/calllog.h"

#include <QDateTime>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr size_t kMostRecent = 200;
constexpr qsizetype kLongestProgram = 120;

} // namespace

void CallLog::note(const QString &userId, const QString &call, int http, int code, const QByteArray &program)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Account &account = m_accounts[userId];
    account.program = program.left(kLongestProgram);
    Count &count = account.calls[call];
    ++count.count;
    count.failed += code == 0 ? 0 : 1;
    count.lastCode = code;
    count.lastTime = now;
    m_recent.push_back(Entry{++m_last, now, account.program, userId, call, http, code});
    if (m_recent.size() > kMostRecent)
        m_recent.pop_front();
}

QJsonArray CallLog::accounts() const
{
    QJsonArray all;
    for (auto account = m_accounts.cbegin(); account != m_accounts.cend(); ++account) {
        QJsonArray calls;
        for (auto it = account->calls.cbegin(); it != account->calls.cend(); ++it)
            calls.append(QJsonObject{{"name"_L1, it.key()}, {"count"_L1, it->count}, {"failed"_L1, it->failed},
                {"last_code"_L1, it->lastCode}, {"last_time"_L1, it->lastTime}});
        all.append(QJsonObject{
            {"user_id"_L1, account.key()}, {"program"_L1, QString::fromUtf8(account->program)}, {"calls"_L1, calls}});
    }
    return all;
}

QJsonArray CallLog::recent() const
{
    QJsonArray all;
    for (const Entry &entry : m_recent)
        all.append(QJsonObject{{"number"_L1, entry.number}, {"time"_L1, entry.time},
            {"program"_L1, QString::fromUtf8(entry.program)}, {"user_id"_L1, entry.user}, {"name"_L1, entry.call},
            {"http"_L1, entry.http}, {"code"_L1, entry.code}});
    return all;
}

} // namespace chat::sandbox
