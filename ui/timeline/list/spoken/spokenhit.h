// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/hit.h"

#include <QAccessible>

namespace chat::ui {

//! What a thing in a row is, for assistive technology.
[[nodiscard]] QAccessible::Role spokenRole(const Hit &hit);
//! Its name: what it says, and what it is where that is not clear.
[[nodiscard]] QString spokenName(const Hit &hit);
//! What Enter or a click does with it.
[[nodiscard]] QString spokenAction(const Hit &hit);

} // namespace chat::ui
