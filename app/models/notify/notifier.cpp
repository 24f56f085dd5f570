// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/notify/notifier.h"

#include "app/base/showntext.h"
#include "app/history/local/localstore.h"
#include "app/models/directory/directory.h"
#include "app/models/timeline/spokenmessage.h"

#include <algorithm>
#include <utility>

namespace chat {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr size_t kMostNotifiedLines = 4;
constexpr int kLongestNotifiedLine = 240;
constexpr int kLongestNotifiedName = 60;
constexpr int kLongestReply = 10'000;
constexpr size_t kMostUnplaced = 50;
constexpr auto kUnplacedPatience = 10s; // for the server to say which guild a channel belongs to

//! One line of what a message says.
QString lineOf(const Message &message, const Directory &directory)
{
    const auto text = readableText(message.content, message.channel, &directory).simplified();
    if (!text.isEmpty())
        return shownLine(text, kLongestNotifiedLine);
    if (message.attachments.empty())
        return Notifier::tr("New message");
    switch (message.attachments.front().kind) {
    case Attachment::Kind::Image:
        return Notifier::tr("Picture");
    case Attachment::Kind::Video:
        return Notifier::tr("Video");
    case Attachment::Kind::Audio:
        return Notifier::tr("Sound");
    case Attachment::Kind::File:
        break;
    }
    const auto name = shownName(message.attachments.front().name, kLongestNotifiedLine);
    return name.isEmpty() ? Notifier::tr("File") : Notifier::tr("File: %1").arg(name);
}

} // namespace

Notifier::Notifier(Backend &backend, Directory &directory, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_directory(directory)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(0);
    connect(&m_flush, &QTimer::timeout, this, &Notifier::flush);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kUnplacedPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { place(true); });
    connect(&backend.messages(), &MessageService::eventReceived, this, &Notifier::onEvent);
    connect(&directory, &Directory::unreadChanged, this, &Notifier::onUnread);
    connect(&directory, &Directory::guildChanged, this, [this] { place(false); });
    connect(&directory, &Directory::channelRemoved, this, &Notifier::drop);
    connect(&directory.notify(), &NotifyRules::changed, this, [this] {
        const auto channels = m_groups.keys();
        for (const auto &channel : channels) {
            if (m_directory.notify().isMutedThere(channel, m_directory.guildOf(channel)))
                drop(channel);
        }
    });
}

void Notifier::setDoNotDisturb(bool on)
{
    m_doNotDisturb = on;
    if (!on)
        return;
    const auto channels = m_groups.keys();
    for (const auto &channel : channels)
        drop(channel);
    m_unplaced.clear();
}

bool Notifier::reply(const ChannelRef &channel, const QString &text)
{
    const auto written = text.sliced(0, cutPosition(text, kLongestReply)).trimmed();
    if (written.isEmpty())
        return false;
    Draft typed;
    typed.source = written;
    Draft draft = m_backend.messages().composed(typed);
    if (draft.source != typed.source)
        draft.typed = typed.source;
    LocalStore::of(m_backend.messages(), m_backend.self()).outbox().send(channel, draft, m_backend.self());
    return true;
}

void Notifier::dismiss(const ChannelRef &channel)
{
    m_groups.remove(channel);
    m_dirty.remove(channel);
}

// ---- what happens -------------------------------------------------------------------------------------------------

void Notifier::onEvent(const MessageEvent &event)
{
    if (const auto *created = std::get_if<MessageCreated>(&event))
        onCreated(created->message);
    else if (const auto *updated = std::get_if<MessageUpdated>(&event))
        onUpdated(*updated);
    else if (const auto *deleted = std::get_if<MessageDeleted>(&event))
        onDeleted(deleted->ref);
}

void Notifier::onCreated(const Message &message)
{
    const auto &channel = message.channel;
    if (m_backend.self().id.isEmpty())
        return;
    if (message.author.id == m_backend.self().id) {
        drop(channel); // we write there, perhaps elsewhere: we know what was said
        return;
    }
    if (m_doNotDisturb)
        return;
    if (channel.kind == ChannelKind::Guild && m_directory.guildOf(channel).isEmpty()) {
        m_unplaced.push_back(message);
        if (m_unplaced.size() > kMostUnplaced)
            m_unplaced.pop_front();
        if (!m_patience.isActive())
            m_patience.start();
        return;
    }
    if (isWanted(message))
        add(message);
}

//! Those whose guild is known by now; `last`: all.
void Notifier::place(bool last)
{
    if (m_unplaced.empty())
        return;
    auto waiting = std::exchange(m_unplaced, {});
    for (auto &message : waiting) {
        if (!last && m_directory.guildOf(message.channel).isEmpty())
            m_unplaced.push_back(std::move(message));
        else if (!m_doNotDisturb && isWanted(message))
            add(message);
    }
    if (m_unplaced.empty())
        m_patience.stop();
}

bool Notifier::isWanted(const Message &message) const
{
    const auto &channel = message.channel;
    if (m_directory.isOnScreen(channel))
        return false;
    if (!message.visibleOnlyTo.isEmpty() && message.visibleOnlyTo != m_backend.self().id)
        return false;
    if (channel.kind == ChannelKind::Direct) {
        const auto *chat = m_directory.findDirectChat(channel.id);
        if (chat && chat->blocked)
            return false;
    }
    return m_directory.notify().notifies(channel, m_directory.guildOf(channel), m_directory.mentionsSelf(message));
}

