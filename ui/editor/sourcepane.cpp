// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/sourcepane.h"

#include "ui/input/plaininput.h"

namespace chat::ui {

SourcePane::SourcePane(QWidget *parent)
    : QWidget(parent)
{
}

void SourcePane::put(const QString &source, int caret)
{
    replace(source);
    field().setSourceCaret(caret);
}

} // namespace chat::ui
