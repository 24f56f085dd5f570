// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QObject>

#include <chrono>

class QLocalSocket;

namespace chat::ui {

//! Sees to it that a profile is open once: the second copy hands on what it was asked to show. A lock in the profile says
//! whether there is another copy; the two talk over a socket in a folder that is the person's own, and each looks who the
//! other is.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Outcome : quint8 {
        First, //!< the profile is ours
        HandedOn, //!< another copy has it and has taken the request
        NoAnswer, //!< another copy has it and does not answer
    };

    explicit SingleInstance(const QString &profile, QObject *parent = nullptr);
    ~SingleInstance() override;

    //! `open`: what the other copy is to show, may be empty. Waits for its answer, no longer than the patience.
    [[nodiscard]] Outcome claim(const QString &open = {});
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    //! After NoAnswer: the other copy, 0 if it is not known.
    [[nodiscard]] qint64 otherProcess() const { return m_other; }
    //! After NoAnswer: ends the other copy, at first kindly. False: it is still there.
    [[nodiscard]] bool endOther();

    //! Where sockets may lie: a folder of this person's that nobody else can write into, made if need be. Empty: there is
    //! none.
    [[nodiscard]] static QString socketFolder(const QString &profile);
    [[nodiscard]] QString socketName() const { return m_socket; }

Q_SIGNALS:
    //! Another start: to come to the front, and to show this if it is not empty.
    void requested(const QString &open);

private:
    [[nodiscard]] bool lock();
    void listen();
    void take(QLocalSocket *socket);
    void read(QLocalSocket *socket);
    [[nodiscard]] bool handOn(const QString &open);

    QString m_profile;
    QString m_socket; //!< path; empty: there is no safe place for it
    QLocalServer m_server;
    std::chrono::milliseconds m_patience{5000};
    int m_lock = -1; //!< file descriptor
    qint64 m_other = 0;
};

} // namespace chat::ui
