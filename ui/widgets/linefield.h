// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/style.h"

#include <QLineEdit>

namespace chat::ui {

//! One line to type into, in the look's frame; with a magnifier and a button that empties it where one searches.
class LineField : public QLineEdit
{
    Q_OBJECT

public:
    enum class Purpose : quint8 { Form, Search };

    LineField(Style &style, Purpose purpose, const QString &accessibleName, QWidget *parent);

    void setWrong(bool wrong); //!< the frame says that what was typed cannot stay

Q_SIGNALS:
    //! Escape in a search that has words in it empties it; in an empty one it is somebody else's.
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
