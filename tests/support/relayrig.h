// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/relay/relay.h"
#include "tests/support/sandboxclient.h"
#include "tests/support/soon.h"

#include <QTemporaryDir>

#include <memory>

namespace chat::test {

//! A relay for the bot of a sandbox, and clients of both.
class RelayRig
{
public:
    explicit RelayRig(const sandbox::SandboxOptions &world = sandbox::test::smallOptions())
        : sandbox(world)
    {
        if (!sandbox.started)
            qFatal("the sandbox does not start");
        qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8()); // where the relay's address is published
        options.upstream = QUrl(sandbox.server.url());
        options.token = QStringLiteral("bot/token+==");
        options.folder = folder.path() + QStringLiteral("/relay");
    }

    //! Starts a relay, in place of the last one; it is connected to the sandbox afterwards.
    void start()
    {
        relay.reset();
        relay = std::make_unique<relay::Relay>(options);
        QObject::connect(relay.get(), &relay::Relay::failed, relay.get(),
            [](const QString &sentence) { qFatal("%s", qPrintable(sentence)); });
        relay->start();
        mustBecome([this] { return relay->isOnline(); }, "the relay does not come online");
        if (!program)
            program = std::make_unique<sandbox::test::Client>(url(), options.token);
    }

    [[nodiscard]] QString url() const { return relay->url().toString(); }
    //! As that program, with the bot's token.
    [[nodiscard]] std::unique_ptr<sandbox::test::Client> client(const QByteArray &name) const
    {
        auto client = std::make_unique<sandbox::test::Client>(url(), options.token);
        client->setProgram(name);
        return client;
    }
    //! Where a program goes on with its session.
    [[nodiscard]] static QUrl resumed(const QUrl &gateway, const QString &session, qint64 sn)
    {
        return QUrl(gateway.toString(QUrl::FullyEncoded)
            + QStringLiteral("&resume=1&sn=%1&session_id=%2").arg(sn).arg(session));
    }
    [[nodiscard]] static QUrl gatewayOf(sandbox::test::Client &client, bool compress = false)
    {
        return QUrl(client
                        .get(QStringLiteral("gateway/index"),
                            {{QStringLiteral("compress"), compress ? QStringLiteral("1") : QStringLiteral("0")}})
                        .object()
                        .value(QLatin1StringView("url"))
                        .toString());
    }
    //! Ann writes in the channel that the bot sees.
    void say(const QString &content)
    {
        const auto reply = sandbox.ann->post(QStringLiteral("message/create"),
            {{QLatin1StringView("target_id"), QStringLiteral("11")}, {QLatin1StringView("content"), content}});
        if (!reply.ok())
            qFatal("ann cannot write");
    }
    [[nodiscard]] static QStringList contents(const sandbox::test::Gateway &gateway)
    {
        QStringList all;
        const auto events = gateway.events();
        for (const QJsonObject &event : events)
            all.append(event.value(QLatin1StringView("content")).toString());
        return all;
    }

    QTemporaryDir folder;
    sandbox::test::Sandbox sandbox;
    relay::RelayOptions options;
    std::unique_ptr<relay::Relay> relay;
    std::unique_ptr<sandbox::test::Client> program; //!< a client of the relay
};

} // namespace chat::test
