// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/people/memberpanel.h"

#include "app/models/timeline/messagetext.h"
#include "app/net/pictures/imagecache.h"
#include "ui/people/memberdelegate.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/panelhead.h"
#include "ui/widgets/sidelist.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace chat::ui {

MemberPanel::MemberPanel(Style &style, Backend &backend, Directory &directory, ImageCache &images, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_model(backend, directory)
    , m_head(new PanelHead(style, tr("Members"), this))
    , m_search(new LineField(style, LineField::Purpose::Search, tr("Search members"), this))
    , m_list(new SideList(style, tr("Members"), this))
    , m_note(new QLabel(this))
    , m_retry(new Button(style, Button::Kind::Link, tr("Try again"), this))
{
    setAccessibleName(tr("Members"));
    m_list->setItemDelegate(new MemberDelegate(style, images, m_model, m_list));
    m_list->setModel(&m_model);
    build();
    connect(m_list, &SideList::chosen, this, [this](const QModelIndex &index) {
        if (m_model.isHeading(index.row()))
            return;
        const auto row = m_list->visualRect(index);
        const auto user = m_model.userAt(index.row()).id; // a copy: the row may be removed meanwhile
        Q_EMIT chosen(user, {m_list->viewport()->mapToGlobal(row.topLeft()), row.size()});
    });
    connect(m_list, &SideList::menuRequested, this, [this](const QModelIndex &index, const QPoint &at) {
        if (!index.isValid() || m_model.isHeading(index.row()))
            return;
        const auto user = m_model.userAt(index.row()).id;
        Q_EMIT menuRequested(user, at);
    });
    m_list->followPictures(
        images, [this](int row) { return m_model.isHeading(row) ? QString() : m_model.userAt(row).avatar; });
    connect(&style, &Style::changed, this, &MemberPanel::showState);
    connect(&m_model, &MemberListModel::stateChanged, this, &MemberPanel::showState);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_model.setSearch(text); });
    connect(m_search, &LineField::leftByEscape, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_retry, &Button::clicked, this, [this] { m_model.retry(); });
    connect(m_head, &PanelHead::closeRequested, this, &MemberPanel::closeRequested);
    showState();
}

void MemberPanel::build()
{
    m_search->setPlaceholderText(tr("Search members"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setFont(m_style.font(FontRole::Note));
    m_note->setContentsMargins(16, 8, 16, 8);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(12, 0, 12, 4);
    searchRow->addWidget(m_search);
    auto *retryRow = new QHBoxLayout;
    retryRow->setContentsMargins(16, 0, 16, 0);
    retryRow->addWidget(m_retry, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(searchRow);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addLayout(retryRow);
}

void MemberPanel::setGuild(const GuildId &guild)
{
    m_guild = guild;
    if (guild != m_model.guild())
        m_search->clear();
    if (isVisible())
        m_model.setGuild(guild);
}

void MemberPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setGuild(m_guild);
}

void MemberPanel::showState()
{
    const auto &error = m_model.error();
    const bool empty = m_model.rowCount() == 0;
    QString note;
    if (error)
        note = tr("The members could not be loaded. %1").arg(errorSentence(*error));
    else if (m_model.loading())
        note = tr("Loading…");
    else if (m_model.metOnly() && empty && m_model.search().isEmpty())
        note = tr("This server does not provide a member list. Everyone who writes here will be listed.");
    else if (m_model.metOnly())
        note = tr("This server does not provide a member list: these are the people seen here so far.");
    else if (empty && !m_model.search().isEmpty())
        note = tr("No member has this name.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    auto colours = m_note->palette();
    colours.setColor(QPalette::WindowText, m_style.color(Level::Dim));
    m_note->setPalette(colours);
    m_retry->setVisible(error.has_value());
    const QLocale locale;
    if (m_model.memberCount() < 0)
        m_head->setNote({});
    else if (m_model.onlineCount() < 0)
        m_head->setNote(locale.toString(m_model.memberCount()));
    else
        m_head->setNote(
            tr("%1 of %2 online").arg(locale.toString(m_model.onlineCount()), locale.toString(m_model.memberCount())));
    update();
}

void MemberPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.tokens().side);
    painter.fillRect(0, 0, 1, height(), m_style.tokens().line);
}

} // namespace chat::ui
