// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QString>

#include <optional>

namespace chat::sandbox {

//! The codes a browser would bring back from KOOK's consent page: made by an account for itself, good for one exchange
//! within some minutes.
class OauthCodes
{
public:
    OauthCodes();

    //! `clientId` and `redirectUri`: what the exchange has to name, too; empty for any.
    [[nodiscard]] QString make(const QString &userId, const QString &clientId, const QString &redirectUri);
    //! The account that agreed; the code is used up, whatever the outcome.
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
