// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/sandboxclient.h"
#include "tests/support/soon.h"

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>

#include <utility>

// For cases that kill a relay or a server under load and start it again.
namespace chat::test {

//! A command of kookaburra-cli as a process that says in a line of JSON where it is.
struct CommandLife
{
    QProcess process;
    QJsonObject ready;

    [[nodiscard]] bool begin(const QStringList &arguments, const QProcessEnvironment &environment)
    {
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(PROGRAMS "/kookaburra-cli"), arguments);
        if (!soon([this] { return process.canReadLine() || process.state() == QProcess::NotRunning; }))
            return false;
        ready = QJsonDocument::fromJson(process.readLine()).object();
        return !url().isEmpty();
    }
    [[nodiscard]] QString url() const { return ready.value(QLatin1StringView("url")).toString(); }
    void kill()
    {
        process.kill();
        mustBecome([this] { return process.state() == QProcess::NotRunning; }, "the process cannot be killed");
    }
};

//! What a bot program read on its connection.
struct ReadEvents
{
    QStringList contents;
    QList<qint64> gaps; //!< the numbers that did not follow the last one
    qint64 sn = 0;
    qsizetype taken = 0; //!< frames of the present connection

    void take(const sandbox::test::Gateway &gateway)
    {
        const auto frames = gateway.frames(0);
        for (; taken < frames.size(); ++taken) {
            const qint64 number = frames.at(taken)[QLatin1StringView("sn")].toInteger();
            if (number <= sn)
                continue; // sent again
            if (number != sn + 1)
                gaps.append(number);
            sn = number;
            contents.append(frames.at(taken)[QLatin1StringView("d")][QLatin1StringView("content")].toString());
        }
    }
};

//! Keeps writing through a relay, six messages at a time, and notes what it said to each.
class SteadyWriters : public QObject
{
public:
    SteadyWriters(const QString &url, const QString &token, QString channel)
        : m_client(url, token)
        , m_channel(std::move(channel))
    {
    }
    void begin()
    {
        constexpr int writers = 6;
        m_running = true;
        while (m_under < writers)
            post();
    }
    void stop() { m_running = false; }
    [[nodiscard]] bool isOver() const { return m_under == 0; }

    QSet<QString> accepted;

private:
    void post()
    {
        const QString content = QStringLiteral("write %1").arg(++m_number);
        QNetworkReply *reply = m_client.startPost(QStringLiteral("message/create"),
            {{QLatin1StringView("target_id"), m_channel}, {QLatin1StringView("content"), content}});
        ++m_under;
        connect(reply, &QNetworkReply::finished, this, [this, reply, content] {
            const bool ok = QJsonDocument::fromJson(reply->readAll())[QLatin1StringView("code")].toInt(-1) == 0;
            reply->deleteLater();
            --m_under;
            if (ok)
                accepted.insert(content);
            if (ok && m_running)
                post(); // one that was lost ends this writer until the next life
        });
    }

    sandbox::test::Client m_client;
    const QString m_channel;
    int m_number = 0;
    int m_under = 0;
    bool m_running = false;
};

//! The texts of all messages of a channel, oldest first.
[[nodiscard]] inline QStringList everythingIn(sandbox::test::Client &client, const QString &channel)
{
    QStringList found;
    QString oldest;
    while (true) {
        sandbox::test::Query query{
            {QStringLiteral("target_id"), channel}, {QStringLiteral("page_size"), QStringLiteral("50")}};
        if (!oldest.isEmpty())
            query += sandbox::test::Query{
                {QStringLiteral("msg_id"), oldest}, {QStringLiteral("flag"), QStringLiteral("before")}};
        const QJsonArray items = client.get(QStringLiteral("message/list"), query).items();
        if (items.isEmpty())
            return found;
        oldest = items.at(0)[QLatin1StringView("id")].toString();
        QStringList page;
        for (const QJsonValue item : items)
            page.append(item[QLatin1StringView("content")].toString());
        found = page + found;
    }
}

} // namespace chat::test
