// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace chat::ui {

//! How well `pattern` fits `text`, its characters in order but with gaps allowed; -1 if it does not. Beginnings of
//! words and runs count more, long texts less. An empty pattern fits everything with 0.
[[nodiscard]] int fuzzyScore(QStringView pattern, QStringView text);

} // namespace chat::ui
