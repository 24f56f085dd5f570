// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/spoken/accessiblerow.h"

#include "app/models/timeline/messagelistmodel.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/list/spoken/accessiblelist.h"
#include "ui/timeline/list/spoken/accessiblething.h"

#include <algorithm>
#include <utility>

namespace chat::ui {

AccessibleRow::AccessibleRow(const AccessibleList &list, MessageId id)
    : m_list(list)
    , m_id(std::move(id))
{
}

AccessibleRow::~AccessibleRow()
{
    for (const QAccessible::Id thing : m_things)
        QAccessible::deleteAccessibleInterface(thing);
}

int AccessibleRow::row() const
{
    const MessageListModel *model = m_list.isValid() ? m_list.list().messageModel() : nullptr;
    return model ? model->rowOf(m_id) : -1;
}

std::vector<Hit> AccessibleRow::hits() const
{
    const int row = this->row();
    if (row < 0)
        return {};
    MessageListView &view = m_list.list();
    return view.layoutOf(row).hits(view.messageModel()->messageAt(row));
}

bool AccessibleRow::isValid() const
{
    return row() >= 0;
}

QWindow *AccessibleRow::window() const
{
    return m_list.window();
}

QAccessibleInterface *AccessibleRow::parent() const
{
    return QAccessible::queryAccessibleInterface(m_list.object());
}

int AccessibleRow::childCount() const
{
    return static_cast<int>(hits().size());
}

QAccessibleInterface *AccessibleRow::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (std::cmp_less_equal(m_things.size(), index))
        m_things.push_back(QAccessible::registerAccessibleInterface(
            new AccessibleThing(*this, static_cast<int>(m_things.size())))); // Qt owns it until it is given back
    return QAccessible::accessibleInterface(m_things[static_cast<size_t>(index)]);
}

int AccessibleRow::indexOfChild(const QAccessibleInterface *child) const
{
    const auto found = std::find_if(m_things.begin(), m_things.end(),
        [child](QAccessible::Id id) { return QAccessible::accessibleInterface(id) == child; });
    return found == m_things.end() ? -1 : static_cast<int>(found - m_things.begin());
}

QAccessibleInterface *AccessibleRow::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (QAccessibleInterface *thing = child(i); thing && thing->rect().contains(x, y))
            return thing;
    }
    return nullptr;
}

QString AccessibleRow::text(QAccessible::Text which) const
{
    const int row = this->row();
    if (which != QAccessible::Name || row < 0)
        return {};
    return m_list.list().messageModel()->index(row).data(Qt::AccessibleTextRole).toString();
}

QRect AccessibleRow::rect() const
{
    return m_list.list().rows().globalRect(m_id);
}

QAccessible::State AccessibleRow::state() const
{
    QAccessible::State state;
    const int row = this->row();
    if (row < 0) {
        state.invalid = true;
        return state;
    }
    const MessageListView &view = m_list.list();
    const bool chosen = view.currentId() == m_id;
    state.focusable = true;
    state.focused = chosen && view.hasFocus() && !view.focus().hit();
    state.selectable = true;
    state.multiSelectable = true;
    state.selected = view.picked().has(m_id);
    state.offscreen = !view.viewport()->rect().intersects(view.rows().rectOf(row));
    return state;
}

void *AccessibleRow::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList AccessibleRow::actionNames() const
{
    return {setFocusAction(), showMenuAction()};
}

void AccessibleRow::doAction(const QString &action)
{
    if (row() < 0)
        return;
    MessageListView &view = m_list.list();
    view.setFocus(Qt::OtherFocusReason);
    view.chosen().choose(m_id);
    if (action == showMenuAction())
        view.showChosenMenu();
}

} // namespace chat::ui
