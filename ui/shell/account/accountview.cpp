// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/account/accountview.h"

#include "app/models/directory/directory.h"
#include "app/models/timeline/peopleinrows.h"
#include "app/session/accountsettings.h"
#include "ui/channels/placeactions.h"
#include "ui/channels/unreadbar.h"
#include "ui/composer/composer.h"
#include "ui/input/writing.h"
#include "ui/people/memberpanel.h"
#include "ui/people/profilepopup.h"
#include "ui/pins/pinlist.h"
#include "ui/pins/pinpanel.h"
#include "ui/shell/account/accountactions.h"
#include "ui/shell/account/accountnotices.h"
#include "ui/shell/account/attentionteller.h"
#include "ui/shell/account/deletedmessages.h"
#include "ui/shell/account/guildpreload.h"
#include "ui/shell/account/keptplace.h"
#include "ui/shell/account/lostaccess.h"
#include "ui/shell/account/navigation.h"
#include "ui/shell/account/regions.h"
#include "ui/shell/account/sidepanels.h"
#include "ui/shell/account/unsenttexts.h"
#include "ui/shell/account/ways/placeways.h"
#include "ui/shell/conversation/conversationheader.h"
#include "ui/shell/conversation/conversationpage.h"
#include "ui/shell/keys/keynames.h"
#include "ui/shell/keys/windowkeys.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/lists/guildrail.h"
#include "ui/shell/reading/readingactions.h"
#include "ui/shell/switcher/quickswitcher.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSettings>
#include <QSplitter>

#include <utility>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

