// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/spoken/accessiblelist.h"

#include "app/models/timeline/messagelistmodel.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/list/spoken/accessiblerow.h"

namespace chat::ui {

namespace {

QAccessibleInterface *describeList(const QString &className, QObject *object)
{
    auto *view = className == QLatin1StringView(MessageListView::staticMetaObject.className())
        ? qobject_cast<MessageListView *>(object)
        : nullptr;
    return view ? new AccessibleList(*view) : nullptr; // Qt owns it as long as the view exists
}

} // namespace

AccessibleList::AccessibleList(MessageListView &view)
    : QAccessibleWidget(&view, QAccessible::List)
    , m_view(view)
{
}

AccessibleList::~AccessibleList()
{
    for (const QAccessible::Id id : std::as_const(m_rows))
        QAccessible::deleteAccessibleInterface(id);
}

void AccessibleList::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(describeList);
        return true;
    }();
    Q_UNUSED(installed)
}

void AccessibleList::tellFocus(MessageListView &view)
{
    if (!QAccessible::isActive() || !view.hasFocus())
        return;
    const auto *list = QAccessible::queryAccessibleInterface(&view);
    if (QAccessibleInterface *focused = list ? list->focusChild() : nullptr) {
        QAccessibleEvent event(focused, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

int AccessibleList::childCount() const
{
    return m_view.messageModel() ? m_view.messageModel()->rowCount() : 0;
}

QAccessibleInterface *AccessibleList::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    return rowOf(m_view.messageModel()->messageAt(index).id);
}

QAccessibleInterface *AccessibleList::rowOf(const MessageId &id) const
{
    const MessageListModel *model = m_view.messageModel();
    if (!model || model->rowOf(id) < 0)
        return nullptr;
    auto known = m_rows.constFind(id);
    if (known == m_rows.constEnd()) {
        forgetGone();
        known = m_rows.insert(id, QAccessible::registerAccessibleInterface(new AccessibleRow(*this, id)));
    }
    return QAccessible::accessibleInterface(*known);
}

//! Deletes the interfaces of rows that have left the model, once there are more interfaces than two windows of rows.
void AccessibleList::forgetGone() const
{
    if (m_rows.size() < 2 * MessageListModel::kWindow)
        return;
    const MessageListModel &model = *m_view.messageModel();
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        if (model.rowOf(it.key()) >= 0) {
            ++it;
            continue;
        }
        QAccessible::deleteAccessibleInterface(*it);
        it = m_rows.erase(it);
    }
}

int AccessibleList::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *row = dynamic_cast<const AccessibleRow *>(child);
    return row ? row->row() : -1;
}

QAccessibleInterface *AccessibleList::childAt(int x, int y) const
{
    const QPoint point = m_view.viewport()->mapFromGlobal(QPoint(x, y));
    return m_view.viewport()->rect().contains(point) ? child(m_view.rowAt(point)) : nullptr;
}

QAccessibleInterface *AccessibleList::focusChild() const
{
    const MessageId id = m_view.currentId();
    QAccessibleInterface *row = id.isEmpty() || !m_view.hasFocus() ? nullptr : rowOf(id);
    for (int i = 0; row && m_view.focus().hit() && i < row->childCount(); ++i) {
        if (QAccessibleInterface *thing = row->child(i); thing && thing->state().focused)
            return thing;
    }
    return row;
}

} // namespace chat::ui
