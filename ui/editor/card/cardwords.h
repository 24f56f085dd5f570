// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/card/cardfields.h"

#include <QString>

namespace chat::ui {

// The names of a card's parts and properties.

//! "Section", "Button"; unknown types keep their own name.
[[nodiscard]] QString partName(const QString &type);
//! "Theme", "Address"; by the property's name in the protocol.
[[nodiscard]] QString fieldName(const QString &name);
//! A choice's name: "left", "paragraph"; empty for "not given".
[[nodiscard]] QString choiceName(const markup::CardField &field, const QString &choice);
//! The text a new part begins with.
[[nodiscard]] QString sampleWords(const QString &type);

} // namespace chat::ui
