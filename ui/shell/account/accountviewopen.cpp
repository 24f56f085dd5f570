// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// Which conversation is on screen, and what stands there when there is none.
#include "ui/shell/account/accountview.h"

#include "app/models/lists/guildemojimodel.h"
#include "app/models/timeline/messagetext.h"
#include "ui/composer/composer.h"
#include "ui/people/memberpanel.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/conversation/conversationheader.h"
#include "ui/shell/lists/guildrail.h"
#include "ui/style/style.h"
#include "ui/timeline/messagelistview.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hovertoolbar.h"
#include "ui/widgets/noticepage.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

//! So many guilds are loaded whole in the background, for names, unread counts and the quick switcher; the rest when
//! they are opened.
constexpr qsizetype kLoadAtMost = 100;

QString written(const ChannelRef &channel)
{
    return (channel.kind == ChannelKind::Direct ? u"direct/"_s : u"guild/"_s) + channel.id.value;
}

ChannelRef parsed(const QString &text)
{
    const auto slash = text.indexOf(u'/');
    if (slash < 0)
        return {};
    const auto kind = text.startsWith("direct/"_L1) ? ChannelKind::Direct : ChannelKind::Guild;
    return {kind, ChannelId(text.mid(slash + 1))};
}

} // namespace

void AccountView::begin()
{
    if (m_needs.backend.self().id.isEmpty() || m_begun)
        return;
    restoreAccount();
    switch (m_needs.directory.state()) {
    case Directory::State::Idle:
        m_needs.directory.load();
        break;
    case Directory::State::Loading:
        break;
    case Directory::State::Ready:
    case Directory::State::Failed:
        start();
        break;
    }
}

void AccountView::start()
{
    if (m_needs.directory.state() == Directory::State::Failed && m_needs.directory.guilds().empty()
        && m_needs.directory.directChats().empty()) {
        showNowhere();
        return;
    }
    m_begun = true;
    if (!m_start.isEmpty()) {
        showTarget(std::exchange(m_start, {}));
    } else {
        openLast();
    }
    connect(m_timeline, &TimelinePane::firstPagePainted, this, &AccountView::loadRest, Qt::SingleShotConnection);
}

void AccountView::showTarget(const QString &target)
{
    if (!m_begun)
        m_start = target;
    else if (target.startsWith("user:"_L1))
        openUser(UserId(target.mid(5)));
    else
        openChannel({ChannelKind::Guild, ChannelId(target)});
}

void AccountView::openLast()
{
    auto &directory = m_needs.directory;
    const auto last = parsed(m_needs.settings.value(key("last")).toString());
    if (last.kind == ChannelKind::Direct && directory.findDirectChat(last.id)) {
        openChannel(last);
        return;
    }
    const GuildId guild(m_needs.settings.value(key("lastGuild")).toString());
    if (directory.findGuild(guild))
        openGuild(guild);
    else if (!directory.guilds().empty())
        openGuild(directory.guilds().front().id);
    else
        openDirects();
}

void AccountView::openGuild(const GuildId &wanted)
{
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): it may be a part of what changes below
    const auto guild = wanted;
    auto &directory = m_needs.directory;
    m_gone.reset();
    m_guild = guild;
    m_waitingFor = {};
    m_rail->setOpen(guild);
    m_channels->showGuild(guild);
    m_members->setGuild(guild);
    const auto state = directory.guildState(guild);
    if (state == Directory::State::Idle)
        directory.loadGuild(guild);
    if (state == Directory::State::Ready) {
        const auto remembered = m_needs.settings.value(keyIn(guild)).toString();
        const auto *channel = directory.findChannel(ChannelId(remembered));
        if (channel)
            show(channel->ref());
        else if (const auto first = m_channels->channels().firstChannel(); !first.isEmpty())
            show({ChannelKind::Guild, first});
        else
            showNowhere();
        return;
    }
    m_waitingFor = guild;
    showNowhere();
}

