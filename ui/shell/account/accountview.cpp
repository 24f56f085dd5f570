// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/account/accountview.h"

#include "app/models/timeline/peopleinrows.h"
#include "app/net/pictures/imagecache.h"
#include "app/session/accountsettings.h"
#include "app/session/draftstore.h"
#include "app/session/storagewatch.h"
#include "ui/composer/composer.h"
#include "ui/emoji/emojipicker.h"
#include "ui/input/writing.h"
#include "ui/people/memberpanel.h"
#include "ui/pins/pinpanel.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/conversation/connectionbanner.h"
#include "ui/shell/conversation/conversationheader.h"
#include "ui/shell/lists/guildrail.h"
#include "ui/shell/switcher/quickswitcher.h"
#include "ui/style/style.h"
#include "ui/timeline/messagelistview.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/noticepage.h"
#include "ui/widgets/sidelist.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kListWidth = 240;
constexpr int kMembersWidth = 232;

} // namespace

AccountView::AccountView(const Needs &needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_conversations(needs.backend)
{
    build();
    wireLists();
    wireTimeline();
    wireWriting();
    wireKeeping();
    wireDirectory();
    wireActions();
    wirePanels();
    addKeys();
    restoreState();
    showNowhere();
}

AccountView::~AccountView()
{
    keepAll();
    m_timeline->setModel(nullptr); // the timelines go before the widgets do
    m_composer->setDrafts(nullptr);
}

void AccountView::build()
{
    auto &style = m_needs.style;
    m_rail = new GuildRail(style, m_needs.directory, m_needs.images, this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_channels = new ChannelPanel(style, m_needs.backend, m_needs.directory, m_needs.images, m_splitter);
    auto *middle = new QWidget(m_splitter);
    middle->setAccessibleName(tr("Conversation"));
    m_header = new ConversationHeader(style, m_needs.directory, m_needs.images, middle);
    m_banner = new ConnectionBanner(style, m_needs.backend, middle);
    auto *column = new QWidget(middle);
    m_stack = new QStackedWidget(column);
    m_timeline = new TimelinePane(style, m_needs.directory, m_needs.images, m_stack);
    m_notice = new NoticePage(style, m_stack);
    m_stack->addWidget(m_timeline);
    m_stack->addWidget(m_notice);
    m_composer = new Composer(style, column);
    m_members = new MemberPanel(style, m_needs.backend, m_needs.directory, m_needs.images, middle);
    m_members->setFixedWidth(kMembersWidth);
    m_pins = new PinPanel(style, m_needs.backend, m_needs.directory, m_needs.images, middle);

    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->setSpacing(6);
    columnLayout->addWidget(m_stack, 1);
    columnLayout->addWidget(m_composer);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(column, 1);
    body->addWidget(m_members);
    body->addWidget(m_pins);
    auto *middleLayout = m_middle = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->setSpacing(0);
    middleLayout->addWidget(m_header);
    middleLayout->addWidget(m_banner);
    middleLayout->addLayout(body, 1);

    m_splitter->addWidget(m_channels);
    m_splitter->addWidget(middle);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_splitter, 1);
    m_switcher = new QuickSwitcher(style, m_needs.directory, m_needs.images, this);

    setAutoFillBackground(true);
    const auto dress = [this] {
        auto colours = palette();
        colours.setColor(QPalette::Window, m_needs.style.tokens().main);
        setPalette(colours);
    };
    connect(&style, &Style::changed, this, dress);
    dress();
}

void AccountView::wireLists()
{
    connect(m_rail, &GuildRail::addChosen, this, &AccountView::addAccountRequested);
    connect(m_channels, &ChannelPanel::jumpRequested, this, [this] { m_switcher->popup(m_conversations.recent()); });
    connect(&m_channels->channels(), &ChannelListModel::collapsedChanged, this, &AccountView::saveState);
    // Also where it leads to what is open already: one goes somewhere to write there.
    connect(m_switcher, &QuickSwitcher::channelChosen, this, [this](const ChannelRef &channel) {
        openChannel(channel);
        m_composer->focusInput();
    });
    connect(m_switcher, &QuickSwitcher::guildChosen, this, [this](const GuildId &guild) {
        openGuild(guild);
        m_composer->focusInput();
    });
    connect(m_notice, &NoticePage::actionChosen, this, [this] {
        if (const auto text = strandedText(); !text.isEmpty()) {
            QGuiApplication::clipboard()->setText(text);
            toast(window(), m_needs.style, tr("Copied"));
        } else if (!m_guild.isEmpty() && m_needs.directory.guildState(m_guild) == Directory::State::Failed) {
            m_needs.directory.loadGuild(m_guild);
        } else if (m_needs.directory.state() == Directory::State::Idle) {
            if (m_needs.backend.connection().phase == ConnectionState::Phase::Refused)
                Q_EMIT signInAgainRequested();
            else
                m_needs.backend.retryNow();
        } else if (m_current.isEmpty()) {
            m_needs.directory.load();
        } else if (auto *model = m_conversations.find(m_current)) {
            model->loadLatest();
            refreshCurrent();
        }
    });
}

void AccountView::wireTimeline()
{
    connect(m_timeline, &TimelinePane::firstPagePainted, this, &AccountView::firstPagePainted);
    connect(m_timeline, &TimelinePane::quoteRequested, m_composer, &Composer::setQuote);
    connect(m_timeline->view(), &MessageListView::messageChanged, m_composer, &Composer::noteChanged);
    connect(m_timeline->view(), &MessageListView::messageGone, m_composer, &Composer::noteDeleted);
    connect(m_timeline, &TimelinePane::channelRequested, this, [this](const ChannelId &channel) {
        openChannel({ChannelKind::Guild, channel});
    });
    connect(m_timeline, &TimelinePane::typed, m_composer, &Composer::insertText);
    connect(m_composer, &Composer::submitted, this, [this](const Draft &draft) {
        if (auto *model = m_timeline->model()) {
            Draft composed = model->service().composed(draft);
            if (composed.source != draft.source)
                composed.typed = draft.source;
            model->send(composed);
        }
    });
    connect(m_composer, &Composer::editLastRequested, this, [this] { m_timeline->editLastOwn(); });
    connect(m_composer, &Composer::selectOlderRequested, this, [this] { m_timeline->selectNeighbour(-1); });
    connect(m_composer, &Composer::selectNewerRequested, this, [this] { m_timeline->selectNeighbour(1); });
    connect(m_composer, &Composer::escapePressed, this, &AccountView::onEscape);
    connect(m_composer, &Composer::emojiRequested, this, &AccountView::pickEmoji);
    connect(m_composer, &Composer::quoteClicked, m_timeline, &TimelinePane::jumpTo);
}

//! What is shared by all that is written here: people, templates, dictionaries, versions.
void AccountView::wireWriting()
{
    const QString folder = QFileInfo(m_needs.settings.fileName()).absolutePath();
    m_writing = new Writing({m_needs.style, m_needs.backend, m_needs.directory, m_needs.images, folder}, this);
    m_writing->setSamples([this] {
        std::vector<Writing::Sample> cards;
        const auto *model = m_timeline->model();
        for (int row = model ? model->rowCount() - 1 : -1; row >= 0 && cards.size() < 20; --row) {
            const auto &message = model->messageAt(row);
            if (message.kind == MessageKind::Card)
                cards.push_back({m_needs.directory.nameOf(message.author, m_needs.directory.guildOf(message.channel))
                        + u": "_s + message.content.plain,
                    message.source});
        }
        return cards;
    });
    m_composer->setWriting(m_writing);
    m_composer->acceptDropsOn(this);
    m_timeline->setWriting(m_writing);
    connect(m_composer, &Composer::submittedElsewhere, this,
        [this](const ChannelRef &channel, const Draft &draft) { m_conversations.open(channel).send(draft); });
}

void AccountView::wireDirectory()
{
    auto &directory = m_needs.directory;
    connect(&m_conversations, &Conversations::opened, &directory,
        [&directory](MessageListModel &model) { learnPeopleInRows(directory, model); });
    connect(&directory, &Directory::stateChanged, this, [this] {
        const auto state = m_needs.directory.state();
        if (!m_begun && (state == Directory::State::Ready || state == Directory::State::Failed))
            start();
        else if (m_current.isEmpty())
            refreshCurrent();
    });
    connect(&directory, &Directory::guildChanged, this, [this](const GuildId &guild) {
        if (!m_toLoad.isEmpty() && guild == m_toLoad.front())
            loadNext();
        if (m_gone && m_current.isEmpty() && m_needs.directory.findChannel(m_gone->channel.id))
            openChannel(ChannelRef(m_gone->channel)); // it is back
        else if (guild == m_waitingFor)
            openGuild(guild);
        else if (guild == m_guild)
            refreshCurrent();
    });
    connect(&directory, &Directory::directChatsChanged, this, [this] {
        if (m_current.kind == ChannelKind::Direct && !m_current.isEmpty())
            refreshCurrent();
    });
    connect(&directory, &Directory::channelRemoved, this, &AccountView::onChannelRemoved);
    auto &backend = m_needs.backend;
    connect(&backend, &Backend::selfChanged, this, &AccountView::begin);
    connect(&backend, &Backend::connectionChanged, this, [this] {
        if (m_current.isEmpty())
            refreshCurrent();
        // What could not be loaded while the server was away is worth another try now.
        if (m_needs.backend.connection().phase == ConnectionState::Phase::Online
            && m_needs.directory.state() == Directory::State::Failed)
            m_needs.directory.load();
    });
    connect(&directory, &Directory::guildsChanged, this, &AccountView::onGuildsChanged);
}

QString AccountView::key(const char *name) const
{
    return u"account/"_s + m_needs.accountKey + u'/' + m_needs.backend.self().id.value + u'/' + QLatin1StringView(name);
}

QString AccountView::keyIn(const GuildId &guild) const
{
    return key("in/") + guild.value;
}

void AccountView::restoreState()
{
    auto &settings = m_needs.settings;
    m_wantMembers = settings.value(u"window/members"_s, true).toBool();
    m_listWidth = std::clamp(settings.value(u"window/listWidth"_s, kListWidth).toInt(), 160, 480);
    m_splitter->setSizes({m_listWidth, 1000});
    fit();
}

//! What belongs to the account is known once we know who we are.
void AccountView::restoreAccount()
{
    QSet<ChannelId> collapsed;
    for (const auto &id : m_needs.settings.value(key("collapsed")).toStringList())
        collapsed.insert(ChannelId(id));
    m_channels->channels().setAllCollapsed(collapsed);
    // The same folder as for its pictures; an account from the command line has its drafts there too.
    const QString account
        = m_needs.accountKey + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(m_needs.backend.self().id.value));
    const QString profile = QFileInfo(m_needs.settings.fileName()).absolutePath();
    m_drafts = std::make_unique<DraftStore>(profile + u"/accounts/"_s + accountFolder(account) + u"/drafts.json"_s);
    const QString drafts = u"drafts of "_s + account;
    connect(m_drafts.get(), &DraftStore::written, this, [this, drafts](const std::optional<WriteFailure> &failure) {
        if (m_needs.storage)
            m_needs.storage->report(drafts, failure);
    });
    m_composer->setDrafts(m_drafts.get());
}

void AccountView::saveState()
{
    m_composer->keepDrafts();
    if (m_drafts)
        m_drafts->flush();
    auto &settings = m_needs.settings;
    settings.setValue(u"window/members"_s, m_wantMembers);
    settings.setValue(u"window/listWidth"_s, m_listWidth);
    if (m_needs.backend.self().id.isEmpty())
        return;
    QStringList collapsed;
    for (const auto &id : m_channels->channels().collapsed())
        collapsed << id.value;
    collapsed.sort();
    settings.setValue(key("collapsed"), collapsed);
    remember();
}

void AccountView::addBanner(QWidget *banner)
{
    m_middle->insertWidget(1, banner); // below the header
}

void AccountView::setFrameLog(FrameLog *log)
{
    m_timeline->view()->setFrameLog(log);
}

void AccountView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void AccountView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        noteSeen();
}

void AccountView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
    noteSeen();
}

void AccountView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    noteSeen(); // another account is on screen: what comes here now is unread
}

} // namespace chat::ui
