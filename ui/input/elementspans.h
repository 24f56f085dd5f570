// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <vector>

namespace chat::ui {

//! Like markupFlags() for a source of elements: one set of flags for each UTF-16 unit, by the scanner that will read the
//! message.
[[nodiscard]] std::vector<quint16> elementFlags(QStringView source);

} // namespace chat::ui
