// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace chat::ui {

class Style;

//! Replaces the text field where nothing can be written, and says why.
class BlockedRow : public QWidget
{
    Q_OBJECT

public:
    BlockedRow(Style &style, QWidget *parent);

    void setReason(const QString &sentence);

private:
    void applyStyle();

    Style &m_style;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
};

} // namespace chat::ui
