// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/secrets.h"

#include <QByteArray>
#include <QTimer>
#include <QJsonObject>

#include <deque>

namespace chat::relay {

//! The latest calls of all programs, for GET /relay/log. They are kept from the first request for them until none has
//! come for a while. Secrets are replaced before a call is kept.
class CallLines
{
public:
    explicit CallLines(const QByteArray &token);

    //! Asked by somebody a short time ago?
    [[nodiscard]] bool isWatched() const { return m_watched.isActive(); }
    void note(QJsonObject call, const QJsonObject &answer);
    //! {"items": [{number, t, program, method, …}], "last"}: the calls after that number, a limited number of them. After
    //! -1: none, but where to begin.
    [[nodiscard]] QJsonObject after(qint64 number);

private:
    struct Line
    {
        qint64 number = 0;
        QByteArray json;
    };
    void forget();

    Secrets m_secrets;
    std::deque<Line> m_lines;
    qsizetype m_bytes = 0;
    qint64 m_last = 0;
    QTimer m_watched; //!< runs for a while after each request for them
};

} // namespace chat::relay
