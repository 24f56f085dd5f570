// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace chat::test {

//! Do two card sources mean the same? Servers add fields and turn bare strings into objects (protocol 10.6); that, the
//! order of keys and white space make no difference. Text that is no card JSON is compared as it is.
[[nodiscard]] bool sameCards(QStringView a, QStringView b);

} // namespace chat::test
