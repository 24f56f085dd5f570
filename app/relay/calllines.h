// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/secrets.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QJsonObject>

#include <deque>

namespace chat::relay {

//! The latest calls of all programs, for whoever looks at them (GET /relay/log). Nothing is kept until somebody asks, and
//! after nobody has asked for a while. Secrets never get there.
class CallLines
{
public:
    explicit CallLines(const QByteArray &token) { m_secrets.add(token); }

    //! Asked by somebody a short time ago?
    [[nodiscard]] bool isWatched() const;
    void note(QJsonObject call, const QByteArray &answer);
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
    QElapsedTimer m_asked;
};

} // namespace chat::relay
