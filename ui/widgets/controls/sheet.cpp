// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/controls/sheet.h"

#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace chat::ui {

Sheet::Sheet(Style &style, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_style(style)
    , m_column(new QVBoxLayout(this))
    , m_foot(new QHBoxLayout)
    , m_close(new Button(style, Button::Kind::Plain, tr("Close"), this))
{
    setTitle(this, title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_foot->setContentsMargins(16, 12, 16, 12);
    m_foot->setSpacing(8);
    m_foot->addStretch(1);
    m_foot->addWidget(m_close);
    m_column->addLayout(m_foot);
    connect(m_close, &Button::clicked, this, &QDialog::accept);
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
}

void Sheet::setContents(QWidget *contents)
{
    m_column->insertWidget(0, contents, 1);
}

void Sheet::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_style.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.side);
    painter.fillRect(0, m_foot->geometry().top(), width(), 1, t.line);
}

} // namespace chat::ui
