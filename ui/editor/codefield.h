// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/composer/plaininput.h"
#include "ui/editor/jsontext.h"

#include <optional>

namespace chat::ui {

//! A text field for JSON: line numbers at the left, colours, a wave under the place of an error, new lines indented
//! like the one before.
class CodeField : public PlainInput
{
    Q_OBJECT

public:
    CodeField(Style &style, QWidget *parent);

    void setErrorAt(const std::optional<TextPosition> &position);
    void goToError(); //!< puts the caret there
    void insertIndentedNewline();
    void insertIndent();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitGutter();
    void paintNumbers();
    void showMarks();

    QWidget *m_numbers = nullptr;
    std::optional<TextPosition> m_error;
};

} // namespace chat::ui
