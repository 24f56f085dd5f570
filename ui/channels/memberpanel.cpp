// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/channels/memberpanel.h"

#include "app/net/imagecache.h"
#include "ui/channels/memberdelegate.h"
#include "ui/channels/sidelist.h"
#include "ui/popups/button.h"
#include "ui/style/style.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QPainter>

namespace chat::ui {

MemberPanel::MemberPanel(Style &style, Backend &backend, Directory &directory, ImageCache &images, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_model(backend, directory)
    , m_list(new SideList(style, tr("Members"), this))
    , m_failure(new QWidget(this))
{
    setAccessibleName(tr("Members"));
    m_list->setItemDelegate(new MemberDelegate(style, images, m_model, m_list));
    m_list->setModel(&m_model);
    connect(m_list, &SideList::chosen, this, [this](const QModelIndex &index) {
        if (!m_model.isHeading(index.row()))
            Q_EMIT chosen(m_model.userAt(index.row()).id);
    });
    connect(&images, &ImageCache::imageReady, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
    connect(&m_model, &MemberListModel::stateChanged, this, &MemberPanel::showState);

    auto *line = new QLabel(tr("The members could not be loaded."), m_failure);
    line->setWordWrap(true);
    line->setFont(style.font(FontRole::Note));
    auto *retry = new Button(style, Button::Kind::Link, tr("Try again"), m_failure);
    connect(retry, &Button::clicked, this, [this] { m_model.retry(); });
    auto *inside = new QVBoxLayout(m_failure);
    inside->setContentsMargins(16, 12, 12, 12);
    inside->addWidget(line);
    inside->addWidget(retry, 0, Qt::AlignLeft);
    m_failure->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_failure);
}

void MemberPanel::showState()
{
    m_failure->setVisible(m_model.error().has_value());
}

void MemberPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.tokens().side);
    painter.fillRect(0, 0, 1, height(), m_style.tokens().line);
}

} // namespace chat::ui
