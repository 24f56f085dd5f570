// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/rowhover.h"

#include "app/models/directory/directory.h"
#include "app/models/timeline/messagelistmodel.h"
#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/timeline/list/roweditors.h"
#include "ui/timeline/list/rowgeometry.h"
#include "ui/timeline/list/rowlayouts.h"
#include "ui/timeline/list/rowtip.h"

#include <QCursor>

#include <algorithm>
#include <utility>

namespace chat::ui {

namespace {
constexpr int kToolbarLift = 16; // distance of the toolbar above the contents of its row
constexpr int kToolbarRight = 16; // distance from the right edge
constexpr int kToolbarShift = 40;
constexpr int kToolbarMostShift = 200;
constexpr int kRestMs = 80;
} // namespace

RowHover::RowHover(Style &style, const Directory &directory, const RowGeometry &rows, const RowEditors &editors,
    std::function<MessageId()> chosen)
    : m_directory(directory)
    , m_rows(rows)
    , m_editors(editors)
    , m_chosen(std::move(chosen))
    , m_toolbar(new HoverToolbar(style, &rows.viewport()))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &RowHover::updateInPlace);
    connect(m_toolbar, &HoverToolbar::triggered, this, [this](RowAction action) {
        if (!m_toolbar->messageId().isEmpty())
            Q_EMIT actionRequested(m_toolbar->messageId(), action);
    });
}

QRect RowHover::toolbarRect() const
{
    return m_toolbar->isVisible() ? m_toolbar->geometry() : QRect();
}

void RowHover::setRow(const MessageId &id)
{
    if (m_id == id)
        return;
    m_rows.update(m_id);
    m_id = id;
    m_rows.update(m_id);
    placeToolbar();
}

void RowHover::rename(const MessageId &from, const MessageId &to)
{
    if (m_id == from)
        setRow(to);
}

void RowHover::update(QPoint point)
{
    const MessageListModel *model = m_rows.layouts().model();
    if (!model || !m_rows.isKnown())
        return;
    const int row = m_rows.viewport().rect().contains(point) ? m_rows.at(point) : -1;
    m_pointer = row < 0 ? QPoint(-1, -1) : point;
    setRow(row < 0 ? MessageId() : model->messageAt(row).id);
    const Hit hit = row < 0 ? Hit() : m_rows.hitAt(point);
    if (hit.kind != m_hit.kind || hit.rect != m_hit.rect)
        m_rows.update(m_id);
    m_hit = hit;
    setCursorFor(hit);
}

void RowHover::setCursorFor(const Hit &hit)
{
    const bool clicks = m_rows.layouts().model()->capabilities().clickButtons;
    const bool dead = hit.kind == Hit::Kind::Button && (hit.index != 1 || !clicks);
    const bool pointing = hit.isAction() && hit.kind != Hit::Kind::Time && !dead;
    m_rows.viewport().setCursor(pointing  ? Qt::PointingHandCursor
            : hit.kind == Hit::Kind::Text ? Qt::IBeamCursor
                                          : Qt::ArrowCursor);
}

void RowHover::updateInPlace()
{
    if (const auto point = m_rows.pointer())
        update(*point);
    placeToolbar();
}

void RowHover::leave()
{
    // Moving onto the toolbar does not leave the row.
    if (toolbarRect().contains(m_rows.viewport().mapFromGlobal(QCursor::pos())))
        return;
    m_pointer = {-1, -1};
    setRow({});
}

void RowHover::setDragging(bool dragging)
{
    m_dragging = dragging;
    if (dragging)
        m_toolbar->hide();
}

void RowHover::setQuiet(bool quiet)
{
    m_quiet = quiet;
    placeToolbar();
}

void RowHover::startRest()
{
    m_toolbar->hide();
    m_rest.start();
}

void RowHover::placeToolbar()
{
    const MessageId id = m_id.isEmpty() ? m_chosen() : m_id;
    const MessageListModel *model = m_rows.layouts().model();
    const int row = model && !m_dragging && !m_quiet ? model->rowOf(id) : -1;
    // Of a message under way nearly everything would change in a moment.
    if (row < 0 || m_editors.has(id) || model->messageAt(row).state == SendState::Sending) {
        m_toolbar->hide();
        return;
    }
    m_toolbar->setMessage(
        model->messageAt(row), model->selfId(), model->capabilities(), m_directory.permissions(model->channel()));
    m_toolbar->move(toolbarPlace(m_rows.rectOf(row).top() + m_rows.layouts().of(row).contentTop()));
    m_toolbar->show();
}

//! At the right end of the row's upper edge, or near it where that would cover something that can be clicked.
QPoint RowHover::toolbarPlace(int contentTop) const
{
    const QWidget &viewport = m_rows.viewport();
    const QSize size = m_toolbar->size();
    const int right = viewport.width() - size.width() - kToolbarRight;
    const auto height
        = [&](int wanted) { return std::clamp(wanted, 2, std::max(2, viewport.height() - size.height() - 2)); };
    for (int x = right; x >= std::max(0, right - kToolbarMostShift); x -= kToolbarShift) {
        for (const int top : {contentTop - kToolbarLift, contentTop - size.height(), contentTop}) {
            const QPoint place(x, height(top));
            if (m_rows.isFree({place, size}, *m_toolbar))
                return place;
        }
    }
    return {right, height(contentTop - kToolbarLift)};
}

bool RowHover::showToolTip(QPoint point, QPoint globalPosition)
{
    const Hit hit = m_rows.hitAt(point);
    const int row = m_rows.at(point);
    const MessageListModel *model = m_rows.layouts().model();
    if (!model || row < 0)
        return false;
    if (hit.kind == Hit::Kind::Reaction) {
        Q_EMIT chipTipRequested(model->messageAt(row).id, hit, globalPosition);
        return true;
    }
    const QString tip = rowTip(hit, model->messageAt(row), model->capabilities().clickButtons);
    if (tip.isEmpty())
        return false;
    showTip(globalPosition, tip, &m_rows.viewport());
    return true;
}

} // namespace chat::ui
