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

//! From which hosts pictures may be loaded. An address that somebody writes must not reach what listens on this machine
//! or answers on its link only, unless the account's own server is there as well. A name is looked up first: anybody can
//! own one that leads here.
class PictureHosts : public QObject
{
    Q_OBJECT

public:
    using Found = std::function<void(const QList<QHostAddress> &)>;
    //! Calls `found` from the event loop unless `context` died; no address: nobody knows the name.
    using Resolver = std::function<void(const QString &name, QObject *context, const Found &found)>;

    explicit PictureHosts(Scheduler &scheduler, QObject *parent = nullptr);

    //! The account's; empty: everything is allowed.
    void setServer(const QUrl &base) { m_server = base; }
    void setResolver(Resolver resolver) { m_resolver = std::move(resolver); } //!< tests have their own
    //! Nothing: being looked up, and known() follows.
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
