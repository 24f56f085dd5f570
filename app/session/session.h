// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/backendfactory.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <memory>

namespace chat {

//! One signed-in account: its backend, and the network manager that all of it shares.
class Session : public QObject
{
    Q_OBJECT

public:
    //! Accepts any backend; it must use this session's network(), or none.
    explicit Session(std::unique_ptr<Backend> backend, QObject *parent = nullptr);
    ~Session() override;

    //! Null: see makeBackend().
    [[nodiscard]] static std::unique_ptr<Session> open(const AccountConfig &config, QObject *parent = nullptr);

    void start() { m_backend->start(); }
    void stop() { m_backend->stop(); }

    [[nodiscard]] Backend &backend() { return *m_backend; }
    [[nodiscard]] const Backend &backend() const { return *m_backend; }
    [[nodiscard]] QNetworkAccessManager &network() { return *m_network; }
    [[nodiscard]] const QUrl &baseUrl() const { return m_baseUrl; } //!< normalised; empty for a backend passed in

private:
    Session(std::unique_ptr<QNetworkAccessManager> network, std::unique_ptr<Backend> backend, QUrl baseUrl,
        QObject *parent);

    std::unique_ptr<QNetworkAccessManager> m_network; // outlives the backend
    std::unique_ptr<Backend> m_backend;
    QUrl m_baseUrl;
};

} // namespace chat
