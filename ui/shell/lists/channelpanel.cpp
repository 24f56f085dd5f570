// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/lists/channelpanel.h"

#include "app/base/showntext.h"
#include "app/models/timeline/messagetext.h"
#include "app/net/pictures/imagecache.h"
#include "ui/channels/channeldelegate.h"
#include "ui/channels/directdelegate.h"
#include "ui/channels/unreadbar.h"
#include "ui/shell/lists/accountbar.h"
#include "ui/shell/lists/jumpfield.h"
#include "ui/style/style.h"
#include "ui/widgets/listtitle.h"
#include "ui/widgets/noticepage.h"
#include "ui/widgets/sidelist.h"

#include <QPainter>
#include <QVBoxLayout>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace chat::ui {

ChannelPanel::ChannelPanel(Style &style, Backend &backend, Directory &directory, ImageCache &images, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_directory(directory)
    , m_channels(directory)
    , m_directs(directory)
    , m_last(backend)
    , m_title(new ListTitle(style, this))
    , m_channelList(new SideList(style, tr("Channels"), this))
    , m_directList(new SideList(style, tr("Direct messages"), this))
    , m_channelDelegate(new ChannelDelegate(style, m_channels, m_channelList))
    , m_directDelegate(new DirectDelegate(style, images, m_directs, m_directList))
    , m_notice(new NoticePage(style, this))
    , m_stack(new QStackedWidget(this))
{
    setMinimumWidth(160);
    m_channelList->setItemDelegate(m_channelDelegate);
    m_channelList->setModel(&m_channels);
    m_directList->setItemDelegate(m_directDelegate);
    m_directList->setModel(&m_directs);
    for (QWidget *page :
        {static_cast<QWidget *>(m_channelList), static_cast<QWidget *>(m_directList), static_cast<QWidget *>(m_notice)})
        m_stack->addWidget(page);
    m_jump = new JumpField(style, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addSpacing(10); // space for the line below the title
    auto *jumpRow = new QHBoxLayout;
    jumpRow->setContentsMargins(12, 0, 12, 8);
    jumpRow->setSpacing(4);
    jumpRow->addWidget(m_jump, 1);
    m_unreadBar = new UnreadBar(style, directory, this);
    jumpRow->addWidget(m_unreadBar);
    layout->addLayout(jumpRow);
    layout->addWidget(m_stack, 1);
    m_accountBar = new AccountBar(style, backend, images, this);
    layout->addWidget(m_accountBar);

    connect(m_jump, &JumpField::clicked, this, &ChannelPanel::jumpRequested);
    connect(m_channelList, &SideList::chosen, this, &ChannelPanel::onChannelChosen);
    connect(m_channelList, &SideList::foldRequested, this, &ChannelPanel::fold);
    connect(m_directList, &SideList::chosen, this, [this](const QModelIndex &index) {
        const auto code = m_directs.at(index.row()).code; // a copy: the row may be removed while switching
        Q_EMIT chosen({ChannelKind::Direct, code});
    });
    m_directList->followPictures(images, [this](int row) { return m_directs.at(row).avatar; });
    connect(&directory, &Directory::guildChanged, this, &ChannelPanel::showState);
    connect(&directory, &Directory::guildsChanged, this, &ChannelPanel::showState);
    connect(&directory, &Directory::stateChanged, this, &ChannelPanel::showState);
    connect(&directory, &Directory::directChatsChanged, this, &ChannelPanel::showState);
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
    wireMenus();
    wireUnread();
    showState();
}

void ChannelPanel::wireUnread()
{
    m_directs.setLastMessages(m_last);
    connect(m_unreadBar, &UnreadBar::unreadOnlyChanged, this, [this](bool unreadOnly) {
        m_channels.setUnreadOnly(unreadOnly);
        m_directs.setUnreadOnly(unreadOnly);
        showState();
    });
    for (QAbstractItemModel *model :
        {static_cast<QAbstractItemModel *>(&m_channels), static_cast<QAbstractItemModel *>(&m_directs)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &ChannelPanel::showState);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ChannelPanel::showState);
    }
}

void ChannelPanel::setDrafts(const QSet<ChannelRef> &drafts)
{
    m_channels.setDrafts(drafts);
    m_directs.setDrafts(drafts);
}

void ChannelPanel::wireMenus()
{
    const auto titleMenu = [this](const QPoint &at) {
        if (m_directsShown)
            Q_EMIT directsMenuRequested(at);
        else if (!m_channels.guild().isEmpty())
            Q_EMIT guildMenuRequested(GuildId(m_channels.guild()), at);
    };
    connect(m_title, &ListTitle::menuRequested, this, titleMenu);
    connect(
        m_channelList, &SideList::menuRequested, this, [this, titleMenu](const QModelIndex &index, const QPoint &at) {
            if (index.isValid())
                Q_EMIT menuRequested({ChannelKind::Guild, m_channels.at(index.row()).id}, at);
            else
                titleMenu(at);
        });
    connect(m_directList, &SideList::deleteRequested, this, [this](const QModelIndex &index) {
        Q_EMIT closeRequested({ChannelKind::Direct, m_directs.at(index.row()).code});
    });
    connect(
        m_directList, &SideList::menuRequested, this, [this, titleMenu](const QModelIndex &index, const QPoint &at) {
            if (index.isValid())
                Q_EMIT menuRequested({ChannelKind::Direct, m_directs.at(index.row()).code}, at);
            else
                titleMenu(at);
        });
}

void ChannelPanel::showGuild(const GuildId &guild)
{
    m_directsShown = false;
    m_channels.setGuild(guild);
    setAccessibleName(tr("Channels"));
    showState();
}

void ChannelPanel::showDirects()
{
    m_directsShown = true;
    setAccessibleName(tr("Direct messages"));
    showState();
}

void ChannelPanel::setOpen(const ChannelRef &channel)
{
    const bool direct = channel.kind == ChannelKind::Direct;
    m_channels.setCurrent(direct ? ChannelId() : channel.id);
    m_directs.setCurrent(direct ? channel.id : ChannelId());
    m_channelDelegate->setOpen(direct ? ChannelId() : channel.id);
    m_directDelegate->setOpen(direct ? channel.id : ChannelId());
    if (direct) {
        if (const int row = m_directs.rowOf(channel.id); row >= 0)
            m_directList->setCurrentIndex(m_directs.index(row));
    } else if (const int row = m_channels.rowOf(channel.id); row >= 0) {
        m_channelList->setCurrentIndex(m_channels.index(row));
    }
    m_channelList->viewport()->update();
    m_directList->viewport()->update();
}

void ChannelPanel::showState()
{
    const auto *guild = m_directory.findGuild(m_channels.guild());
    const bool ofAccount = m_directsShown || !guild;
    auto state = ofAccount ? m_directory.state() : m_directory.guildState(guild->id);
    if (state == Directory::State::Loading && (ofAccount ? m_directory.isKnown() : m_directory.knowsGuild(guild->id)))
        state = Directory::State::Ready; // it is only loaded again
    const bool empty = m_directsShown ? m_directs.rowCount() == 0 && m_directory.directChats().empty()
                                      : !guild || guild->channels.isEmpty();
    QWidget *page = m_directsShown ? m_directList : m_channelList;
    if (empty) {
        const auto ofGuild = m_directsShown || !guild ? GuildId() : guild->id;
        const auto error = ofGuild.isEmpty() ? m_directory.error() : m_directory.guildError(ofGuild);
        const auto load = [this, ofGuild] {
            if (ofGuild.isEmpty())
                m_directory.load();
            else
                m_directory.loadGuild(ofGuild);
        };
        if (state == Directory::State::Failed && error)
            m_notice->show(
                {Glyph::Warning, tr("This list could not be loaded."), errorSentence(*error), tr("Try again"), load});
        else if (state == Directory::State::Ready)
            m_notice->show({Glyph::Chat, m_directsShown ? tr("No conversations yet.") : tr("No channels here.")});
        else
            m_notice->show({Glyph::Info, tr("Loading…")});
        page = m_notice;
    }
    if (!empty && m_unreadBar->isUnreadOnly() && visibleList().model()->rowCount() == 0) {
        m_notice->show({Glyph::Check, tr("Nothing is unread here."), {}, tr("Show all"),
            [this] { m_unreadBar->setUnreadOnly(false); }});
        page = m_notice;
    }
    m_stack->setCurrentWidget(page);
    m_title->setTitle(m_directsShown ? tr("Direct messages") : guild ? shownName(guild->name) : QString());
    update();
}

void ChannelPanel::onChannelChosen(const QModelIndex &index)
{
    const auto row = m_channels.at(index.row()); // a copy: the row may be removed while switching
    if (row.type == ChannelType::Category)
        m_channels.setCollapsed(row.id, !row.collapsed);
    else
        Q_EMIT chosen({ChannelKind::Guild, row.id});
}

void ChannelPanel::fold(const QModelIndex &index, bool fold)
{
    for (int row = index.row(); row >= 0; --row) {
        if (const auto &found = m_channels.at(row); found.type == ChannelType::Category) {
            m_channelList->setCurrentIndex(m_channels.index(row));
            const auto id = found.id;
            m_channels.setCollapsed(id, fold);
            return;
        }
        if (!m_channels.at(row).nested)
            return;
    }
}

void ChannelPanel::paintEvent(QPaintEvent *)
{
    const auto &t = m_style.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.side);
    painter.fillRect(0, 51, width(), 1, t.line);
}

} // namespace chat::ui
