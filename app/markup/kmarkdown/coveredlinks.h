// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

#include <QSet>
#include <QString>

namespace chat::markup {

//! Which addresses of a message are in the open and which only below spoilers: what a server found behind a covered one
//! is as covered as the address.
class CoveredLinks
{
public:
    //! `uncovered`: the spoilers that were opened, counted as plainOf() does.
    explicit CoveredLinks(const Blocks &blocks, const QSet<int> &uncovered = {});

    //! Is this address, as a server gives it back, below a spoiler that is closed? One that is not found in the message
    //! at all (a server may follow it to another) counts as covered while any is.
    [[nodiscard]] bool covers(const QString &url) const;

private:
    QSet<QString> m_open;
    QSet<QString> m_covered;
};

} // namespace chat::markup
