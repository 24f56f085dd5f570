// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace chat::ui {

//! Says a sentence to screen readers alone, where others see it in another way.
class SpokenNote : public QWidget
{
    Q_OBJECT

public:
    explicit SpokenNote(QWidget *parent);

    void say(const QString &sentence);

Q_SIGNALS:
    void said(const QString &sentence);
};

} // namespace chat::ui
