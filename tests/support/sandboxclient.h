// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/options.h"
#include "app/sandbox/sandboxserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>
#include <QWebSocket>

#include <memory>

namespace chat::sandbox::test {

//! The answer to an HTTP call.
struct Reply
{
    int http = 0;
    QByteArray body;
    QJsonObject json;
    QHash<QByteArray, QByteArray> headers; //!< names in lower case

    [[nodiscard]] int code() const { return json.value(QLatin1StringView("code")).toInt(-1); }
    [[nodiscard]] bool ok() const { return http == 200 && code() == 0; }
    [[nodiscard]] QJsonValue data() const { return json.value(QLatin1StringView("data")); }
    [[nodiscard]] QJsonObject object() const { return data().toObject(); }
    [[nodiscard]] QJsonArray items() const { return object().value(QLatin1StringView("items")).toArray(); }
    [[nodiscard]] QJsonValue operator[](QLatin1StringView key) const { return object().value(key); }
};

using Query = QList<std::pair<QString, QString>>;

//! One account that talks to the sandbox over real HTTP; every call waits for its answer.
class Client
{
public:
    Client(QString baseUrl, QString token)
        : m_base(std::move(baseUrl))
        , m_token(std::move(token))
    {
    }

    [[nodiscard]] Reply get(const QString &call, const Query &query = {});
    [[nodiscard]] Reply post(const QString &call, const QJsonObject &body = {});
    [[nodiscard]] Reply postRaw(
        const QString &call, const QByteArray &body, const QByteArray &contentType = "application/json");
    [[nodiscard]] Reply upload(const QString &fileName, const QByteArray &contentType, const QByteArray &bytes);
    //! Without token, any address of the server.
    [[nodiscard]] Reply fetch(const QUrl &url);
    //! Starts a call without waiting.
    QNetworkReply *startPost(const QString &call, const QJsonObject &body);

    void setScheme(const QByteArray &scheme) { m_scheme = scheme; }
    void setProgram(const QByteArray &userAgent) { m_program = userAgent; }
    void setLanguage(const QByteArray &language) { m_language = language; }
    //! A multipart body of plain fields and one file.
    [[nodiscard]] Reply uploadForm(const QString &call, const Query &fields, const QString &fileField,
        const QString &fileName, const QByteArray &bytes);

private:
    [[nodiscard]] QNetworkRequest request(const QString &call, const Query &query) const;
    [[nodiscard]] static Reply finish(QNetworkReply *reply);

    QNetworkAccessManager m_manager;
    QString m_base;
    QString m_token;
    QByteArray m_scheme = "Bot";
    QByteArray m_language = "zh-CN";
    QByteArray m_program; // empty: Qt's own
};

//! A gateway connection that keeps all frames it receives, unpacked.
class Gateway : public QObject
{
public:
    explicit Gateway(const QUrl &url);
    //! Connects through gateway/index of that account.
    Gateway(Client &client, bool compress);

    void ping(qint64 sn, bool binary = false);
    void send(const QJsonObject &frame);
    void abort() { m_socket.abort(); }

    [[nodiscard]] QList<QJsonObject> frames(int signal) const;
    //! The `d` of all events in order of arrival, without presence events.
    [[nodiscard]] QList<QJsonObject> events() const;
    //! The bodies of system events of that type.
    [[nodiscard]] QList<QJsonObject> bodies(const QString &type) const;
    [[nodiscard]] QList<qint64> sns() const;
    [[nodiscard]] QString sessionId() const;
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] bool wasClosed() const { return m_closed; }

    int textFrames = 0;
    int binaryFrames = 0;

private:
    void keep(const QByteArray &json);

    QWebSocket m_socket;
    QList<QJsonObject> m_frames;
    bool m_closed = false;
};

// A small world: guild 1 owned by 109 with everybody but eve in it.
//   channels: 10 category, 11 general, 12 secret (moderators only), 13 read only, 14 no new reactions, 15 voice
//   members: bot 100, ann 101, bob 102, mod 103 (moderator); eve 104 has a token but no guild.
//   guild emoji 1/wow; a direct chat between bot and ann.
inline const QString kChatCode = QStringLiteral("0123456789abcdef0123456789abcdef");
[[nodiscard]] QString messageId(int n);
[[nodiscard]] SeedWorld smallWorld();
//! Options for that world with `messages` KMarkdown messages by ann in channel 11 and 70 in the direct chat.
[[nodiscard]] SandboxOptions smallOptions(int messages = 0);

//! A started server and its accounts.
class Sandbox
{
public:
    explicit Sandbox(const SandboxOptions &options = smallOptions());

    SandboxServer server;
    bool started = false;
    QString error;
    std::unique_ptr<Client> bot;
    std::unique_ptr<Client> ann;
    std::unique_ptr<Client> bob;
    std::unique_ptr<Client> mod;
    std::unique_ptr<Client> eve;
    std::unique_ptr<Client> owner; //!< may do everything
};

} // namespace chat::sandbox::test
