// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/emoji/reactionpopup.h"

#include "ui/emoji/reactionpopupprivate.h"
#include "ui/style/style.h"

#include <QKeyEvent>
#include <QPainter>

namespace chat::ui {

ReactionPopup::ReactionPopup(Style &style, Directory &directory, ImageCache &images, QWidget *parent)
    : PopupFrame(style, parent)
    , d(std::make_unique<Private>(*this, style, directory, images))
{
    setAccessibleName(tr("Who reacted"));
    setFocusPolicy(Qt::StrongFocus);
}

ReactionPopup::~ReactionPopup() = default;

void ReactionPopup::popup(
    MessageListModel &model, const MessageId &message, const Emoji &emoji, const QRect &globalAnchor)
{
    d->open(model, message, emoji, globalAnchor);
}

void ReactionPopup::paintEvent(QPaintEvent *event)
{
    PopupFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(1, d->tabBar->geometry().bottom() + 1, width() - 2, 1, m_style.tokens().line);
}

void ReactionPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        d->step(-1);
    else if (event->key() == Qt::Key_Right)
        d->step(1);
    else
        PopupFrame::keyPressEvent(event);
}

void ReactionPopup::hideEvent(QHideEvent *event)
{
    d->letGo();
    PopupFrame::hideEvent(event);
}

} // namespace chat::ui
