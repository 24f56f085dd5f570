// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QPainter;
class QRectF;
class QWidget;

namespace chat::ui {

struct Tokens;

//! Knows whether the person moves the focus with the keyboard or with the mouse. One per application, owned by it.
class KeyFocus : public QObject
{
    Q_OBJECT

public:
    //! Begins to watch, if nothing does so yet.
    static void watch();
    [[nodiscard]] bool byKeys() const { return m_byKeys; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit KeyFocus(QObject *parent);
    void setByKeys(bool byKeys);

    bool m_byKeys = false;
};

//! Has it the focus, and is that to be seen? Yes with the keyboard, not after a click.
[[nodiscard]] bool hasKeyFocus(const QWidget &widget);
//! Paints what shows that, inside `rect`.
void drawFocusRing(QPainter &painter, const QRectF &rect, double radius, const Tokens &tokens);

} // namespace chat::ui
