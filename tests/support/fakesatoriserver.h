// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/server/httpfront.h"
#include "app/server/outgoinglimit.h"
#include "tests/support/fakesatoriplatform.h"

#include <QJsonDocument>
#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QWebSocket>

#include <deque>
#include <functional>
#include <optional>

namespace chat::test {

//! A Satori server on a free loopback port, with all known deviations of deployed servers from the documents. Calls and
//! events use the same port, below "/satori".
class FakeSatoriServer : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        int status = 200;
        QByteArray body;
        QByteArray mime = "application/json";
    };
    struct Request
    {
        QString method; //!< "message.list", or the path of a GET
        QJsonObject body;
        QByteArray rawBody;
        QHash<QByteArray, QByteArray> headers; //!< names in lower case
    };

    explicit FakeSatoriServer(SatoriSwitches switches = {}, int messages = 3000, quint16 port = 0);
    ~FakeSatoriServer() override;

    [[nodiscard]] QUrl baseUrl() const; //!< ".../satori"
    //! Sets the bytes for a path below the host, such as "/assets/a.png", also through the routes for `internal:`.
    void serve(const QString &path, const QByteArray &bytes, const QByteArray &mime) { m_files[path] = {bytes, mime}; }

    SatoriSwitches s;
    FakeSatoriPlatform platform;
    std::vector<Request> requests;
    std::vector<QJsonObject> identified; //!< bodies of IDENTIFY
    int pings = 0;

    [[nodiscard]] int count(const QString &method) const;
    [[nodiscard]] const Request *last(const QString &method) const;
    //! Sets the answer to the next call of a method, once.
    void next(const QString &method, const Answer &answer) { m_next[method].push_back(answer); }
    [[nodiscard]] bool isConnected() const { return !m_sockets.isEmpty(); }

    // What happens on the platform
    QString say(const QString &room, const QString &user, const QString &content, const QString &quote = {});
    void change(const QString &room, const QString &id, const QString &content);
    void erase(const QString &room, const QString &id);
    void react(const QString &room, const QString &id, const QString &emoji, const QString &user, bool on);
    void press(const QString &room, const QString &id, const QString &user, const QString &button);
    //! Sends an event of any type to all logins, in the selected form.
    void emitEvent(const QString &type, QJsonObject body);
    void emitLogin(const QString &type, const QJsonObject &login);
    //! Sends a frame unchanged.
    void sendRaw(const QJsonObject &frame);
    void sendText(const QString &text);
    void sendMeta(const QStringList &prefixes);
    void cut(int code = 0); //!< all websockets, with or without a close code
    void refuseConnections(bool on) { m_refusing = on; }
    //! Gives the second login its user.
    void finishConnecting();
    [[nodiscard]] QJsonObject loginJson(int index, bool withFeatures = true) const;

private:
    using Handler = std::function<Answer(const QJsonObject &body, const QString &self)>;

    void addHandlers();
    void addMessageHandlers();
    void addReactionHandlers();
    void addModerationHandlers();
    void addChannelHandlers();
    [[nodiscard]] Answer handle(const Request &request);
    [[nodiscard]] Answer got(const QString &path) const;
    [[nodiscard]] QString platformOf(int index) const;
    [[nodiscard]] Answer json(const QJsonValue &value) const;
    [[nodiscard]] Answer nothing() const;
    [[nodiscard]] Answer error(int status, const QString &words) const;
    [[nodiscard]] Answer listOf(const QJsonArray &items, const QJsonObject &body, bool reached = false) const;
    [[nodiscard]] Answer created(const QJsonObject &body, const QString &self);
    [[nodiscard]] std::optional<QString> loginOf(const Request &request) const;
    [[nodiscard]] QJsonArray logins() const;
    [[nodiscard]] QStringList features() const;
    void onSocket(QWebSocket *socket);
    void onFrame(QWebSocket *socket, const QString &text);
    void tellCreated(const QString &room, const FakeSatoriPlatform::Entry &entry);
    [[nodiscard]] QJsonObject bridged(const QString &native, const QJsonObject &nativeBody) const;
    void send(QWebSocket *socket, int op, const QJsonObject &body) const;

    const server::ServerLimits m_limits;
    server::OutgoingLimit m_outgoing{m_limits.unsentBytes};
    server::HttpFront m_front{m_limits, m_outgoing};
    QHash<QString, Handler> m_handlers;
    QHash<QString, std::pair<QByteArray, QByteArray>> m_files; //!< bytes and type by path
    QHash<QString, std::deque<Answer>> m_next;
    QList<QPointer<QWebSocket>> m_sockets; //!< identified
    std::vector<QJsonObject> m_history; //!< all events, for replaying
    bool m_refusing = false;
    bool m_connecting = false;
    qint64 m_sn = 0;
};

} // namespace chat::test
