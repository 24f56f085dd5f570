// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/secrets.h"

#include <QByteArray>
#include <QJsonObject>
#include <QTimer>

#include <deque>

namespace chat::server {

//! The latest of what passes, calls or frames, for observers that ask again and again for what is new. Lines are kept from
//! the first question until none has come for a while. Secrets are replaced before a line is kept.
class WatchedLines
{
public:
    WatchedLines();

    void addSecret(const QByteArray &secret) { m_secrets.add(secret); }
    //! Asked by somebody a short time ago?
    [[nodiscard]] bool isWatched() const { return m_watched.isActive(); }
    //! Is it watched, and have not too many lines been noted within this second? What is not noted then gets a number all
    //! the same, so that observers see that something is missing.
    [[nodiscard]] bool takesOne();
    //! "t" is added: the time, Unix ms.
    void note(QJsonObject line);
    //! {"items": [{number, t, …}], "last"}: the lines after that number, a limited number of them. After -1: none, but
    //! where to begin.
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
    qint64 m_second = 0; //!< Unix time of the last line
    int m_inSecond = 0; //!< lines noted in it
    QTimer m_watched; //!< runs for a while after each question
};

} // namespace chat::server
