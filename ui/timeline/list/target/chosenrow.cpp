// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/target/chosenrow.h"

#include "app/models/timeline/messagelistmodel.h"
#include "ui/timeline/list/rowgeometry.h"
#include "ui/timeline/list/rowlayouts.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

#include <algorithm>

namespace chat::ui {

namespace {
constexpr int kRoom = 8; // pixels between what was scrolled to and the edge
}

ChosenRow::ChosenRow(QAbstractItemView &view, const RowGeometry &rows)
    : m_view(view)
    , m_rows(rows)
    , m_focus(rows, [this] { return id(); })
{
}

MessageId ChosenRow::id() const
{
    const MessageListModel *model = m_rows.layouts().model();
    const QModelIndex index = m_view.currentIndex();
    return model && index.isValid() && index.row() < model->rowCount() ? model->messageAt(index.row()).id : MessageId();
}

void ChosenRow::choose(const MessageId &wanted)
{
    MessageListModel *model = m_rows.layouts().model();
    const int row = model ? model->rowOf(wanted) : -1;
    if (row < 0)
        return;
    const MessageId before = id();
    (void)m_focus.leave();
    m_view.selectionModel()->setCurrentIndex(model->index(row), QItemSelectionModel::NoUpdate);
    m_rows.update(before);
    m_rows.update(wanted);
    Q_EMIT changed();
}

bool ChosenRow::step(int by)
{
    const MessageListModel *model = m_rows.layouts().model();
    if (!model || model->rowCount() == 0)
        return false;
    const QModelIndex now = m_view.currentIndex();
    int row = now.isValid() ? now.row() + by : m_rows.first();
    if (!now.isValid() && by < 0) // from what is on screen
        row = m_rows.visible().second;
    if (row < 0 || row >= model->rowCount())
        return false;
    choose(model->messageAt(row).id);
    const QRect rect = m_rows.rectOf(row);
    const int height = m_rows.viewport().height();
    if (rect.top() < 0)
        Q_EMIT scrollWanted(rect.top() - kRoom);
    else if (rect.bottom() > height)
        Q_EMIT scrollWanted(std::min(rect.top(), rect.bottom() - height + kRoom));
    return true;
}

//! Scrolls to what has the focus, if it is out of sight.
void ChosenRow::showThing()
{
    const auto hit = m_focus.hit();
    if (!hit)
        return;
    const QRect place = hit->rect.translated(m_rows.rectOf(m_rows.layouts().model()->rowOf(id())).topLeft());
    const int height = m_rows.viewport().height();
    if (place.top() < 0)
        Q_EMIT scrollWanted(place.top() - kRoom);
    else if (place.bottom() > height)
        Q_EMIT scrollWanted(std::min(place.top(), place.bottom() - height + kRoom));
}

bool ChosenRow::stepInside(int by)
{
    if (!m_focus.step(by))
        return false;
    showThing();
    m_rows.update(id());
    Q_EMIT thingChanged();
    return true;
}

bool ChosenRow::focusOn(const MessageId &wanted, const Hit &hit)
{
    if (id() != wanted)
        choose(wanted);
    if (!m_focus.set(wanted, hit))
        return false;
    showThing();
    m_rows.update(wanted);
    Q_EMIT thingChanged();
    return true;
}

bool ChosenRow::leaveThing()
{
    if (!m_focus.leave())
        return false;
    m_rows.update(id());
    Q_EMIT thingChanged();
    return true;
}

void ChosenRow::clear()
{
    const MessageId before = id();
    if (before.isEmpty())
        return;
    (void)m_focus.leave();
    m_view.selectionModel()->clearCurrentIndex();
    m_rows.update(before);
    Q_EMIT changed();
}

bool ChosenRow::handleKey(int key)
{
    const auto hit = m_focus.hit();
    switch (key) {
    case Qt::Key_Right:
        return stepInside(1) || hit.has_value();
    case Qt::Key_Left:
        return stepInside(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (hit)
            Q_EMIT activated(id(), *hit);
        return hit.has_value();
    case Qt::Key_Escape:
        return leaveThing();
    default:
        return false;
    }
}

} // namespace chat::ui
