// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace chat {

//! Tokens that must not be shown, written or given away, and the forms in which they occur in URLs, JSON and headers.
class Secrets
{
public:
    static constexpr auto kInstead = "$TOKEN";

    //! A short one is only known where it stands alone between quotes: it could be a part of any word.
    void add(const QByteArray &secret);
    //! Writes $TOKEN in place of each of them, and of the value of every "token=" of a URL.
    void hide(QByteArray &text) const;

private:
    QList<QByteArray> m_forms; //!< the longest first: it may contain a shorter one
};

} // namespace chat
