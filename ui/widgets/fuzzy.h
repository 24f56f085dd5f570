// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace chat::ui {

//! How well `pattern` matches `text`, its characters in order with gaps allowed; -1 if it does not. Word starts and
//! runs count more, long texts less. An empty pattern matches everything with 0.
[[nodiscard]] int fuzzyScore(QStringView pattern, QStringView text);

} // namespace chat::ui