void AccountView::openDirects()
{
    m_gone.reset();
    m_guild = {};
    m_waitingFor = {};
    m_rail->setOpen({});
    m_channels->showDirects();
    for (const auto &recent : m_conversations.recent()) {
        if (recent.kind == ChannelKind::Direct) {
            show(ChannelRef(recent));
            return;
        }
    }
    // To look at the list must not begin a chat with anybody.
    const auto &chats = m_needs.directory.directChats();
    const auto first = std::find_if(chats.begin(), chats.end(), [](const DirectChat &chat) { return chat.made; });
    if (first != chats.end())
        show(first->ref());
    else
        showNowhere();
}

void AccountView::openChannel(const ChannelRef &wanted)
{
    const auto channel = wanted; // may be a part of what changes below
    m_waitingFor = {};
    if (channel.kind == ChannelKind::Direct) {
        m_guild = {};
        m_rail->setOpen({});
        m_channels->showDirects();
        show(channel);
        return;
    }
    const auto guild = m_needs.directory.guildOf(channel);
    if (guild.isEmpty()) {
        openUnknown(channel.id);
        return;
    }
    m_guild = guild;
    m_rail->setOpen(guild);
    m_channels->showGuild(guild);
    m_members->setGuild(guild);
    if (m_needs.directory.guildState(guild) == Directory::State::Idle)
        m_needs.directory.loadGuild(guild);
    show(channel);
}

void AccountView::openUnknown(const ChannelId &channel)
{
    m_needs.backend.directory().fetchChannel(channel, this, [this, channel](Result<Channel> result) {
        const auto guild = result ? result.value().guild : GuildId();
        if (guild.isEmpty() || !m_needs.directory.findGuild(guild)) {
            toast(window(), m_needs.style,
                result ? tr("This channel is in a guild you are not in.")
                       : tr("The channel cannot be opened. %1").arg(errorSentence(result.error())));
            if (m_current.isEmpty())
                openLast();
            return;
        }
        m_needs.settings.setValue(keyIn(guild), channel.value);
        if (m_needs.directory.findChannel(channel))
            openChannel({ChannelKind::Guild, channel});
        else
            openGuild(guild); // goes to the channel once the guild is there
    });
}

void AccountView::openUser(const UserId &user)
{
    m_needs.backend.directory().openDirectChat(user, this, [this](Result<DirectChat> result) {
        if (!result) {
            toast(
                window(), m_needs.style, tr("The direct chat cannot be opened. %1").arg(errorSentence(result.error())));
            if (m_current.isEmpty())
                openLast();
            return;
        }
        m_needs.directory.keepDirectChat(result.value());
        openChannel(result.value().ref());
    });
}

void AccountView::show(const ChannelRef &channel)
{
    const bool again = channel == m_current;
    m_gone.reset();
    m_current = channel;
    auto &model = m_conversations.open(channel);
    if (!again) {
        connect(&model, &MessageListModel::edgeChanged, this, &AccountView::onEdgeChanged, Qt::UniqueConnection);
        const bool wasThere = model.rowCount() > 0;
        m_timeline->setModel(&model);
        if (wasThere)
            m_timeline->view()->setUnreadFrom(m_needs.directory.unread(channel).first);
        m_header->setConversation(channel);
        m_composer->setConversation(channel, m_header->name());
        m_composer->setMaxLength(model.capabilities().maxLength);
        if (m_guildEmoji)
            m_guildEmoji->setGuild(m_needs.directory.guildOf(channel));
        if (!m_stepping)
            m_conversations.visit(channel);
    }
    m_channels->setOpen(channel);
    refreshCurrent();
    noteSeen();
    fit();
    remember();
    if (!again) {
        m_composer->focusInput();
        m_learnPins.start();
    }
    Q_EMIT currentChanged(channel, m_header->name());
}

void AccountView::showNowhere()
{
    m_current = {};
    m_timeline->setModel(nullptr);
    m_header->setConversation({});
    m_channels->setOpen({});
    m_needs.directory.setCurrent({}, false);
    refreshCurrent();
    fit();
    Q_EMIT currentChanged({}, {});
}

