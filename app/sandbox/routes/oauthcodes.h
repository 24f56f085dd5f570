// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QString>

#include <optional>

namespace chat::sandbox {

//! The codes that a browser would bring back from KOOK's consent page: created by an account for itself, valid for one
//! exchange within a few minutes.
class OauthCodes
{
public:
    OauthCodes();

    //! `clientId` and `redirectUri`: must match in the exchange; empty accepts any.
    [[nodiscard]] QString make(const QString &userId, const QString &clientId, const QString &redirectUri);
    //! The account that consented; the code is used up in any case.
    [[nodiscard]] std::optional<QString> take(const QString &code, const QString &clientId, const QString &redirectUri);
    void advanceClock(qint64 ms) { m_ahead += ms; }

private:
    struct Consent
    {
        QString userId;
        QString clientId;
        QString redirectUri;
        qint64 until = 0;
    };

    [[nodiscard]] qint64 now() const { return m_clock.elapsed() + m_ahead; }
    void forgetOld();

    QHash<QString, Consent> m_codes;
    QElapsedTimer m_clock;
    qint64 m_ahead = 0;
};

} // namespace chat::sandbox
