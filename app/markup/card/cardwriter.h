// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

#include <QString>
#include <QStringView>

namespace chat::markup {

//! The card JSON of a tree's card blocks, ready to send. `indented` for people.
[[nodiscard]] QString writeCards(const Blocks &blocks, bool indented = false);

//! Do two card sources mean the same? Servers add fields and turn bare strings into objects (app/kook/PROTOCOL.md
//! 10.6); that, the order of keys and white space make no difference. Text that is no card JSON is compared as it is.
[[nodiscard]] bool sameCards(QStringView a, QStringView b);

} // namespace chat::markup
