// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <vector>

namespace chat::ui {

//! Like markupFlags() for element source: one set of flags per UTF-16 unit, from the scanner that reads the message.
[[nodiscard]] std::vector<quint16> elementFlags(QStringView source);

} // namespace chat::ui
