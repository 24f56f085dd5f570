// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/sourcepane.h"

namespace chat::ui {

SourcePane::SourcePane(QWidget *parent)
    : QWidget(parent)
{
}

} // namespace chat::ui
