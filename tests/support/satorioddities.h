// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace chat::test {

class FakeSatoriServer;

//! A content that some server sends, and what must be seen of it at least.
struct OddContent
{
    QString content;
    QString shown; //!< part of its plain text
};

//! What is legal, deployed, broken or hostile in message contents.
[[nodiscard]] std::vector<OddContent> oddContents();

//! Ids that look like nothing: spaces, slashes, percent signs, other scripts, a very long one.
[[nodiscard]] QStringList oddIds();

//! Fills a server for looking at it: pictures, a channel of odd contents, channels with odd ids, a direct chat.
void furnish(FakeSatoriServer &server);

} // namespace chat::test
