// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/spoken/spokennote.h"

#include "ui/style/borders.h"

#include <QAccessible>

namespace chat::ui {

SpokenNote::SpokenNote(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    resize(0, 0);
}

void SpokenNote::say(const QString &sentence)
{
    setSpoken(this, sentence);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT said(sentence);
}

} // namespace chat::ui
