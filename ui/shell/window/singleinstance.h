// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>

#include <chrono>

class QTimer;

namespace chat {
struct FetchOrder;
} // namespace chat

namespace chat::ui {

//! Makes sure that a profile is open only once: the second copy passes on what it was asked to show. A lock in the
//! profile shows whether there is another copy; the two communicate over a socket in a folder of the user, and each
//! checks the identity of the other.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Outcome : quint8 {
        First, //!< the profile is ours
        HandedOn, //!< another copy has it and accepted the request
        NoAnswer, //!< another copy has it and does not respond
    };

    explicit SingleInstance(const QString &profile, QObject *parent = nullptr);
    ~SingleInstance() override;

    //! `open`: what the other copy should show, may be empty. Waits for its answer, up to a limit.
    [[nodiscard]] Outcome claim(const QString &open = {});
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    //! After NoAnswer: the process of the other copy, 0 if unknown.
    [[nodiscard]] qint64 otherProcess() const { return m_other; }
    //! After NoAnswer: ends the other copy, gently first. False: it still exists.
    [[nodiscard]] bool endOther();

    [[nodiscard]] QString socketName() const { return m_socket; }

Q_SIGNALS:
    //! Another start asked us to come to the front, and to show this if it is not empty.
    void requested(const QString &open);
    //! A command ordered something. The receiver owns the socket and reports the result on it.
    void fetchOrdered(const chat::FetchOrder &order, QLocalSocket *socket);

private:
    [[nodiscard]] bool lock();
    void listen();
    void take(QLocalSocket *socket);
    void read(QLocalSocket *socket, QTimer *limit);
    [[nodiscard]] bool handOn(const QString &open);

    QString m_profile;
    QString m_socket; //!< path; empty: there is no safe place for it
    QLocalServer m_server;
    std::chrono::milliseconds m_patience{5000};
    int m_lock = -1; //!< file descriptor
    qint64 m_other = 0;
};

} // namespace chat::ui
