// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/style/plainlabel.h"

#include "ui/style/borders.h"
#include "ui/style/ink.h"

namespace chat::ui {

QLabel *makePlainLabel(const Style &style, FontRole role, const QColor &ink, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    setWords(label, text);
    label->setWordWrap(true);
    label->setFont(style.font(role));
    setInk(label, ink);
    return label;
}

} // namespace chat::ui
