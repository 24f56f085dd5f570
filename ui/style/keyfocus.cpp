// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/style/keyfocus.h"

#include "ui/style/style.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace chat::ui {

namespace {

constexpr double kRingWidth = 2;

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr
        || key == Qt::Key_Meta;
}

KeyFocus *watchingKeyFocus()
{
    return qApp ? qApp->findChild<KeyFocus *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

} // namespace

KeyFocus::KeyFocus(QObject *parent)
    : QObject(parent)
{
    parent->installEventFilter(this);
}

void KeyFocus::watch()
{
    if (qApp && !watchingKeyFocus())
        new KeyFocus(qApp); // owned by the application
}

void KeyFocus::setByKeys(bool byKeys)
{
    if (std::exchange(m_byKeys, byKeys) == byKeys)
        return;
    auto *focused = QApplication::focusWidget();
    auto *area = qobject_cast<QAbstractScrollArea *>(focused);
    if (area)
        area->viewport()->update();
    if (focused)
        focused->update();
}

bool KeyFocus::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (!isModifier(static_cast<QKeyEvent *>(event)->key())) // checked by the type above, as below
            setByKeys(true);
        break;
    case QEvent::MouseButtonPress:
        setByKeys(false);
        break;
    case QEvent::FocusIn:
        switch (static_cast<QFocusEvent *>(event)->reason()) {
        case Qt::TabFocusReason:
        case Qt::BacktabFocusReason:
        case Qt::ShortcutFocusReason:
            setByKeys(true);
            break;
        case Qt::MouseFocusReason:
            setByKeys(false);
            break;
        default: // the program moved it: as before
            break;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool hasKeyFocus(const QWidget &widget)
{
    if (!widget.hasFocus())
        return false;
    const auto *focus = watchingKeyFocus();
    return !focus || focus->byKeys();
}

void drawFocusRing(QPainter &painter, const QRectF &rect, double radius, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.link, kRingWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace chat::ui
