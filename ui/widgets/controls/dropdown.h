// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>
#include <QMenu>
#include <QPointer>

namespace chat::ui {

class Style;

//! One of a few choices: shows the current one; a click, Space or Enter opens a menu of all, arrows choose at once. The
//! wheel only scrolls what is behind it.
class DropDown : public QComboBox
{
    Q_OBJECT

public:
    DropDown(Style &style, const QString &accessibleName, const QStringList &choices, QWidget *parent);

    void showPopup() override;
    void hidePopup() override;
    [[nodiscard]] QMenu *menu() const { return m_menu; } //!< null: it is closed
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    Style &m_style;
    QPointer<QMenu> m_menu; //!< deletes itself when it closes
};

} // namespace chat::ui
