// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/pins/pinpanel.h"

#include "app/domain/capabilities.h"
#include "app/models/directory/directory.h"
#include "app/models/timeline/messagetext.h"
#include "ui/pins/pinlist.h"
#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/widgets/hovertoolbar.h"
#include "ui/widgets/noticepage.h"
#include "ui/widgets/panelhead.h"
#include "ui/widgets/toast.h"

#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace chat::ui {

PinPanel::PinPanel(Style &style, Backend &backend, Directory &directory, ImageCache &images, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_backend(backend)
    , m_directory(directory)
    , m_model(backend)
    , m_head(new PanelHead(style, tr("Pinned messages"), this))
    , m_stack(new QStackedWidget(this))
    , m_list(new PinList(style, directory, images, m_model, m_stack))
    , m_notice(new NoticePage(style, m_stack))
{
    setAccessibleName(tr("Pinned messages"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_notice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    connect(m_head, &PanelHead::closeRequested, this, &PinPanel::closeRequested);
    connect(m_list, &SideList::chosen, this,
        [this](const QModelIndex &index) { Q_EMIT chosen(MessageId(m_model.messageAt(index.row()).id)); });
    connect(m_list, &PinList::unpinRequested, this, &PinPanel::unpin);
    connect(m_list, &SideList::menuRequested, this, &PinPanel::showMenu);
    connect(&m_model, &PinListModel::stateChanged, this, &PinPanel::showState);
    connect(&m_model, &PinListModel::rowsInserted, this, &PinPanel::showState);
    connect(
        &m_model, &PinListModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int row) { offerUndo(row); });
    connect(&m_model, &PinListModel::rowsRemoved, this, &PinPanel::showState);
    connect(&m_model, &PinListModel::actionFailed, this, [this](const MessageId &, const ApiError &error) {
        toast(window(), m_style, tr("That did not work. %1").arg(errorSentence(error)));
    });
    connect(&directory, &Directory::guildChanged, this, &PinPanel::showState);
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
    showState();
}

void PinPanel::setChannel(const ChannelRef &channel)
{
    m_channel = channel;
    if (isVisible())
        m_model.setChannel(channel);
}

void PinPanel::learn()
{
    m_model.setChannel(m_channel);
}

void PinPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setChannel(m_channel);
}

//! The reason why nothing can be unpinned here; empty: it can.
QString PinPanel::obstacle() const
{
    Message any;
    any.channel = m_channel;
    return obstacleText(obstacleToPin(any, m_backend.messages().capabilities(), m_directory.permissions(m_channel)));
}

void PinPanel::unpin(const MessageId &id)
{
    m_unpinned = id; // reported when the server has done it
    m_model.setPinned(id, false);
}

void PinPanel::offerUndo(int row)
{
    const auto id = m_model.messageAt(row).id;
    if (id != std::exchange(m_unpinned, {}))
        return;
    toast(window(), m_style, tr("Unpinned."), tr("Undo"), [this, channel = m_model.channel(), id] {
        if (m_model.channel() == channel)
            m_model.setPinned(id, true);
    });
}

void PinPanel::showMenu(const QModelIndex &index, const QPoint &at)
{
    if (!index.isValid())
        return;
    const auto id = m_model.messageAt(index.row()).id;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addAction(m_style.icon(Glyph::ExternalLink), tr("Go to message"), this, [this, id] { Q_EMIT chosen(id); });
    auto *off = menu->addAction(m_style.icon(Glyph::Pin), tr("Unpin"), this, [this, id] { unpin(id); });
    const auto reason = obstacle();
    off->setEnabled(reason.isEmpty());
    if (!reason.isEmpty())
        setTip(off, tr("Unpin: %1").arg(reason));
    menu->popup(at);
}

void PinPanel::showState()
{
    m_list->setObstacle(obstacle());
    const int count = m_model.rowCount();
    m_head->setNote(count > 0 ? QLocale().toString(count) : QString());
    if (count > 0) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    if (m_model.error())
        m_notice->show({Glyph::Warning, tr("The pinned messages could not be loaded."), errorSentence(*m_model.error()),
            tr("Try again"), [this] { m_model.reload(); }});
    else if (m_model.loading())
        m_notice->show({Glyph::Info, tr("Loading…")});
    else
        m_notice->show(
            {Glyph::Pin, tr("Nothing is pinned here."), tr("To find a message again later, pin it from its menu.")});
    m_stack->setCurrentWidget(m_notice);
}

void PinPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.tokens().side);
    painter.fillRect(0, 0, 1, height(), m_style.tokens().line);
}

} // namespace chat::ui
