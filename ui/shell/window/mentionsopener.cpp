// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/window/mentionsopener.h"

#include "app/models/directory/directory.h"
#include "app/session/accounts.h"
#include "ui/channels/unreadbar.h"
#include "ui/inbox/mentioninbox.h"
#include "ui/shell/account/accountview.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/window/mainwindow.h"

#include <QPointer>

namespace chat::ui {

MentionsOpener::MentionsOpener(MainWindow &window, Style &style)
    : QObject(&window)
    , m_window(window)
    , m_style(style)
{
}

void MentionsOpener::watch(AccountView &view)
{
    connect(&view.channels().unreadBar(), &UnreadBar::mentionsRequested, this,
        [this, &view](const QRect &anchor) { open(view, anchor); });
}

void MentionsOpener::open(AccountView &view, const QRect &globalAnchor)
{
    std::vector<MentionInbox::Source> sources;
    QList<AccountId> ids;
    if (m_accounts) {
        const bool several = m_accounts->all().size() > 1;
        for (const auto &account : m_accounts->all()) {
            sources.push_back({{&account->backend(), &account->directory(), several ? account->name() : QString()},
                &account->images()});
            ids << account->id();
        }
    } else {
        sources.push_back({{&view.backend(), &view.directory(), {}}, &view.images()});
    }
    auto *inbox = new MentionInbox(m_style, sources, &m_window);
    if (m_accounts)
        connect(m_accounts, &Accounts::aboutToRemove, inbox, [inbox] { delete inbox; });
    connect(
        inbox, &MentionInbox::chosen, this, [this, ids, one = QPointer(&view)](int account, const MessageRef &message) {
            if (!ids.isEmpty())
                show(ids.value(account), message);
            else if (one)
                one->openMessage(message);
        });
    inbox->popup(globalAnchor);
}

void MentionsOpener::show(const AccountId &id, const MessageRef &message)
{
    Account *account = m_accounts->find(id);
    if (!account)
        return;
    m_window.showPlace(*account, message);
}

} // namespace chat::ui
