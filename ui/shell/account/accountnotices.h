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

//! Makes the notices that stand where a conversation would be: nothing is open, it is gone, it must not be read, nobody
//! is signed in. Each comes with what its button does.
class AccountNotices : public QObject
{
    Q_OBJECT

public:
    AccountNotices(Backend &backend, Directory &directory, QObject *parent = nullptr);

    //! No conversation is open. `guild`: whose list is shown, empty: the direct chats.
    [[nodiscard]] PageNotice nothingOpen(const GuildId &guild, const std::optional<LostPlace> &lost);
    //! The server refuses to show the conversation. `unsent` was written in it; `kept`: that, or files and the like.
    [[nodiscard]] PageNotice refused(MessageListModel &model, const QString &unsent, bool kept);

    //! Has the server refused to show that conversation? What is known of rights is no reason to hide it.
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
