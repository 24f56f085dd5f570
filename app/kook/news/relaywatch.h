// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"
#include "app/kook/news/programlog.h"
#include "app/kook/news/relaywriters.h"
#include "app/net/relayaddress.h"
#include "app/net/restclient.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace chat::kook {

//! Looks whether a relay runs on this machine for an account, and goes on looking: it may start and end at any time. A
//! relay counts when it answers to the account's token and says that it is this account's.
class RelayWatch : public QObject
{
    Q_OBJECT

public:
    //! `server`: base URL of KOOK. All are borrowed.
    RelayWatch(QNetworkAccessManager &network, Scheduler &scheduler, const QUrl &server, QObject *parent = nullptr);
    ~RelayWatch() override;

    void setAuthorization(const QByteArray &value);
    //! What other programs call, as far as it is told on this machine, is put there while somebody looks.
    void reportTo(TrafficLog &log) { m_programs.reportTo(log); }
    //! Looks at once. Where no relay has left its file, looked() is emitted before this returns.
    void start(const UserId &self);
    //! Nothing is found any more.
    void stop();
    //! Something went wrong with it: looks again, soon.
    void doubt();

    //! What programs wrote may have been missed: asks the relay, if there is one.
    void askWriters() { m_writers.ask(); }

    //! Its base URL.
    [[nodiscard]] const std::optional<QUrl> &found() const { return m_relay; }
    //! Does it get the events? Not while a program is online that was there before it.
    [[nodiscard]] bool hears() const { return m_relay && m_hears; }

Q_SIGNALS:
    //! A look ended; found() and hears() may have changed.
    void looked();
    //! Another program of the account wrote that message, now or earlier.
    void written(const chat::MessageId &message, const QString &program);

private:
    [[nodiscard]] bool watchFolder();
    void look();
    void ask(const QUrl &relay);
    void settle(const std::optional<QUrl> &relay, bool hears = false);

    const QUrl m_server;
    RestClient m_rest; // its own: it must reach the relay whatever the account's calls wait for
    UserId m_self;
    std::optional<RelayAddress> m_address; // nullopt: not started
    std::optional<QUrl> m_relay;
    ProgramLog m_programs;
    RelayWriters m_writers;
    bool m_hears = false;
    bool m_doubted = false;
    std::unique_ptr<QObject> m_asking; // context of a pending question
    QFileSystemWatcher m_folder; //!< where a relay leaves its file
    Timer m_next;
};

} // namespace chat::kook
