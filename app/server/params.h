// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace chat::server {

//! The parameters of one call, from query and body. Readers remember the first error; a call reads everything it needs
//! and then checks once.
class Params
{
public:
    //! The body may be JSON, a form, or empty.
    [[nodiscard]] static Result<Params> read(
        const QByteArray &query, const QByteArray &body, const QByteArray &contentType);

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_values.contains(key); }
    [[nodiscard]] QJsonValue raw(QLatin1StringView key) const { return m_values.value(key); }

    //! An id: a string or a number; empty if missing or null.
    [[nodiscard]] QString id(QLatin1StringView key);
    [[nodiscard]] QString neededId(QLatin1StringView key);
    //! Accepts a string only.
    [[nodiscard]] QString text(QLatin1StringView key);
    [[nodiscard]] QString neededText(QLatin1StringView key);
    [[nodiscard]] int number(QLatin1StringView key, int fallback);
    //! nullopt if missing.
    [[nodiscard]] std::optional<int> number(QLatin1StringView key);
    //! Permission bits or a colour: any 32-bit number; nullopt if missing.
    [[nodiscard]] std::optional<quint32> bits(QLatin1StringView key);
    //! 1 to 50; larger values become 50.
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
