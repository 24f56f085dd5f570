// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace chat::ui {

class Style;

//! One sentence about what was just done or went wrong, read out by screen readers. Hidden while there is none.
class StatusLine : public QLabel
{
    Q_OBJECT

public:
    StatusLine(Style &style, QWidget *parent);

    void say(const QString &sentence, bool isError); //!< an empty sentence hides it
    [[nodiscard]] bool isError() const { return m_isError; }

private:
    void applyStyle();

    Style &m_style;
    bool m_isError = false;
};

} // namespace chat::ui
