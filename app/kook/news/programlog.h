// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/restclient.h"
#include "app/traffic/trafficlog.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <memory>
#include <vector>

namespace chat::kook {

//! Puts the calls and frames of other programs into the account's log while somebody looks at it, as far as a server on this machine
//! tells them: a relay those of all that use it, a sandbox those of all its accounts. Asks once a second.
class ProgramLog : public QObject
{
    Q_OBJECT

public:
    //! `server`: base URL of KOOK. All are borrowed.
    ProgramLog(QNetworkAccessManager &network, Scheduler &scheduler, const QUrl &server, QObject *parent = nullptr);
    ~ProgramLog() override;

    void setAuthorization(const QByteArray &value) { m_rest.setAuthorization(value); }
    void setRelay(const std::optional<QUrl> &relay); //!< its base URL
    void reportTo(TrafficLog &log);

private:
    enum class Teller : quint8 { Nobody, Relay, Sandbox };

    void begin();
    void ask();
    void take(const Result<QJsonValue> &result);
    void takeSandbox(const QJsonObject &data);
    void takeRelay(const QJsonObject &data);
    void takePrograms(const QJsonObject &data);
    //! Adds the frames to the entries. `names`: of accounts, by id.
    void takeFrames(
        const QJsonObject &frames, const QHash<QString, QString> &names, std::vector<TrafficEntry> &entries);
    void countMissed(const QJsonArray &items, qint64 last);
    void add(std::vector<TrafficEntry> entries);

    const QUrl m_server;
    RestClient m_rest; // its own: what it asks is no call of the account
    TrafficLog *m_log = nullptr;
    std::optional<QUrl> m_relay;
    Teller m_teller = Teller::Nobody;
    qint64 m_last = -1; //!< number of the relay's last call that was told; -1: it has just begun
    qint64 m_lastFrame = -1; //!< the same of the last frame
    qint64 m_missed = 0; //!< calls and frames with numbers that were not told
    qint64 m_told = 0; //!< number of the sandbox's last call that is in the log
    std::unique_ptr<QObject> m_asking; // context of a pending question
    Timer m_next;
};

} // namespace chat::kook
