// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

#include <QSet>
#include <QString>

namespace chat::markup {

//! Which addresses of a message are visible and which only occur inside closed spoilers: an embed for a covered address
//! is covered too.
class CoveredLinks
{
public:
    //! `uncovered`: the opened spoilers, numbered as in plainOf().
    explicit CoveredLinks(const Blocks &blocks, const QSet<int> &uncovered = {});

    //! Is this address, in the form the server returned it, inside a closed spoiler? An address that does not occur in
    //! the message (a server may follow redirects) counts as covered while any spoiler is closed.
    [[nodiscard]] bool covers(const QString &url) const;

private:
    QSet<QString> m_open;
    QSet<QString> m_covered;
};

} // namespace chat::markup
