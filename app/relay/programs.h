// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace chat::relay {

//! The programs that use the relay and what they do, in numbers.
class Programs
{
public:
    void noteCall(const QString &name, bool write);
    void noteAnswer(const QString &name, int status);
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QJsonObject describe(const QString &name) const;

private:
    struct Program
    {
        qint64 first = 0; //!< Unix ms
        qint64 last = 0;
        qint64 calls = 0;
        qint64 writes = 0;
        qint64 failures = 0; //!< HTTP 400 and above
        qint64 limited = 0; //!< of these 429
    };

    QHash<QString, Program> m_programs;
};

} // namespace chat::relay
