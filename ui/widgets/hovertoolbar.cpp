// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/hovertoolbar.h"

#include "ui/style/borders.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {
constexpr int kButton = 30;

void offer(Button &button, const QString &name, Obstacle obstacle)
{
    button.setEnabled(obstacle == Obstacle::None);
    const QString why = obstacleText(obstacle);
    setTip(&button, why.isEmpty() ? name : HoverToolbar::tr("%1: %2").arg(name, why));
}
} // namespace

QString obstacleText(Obstacle obstacle)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("chat::ui::Obstacle", text); };
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::NotOwn:
        return say(QT_TRANSLATE_NOOP("chat::ui::Obstacle", "only the author can do this"));
    case Obstacle::KindNotEditable:
        return say(QT_TRANSLATE_NOOP("chat::ui::Obstacle", "the platform can edit only KMarkdown and card messages"));
    case Obstacle::NoPermission:
        return say(
            QT_TRANSLATE_NOOP("chat::ui::Obstacle", "this account does not have permission for this in this channel"));
    case Obstacle::NotInDirect:
        return say(QT_TRANSLATE_NOOP("chat::ui::Obstacle", "not possible with others' messages in a direct chat"));
    case Obstacle::Unsupported:
        return say(QT_TRANSLATE_NOOP("chat::ui::Obstacle", "this server does not support it"));
    case Obstacle::NotSentYet:
        return say(QT_TRANSLATE_NOOP("chat::ui::Obstacle", "the message has not reached the server"));
    case Obstacle::Deleted:
        return say(QT_TRANSLATE_NOOP("chat::ui::Obstacle", "the message was deleted"));
    }
    return {};
}

HoverToolbar::HoverToolbar(Style &style, QWidget *viewport)
    : QWidget(viewport)
    , m_style(style)
{
    setAccessibleName(tr("Message actions"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->setSpacing(0);
    m_react = add(RowAction::React, Glyph::Emoji, tr("React"));
    m_reply = add(RowAction::Reply, Glyph::Reply, tr("Reply"));
    m_edit = add(RowAction::Edit, Glyph::Edit, tr("Edit"));
    m_more = add(RowAction::More, Glyph::More, tr("More"));
    resize(sizeHint());
    hide();
}

Button *HoverToolbar::add(RowAction action, Glyph glyph, const QString &name)
{
    auto *button = new Button(m_style, glyph, name, this);
    button->setSide(kButton);
    button->setFocusPolicy(Qt::NoFocus); // the keys of the row do the same
    layout()->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, action] { Q_EMIT triggered(action); });
    return button;
}

void HoverToolbar::setMessage(
    const Message &message, const UserId &self, const Capabilities &capabilities, const Rights &permissions)
{
    m_id = message.id;
    // Of a deleted message only what is in the menu is left.
    m_react->setVisible(!message.deleted);
    m_reply->setVisible(!message.deleted);
    offer(*m_react, tr("React"), obstacleToReact(message, capabilities, permissions));
    offer(*m_reply, tr("Reply"), obstacleToReply(message, permissions));
    // Messages of others have no edit button; own ones that cannot be edited show why.
    m_edit->setVisible(message.author.id == self && !message.deleted);
    offer(*m_edit, tr("Edit"), obstacleToEdit(message, self, capabilities));
    adjustSize();
}

void HoverToolbar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_style.tokens();
    painter.setPen(t.line);
    painter.setBrush(t.elevated);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void HoverToolbar::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // lets the list scroll
}

} // namespace chat::ui