AccountView::AccountView(const Needs &needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_memory(needs.settings, needs.backend, needs.accountKey)
    , m_conversations(needs.backend)
{
    build();
    divide();
    wireLists();
    wireConversation();
    wireActions();
    wireDirectory();
    auto *keys = new WindowKeys(*this);
    connect(keys, &WindowKeys::pressed, this, &AccountView::onKey);
    new KeyNames(*keys, *m_channels, header()); // owned by the keys
    onMoved();
}

AccountView::~AccountView()
{
    keepAll();
    delete std::exchange(m_attention, nullptr); // it reads the conversations
    m_page->timeline().setModel(nullptr); // the timelines are destroyed before the widgets
    m_unsent->detach();
}

// ---- putting together ---------------------------------------------------------------------------------------------

void AccountView::build()
{
    auto &style = m_needs.style;
    m_rail = new GuildRail(style, m_needs.directory, m_needs.images, this);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    m_channels = new ChannelPanel(style, m_needs.backend, m_needs.directory, m_needs.images, splitter);
    m_page
        = new ConversationPage({style, m_needs.settings, m_needs.backend, m_needs.directory, m_needs.images}, splitter);
    m_members = new MemberPanel(style, m_needs.backend, m_needs.directory, m_needs.images, m_page);
    m_pins = new PinPanel(style, m_needs.backend, m_needs.directory, m_needs.images, m_page);
    m_page->addSide(m_members);
    m_page->addSide(m_pins);

    splitter->addWidget(m_channels);
    splitter->addWidget(m_page);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setHandleWidth(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(splitter, 1);
    m_switcher = new QuickSwitcher(style, m_needs.directory, m_needs.images, this);
    m_panels = new SidePanels({*this, *splitter, *m_channels, m_page->header(), *m_members, *m_pins}, m_needs.settings,
        m_needs.backend, m_needs.directory);

    setAutoFillBackground(true);
    const auto dress = [this] {
        auto colours = palette();
        colours.setColor(QPalette::Window, m_needs.style.tokens().main);
        setPalette(colours);
    };
    connect(&style, &Style::changed, this, dress);
    dress();
}

//! The members that are not widgets.
void AccountView::divide()
{
    auto &directory = m_needs.directory;
    m_unsent = new UnsentTexts(m_needs.backend, m_conversations, m_page->composer(), m_page->timeline(), this);
    m_navigation = new Navigation({m_needs.backend, directory, m_conversations, m_memory, *m_rail, *m_channels,
                                      [this] { return m_page->timeline().reading(); }},
        this);
    m_access = new LostAccess({directory, m_conversations, *m_navigation, *m_unsent, m_page->composer()}, this);
    m_notices = new AccountNotices(m_needs.backend, directory, this);
    m_actions = new AccountActions({m_needs.style, m_needs.backend, directory, m_needs.images}, *this);
    m_preload = new GuildPreload(directory, this);
    auto *ways = new PlaceWays({*m_navigation, *m_page, *m_switcher, *m_pins, m_actions->places()},
        {m_needs.kind, m_needs.backend, directory}, this);
    connect(ways, &PlaceWays::linkRequested, this, &AccountView::linkRequested);
    m_reading = new ReadingActions(directory, m_page->timeline(), m_navigation->ways(), this);
    m_reading->setBar(m_channels->unreadBar());
    connect(m_unsent, &UnsentTexts::draftsChanged, m_channels, &ChannelPanel::setDrafts);
    m_attention = new AttentionTeller(*this, m_needs.backend, directory, m_conversations);
    m_deleted = new DeletedMessages(directory, m_conversations, m_memory, this);
    m_place = new KeptPlace(m_memory, m_conversations, *m_page->timeline().view(), this);
}

void AccountView::wireLists()
{
    connect(m_rail, &GuildRail::addChosen, this, &AccountView::addAccountRequested);
    connect(m_rail, &GuildRail::guildChosen, this, [this](const GuildId &guild) {
        openGuild(guild);
        m_panels->callList();
    });
    connect(m_rail, &GuildRail::directsChosen, this, [this] {
        openDirects();
        m_panels->callList();
    });
    connect(m_channels, &ChannelPanel::chosen, this, [this](const ChannelRef &channel) {
        openChannel(channel);
        m_panels->foldList(); // not needed any more
    });
    connect(m_channels, &ChannelPanel::jumpRequested, this, &AccountView::jump);
    connect(&m_channels->channels(), &ChannelListModel::collapsedChanged, this, &AccountView::saveState);
    connect(m_panels, &SidePanels::left, &m_page->composer(), &Composer::focusInput);
}

void AccountView::wireConversation()
{
    auto *timeline = &m_page->timeline();
    auto *composer = &m_page->composer();
    timeline->setPins(m_pins->model());
    composer->acceptDropsOn(this);
    connect(m_navigation, &Navigation::moved, this, &AccountView::onMoved);
    connect(
        m_navigation, &Navigation::failed, this, [this](const QString &why) { toast(window(), m_needs.style, why); });
    connect(&m_conversations, &Conversations::opened, this,
        [this](MessageListModel &model) { learnPeopleInRows(m_needs.directory, model); });
    connect(&m_conversations, &Conversations::edgeChanged, this, [this](const ChannelRef &channel) {
        if (channel == m_page->channel())
            refresh();
    });
    connect(m_notices, &AccountNotices::copyRequested, this, &AccountView::copy);
    connect(m_notices, &AccountNotices::signInAgainRequested, this, &AccountView::signInAgainRequested);
    connect(timeline, &TimelinePane::firstPagePainted, this, &AccountView::firstPagePainted);
    connect(
        timeline, &TimelinePane::firstPagePainted, this,
        [this] {
            m_page->preparePicker();
            m_preload->start();
        },
        Qt::SingleShotConnection);
    connect(composer, &Composer::escapePressed, this, &AccountView::onEscape);
    connect(composer, &Composer::submittedWithFiles, &m_conversations, &Conversations::send);
}

void AccountView::wireActions()
{
    auto *places = &m_actions->places();
    m_page->timeline().setPeople(&m_actions->people());
    connect(m_members, &MemberPanel::chosen, this, [this](const UserId &user, const QRect &row) {
        // Beside the panel, so that the next person can be chosen.
        m_actions->showProfile(user, {row.left() - ProfilePopup::kWidth - 6, row.top() - 9, 4, 4});
    });
    connect(m_members, &MemberPanel::menuRequested, m_actions, &AccountActions::popupPerson);
    connect(&m_page->header(), &ConversationHeader::profileRequested, m_actions, &AccountActions::showProfile);
    connect(&m_page->timeline(), &TimelinePane::profileRequested, m_actions,
        [this](const UserId &user) { m_actions->showProfileAt(user, QCursor::pos()); });
    connect(m_actions, &AccountActions::messageRequested, m_navigation, &Navigation::openUser);
    connect(m_actions, &AccountActions::mentionRequested, m_page, &ConversationPage::mention);
    connect(m_channels, &ChannelPanel::closeRequested, places, &PlaceActions::closeDirect);
    connect(m_channels, &ChannelPanel::guildMenuRequested, places, &PlaceActions::popupGuild);
    connect(m_channels, &ChannelPanel::directsMenuRequested, places, &PlaceActions::popupDirects);
    connect(m_channels, &ChannelPanel::menuRequested, m_actions, &AccountActions::popupPlace);
    connect(m_rail, &GuildRail::guildMenuRequested, places, &PlaceActions::popupGuild);
    connect(m_rail, &GuildRail::directsMenuRequested, places, &PlaceActions::popupDirects);
    connect(places, &PlaceActions::storedForgotten, m_access, &LostAccess::onStoredForgotten);
    connect(places, &PlaceActions::directClosed, m_access, &LostAccess::onDirectClosed);
    connect(places, &PlaceActions::channelCreated, m_navigation, &Navigation::openChannel);
}

void AccountView::wireDirectory()
{
    auto &directory = m_needs.directory;
    auto &backend = m_needs.backend;
    const auto refreshNotice = [this] {
        if (current().isEmpty())
            refresh();
    };
    connect(&directory, &Directory::stateChanged, this, refreshNotice);
    connect(&directory, &Directory::guildChanged, this, [this](const GuildId &guild) {
        if (guild == m_navigation->guild())
            refresh();
    });
    connect(&directory, &Directory::directChatsChanged, this, [this] {
        if (current().kind == ChannelKind::Direct && !current().isEmpty())
            refresh();
    });
    connect(&backend, &Backend::selfChanged, this, &AccountView::begin);
    connect(&backend, &Backend::connectionChanged, this, refreshNotice);
    connect(&backend, &Backend::connectionChanged, this, [this] {
        // What failed to load while the server was unavailable is tried again.
        if (m_needs.backend.connection().phase == ConnectionState::Phase::Online
            && m_needs.directory.state() == Directory::State::Failed)
            m_needs.directory.load();
    });
}

// ---- what is open -------------------------------------------------------------------------------------------------

void AccountView::begin()
{
    if (!m_memory.isUsable() || m_navigation->hasBegun())
        return;
    restoreAccount();
    m_place->restore();
    m_navigation->begin();
}

void AccountView::setStart(const QString &target)
{
    m_navigation->setStart(target);
}

void AccountView::showTarget(const QString &target)
{
    m_navigation->openTarget(target);
}

void AccountView::openChannel(const ChannelRef &channel)
{
    m_navigation->openChannel(channel);
}

void AccountView::openMessage(const MessageRef &message)
{
    m_navigation->openMessage(message);
}

void AccountView::follow(const PlaceLink &link)
{
    m_navigation->follow(link);
}

void AccountView::openUser(const UserId &user)
{
    m_navigation->openUser(user);
}

void AccountView::openGuild(const GuildId &guild)
{
    m_navigation->openGuild(guild);
}

void AccountView::openDirects()
{
    m_navigation->openDirects();
}

const ChannelRef &AccountView::current() const
{
    return m_navigation->current();
}

//! Shows the current place of the navigation.
void AccountView::onMoved()
{
    const auto channel = m_navigation->current();
    const bool other = channel != m_page->channel();
    if (channel.isEmpty()) {
        m_page->close();
    } else {
        auto &model = m_conversations.open(channel);
        if (other)
            m_page->open(model);
    }
    m_actions->setGuild(channel.kind == ChannelKind::Guild ? m_navigation->guild() : GuildId());
    refresh();
    m_attention->tell(channel);
    m_panels->setPlace(channel, m_navigation->guild());
    if (other && !channel.isEmpty())
        composer().focusInput();
    Q_EMIT currentChanged(channel, channel.isEmpty() ? QString() : header().name());
}

//! Updates titles, rights and the page in the middle.
void AccountView::refresh()
{
    m_access->noteNames();
    const auto &channel = m_page->channel();
    auto *model = m_conversations.find(channel);
    if (!model)
        m_page->say(m_notices->nothingOpen(m_navigation->guild(), m_navigation->lost()));
    else if (AccountNotices::isRefused(*model))
        m_page->say(m_notices->refused(*model, composer().draftText(channel), composer().hasDraft(channel)));
    else
        m_page->showTimeline();
}

void AccountView::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    toast(window(), m_needs.style, tr("Copied"));
}

// ---- keys ---------------------------------------------------------------------------------------------------------

void AccountView::onKey(WindowKey key)
{
    switch (key) {
    case WindowKey::Jump:
        jump();
        break;
    case WindowKey::PreviousChannel:
        m_navigation->step(-1, Navigation::Step::Any);
        break;
    case WindowKey::NextChannel:
        m_navigation->step(1, Navigation::Step::Any);
        break;
    case WindowKey::PreviousUnread:
        m_navigation->step(-1, Navigation::Step::Unread);
        break;
    case WindowKey::NextUnread:
        m_navigation->step(1, Navigation::Step::Unread);
        break;
    case WindowKey::NextMention:
        m_reading->goToNextMention();
        break;
    case WindowKey::Mentions:
        m_channels->unreadBar().mentions().click();
        break;
    case WindowKey::UnreadOnly:
        m_channels->unreadBar().filter().toggle();
        break;
    case WindowKey::Back:
        m_navigation->back();
        break;
    case WindowKey::Forward:
        m_navigation->forward();
        break;
    case WindowKey::NextRegion:
        walkRegions(1);
        break;
    case WindowKey::PreviousRegion:
        walkRegions(-1);
        break;
    case WindowKey::Members:
        m_panels->toggleMembers();
        break;
    case WindowKey::Pins:
        m_panels->togglePins();
        break;
    case WindowKey::ChannelList:
        m_panels->toggleList();
        break;
    case WindowKey::MarkGuildRead:
        m_actions->markRead(m_navigation->guild());
        break;
    case WindowKey::ShowSource:
        writing().setShowsSource(!writing().showsSource());
        break;
    case WindowKey::Account:
    case WindowKey::Settings:
    case WindowKey::LargerText:
    case WindowKey::SmallerText:
    case WindowKey::UsualText:
    case WindowKey::Help:
    case WindowKey::Quit:
        break; // the main window's
    }
}

void AccountView::jump()
{
    m_switcher->popup(m_conversations.recent());
}

void AccountView::keyPressEvent(QKeyEvent *event)
{
    // The focused widget had no use for the key.
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        onEscape();
    else if (event->matches(QKeySequence::Paste) && composer().isVisible())
        composer().paste(); // wherever the focus is
    else
        QWidget::keyPressEvent(event);
}

//! Each press handles one layer: what covers the timeline or is beside it, what is open in it, then the way back to the
//! newest message, then marking as read.
void AccountView::onEscape()
{
    if (m_panels->foldList() || m_panels->leavePanel() || timeline().closeTopLayer() || current().isEmpty())
        return;
    timeline().jumpToPresent();
    m_needs.directory.markRead(current());
    composer().focusInput();
}

void AccountView::walkRegions(int by)
{
    auto *input = &composer();
    auto *next = nextRegion(
        {&m_rail->list(), &m_channels->visibleList(), timeline().view(), input, &m_members->list(), m_panels->region()},
        by);
    if (next == input)
        input->focusInput();
    else if (next)
        next->setFocus(Qt::ShortcutFocusReason);
}

// ---- what is kept -------------------------------------------------------------------------------------------------

//! The account's own data is available once we know who we are.
void AccountView::restoreAccount()
{
    m_channels->channels().setAllCollapsed(m_memory.collapsed());
    // The same folder as for its pictures; an account from the command line stores its drafts there too.
    const QString account = m_memory.account();
    const QString profile = QFileInfo(m_needs.settings.fileName()).absolutePath();
    m_unsent->openDrafts(profile + u"/accounts/"_s + accountFolder(account) + u"/drafts.json"_s, m_needs.storage,
        u"drafts of "_s + account);
}

void AccountView::reloadAll()
{
    m_access->onAllForgotten();
}

void AccountView::saveState()
{
    m_unsent->saveDrafts();
    m_panels->save();
    if (!m_memory.isUsable())
        return;
    m_memory.setCollapsed(m_channels->channels().collapsed());
    m_navigation->remember();
    m_place->keep();
}

bool AccountView::hasUnsentTexts() const
{
    return m_unsent->isAnything();
}

void AccountView::keepAll()
{
    m_unsent->keepEdits();
    saveState();
}

// ---- the widget ---------------------------------------------------------------------------------------------------

void AccountView::setFrameLog(FrameLog *log)
{
    timeline().view()->setFrameLog(log);
}

void AccountView::fit()
{
    m_panels->fit();
    composer().setHeightLimit(height() * 2 / 5);
}

void AccountView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void AccountView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
    m_attention->tell(m_page->channel());
}

void AccountView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_attention->tell(m_page->channel()); // another account is on screen
}

} // namespace chat::ui
