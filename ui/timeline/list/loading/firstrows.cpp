// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/loading/firstrows.h"

#include "app/models/timeline/messagelistmodel.h"
#include "ui/timeline/list/loading/blankrows.h"

#include <QPainter>
#include <QWidget>

#include <utility>

namespace chat::ui {

using namespace std::chrono_literals;

namespace {
constexpr auto kPatience = 120ms; // what comes faster than that replaces what was there without anything in between
}

FirstRows::FirstRows(QWidget &viewport, BlankRows &rows)
    : m_viewport(viewport)
    , m_rows(rows)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPatience);
    connect(&m_timer, &QTimer::timeout, this, &FirstRows::beLate);
}

void FirstRows::await(MessageListModel *next)
{
    const bool shown = m_model && m_model->rowCount() > 0 && m_viewport.isVisible();
    const bool empty = next && next->rowCount() == 0;
    if (!empty)
        m_before = {};
    else if (shown)
        m_before = m_viewport.grab();
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = next;
    m_late = false;
    m_timer.stop();
    if (!next)
        return;
    connect(next, &MessageListModel::edgeChanged, this, &FirstRows::look);
    connect(next, &QAbstractItemModel::modelReset, this, &FirstRows::look);
    connect(next, &QAbstractItemModel::rowsInserted, this, &FirstRows::look);
    if (!m_before.isNull())
        m_timer.start();
    look();
}

bool FirstRows::isLoading() const
{
    return m_model && m_model->rowCount() == 0
        && m_model->edge(MessageListModel::Edge::Newer).phase == MessageListModel::EdgeState::Phase::Loading;
}

void FirstRows::look()
{
    if (isLoading()) {
        if (!m_late && !m_timer.isActive())
            m_timer.start();
        return;
    }
    const bool begun = m_model && m_model->rowCount() == 0
        && m_model->edge(MessageListModel::Edge::Newer).phase == MessageListModel::EdgeState::Phase::Idle;
    if (begun) // it is going to be loaded
        return;
    m_timer.stop();
    const bool late = std::exchange(m_late, false);
    if (late || !m_before.isNull())
        m_viewport.update();
    m_before = {};
    if (late)
        m_rows.drop();
}

void FirstRows::beLate()
{
    m_before = {};
    m_late = isLoading();
    m_viewport.update();
    if (m_late)
        Q_EMIT late();
}

bool FirstRows::paint(QPainter &painter, const QRect &area)
{
    if ((m_before.isNull() && !m_late) || !m_model || m_model->rowCount() > 0)
        return false;
    if (m_late)
        m_rows.fill(painter, m_viewport.rect(), area);
    else // what was at the bottom stays there
        painter.drawPixmap(0, m_viewport.height() - qRound(m_before.deviceIndependentSize().height()), m_before);
    return true;
}

} // namespace chat::ui
