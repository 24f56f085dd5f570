// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/bar/accessiblebar.h"

#include "ui/timeline/list/listbar.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chat::ui {

namespace {

QAccessibleInterface *describeBar(const QString &className, QObject *object)
{
    auto *bar = className == QLatin1StringView(ListBar::staticMetaObject.className()) ? qobject_cast<ListBar *>(object)
                                                                                      : nullptr;
    return bar ? new AccessibleBar(*bar) : nullptr; // Qt owns it as long as the bar exists
}

} // namespace

AccessibleBar::AccessibleBar(ListBar &bar)
    : QAccessibleWidget(&bar, QAccessible::ScrollBar)
    , m_bar(bar)
{
}

void AccessibleBar::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(describeBar);
        return true;
    }();
    Q_UNUSED(installed)
}

QString AccessibleBar::text(QAccessible::Text text) const
{
    switch (text) {
    case QAccessible::Name:
        return QCoreApplication::translate("chat::ui::AccessibleBar", "Place in the conversation");
    case QAccessible::Value:
    case QAccessible::Description: // where the bridge passes no value but a number
        return m_bar.words();
    default:
        return QAccessibleWidget::text(text);
    }
}

void *AccessibleBar::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QVariant AccessibleBar::currentValue() const
{
    return static_cast<int>(std::lround(m_bar.place() * 100));
}

void AccessibleBar::setCurrentValue(const QVariant &value)
{
    m_bar.pullTo(std::clamp(value.toDouble() / 100, 0.0, 1.0));
}

} // namespace chat::ui
