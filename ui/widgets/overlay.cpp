// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/overlay.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QRadioButton>

namespace chat::ui {

Overlay::Overlay(QWidget *window)
    : QWidget(window)
{
    setFocusPolicy(Qt::StrongFocus);
    hide();
    window->installEventFilter(this);
}

void Overlay::cover()
{
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    placeContents();
    show();
    raise();
}

void Overlay::uncover()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

bool Overlay::event(QEvent *event)
{
    // The window's shortcuts are disabled while something covers it.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Overlay::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeContents();
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

bool Overlay::walk(const QWidget &part, bool next)
{
    QList<QWidget *> stops;
    const auto *last = &part;
    // Along the tab chain: the order of creation is not always the order on screen.
    for (auto *stop = part.nextInFocusChain(); stop != last; stop = stop->nextInFocusChain()) {
        const auto *option = qobject_cast<const QRadioButton *>(stop);
        const bool other = option && !option->isChecked(); // arrow keys move among them
        const bool proxied = stop->focusProxy() != nullptr; // its proxy is a stop itself
        if (part.isAncestorOf(stop) && !other && !proxied && stop->isVisible() && stop->isEnabled()
            && (stop->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            stops.append(stop);
    }
    if (stops.isEmpty())
        return true;
    const auto count = stops.size();
    const auto at = stops.indexOf(QApplication::focusWidget());
    const auto target = at < 0 ? (next ? 0 : count - 1) : (at + (next ? 1 : count - 1)) % count;
    stops.at(target)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool Overlay::focusNextPrevChild(bool next)
{
    QList<QAbstractButton *> stops = findChildren<QAbstractButton *>();
    stops.removeIf([](const QAbstractButton *button) { return !button->isVisible() || !button->isEnabled(); });
    if (stops.isEmpty())
        return true;
    qsizetype index = -1;
    for (qsizetype i = 0; i < stops.size(); ++i)
        index = stops.at(i)->hasFocus() ? i : index;
    const qsizetype count = stops.size();
    const qsizetype target = index < 0 ? (next ? 0 : count - 1) : (index + (next ? 1 : count - 1)) % count;
    stops.at(target)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace chat::ui
