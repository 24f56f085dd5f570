// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace chat::ui {

class Style;

//! JSON to be read and copied: monospaced, coloured, on the background of code.
class JsonView : public QPlainTextEdit
{
    Q_OBJECT

public:
    //! Characters that are shown; the rest is only said to be there.
    static constexpr qsizetype kMost = 200'000;

    JsonView(Style &style, const QString &accessibleName, QWidget *parent);

    void setJson(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dress();

    Style &m_style;
};

//! With line breaks and spaces; what is no JSON as it is.
[[nodiscard]] QString readableJson(const QByteArray &utf8);

} // namespace chat::ui