//! Has the server refused to show the current conversation? What is known of rights is no reason to hide it.
bool AccountView::isRefused() const
{
    const auto *model = m_conversations.find(m_current);
    const auto forbidden = [model](MessageListModel::Edge edge) {
        const auto &error = model->edge(edge).error;
        return error && error->kind == ApiError::Kind::Forbidden;
    };
    return model && model->rowCount() == 0
        && (forbidden(MessageListModel::Edge::Older) || forbidden(MessageListModel::Edge::Newer));
}

//! Brings words, permissions and the page in the middle up to what is known now.
void AccountView::refreshCurrent()
{
    auto &directory = m_needs.directory;
    noteNames();
    const auto *focus = QApplication::focusWidget();
    const bool writing = focus && m_composer->isAncestorOf(focus);
    const bool onNotice = focus && m_notice->isAncestorOf(focus);
    if (m_current.isEmpty()) {
        m_composer->hide();
        m_stack->setCurrentWidget(m_notice);
        sayNothingOpen();
        return;
    }
    const auto permissions = directory.permissions(m_current);
    const auto *model = m_conversations.find(m_current);
    const auto name = m_header->name();
    if (isRefused()) {
        QString text = tr("Your roles here do not allow it.");
        if (m_composer->hasDraft(m_current))
            text += u'\n' + tr("What you had begun is kept, in case you can write there again.");
        m_notice->show(Glyph::Lock, tr("You cannot read this channel."), text,
            strandedText().isEmpty() ? tr("Try again") : tr("Copy what you wrote"));
        m_stack->setCurrentWidget(m_notice);
        m_composer->hide();
        if (writing)
            leaveComposer();
        return;
    }
    m_stack->setCurrentWidget(m_timeline);
    m_composer->show();
    m_composer->setConversation(m_current, name);
    m_composer->setBlocked(has(permissions, Permission::SendMessages)
            ? QString()
            : tr("You have no permission to write in this channel."));
    if (onNotice)
        m_composer->focusInput();
    else if (writing && !has(permissions, Permission::SendMessages))
        m_timeline->view()->setFocus(Qt::OtherFocusReason);
    const auto upload = model ? obstacleToUpload(m_current, permissions, model->capabilities()) : Obstacle::None;
    m_composer->setUploadObstacle(
        upload == Obstacle::None ? QString() : tr("No files here: %1").arg(obstacleText(upload)));
}

void AccountView::onEdgeChanged()
{
    if (sender() != m_conversations.find(m_current))
        return;
    refreshCurrent();
    noteSeen();
}

//! What is on screen in an active window counts as read, once it is there: the divider stands by then.
void AccountView::noteSeen()
{
    const bool active = isVisible() && isActiveWindow();
    m_needs.directory.setCurrent(m_current, active);
    const auto *model = m_conversations.find(m_current);
    using Phase = MessageListModel::EdgeState::Phase;
    if (active && model && model->edge(MessageListModel::Edge::Older).phase != Phase::Loading
        && model->edge(MessageListModel::Edge::Newer).phase == Phase::End)
        m_needs.directory.markRead(m_current);
}

void AccountView::remember()
{
    if (m_current.isEmpty())
        return;
    auto &settings = m_needs.settings;
    settings.setValue(key("last"), written(m_current));
    if (m_current.kind != ChannelKind::Guild)
        return;
    settings.setValue(key("lastGuild"), m_guild.value);
    settings.setValue(keyIn(m_guild), m_current.id.value);
}

void AccountView::loadRest()
{
    makePicker();
    m_toLoad.clear();
    for (const auto &guild : m_needs.directory.guilds()) {
        if (m_toLoad.size() < kLoadAtMost && m_needs.directory.guildState(guild.id) == Directory::State::Idle)
            m_toLoad.append(guild.id);
    }
    loadNext();
}

//! One after the other: what the person does meanwhile does not queue behind them.
void AccountView::loadNext()
{
    while (!m_toLoad.isEmpty()) {
        const auto state = m_needs.directory.guildState(m_toLoad.front());
        if (state == Directory::State::Loading)
            return; // guildChanged() tells
        if (state == Directory::State::Idle && m_needs.directory.findGuild(m_toLoad.front())) {
            m_needs.directory.loadGuild(GuildId(m_toLoad.front()));
            return;
        }
        m_toLoad.removeFirst();
    }
}

} // namespace chat::ui
