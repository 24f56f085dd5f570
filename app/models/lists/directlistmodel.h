// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/directory/directory.h"
#include "app/models/lists/syncedlistmodel.h"

#include <QSet>

namespace chat {

class LastMessages;

struct DirectListRow
{
    ChannelId code;
    UserId user;
    QString name;
    QString avatar;
    bool online = false;
    bool bot = false;
    QDateTime latest; //!< UTC, null if there are no messages
    int unread = 0;
    bool atLeast = false; //!< more may be unread
    bool draft = false; //!< something is written there and not sent
    QString preview; //!< the last message, one line; empty: unknown
    bool muted = false; //!< nothing of it is notified
    [[nodiscard]] const ChannelId &key() const { return code; }
    friend bool operator==(const DirectListRow &, const DirectListRow &) = default;
};

//! The direct chats, latest first.
class DirectListModel : public SyncedListModel<DirectListRow>
{
    Q_OBJECT

public:
    explicit DirectListModel(Directory &directory, QObject *parent = nullptr);

    //! Borrowed: what the chats' last messages say.
    void setLastMessages(LastMessages &last);
    void setUnreadOnly(bool unreadOnly);
    void setCurrent(const ChannelId &code); //!< is listed in any case
    void setDrafts(const QSet<ChannelRef> &drafts); //!< the conversations that have one
    [[nodiscard]] bool tellsPresence() const { return m_directory.tellsPresence(); }

private:
    [[nodiscard]] std::vector<Row> build() const override;
    [[nodiscard]] QString spokenOf(int row) const override;

    Directory &m_directory;
    LastMessages *m_last = nullptr;
    ChannelId m_current;
    QSet<ChannelRef> m_drafts;
    bool m_unreadOnly = false;
};

} // namespace chat
