// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/people/personactions.h"

#include "app/base/otherstext.h"
#include "app/base/showntext.h"
#include "app/models/timeline/messagetext.h"
#include "ui/style/borders.h"
#include "ui/style/menulook.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/formcard.h"
#include "ui/widgets/hovertoolbar.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPainter>
#include <QPointer>

#include <algorithm>
#include <array>

namespace chat::ui {

namespace {

constexpr std::array kBanDays = {0, 1, 7};

QIcon roleIcon(const Role &role, const Style &style)
{
    QPixmap dot(32, 32);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(role.color == 0 ? style.tokens().faint : QColor::fromRgb(role.color));
    painter.drawEllipse(6, 6, 20, 20);
    return dot;
}

} // namespace

PersonActions::PersonActions(QWidget &window, Style &style, Backend &backend, Directory &directory)
    : QObject(&window)
    , m_window(window)
    , m_style(style)
    , m_backend(backend)
    , m_directory(directory)
{
}

QString PersonActions::why(Obstacle obstacle) const
{
    switch (obstacle) {
    case Obstacle::NoPermission:
        return tr("this account does not have permission for this in this guild");
    case Obstacle::NotInDirect:
        return tr("only members of a guild");
    case Obstacle::None:
    case Obstacle::NotOwn:
    case Obstacle::KindNotEditable:
    case Obstacle::Unsupported:
    case Obstacle::NotSentYet:
    case Obstacle::Deleted:
        break;
    }
    return obstacleText(obstacle);
}

QString PersonActions::nameOf(const UserId &user, const GuildId &guild) const
{
    const auto name = m_directory.userName(user, guild);
    return name.isEmpty() ? shownName(user.value) : name;
}

Obstacle PersonActions::obstacle(const UserId &user, const GuildId &guild, Permission right) const
{
    if (guild.isEmpty())
        return Obstacle::NotInDirect;
    const auto *known = m_directory.findGuild(guild);
    return obstacleToModerate(user, m_backend.self().id, known ? known->owner : UserId(),
        m_backend.messages().capabilities(), m_directory.guildPermissions(guild), right);
}

void PersonActions::tell(const QString &text)
{
    toast(m_window.window(), m_style, text);
}

void PersonActions::copyId(const UserId &user)
{
    QApplication::clipboard()->setText(user.value);
    tell(tr("User ID copied"));
}

// ---- the menu -----------------------------------------------------------------------------------------------------

QAction *PersonActions::add(
    QMenu &menu, Glyph glyph, const QString &text, Obstacle obstacle, std::function<void()> run, bool danger)
{
    auto *entry = menu.addAction(m_style.icon(glyph, danger ? Level::Danger : Level::Dim), OthersText(text).entry());
    if (danger)
        markDestructive(*entry);
    entry->setEnabled(obstacle == Obstacle::None);
    if (obstacle != Obstacle::None)
        setTip(entry, tr("%1: %2").arg(text, why(obstacle)));
    connect(entry, &QAction::triggered, this, std::move(run));
    return entry;
}

void PersonActions::popup(const UserId &user, const GuildId &guild, const QPoint &globalPosition, bool withProfile)
{
    auto *menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    setSpoken(menu, nameOf(user, guild));
    addContact(*menu, user, guild, globalPosition, withProfile);
    if (!guild.isEmpty()) {
        menu->addSeparator();
        addModeration(*menu, user, guild);
    }
    menu->popup(globalPosition);
}

void PersonActions::addTo(QMenu &menu, const UserId &user, const GuildId &guild, const QPoint &globalPosition)
{
    addContact(menu, user, guild, globalPosition, true);
    if (guild.isEmpty())
        return;
    auto *more = menu.addMenu(m_style.icon(Glyph::Members), OthersText(tr("In this guild")).entry());
    more->setToolTipsVisible(true);
    setSpoken(more, nameOf(user, guild));
    addModeration(*more, user, guild);
}

void PersonActions::addContact(
    QMenu &menu, const UserId &user, const GuildId &guild, const QPoint &globalPosition, bool withProfile)
{
    if (withProfile) {
        add(menu, Glyph::Info, tr("Profile"), Obstacle::None,
            [this, user, globalPosition] { Q_EMIT profileRequested(user, globalPosition); });
    }
    if (user != m_backend.self().id)
        add(menu, Glyph::Chat, tr("Message"), Obstacle::None, [this, user] { Q_EMIT messageRequested(user); });
    if (!guild.isEmpty())
        add(menu, Glyph::At, tr("Mention"), Obstacle::None, [this, user] { Q_EMIT mentionRequested(user); });
    add(menu, Glyph::Copy, tr("Copy user ID"), Obstacle::None, [this, user] { copyId(user); });
}

void PersonActions::addModeration(QMenu &menu, const UserId &user, const GuildId &guild)
{
    const bool self = user == m_backend.self().id;
    const Capabilities can = m_backend.messages().capabilities();
    const auto renaming = self && !can.ownNickname ? Obstacle::Unsupported
        : self ? (has(m_directory.guildPermissions(guild), Permission::ChangeNickname) ? Obstacle::None
                                                                                       : Obstacle::NoPermission)
               : obstacle(user, guild, Permission::ManageNicknames);
    add(menu, Glyph::Edit, tr("Change nickname…"), renaming, [this, user, guild] { rename(user, guild); });
    addRoles(menu, user, guild, obstacle(user, guild, Permission::ManageRoles));
    if (self)
        return; // to leave a guild, use its own menu
    if (can.muteForSomeTime)
        addMuteFor(menu, user, guild);
    else
        addMutes(menu, user, guild);
    menu.addSeparator();
    add(
        menu, Glyph::Leave, tr("Kick…"), obstacle(user, guild, Permission::KickMembers),
        [this, user, guild] { kick(user, guild); }, true);
    add(
        menu, Glyph::Ban, tr("Ban…"), obstacle(user, guild, Permission::BanMembers),
        [this, user, guild] { ban(user, guild); }, true);
}

void PersonActions::addRoles(QMenu &menu, const UserId &user, const GuildId &guild, Obstacle obstacle)
{
    const auto *known = m_directory.findGuild(guild);
    const auto *person = m_directory.findUser(user, guild);
    auto *roles = menu.addMenu(m_style.icon(Glyph::Members), tr("Roles"));
    roles->setToolTipsVisible(true);
    for (const auto &role : known ? known->roles : QList<Role>()) {
        if (role.id.value == QLatin1StringView("0"))
            continue;
        const QString name = shownName(role.name);
        auto *entry = roles->addAction(roleIcon(role, m_style), OthersText(name).entry());
        entry->setCheckable(true);
        entry->setChecked(person && person->roles.contains(role.id));
        // Roles of bots and of the platform cannot be assigned by people.
        const auto here = obstacle != Obstacle::None ? obstacle
            : role.type != 0                         ? Obstacle::Unsupported
                                                     : Obstacle::None;
        entry->setEnabled(here == Obstacle::None);
        if (here != Obstacle::None)
            setTip(entry,
                tr("%1: %2").arg(name,
                    here == Obstacle::Unsupported && obstacle == Obstacle::None
                        ? tr("this role is assigned by the server")
                        : why(here)));
        connect(entry, &QAction::triggered, this,
            [this, user, guild, id = role.id](bool on) { setRole(user, guild, id, on); });
    }
    roles->menuAction()->setVisible(!roles->isEmpty());
}

void PersonActions::addMutes(QMenu &menu, const UserId &user, const GuildId &guild)
{
    const auto addOne = [&](MuteKind kind, Glyph glyph, const QString &text, Permission right) {
        const auto obstacle = this->obstacle(user, guild, right);
        auto *entry = add(menu, glyph, text, obstacle, [] {});
        entry->setCheckable(true);
        connect(
            entry, &QAction::triggered, this, [this, user, guild, kind](bool on) { setMuted(user, guild, kind, on); });
        return entry;
    };
    auto *microphone = addOne(MuteKind::Microphone, Glyph::Microphone, tr("Mute microphone"), Permission::MuteMembers);
    auto *headset = addOne(MuteKind::Headset, Glyph::Speaker, tr("Mute headset"), Permission::DeafenMembers);
    if (!m_backend.moderation() || (!microphone->isEnabled() && !headset->isEnabled()))
        return;
    // Only the server knows who is muted: the marks are set by its answer, if the menu is still open.
    m_backend.moderation()->fetchMutes(guild, &menu, [microphone, headset, user](const Result<Mutes> &result) {
        if (!result)
            return;
        microphone->setChecked(result.value().microphone.contains(user));
        headset->setChecked(result.value().headset.contains(user));
    });
}

//! For servers where muting prevents writing. They do not report who is muted.
void PersonActions::addMuteFor(QMenu &menu, const UserId &user, const GuildId &guild)
{
    auto *times = menu.addMenu(m_style.icon(Glyph::Microphone), tr("Mute"));
    const std::pair<int, QString> choices[] = {{10 * 60, tr("For 10 minutes")}, {60 * 60, tr("For an hour")},
        {24 * 60 * 60, tr("For a day")}, {7 * 24 * 60 * 60, tr("For a week")}, {0, tr("Unmute")}};
    for (const auto &[seconds, text] : choices) {
        if (seconds == 0)
            times->addSeparator();
        auto *entry = times->addAction(OthersText(text).entry());
        connect(
            entry, &QAction::triggered, this, [this, user, guild, wanted = seconds] { muteFor(user, guild, wanted); });
    }
}

// ---- what the entries do --------------------------------------------------------------------------------------------

void PersonActions::kick(const UserId &user, const GuildId &guild)
{
    const auto name = nameOf(user, guild);
    confirm(m_window.window(), m_style, tr("Kick %1?").arg(name),
        tr("They will be removed from the guild and can come back with an invitation. Their messages stay."),
        tr("Kick"), [this, user, guild, name] {
            auto *service = m_backend.moderation();
            if (!service)
                return;
            service->kick(guild, user, this, [this, name](const Result<Unit> &result) {
                tell(result ? tr("%1 was kicked.").arg(name)
                            : tr("%1 was not kicked. %2").arg(name, errorSentence(result.error())));
            });
        });
}

void PersonActions::ban(const UserId &user, const GuildId &guild)
{
    const auto name = nameOf(user, guild);
    FormCard::Form form;
    form.title = tr("Ban %1?").arg(name);
    form.text = tr("They will be removed from the guild and cannot come back until the ban is lifted.");
    const bool details = m_backend.messages().capabilities().banDetails;
    if (details) {
        form.fields.push_back({tr("Reason"), {}, tr("Optional, for the other moderators"), 200});
        FormCard::Field range{tr("Delete their messages")};
        range.choices = {tr("None"), tr("Of the last day"), tr("Of the last 7 days")};
        form.fields.push_back(range);
    }
    form.action = tr("Ban");
    form.destructive = true;
    new FormCard(m_window.window(), m_style, form, [this, user, guild, name, details](FormCard &card) {
        auto *service = m_backend.moderation();
        if (!service)
            return;
        const int days = details ? kBanDays[static_cast<size_t>(std::max(0, card.choice(1)))] : 0;
        service->ban(guild, user, details ? card.text(0) : QString(), days, &card,
            [this, &card, name](const Result<Unit> &result) {
                if (!result) {
                    card.fail(tr("Not banned. %1").arg(errorSentence(result.error())));
                    return;
                }
                card.done();
                tell(tr("%1 was banned.").arg(name));
            });
    });
}

void PersonActions::rename(const UserId &user, const GuildId &guild)
{
    const auto *known = m_directory.findUser(user, guild);
    FormCard::Form form;
    form.title = user == m_backend.self().id ? tr("Your nickname here")
                                             : tr("Nickname of %1").arg(shownName(known ? known->name : user.value));
    FormCard::Field field{tr("Nickname")};
    field.text = known ? known->nickname : QString();
    field.placeholder = known ? shownName(known->name) : QString();
    field.maxLength = 64;
    form.fields.push_back(field);
    form.text = tr("2 to 64 characters; leave empty to use the account name.");
    form.action = tr("Save");
    new FormCard(m_window.window(), m_style, form, [this, user, guild](FormCard &card) {
        const auto answered = [&card](const Result<Unit> &result) {
            if (result)
                card.done();
            else
                card.fail(tr("Not saved. %1").arg(errorSentence(result.error())));
        };
        const auto nickname = card.text(0);
        if (nickname.size() == 1)
            card.fail(tr("Use at least 2 characters."));
        else if (user == m_backend.self().id)
            m_backend.directory().setOwnNickname(guild, nickname, &card, answered);
        else if (auto *service = m_backend.moderation())
            service->setNickname(guild, user, nickname, &card, answered);
    });
}

void PersonActions::setRole(const UserId &user, const GuildId &guild, const RoleId &role, bool on)
{
    auto *service = m_backend.moderation();
    if (!service)
        return;
    service->setRole(guild, user, role, on, this, [this, user, guild](const Result<QList<RoleId>> &result) {
        if (!result) {
            tell(tr("The role was not changed. %1").arg(errorSentence(result.error())));
            return;
        }
        if (const auto *known = m_directory.findUser(user, guild)) {
            auto person = *known;
            person.roles = result.value();
            m_directory.learn(person, guild);
        }
    });
}

void PersonActions::setMuted(const UserId &user, const GuildId &guild, MuteKind kind, bool on)
{
    auto *service = m_backend.moderation();
    if (!service)
        return;
    const auto name = nameOf(user, guild);
    service->setMuted(guild, user, kind, on, this, [this, name, on](const Result<Unit> &result) {
        if (!result)
            tell(tr("That did not work. %1").arg(errorSentence(result.error())));
        else
            tell(on ? tr("%1 is muted in the voice channels.").arg(name) : tr("%1 is no longer muted.").arg(name));
    });
}

void PersonActions::muteFor(const UserId &user, const GuildId &guild, int seconds)
{
    auto *service = m_backend.moderation();
    if (!service)
        return;
    const auto name = nameOf(user, guild);
    service->muteFor(guild, user, seconds, this, [this, name, seconds](const Result<Unit> &result) {
        if (!result)
            tell(tr("That did not work. %1").arg(errorSentence(result.error())));
        else
            tell(seconds > 0 ? tr("%1 cannot write for a while.").arg(name) : tr("%1 can write again.").arg(name));
    });
}

} // namespace chat::ui
