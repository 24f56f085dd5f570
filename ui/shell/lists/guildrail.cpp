// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/lists/guildrail.h"

#include "app/net/pictures/imagecache.h"
#include "ui/shell/lists/accountswitcher.h"
#include "ui/shell/lists/guilddelegate.h"
#include "ui/shell/lists/railbutton.h"
#include "ui/style/style.h"
#include "ui/widgets/sidelist.h"

#include <QVBoxLayout>
#include <QPainter>

namespace chat::ui {

GuildRail::GuildRail(Style &style, Directory &directory, ImageCache &images, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_directory(directory)
    , m_model(directory)
    , m_directs(new RailButton(style, Glyph::Chat, Level::Text, tr("Direct messages"), this))
    , m_list(new SideList(style, tr("Guilds"), this))
    , m_delegate(new GuildDelegate(style, images, m_model, m_list))
{
    setFixedWidth(64);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(&m_model);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *add = new RailButton(style, Glyph::Plus, Level::Accent, tr("Add an account or sandbox"), this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(0);
    layout->addWidget(m_directs);
    layout->addSpacing(9); // space for the divider
    layout->addWidget(m_list, 1);
    layout->addWidget(add);

    connect(m_directs, &RailButton::clicked, this, &GuildRail::directsChosen);
    connect(add, &RailButton::clicked, this, &GuildRail::addChosen);
    connect(m_list, &SideList::chosen, this, [this](const QModelIndex &index) {
        const auto guild = m_model.at(index.row()).id; // a copy: the row may be removed while switching
        Q_EMIT guildChosen(guild);
    });
    connect(m_list, &SideList::menuRequested, this, [this](const QModelIndex &index, const QPoint &at) {
        if (index.isValid())
            Q_EMIT guildMenuRequested(GuildId(m_model.at(index.row()).id), at);
    });
    m_directs->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_directs, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &at) { Q_EMIT directsMenuRequested(m_directs->mapToGlobal(at)); });
    const auto countDirects = [this] { m_directs->setBadge(m_directory.directUnread().count); };
    connect(&directory, &Directory::unreadChanged, this, countDirects);
    countDirects();
    m_list->followPictures(images, [this](int row) { return m_model.at(row).icon; });
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
}

void GuildRail::setOpen(const GuildId &guild)
{
    m_delegate->setOpen(guild);
    m_directs->setCurrent(guild.isEmpty());
    if (const int row = m_model.rowOf(guild); row >= 0)
        m_list->scrollTo(m_model.index(row));
    m_list->viewport()->update();
}

void GuildRail::setAccounts(Accounts &accounts)
{
    delete m_accounts;
    m_accounts = new AccountSwitcher(m_style, accounts, this);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, m_accounts); // above "+"
}

void GuildRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.tokens().rail);
    painter.fillRect(18, m_directs->geometry().bottom() + 5, width() - 36, 1, m_style.tokens().line);
}

} // namespace chat::ui
