// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/settings/storagepage.h"

#include "app/base/showntext.h"
#include "app/models/directory/directory.h"
#include "app/session/accounts.h"
#include "app/session/settings/settingkeys.h"
#include "app/session/storedspace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/controls/dropdown.h"

#include <QLocale>
#include <QPointer>
#include <QSignalBlocker>

#include <algorithm>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kConversationRows = 12;
constexpr qint64 kMiB = 1 << 20;

QString shownBytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10 * kMiB ? 1 : 0, QLocale::DataSizeTraditionalFormat);
}

//! "#general · The guild", or the name of the other person.
QString conversationName(Account &account, const ChannelRef &channel)
{
    const auto &directory = account.directory();
    if (channel.kind == ChannelKind::Direct) {
        const auto *chat = directory.findDirectChat(channel.id);
        return chat ? shownName(chat->peer.displayName()) : shownName(channel.id.value);
    }
    const auto *known = directory.findChannel(channel.id);
    if (!known)
        return shownName(channel.id.value);
    const auto *guild = directory.findGuild(directory.guildOf(channel));
    return guild ? u"#%1 · %2"_s.arg(shownName(known->name), shownName(guild->name)) : u'#' + shownName(known->name);
}

} // namespace

StoragePage::StoragePage(const SettingsNeeds &needs, Accounts &accounts, QWidget *parent)
    : SettingsPage(needs, Glyph::File, tr("Storage"), parent)
    , m_accounts(accounts)
{
    addLimit();
    addAccounts();
    connect(&accounts, &Accounts::added, this, &StoragePage::addAccounts);
    connect(&accounts, &Accounts::aboutToRemove, this, [this](Account *account) {
        const auto found = m_groups.find(account);
        if (found == m_groups.end())
            return;
        found->second->clear();
        found->second->hide();
        m_groups.erase(found);
    });
}

void StoragePage::addLimit()
{
    auto &row = addRow(addGroup(),
        {QT_TR_NOOP("Limit for each account"),
            QT_TR_NOOP("When it is reached, the oldest pictures go. Messages are never removed for it.")});
    auto limits = QList<int>{256, 512, 1024, 2048, 5120, 10240, 51200};
    if (const int now = settings().value(setting::kDiskLimit); !limits.contains(now)) {
        limits << now;
        std::ranges::sort(limits);
    }
    QStringList names;
    for (const int limit : std::as_const(limits))
        names << shownBytes(limit * kMiB);
    auto *choice = new DropDown(style(), row.label(), names, &row);
    row.setControl(choice);
    follow(setting::kDiskLimit.key, [this, choice, limits] {
        const QSignalBlocker quiet(choice);
        choice->setCurrentIndex(static_cast<int>(limits.indexOf(settings().value(setting::kDiskLimit))));
    });
    connect(choice, &QComboBox::currentIndexChanged, this,
        [this, limits](int index) { settings().set(setting::kDiskLimit, limits.value(index, 2048)); });
}

void StoragePage::addAccounts()
{
    for (const auto &account : m_accounts.all()) {
        if (m_groups.contains(account.get()))
            continue;
        auto &group = addGroup(tr("Kept for %1").arg(shownName(account->name())));
        m_groups.emplace(account.get(), &group);
        m_measured = false;
        addWhole(*account, group);
    }
    if (isVisible())
        measure();
}

void StoragePage::addWhole(Account &account, SettingsGroup &group)
{
    auto &whole = addRow(group, {QT_TR_NOOP("Everything"), QT_TR_NOOP("Is being measured…")});
    connect(&addButton(whole, tr("Forget all messages…")), &Button::clicked, this,
        [this, one = &account] { askToForget(*one, {}, {}); });
}

//! Files are only looked at for somebody who wants to know.
void StoragePage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    if (!m_measured)
        measure();
}

void StoragePage::measure()
{
    m_measured = true;
    for (const auto &[account, group] : m_groups) {
        if (group->rows().size() != 1) { // with conversations, as they were
            group->clear();
            addWhole(*account, *group);
        }
        measureFolder(*account, *group->rows().front());
        measureConversations(*account, *group);
    }
}

void StoragePage::measureFolder(Account &account, SettingsRow &row)
{
    StoredSpace::measureFolder(m_accounts.dataFolder(account.id()), &row, [&row](const StoredSpace::Folder &stored) {
        row.setMore(tr("Messages and lists take %1, pictures %2.")
                        .arg(shownBytes(stored.messages), shownBytes(stored.pictures)));
    });
}

void StoragePage::measureConversations(Account &account, SettingsGroup &group)
{
    // The first row of the group is deleted with what is shown now: then the answer is not awaited any more.
    StoredSpace(account.backend().messages())
        .measureLargest(kConversationRows, group.rows().front(),
            [this, &group, guard = QPointer(&account)](const StoredSpace::Conversations &found) {
                if (!guard)
                    return;
                for (const auto &[channel, stored] : found) {
                    addConversation(*guard, group, channel,
                        tr("%n message(s), about %1", nullptr, static_cast<int>(stored.count))
                            .arg(shownBytes(stored.bytes)));
                }
            });
}

void StoragePage::addConversation(
    Account &account, SettingsGroup &group, const ChannelRef &channel, const QString &sizes)
{
    const QString name = conversationName(account, channel);
    auto &row = group.add(name, sizes);
    auto &forget = addButton(row, tr("Forget…"));
    connect(&forget, &Button::clicked, this, [this, guard = QPointer(&account), channel, name] {
        if (guard)
            askToForget(*guard, channel, name);
    });
}

void StoragePage::askToForget(Account &account, const ChannelRef &channel, const QString &name)
{
    ConfirmCard::Question question;
    question.title = channel.isEmpty() ? tr("Forget all messages of %1?").arg(shownName(account.name()))
                                       : tr("Forget the messages of %1?").arg(name);
    question.text = tr("They are loaded from the server again when you look at them; earlier texts of edited messages "
                       "and deleted messages are lost.");
    question.action = tr("Forget");
    confirm(window(), style(), question, [this, guard = QPointer(&account), channel] {
        if (!guard)
            return;
        StoredSpace(guard->backend().messages()).forget(channel, this, [this, guard](bool removed) {
            if (!removed)
                Q_EMIT failed(tr("The stored messages cannot be removed."));
            else if (guard)
                Q_EMIT forgotten(guard);
            measure();
        });
    });
}

} // namespace chat::ui
