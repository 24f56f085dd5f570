// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/loopback.h"
#include "app/net/scheduler.h"

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

namespace chat {

//! Decides from which hosts pictures may be loaded. An address that somebody else wrote must not reach servers on this
//! machine or its own link, unless the account's server is there too. Names are looked up first, because anybody can own a
//! name that points here.
class PictureHosts : public QObject
{
    Q_OBJECT

public:
    using Found = std::function<void(const QList<QHostAddress> &)>;
    //! Calls `found` from the event loop unless `context` died; without an address if the name is unknown.
    using Resolver = std::function<void(const QString &name, QObject *context, const Found &found)>;

    explicit PictureHosts(Scheduler &scheduler, QObject *parent = nullptr);

    //! The account's server; empty: every host is allowed.
    void setServer(const QUrl &base) { m_server = base; }
    [[nodiscard]] const QUrl &server() const { return m_server; }
    void setResolver(Resolver resolver) { m_resolver = std::move(resolver); } //!< for tests
    //! Nothing: the name is being looked up, and known() follows.
    [[nodiscard]] std::optional<bool> mayLoad(const QUrl &url);

Q_SIGNALS:
    void known(const QString &host);

private:
    struct Answer
    {
        bool found = false;
        bool allowed = false;
        Scheduler::Milliseconds until{0};
    };
    [[nodiscard]] bool isAllowed(Nearness nearness) const;
    void lookUp(const QString &host);

    Scheduler &m_scheduler;
    QUrl m_server;
    Resolver m_resolver;
    QHash<QString, Answer> m_answers;
};

} // namespace chat
