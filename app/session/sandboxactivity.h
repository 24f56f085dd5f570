// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/qtscheduler.h"
#include "app/net/restclient.h"
#include "app/session/backendfactory.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;

namespace chat {

//! What a sandbox is doing: the latest calls of all its clients, newest first, and the connected clients. Polls the
//! sandbox's control interface (GET /sandbox/clients) once a second while watched.
class SandboxActivity : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Who, Call, Answer, ColumnCount };

    //! A program that uses the sandbox as one account.
    struct Client
    {
        QString name;
        QString program; //!< its User-Agent, may be empty
        bool connected = false; //!< has a websocket
        qint64 calls = 0;
        qint64 failed = 0; //!< of the calls
        qint64 events = 0; //!< received over the websocket
    };

    SandboxActivity(QNetworkAccessManager &network, const AccountConfig &config, QObject *parent = nullptr);
    ~SandboxActivity() override;

    //! Only a server on this machine can be a sandbox.
    [[nodiscard]] static bool mayBeSandbox(const AccountConfig &config);

    void setWatching(bool watching);
    [[nodiscard]] const QList<Client> &clients() const { return m_clients; }
    [[nodiscard]] const QStringList &faults() const
    {
        return m_faults;
    } //!< the faults it simulates, written as for --fault
    [[nodiscard]] const QString &error() const { return m_error; } //!< empty: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void refreshed(); //!< clients, faults or error may have changed

private:
    struct Entry
    {
        qint64 time = 0; //!< Unix ms
        QString who;
        QString call;
        int http = 0;
        int code = 0;
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    void ask();
    void take(const Result<QJsonValue> &result);
    void takeData(const QJsonObject &data);
    void takeRecent(QList<Entry> entries);

    QtScheduler m_scheduler;
    RestClient m_rest;
    std::unique_ptr<QObject> m_asking; //!< context of a call under way, null otherwise
    QTimer m_timer;
    QList<Entry> m_entries;
    QList<Client> m_clients;
    QStringList m_faults;
    QString m_error;
};

} // namespace chat
