// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/timeline/messagelistmodel.h"
#include "ui/shell/account/lostplace.h"
#include "ui/widgets/noticepage.h"

#include <optional>

namespace chat {
class Backend;
class Directory;
} // namespace chat

namespace chat::ui {

//! Creates the notices shown in place of a conversation: nothing is open, it is gone, reading is not allowed, not
//! signed in. Each includes the action of its button.
class AccountNotices : public QObject
{
    Q_OBJECT

public:
    AccountNotices(Backend &backend, Directory &directory, QObject *parent = nullptr);

    //! No conversation is open. `guild`: the one whose list is shown; empty: the direct chats.
    [[nodiscard]] PageNotice nothingOpen(const GuildId &guild, const std::optional<LostPlace> &lost);
    //! The server refuses to show the conversation. `unsent`: text written in it; `kept`: there is such text, or files
    //! or cards.
    [[nodiscard]] PageNotice refused(MessageListModel &model, const QString &unsent, bool kept);

    //! Has the server refused to show that conversation? The rights we know are not a reason to hide it.
    [[nodiscard]] static bool isRefused(const MessageListModel &model);

Q_SIGNALS:
    void copyRequested(const QString &text);
    void signInAgainRequested();

private:
    [[nodiscard]] PageNotice signIn();
    [[nodiscard]] PageNotice gone(const LostPlace &lost);
    [[nodiscard]] PageNotice copying(PageNotice notice, const QString &unsent);

    Backend &m_backend;
    Directory &m_directory;
};

} // namespace chat::ui
