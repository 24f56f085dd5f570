// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/channels/placeactions.h"

#include "app/base/otherstext.h"
#include "app/base/showntext.h"
#include "app/models/timeline/messagetext.h"
#include "app/session/storedspace.h"
#include "ui/channels/placelinks.h"
#include "ui/desktop/notifymenu.h"
#include "ui/style/borders.h"
#include "ui/style/menulook.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/formcard.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <limits>

namespace chat::ui {

PlaceActions::PlaceActions(QWidget &window, Style &style, Backend &backend, Directory &directory)
    : QObject(&window)
    , m_window(window)
    , m_style(style)
    , m_backend(backend)
    , m_directory(directory)
{
}

QString PlaceActions::whyNotCreate(const GuildId &guild) const
{
    const Capabilities can = m_backend.messages().capabilities();
    if (!can.moderation || !can.createChannels)
        return tr("this server does not support it");
    return has(m_directory.guildPermissions(guild), Permission::ManageChannels)
        ? QString()
        : tr("this account may not manage channels here");
}

QString PlaceActions::whyNotManage(const ChannelRef &channel, bool Capabilities::*offered) const
{
    const Capabilities can = m_backend.messages().capabilities();
    if (!can.moderation || !(can.*offered))
        return tr("this server does not support it");
    return has(m_directory.permissions(channel), Permission::ManageChannels)
        ? QString()
        : tr("this account may not manage channels here");
}

QString PlaceActions::whyNotLeave(const GuildId &guild) const
{
    if (!m_backend.messages().capabilities().leaveGuild)
        return tr("this server does not support it");
    const auto *known = m_directory.findGuild(guild);
    return known && known->owner == m_backend.self().id ? tr("the owner cannot leave the guild") : QString();
}

QString PlaceActions::whyNotFetch() const
{
    return m_backend.messages().capabilities().history ? QString() : tr("this server does not support it");
}

void PlaceActions::tell(const QString &text)
{
    toast(m_window.window(), m_style, text);
}

void PlaceActions::copyId(const QString &id)
{
    QApplication::clipboard()->setText(id);
    tell(tr("ID copied"));
}

// ---- menus --------------------------------------------------------------------------------------------------------

QMenu *PlaceActions::makeMenu(const QString &name)
{
    auto *menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    setSpoken(menu, name);
    return menu;
}

QAction *PlaceActions::add(
    QMenu &menu, Glyph glyph, const QString &text, const QString &why, std::function<void()> run, bool danger)
{
    auto *entry = menu.addAction(m_style.icon(glyph, danger ? Level::Danger : Level::Dim), OthersText(text).entry());
    if (danger)
        markDestructive(*entry);
    entry->setEnabled(why.isEmpty());
    if (!why.isEmpty())
        setTip(entry, tr("%1: %2").arg(text, why));
    connect(entry, &QAction::triggered, this, std::move(run));
    return entry;
}

void PlaceActions::popupGuild(const GuildId &guild, const QPoint &globalPosition)
{
    const auto *known = m_directory.findGuild(guild);
    if (!known)
        return;
    auto *menu = makeMenu(shownName(known->name));
    auto *read = addReading(*menu, m_directory.guildUnread(guild), [this, guild] { markGuildRead(guild); });
    read->setText(read->text() + u'\t' + tr("Shift+Esc"));
    addReadingAll(*menu);
    NotifyMenu::add(*menu, m_style, m_directory.notify(), NotifyScope::of(guild));
    menu->addSeparator();
    const auto why = whyNotCreate(guild);
    add(*menu, Glyph::Plus, tr("Create channel…"), why, [this, guild] { createChannel(guild, {}); });
    add(*menu, Glyph::ChevronDown, tr("Create category…"), why, [this, guild] { createCategory(guild); });
    menu->addSeparator();
    add(*menu, Glyph::ArrowDown, tr("Fetch older messages…"), whyNotFetch(),
        [this, guild] { Q_EMIT guildOlderRequested(guild); });
    add(*menu, Glyph::Download, tr("Export messages…"), {}, [this, guild] { Q_EMIT guildExportRequested(guild); });
    add(*menu, Glyph::Copy, tr("Copy guild ID"), {}, [this, guild] { copyId(guild.value); });
    add(
        *menu, Glyph::Leave, tr("Leave guild…"), whyNotLeave(guild), [this, guild] { leaveGuild(guild); }, true);
    menu->popup(globalPosition);
}

void PlaceActions::popupChannel(const ChannelRef &ref, const QPoint &globalPosition)
{
    const auto *channel = m_directory.findChannel(ref.id);
    if (!channel)
        return;
    auto *menu = makeMenu(shownName(channel->name));
    const bool category = channel->type == ChannelType::Category;
    addReading(*menu, category ? m_directory.categoryUnread(*channel) : m_directory.unread(ref), [this, ref, category] {
        if (category)
            markCategoryRead(ref.id);
        else
            markRead(ref);
    });
    if (!category)
        NotifyMenu::add(*menu, m_style, m_directory.notify(), NotifyScope::of(ref), m_directory.guildOf(ref));
    menu->addSeparator();
    addManaging(*menu, *channel);
    menu->addSeparator();
    if (channel->type != ChannelType::Category)
        addStored(*menu, ref);
    if (!category)
        addLink(*menu, ref);
    add(*menu, Glyph::Copy, tr("Copy channel ID"), {}, [this, ref] { copyId(ref.id.value); });
    menu->popup(globalPosition);
}

void PlaceActions::addManaging(QMenu &menu, const Channel &channel)
{
    const bool category = channel.type == ChannelType::Category;
    const auto guild = channel.guild;
    const auto id = channel.id;
    const auto parent = category ? channel.id : channel.parent;
    const auto ref = channel.ref();
    add(menu, Glyph::Plus, category ? tr("Create channel in this category…") : tr("Create channel…"),
        whyNotCreate(guild), [this, guild, parent] { createChannel(guild, parent); });
    add(menu, Glyph::Edit, category ? tr("Edit category…") : tr("Edit channel…"),
        whyNotManage(ref, &Capabilities::editChannels), [this, id] { editChannel(id); });
    add(
        menu, Glyph::Trash, category ? tr("Delete category…") : tr("Delete channel…"),
        whyNotManage(ref, &Capabilities::removeChannels), [this, id] { removeChannel(id); }, true);
}

//! What can be done with the messages on this computer.
void PlaceActions::addStored(QMenu &menu, const ChannelRef &channel)
{
    add(menu, Glyph::ArrowDown, tr("Fetch older messages…"), whyNotFetch(),
        [this, channel] { Q_EMIT olderRequested(channel); });
    add(menu, Glyph::Download, tr("Export messages…"), {}, [this, channel] { Q_EMIT exportRequested(channel); });
    addForgetting(menu, channel);
}

void PlaceActions::addLink(QMenu &menu, const ChannelRef &channel)
{
    const QString link = m_links ? m_links->to(channel) : QString();
    if (link.isEmpty())
        return;
    add(menu, Glyph::Copy, tr("Copy link"), {}, [this, link] {
        QGuiApplication::clipboard()->setText(link);
        tell(tr("Link copied"));
    });
}

//! Its size is known a moment later.
void PlaceActions::addForgetting(QMenu &menu, const ChannelRef &channel)
{
    auto *entry = add(
        menu, Glyph::Trash, tr("Forget stored messages…"), tr("nothing is stored"),
        [this, channel] { forgetStored(channel); }, true);
    StoredSpace(m_backend.messages()).measure(channel, entry, [entry](const StoredSpace::Messages &stored) {
        if (stored.count == 0)
            return;
        entry->setEnabled(true);
        setTip(entry, QString());
        entry->setText(tr("Forget stored messages (%1)…").arg(QLocale().formattedDataSize(stored.bytes)));
    });
}

void PlaceActions::popupDirect(const ChannelRef &ref, const QPoint &globalPosition)
{
    const auto *chat = m_directory.findDirectChat(ref.id);
    if (!chat)
        return;
    const auto user = chat->peer.id;
    auto *menu = makeMenu(chat->peer.displayName());
    addReading(*menu, m_directory.unread(ref), [this, ref] { markRead(ref); });
    NotifyMenu::add(*menu, m_style, m_directory.notify(), NotifyScope::of(ref));
    menu->addSeparator();
    add(*menu, Glyph::Info, tr("Profile"), {},
        [this, user, globalPosition] { Q_EMIT profileRequested(user, globalPosition); });
    add(*menu, Glyph::Copy, tr("Copy user ID"), {}, [this, user] { copyId(user.value); });
    addLink(*menu, ref);
    menu->addSeparator();
    addStored(*menu, ref);
    auto *close = add(*menu, Glyph::Close, tr("Close conversation"), {}, [this, ref] { closeDirect(ref); });
    close->setText(close->text() + u'\t' + tr("Del"));
    menu->popup(globalPosition);
}

void PlaceActions::popupDirects(const QPoint &globalPosition)
{
    auto *menu = makeMenu(tr("Direct messages"));
    add(*menu, Glyph::Check, tr("Mark all as read"),
        m_directory.directUnread().count > 0 ? QString() : tr("nothing is unread"), [this] { markDirectsRead(); });
    addReadingAll(*menu);
    menu->addSeparator();
    add(*menu, Glyph::ArrowDown, tr("Fetch older messages of all conversations…"), whyNotFetch(),
        [this] { Q_EMIT allOlderRequested(); });
    menu->popup(globalPosition);
}

// ---- reading ------------------------------------------------------------------------------------------------------

QAction *PlaceActions::addReading(QMenu &menu, const Directory::Unread &unread, std::function<void()> run)
{
    const bool any = unread.count > 0 || unread.mentions > 0;
    return add(menu, Glyph::Check, tr("Mark as read"), any ? QString() : tr("nothing is unread"), std::move(run));
}

void PlaceActions::addReadingAll(QMenu &menu)
{
    add(menu, Glyph::Check, tr("Mark everything as read"),
        m_directory.isAnythingUnread() ? QString() : tr("nothing is unread"), [this] { markAllRead(); });
}

//! Says what was marked and offers to undo it.
void PlaceActions::offerUndo(const Directory::UnreadMap &taken, const QString &text)
{
    if (!taken.isEmpty())
        toast(m_window.window(), m_style, text, tr("Undo"), [this, taken] { m_directory.restoreUnread(taken); });
}

void PlaceActions::markRead(const ChannelRef &channel)
{
    const auto *known = m_directory.findChannel(channel.id);
    const auto *chat = m_directory.findDirectChat(channel.id);
    const QString name = channel.kind == ChannelKind::Direct ? chat ? chat->peer.displayName() : QString()
        : known ? shownName(known->name)
                                                             : QString();
    offerUndo(m_directory.markRead(channel), tr("%1 is marked as read.").arg(name));
}

void PlaceActions::markCategoryRead(const ChannelId &category)
{
    if (const auto *known = m_directory.findChannel(category)) {
        const QString name = shownName(known->name);
        offerUndo(m_directory.markCategoryRead(*known), tr("%1 is marked as read.").arg(name));
    }
}

void PlaceActions::markGuildRead(const GuildId &guild)
{
    const auto *known = m_directory.findGuild(guild);
    const QString name = known ? shownName(known->name) : QString();
    offerUndo(m_directory.markGuildRead(guild), tr("%1 is marked as read.").arg(name));
}

void PlaceActions::markDirectsRead()
{
    offerUndo(m_directory.markDirectsRead(), tr("All direct messages are marked as read."));
}

void PlaceActions::markAllRead()
{
    offerUndo(m_directory.markAllRead(), tr("Everything is marked as read."));
}

// ---- what is stored -----------------------------------------------------------------------------------------------

void PlaceActions::forgetStored(const ChannelRef &channel)
{
    StoredSpace(m_backend.messages()).measure(channel, this, [this, channel](const StoredSpace::Messages &stored) {
        ConfirmCard::Question question;
        question.title = tr("Forget the stored messages?");
        question.text = tr("%n message(s) of this conversation are removed from this computer. They stay on the server "
                           "and are loaded from there again; earlier texts of edited messages are lost.",
            nullptr, static_cast<int>(std::min<qint64>(stored.count, std::numeric_limits<int>::max())));
        question.action = tr("Forget");
        confirm(m_window.window(), m_style, question, [this, channel] {
            StoredSpace(m_backend.messages()).forget(channel, this, [this, channel](bool removed) {
                tell(removed ? tr("The stored messages were removed.") : tr("The stored messages cannot be removed."));
                if (removed)
                    Q_EMIT storedForgotten(channel);
            });
        });
    });
}

// ---- changing -----------------------------------------------------------------------------------------------------

void PlaceActions::createChannel(const GuildId &guild, const ChannelId &parent)
{
    FormCard::Form form;
    form.title = tr("Create a channel");
    const auto *category = m_directory.findChannel(parent);
    if (category)
        form.text = tr("In the category %1.").arg(shownName(category->name));
    form.fields.push_back({tr("Name"), {}, {}, 100, true});
    FormCard::Field kind{tr("Type")};
    kind.choices = {tr("Text"), tr("Voice, with text")};
    form.fields.push_back(kind);
    form.action = tr("Create");
    new FormCard(m_window.window(), m_style, form, [this, guild, parent](FormCard &card) {
        auto *service = m_backend.moderation();
        if (!service)
            return;
        NewChannel channel{guild, card.text(0), parent, card.choice(1) == 1 ? ChannelType::Voice : ChannelType::Text};
        service->createChannel(channel, &card, [this, &card](const Result<Channel> &result) {
            if (!result) {
                card.fail(tr("Not created. %1").arg(errorSentence(result.error())));
                return;
            }
            card.done();
            Q_EMIT channelCreated(result.value().ref());
        });
    });
}

void PlaceActions::createCategory(const GuildId &guild)
{
    FormCard::Form form;
    form.title = tr("Create a category");
    form.fields.push_back({tr("Name"), {}, {}, 100, true});
    form.action = tr("Create");
    new FormCard(m_window.window(), m_style, form, [this, guild](FormCard &card) {
        auto *service = m_backend.moderation();
        if (!service)
            return;
        service->createChannel(
            {guild, card.text(0), {}, ChannelType::Category}, &card, [&card](const Result<Channel> &result) {
                if (result)
                    card.done();
                else
                    card.fail(tr("Not created. %1").arg(errorSentence(result.error())));
            });
    });
}

void PlaceActions::editChannel(const ChannelId &id)
{
    const auto *channel = m_directory.findChannel(id);
    if (!channel)
        return;
    const bool category = channel->type == ChannelType::Category;
    FormCard::Form form;
    form.title = category ? tr("Edit the category") : tr("Edit the channel");
    form.fields.push_back({tr("Name"), channel->name, {}, 100, true});
    const bool topic = !category && m_backend.messages().capabilities().channelTopics;
    if (topic)
        form.fields.push_back({tr("Topic"), channel->topic, tr("What it is about"), 500});
    form.action = tr("Save");
    new FormCard(m_window.window(), m_style, form, [this, id, topic](FormCard &card) {
        auto *service = m_backend.moderation();
        if (!service)
            return;
        ChannelEdit edit;
        edit.name = card.text(0);
        if (topic)
            edit.topic = card.text(1);
        service->updateChannel(id, edit, &card, [&card](const Result<Channel> &result) {
            if (result)
                card.done();
            else
                card.fail(tr("Not saved. %1").arg(errorSentence(result.error())));
        });
    });
}

void PlaceActions::removeChannel(const ChannelId &id)
{
    const auto *channel = m_directory.findChannel(id);
    if (!channel)
        return;
    const bool category = channel->type == ChannelType::Category;
    const auto name = shownName(channel->name);
    confirm(m_window.window(), m_style, tr("Delete %1?").arg(name),
        category ? tr("The channels in it are kept.")
                 : tr("All its messages will be deleted too. This cannot be undone."),
        tr("Delete"), [this, id, name] {
            auto *service = m_backend.moderation();
            if (!service)
                return;
            service->removeChannel(id, this, [this, name](const Result<Unit> &result) {
                if (!result)
                    tell(tr("%1 was not deleted. %2").arg(name, errorSentence(result.error())));
            });
        });
}

void PlaceActions::leaveGuild(const GuildId &guild)
{
    const auto *known = m_directory.findGuild(guild);
    if (!known)
        return;
    const auto name = shownName(known->name);
    confirm(m_window.window(), m_style, tr("Leave %1?").arg(name),
        tr("You will need an invitation to come back. Your messages stay."), tr("Leave"), [this, guild, name] {
            m_backend.directory().leaveGuild(guild, this, [this, name](const Result<Unit> &result) {
                tell(result ? tr("You left %1.").arg(name)
                            : tr("You are still in %1. %2").arg(name, errorSentence(result.error())));
            });
        });
}

void PlaceActions::closeDirect(const ChannelRef &ref)
{
    const auto *chat = m_directory.findDirectChat(ref.id);
    if (!chat)
        return;
    const auto name = chat->peer.displayName();
    const auto user = chat->peer.id;
    m_directory.closeDirectChat(ref.id, this, [this, ref, name, user](const Result<Unit> &result) {
        if (!result) {
            tell(tr("The conversation with %1 was not closed. %2").arg(name, errorSentence(result.error())));
            return;
        }
        Q_EMIT directClosed(ref);
        toast(m_window.window(), m_style,
            tr("The conversation with %1 is closed. It comes back with the next message.").arg(name), tr("Undo"),
            [this, user] {
                m_backend.directory().openDirectChat(user, this, [this](const Result<DirectChat> &again) {
                    if (again)
                        m_directory.keepDirectChat(again.value());
                    else
                        tell(tr("The direct chat cannot be opened. %1").arg(errorSentence(again.error())));
                });
            });
    });
}

} // namespace chat::ui
