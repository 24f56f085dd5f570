// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace chat::ui {

//! Was the program asked to render a picture instead of opening a window?
[[nodiscard]] bool isRenderCommand(const QStringList &arguments);

//! `kookaburra render`: content from a file or standard input → PNG, without a display. Creates its own application
//! object. 0: done, 1: a file cannot be read or written, 2: wrong usage.
[[nodiscard]] int runRender(int &argc, char **argv, const QStringList &arguments);

} // namespace chat::ui
