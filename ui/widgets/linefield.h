// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/style.h"

#include <QLineEdit>

namespace chat::ui {

//! A line edit in the frame of the look; for searches, with a magnifier and a button to clear it.
class LineField : public QLineEdit
{
    Q_OBJECT

public:
    enum class Purpose : quint8 { Form, Search };

    LineField(Style &style, Purpose purpose, const QString &accessibleName, QWidget *parent);

    void setWrong(bool wrong); //!< the frame shows that the text is invalid

Q_SIGNALS:
    //! Escape clears a search field with text in it; in an empty one it is left to others.
    void leftByEscape();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void dress();

    Style &m_style;
    Purpose m_purpose;
    bool m_wrong = false;
};

} // namespace chat::ui
