// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/sourcepane.h"

#include "ui/input/plaininput.h"

#include <QTextDocument>

#include <algorithm>

namespace chat::ui {

SourcePane::SourcePane(QWidget *parent)
    : QWidget(parent)
{
}

void SourcePane::put(const QString &source, int caret)
{
    replace(source);
    QTextCursor cursor = field().textCursor();
    cursor.setPosition(std::clamp(caret, 0, field().document()->characterCount() - 1));
    field().setTextCursor(cursor);
}

} // namespace chat::ui
