// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace chat::test {

class FakeSatoriServer;

//! A content that some server sends, and the least that must be visible of it.
struct OddContent
{
    QString content;
    QString shown; //!< part of its plain text
};

//! Valid, deployed, broken and hostile message contents.
[[nodiscard]] std::vector<OddContent> oddContents();

//! Unusual ids: spaces, slashes, percent signs, other scripts, a very long one.
[[nodiscard]] QStringList oddIds();

//! Fills a server for trying clients: pictures, a channel of odd contents, channels with odd ids, a direct chat.
void furnish(FakeSatoriServer &server);

} // namespace chat::test