void Notifier::add(const Message &message)
{
    auto &group = m_groups[message.channel];
    const bool known = std::ranges::any_of(group.lines, [&](const Line &line) { return line.id == message.id; });
    if (known)
        return; // told twice
    group.lines.push_back({message.id, message.author, lineOf(message, m_directory)});
    if (group.lines.size() > kMostNotifiedLines) {
        group.lines.pop_front();
        ++group.earlier;
    }
    group.calls = group.calls || message.channel.kind == ChannelKind::Direct || m_directory.mentionsSelf(message);
    group.news = true;
    group.order = ++m_order;
    dropSpare();
    showSoon(message.channel);
}

void Notifier::onUpdated(const MessageUpdated &update)
{
    const auto group = m_groups.find(update.ref.channel);
    if (group == m_groups.end() || !update.content)
        return;
    const auto line = std::ranges::find_if(group->lines, [&](const Line &one) { return one.id == update.ref.id; });
    if (line == group->lines.end())
        return;
    Message changed;
    changed.channel = update.ref.channel;
    changed.content = *update.content;
    changed.attachments = update.attachments.value_or(std::vector<Attachment>());
    line->text = lineOf(changed, m_directory);
    showSoon(update.ref.channel);
}

void Notifier::onDeleted(const MessageRef &ref)
{
    std::erase_if(m_unplaced, [&](const Message &message) { return message.id == ref.id; });
    const auto group = m_groups.find(ref.channel);
    if (group == m_groups.end())
        return;
    if (std::erase_if(group->lines, [&](const Line &line) { return line.id == ref.id; }) == 0)
        return;
    if (group->lines.empty())
        drop(ref.channel);
    else
        showSoon(ref.channel);
}

void Notifier::onUnread(const ChannelRef &channel)
{
    place(false); // the directory says so too when it has learnt where a channel is
    const auto group = m_groups.constFind(channel);
    if (group == m_groups.cend() || m_directory.unread(channel).count > 0)
        return;
    // A mention that was passed without having been on screen is still unread.
    const bool passed = std::ranges::any_of(group->lines, [&](const Line &line) {
        return m_directory.isUnreadMessage({channel, line.id});
    });
    if (!passed)
        drop(channel);
}

// ---- showing and withdrawing --------------------------------------------------------------------------------------

void Notifier::showSoon(const ChannelRef &channel)
{
    m_dirty.insert(channel);
    if (!m_flush.isActive())
        m_flush.start();
}

void Notifier::flush()
{
    const auto dirty = std::exchange(m_dirty, {});
    for (const auto &channel : dirty) {
        const auto group = m_groups.find(channel);
        if (group == m_groups.end())
            continue;
        if (m_directory.isOnScreen(channel)) {
            drop(channel);
            continue;
        }
        group->shown = true;
        const auto notification = describe(channel, *group);
        group->news = false;
        Q_EMIT notified(notification);
    }
}

void Notifier::drop(const ChannelRef &channel)
{
    const auto group = m_groups.take(channel);
    m_dirty.remove(channel);
    if (group.shown)
        Q_EMIT withdrawn(channel);
}

void Notifier::dropSpare()
{
    if (m_groups.size() <= kMostConversations)
        return;
    const auto oldest = std::min_element(
        m_groups.cbegin(), m_groups.cend(), [](const Group &a, const Group &b) { return a.order < b.order; });
    drop(ChannelRef(oldest.key()));
}

Notification Notifier::describe(const ChannelRef &channel, const Group &group) const
{
    const auto guild = m_directory.guildOf(channel);
    const auto nameOf
        = [&](const User &user) { return shownName(m_directory.nameOf(user, guild), kLongestNotifiedName); };
    const auto &newest = group.lines.back();
    Notification said;
    said.channel = channel;
    said.message = newest.id;
    said.author = newest.author;
    said.count = group.earlier + static_cast<int>(group.lines.size());
    said.calls = group.calls;
    said.quiet = !group.news;
    const bool severalAuthors
        = std::ranges::any_of(group.lines, [&](const Line &line) { return line.author.id != newest.author.id; });
    if (channel.kind == ChannelKind::Direct) {
        said.title = nameOf(newest.author);
    } else {
        const auto *known = m_directory.findGuild(guild);
        const auto *place = m_directory.findChannel(channel.id);
        said.place = known ? shownName(known->name, kLongestNotifiedName) : QString();
        const auto where = place ? u'#' + shownName(place->name, kLongestNotifiedName) : said.place;
        said.title = severalAuthors || where.isEmpty() ? where : tr("%1 in %2").arg(nameOf(newest.author), where);
        if (said.title.isEmpty())
            said.title = nameOf(newest.author);
    }
    QStringList lines;
    if (group.earlier > 0)
        lines << tr("%n earlier message(s)", nullptr, group.earlier);
    for (const auto &line : group.lines)
        lines << (severalAuthors ? tr("%1: %2").arg(nameOf(line.author), line.text) : line.text);
    said.text = lines.join(u'\n');
    return said;
}

} // namespace chat
