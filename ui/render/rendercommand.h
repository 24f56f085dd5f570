// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace chat::ui {

//! Is the program asked to make a picture instead of opening a window?
[[nodiscard]] bool isRenderCommand(const QStringList &arguments);

//! `kookaburra render`: content from a file or standard input → PNG, without a display. Makes its own application
//! object. 0: done, 1: a file cannot be read or written, 2: wrong usage.
[[nodiscard]] int runRender(int &argc, char **argv, const QStringList &arguments);

} // namespace chat::ui
