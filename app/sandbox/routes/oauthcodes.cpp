// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/routes/oauthcodes.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace chat::sandbox {

namespace {

constexpr qint64 kCodeLifeMs = 10 * 60 * 1000;
constexpr qsizetype kMostCodes = 1000;

} // namespace

OauthCodes::OauthCodes()
{
    m_clock.start();
}

void OauthCodes::forgetOld()
{
    m_codes.removeIf([this](const auto &entry) { return entry.value().until <= now(); });
    if (m_codes.size() >= kMostCodes)
        m_codes.erase(
            std::ranges::min_element(m_codes, [](const Consent &a, const Consent &b) { return a.until < b.until; }));
}

QString OauthCodes::make(const QString &userId, const QString &clientId, const QString &redirectUri)
{
    forgetOld();
    std::array<quint32, 5> secret;
    QRandomGenerator::system()->fillRange(secret.data(), secret.size());
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(secret.data()), sizeof secret);
    QString code = QString::fromLatin1(bytes.toHex());
    m_codes.insert(code, Consent{userId, clientId, redirectUri, now() + kCodeLifeMs});
    return code;
}

std::optional<QString> OauthCodes::take(const QString &code, const QString &clientId, const QString &redirectUri)
{
    forgetOld();
    if (!m_codes.contains(code))
        return std::nullopt;
    const Consent consent = m_codes.take(code);
    if ((!consent.clientId.isEmpty() && consent.clientId != clientId)
        || (!consent.redirectUri.isEmpty() && consent.redirectUri != redirectUri))
        return std::nullopt;
    return consent.userId;
}

} // namespace chat::sandbox
