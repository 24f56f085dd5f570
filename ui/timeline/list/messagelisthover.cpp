// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// What MessageListView does with a pointer that rests: the row under it, its toolbar, tooltips.
#include "ui/timeline/list/messagelistview.h"

#include "app/base/showntext.h"
#include "app/models/directory/directory.h"
#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/widgets/linkopener.h"

#include <QHelpEvent>
#include <QListView>
#include <QLocale>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {
constexpr int kToolbarLift = 16; // how far the toolbar stands above its row's content
}

void MessageListView::setHovered(const MessageId &id)
{
    if (m_hovered == id)
        return;
    updateRow(m_hovered);
    m_hovered = id;
    updateRow(m_hovered);
    placeToolbar();
}

void MessageListView::updateHover(QPoint viewportPoint)
{
    if (!m_model || !m_laidOut)
        return;
    const bool inside = viewport()->rect().contains(viewportPoint);
    const int row = inside ? rowAt(viewportPoint) : -1;
    m_pointer = row < 0 ? QPoint(-1, -1) : viewportPoint;
    setHovered(row < 0 ? MessageId() : m_model->messageAt(row).id);
    const Hit hit = row < 0 ? Hit() : hitAt(viewportPoint);
    const bool sameChip = hit.kind == m_hoverHit.kind && hit.rect == m_hoverHit.rect;
    if (!sameChip) {
        updateRow(m_hovered);
        m_chipTimer.stop();
        if (hit.kind == Hit::Kind::Reaction)
            m_chipTimer.start();
    }
    m_hoverHit = hit;
    const bool dead = hit.kind == Hit::Kind::Button && (hit.index != 1 || !m_model->capabilities().clickButtons);
    const bool pointing = hit.isAction() && hit.kind != Hit::Kind::Time && !dead;
    viewport()->setCursor(pointing        ? Qt::PointingHandCursor
            : hit.kind == Hit::Kind::Text ? Qt::IBeamCursor
                                          : Qt::ArrowCursor);
}

void MessageListView::placeToolbar()
{
    const MessageId id = !m_hovered.isEmpty() ? m_hovered : (hasFocus() ? currentId() : MessageId());
    const int row = m_model && !m_dragging ? m_model->rowOf(id) : -1;
    if (row < 0 || m_editors.contains(id) || m_model->messageAt(row).state != SendState::Sent) {
        m_toolbar->hide();
        return;
    }
    const QRect rect = visualRect(m_model->index(row));
    m_toolbar->setMessage(m_model->messageAt(row), m_model->selfId(), m_model->capabilities(),
        m_directory.permissions(m_model->channel()));
    const int top = std::max(2, rect.top() + layoutOf(row).contentTop() - kToolbarLift);
    m_toolbar->move(
        viewport()->width() - m_toolbar->width() - 16, std::min(top, viewport()->height() - m_toolbar->height() - 2));
    m_toolbar->show();
}

bool MessageListView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Leave:
        // Onto the toolbar is not away from the row.
        if (!m_toolbar->isVisible() || !m_toolbar->geometry().contains(viewport()->mapFromGlobal(QCursor::pos()))) {
            m_pointer = {-1, -1};
            setHovered({});
            m_chipTimer.stop();
        }
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (showToolTip(help->pos(), help->globalPos()))
            return true;
        QToolTip::hideText();
        return true;
    }
    default:
        break;
    }
    return QListView::viewportEvent(event);
}

//! What a button that opens nothing is there for, with its value.
QString MessageListView::buttonTip(const Hit &hit) const
{
    const QString value = shownLine(hit.value, 200);
    if (hit.index != 1)
        return value.isEmpty() ? tr("This button does nothing")
                               : tr("This button does nothing. Its value: %1").arg(value);
    if (m_model->capabilities().clickButtons)
        return tr("Sends “%1” to the bot").arg(value);
    return tr("Sends “%1” to the bot. This server takes clicks only from its own app.").arg(value);
}

bool MessageListView::showToolTip(QPoint viewportPoint, QPoint globalPosition)
{
    const Hit hit = hitAt(viewportPoint);
    const int row = rowAt(viewportPoint);
    QString text;
    switch (hit.kind) {
    case Hit::Kind::Link:
    case Hit::Kind::File:
        text = shownTarget(hit.value);
        break;
    case Hit::Kind::Time:
        text = QLocale().toString(m_model->messageAt(row).created.toLocalTime(), QLocale::LongFormat);
        if (m_model->messageAt(row).edited.isValid())
            text += u'\n'
                + tr("edited %1")
                      .arg(QLocale().toString(m_model->messageAt(row).edited.toLocalTime(), QLocale::LongFormat));
        if (!m_model->messageAt(row).visibleOnlyTo.isEmpty())
            text += u'\n' + tr("only visible to you");
        break;
    case Hit::Kind::Quote:
        text = tr("Go to the message answered");
        break;
    case Hit::Kind::Image:
        text = hit.text;
        break;
    case Hit::Kind::Spoiler:
        text = tr("Click to reveal");
        break;
    case Hit::Kind::AddReaction:
        text = tr("React");
        break;
    case Hit::Kind::CopyCode:
        text = tr("Copy the code");
        break;
    case Hit::Kind::Button:
        text = buttonTip(hit);
        break;
    case Hit::Kind::Raw:
        text = tr("Look at the source");
        break;
    default:
        break;
    }
    if (text.isEmpty())
        return false;
    showTip(globalPosition, text, viewport());
    return true;
}

} // namespace chat::ui
