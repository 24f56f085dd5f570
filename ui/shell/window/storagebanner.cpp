// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/window/storagebanner.h"

#include "app/session/storagewatch.h"
#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/widgets/writefailuretext.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

namespace chat::ui {

StorageBanner::StorageBanner(Style &style, StorageWatch &storage, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_storage(storage)
    , m_label(new QLabel(this))
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setFont(style.font(FontRole::List));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 10, 8);
    layout->addWidget(m_label);
    connect(&storage, &StorageWatch::changed, this, &StorageBanner::refresh);
    connect(&style, &Style::changed, this, &StorageBanner::dress);
    dress();
    hide();
    refresh();
}

QString StorageBanner::text() const
{
    return isHidden() ? QString() : m_label->text();
}

void StorageBanner::refresh()
{
    const auto failure = m_storage.failure();
    if (!failure) {
        hide();
        return;
    }
    const QString text = writeFailureText(*failure) + u' '
        + tr("What you have written but not sent is kept only until this window is closed; it is saved automatically "
             "once saving works again. New messages are not kept either.");
    const bool news = isHidden() || m_label->text() != text;
    m_label->setText(text);
    setSpoken(this, text);
    show();
    if (news) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void StorageBanner::dress()
{
    auto colours = m_label->palette();
    colours.setColor(QPalette::WindowText, m_style.tokens().text);
    m_label->setPalette(colours);
    update();
}

void StorageBanner::paintEvent(QPaintEvent *)
{
    const auto &t = m_style.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.elevated);
    painter.fillRect(0, 0, 3, height(), t.danger);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
}

} // namespace chat::ui
