// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace chat::server {

//! The parameters of one call, from query and body alike. Readers note the first thing that is wrong; a call reads all
//! it needs, then asks once.
class Params
{
public:
    //! The body may be JSON, a form, or empty.
    [[nodiscard]] static Result<Params> read(
        const QByteArray &query, const QByteArray &body, const QByteArray &contentType);

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_values.contains(key); }
    [[nodiscard]] QJsonValue raw(QLatin1StringView key) const { return m_values.value(key); }

    //! An id: a string or a number; empty when missing or null.
    [[nodiscard]] QString id(QLatin1StringView key);
    [[nodiscard]] QString neededId(QLatin1StringView key);
    //! A string and nothing else.
    [[nodiscard]] QString text(QLatin1StringView key);
    [[nodiscard]] QString neededText(QLatin1StringView key);
    [[nodiscard]] int number(QLatin1StringView key, int fallback);
    //! nullopt when missing.
    [[nodiscard]] std::optional<int> number(QLatin1StringView key);
    //! Permission bits or a colour: any 32-bit number; nullopt when missing.
    [[nodiscard]] std::optional<quint32> bits(QLatin1StringView key);
    //! 1 to 50; larger sizes are lowered to 50.
    [[nodiscard]] int pageSize();
    [[nodiscard]] int page();

    [[nodiscard]] bool ok() const { return !m_problem; }
    [[nodiscard]] const ApiError &problem() const { return *m_problem; }
    void fail(const QString &message);

private:
    void wrongType(QLatin1StringView key);
    void missing(QLatin1StringView key);

    QJsonObject m_values;
    std::optional<ApiError> m_problem;
};

} // namespace chat::server
