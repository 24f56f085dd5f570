// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/spoken/accessiblething.h"

#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/list/spoken/accessiblelist.h"
#include "ui/timeline/list/spoken/accessiblerow.h"
#include "ui/timeline/list/spoken/spokenhit.h"

namespace chat::ui {

std::optional<Hit> AccessibleThing::hit() const
{
    const std::vector<Hit> hits = m_row.hits();
    return m_number < static_cast<int>(hits.size()) ? std::optional(hits[static_cast<size_t>(m_number)]) : std::nullopt;
}

QWindow *AccessibleThing::window() const
{
    return m_row.window();
}

QAccessibleInterface *AccessibleThing::parent() const
{
    return m_row.list().rowOf(m_row.id());
}

QString AccessibleThing::text(QAccessible::Text which) const
{
    const auto now = hit();
    return which == QAccessible::Name && now ? spokenName(*now) : QString();
}

QRect AccessibleThing::rect() const
{
    const auto now = hit();
    return now ? m_row.list().list().rows().globalRect(m_row.id(), now->rect) : QRect();
}

QAccessible::Role AccessibleThing::role() const
{
    const auto now = hit();
    return now ? spokenRole(*now) : QAccessible::NoRole;
}

QAccessible::State AccessibleThing::state() const
{
    QAccessible::State state;
    const auto now = hit();
    if (!now) {
        state.invalid = true;
        return state;
    }
    const MessageListView &view = m_row.list().list();
    const auto focused = view.currentId() == m_row.id() ? view.focus().hit() : std::nullopt;
    state.focusable = true;
    state.focused = view.hasFocus() && focused && isSameThing(*focused, *now) && focused->rect == now->rect;
    state.offscreen = !QRect(view.viewport()->mapToGlobal(QPoint()), view.viewport()->size()).intersects(rect());
    return state;
}

void *AccessibleThing::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList AccessibleThing::actionNames() const
{
    return {pressAction(), showMenuAction(), setFocusAction()};
}

QString AccessibleThing::localizedActionName(const QString &name) const
{
    const auto now = hit();
    return name == pressAction() && now ? spokenAction(*now) : QAccessibleActionInterface::localizedActionName(name);
}

void AccessibleThing::doAction(const QString &action)
{
    const auto now = hit();
    if (!now)
        return;
    MessageListView &view = m_row.list().list();
    if (action == pressAction()) {
        Q_EMIT view.hitActivated(m_row.id(), *now);
        return;
    }
    view.setFocus(Qt::OtherFocusReason);
    if (view.chosen().focusOn(m_row.id(), *now) && action == showMenuAction())
        view.showChosenMenu();
}

} // namespace chat::ui
