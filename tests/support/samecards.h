// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace chat::test {

//! Do two card sources mean the same? Differences that servers introduce (added fields, bare strings turned into
//! objects, app/kook/PROTOCOL.md 10.6), the order of keys and white space are ignored. Text that is not card JSON is
//! compared as it is.
[[nodiscard]] bool sameCards(QStringView a, QStringView b);

} // namespace chat::test
