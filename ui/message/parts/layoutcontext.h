// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace chat {
class Directory;
class MessageService;
class PictureSizes;
struct User;
} // namespace chat

namespace chat::ui {

class Style;

//! The names of people as rows show them: tells when somebody is called otherwise by now.
class ShownNames
{
public:
    void note(const UserId &user, const QString &name) { m_names[user].insert(name); }
    [[nodiscard]] bool isStale(const UserId &user, const QString &now) const
    {
        const auto shown = m_names.constFind(user);
        return shown != m_names.constEnd() && !now.isEmpty() && *shown != QSet<QString>{now};
    }
    void clear() { m_names.clear(); }

private:
    QHash<UserId, QSet<QString>> m_names;
};

//! What a row is laid out with. Borrowed things outlive every layout.
struct LayoutContext
{
    const Style &style;
    const Directory *directory = nullptr; //!< for names of people, roles, channels; null: only what the content tells
    GuildId guild{}; //!< whose nicknames, roles and channels mentions name; empty in direct chats
    UserId self{};
    const MessageService *service = nullptr; //!< for custom emoji's pictures; null: their names
    const QSet<int> *revealed = nullptr; //!< spoilers (0 and up) and folds (-1 and down) that are open; null: none
    const PictureSizes *sizes = nullptr; //!< of pictures that were seen before; null: none
    ShownNames *names = nullptr; //!< told of every name that is shown; null: nobody asks
    QString conversation{}; //!< the channel's or person's name, for the row at the beginning
    bool canClick = false; //!< the server takes clicks on buttons that return a value
    bool folding = true; //!< high cards are folded
    bool paths = false; //!< parts of cards remember where they are in the JSON
    int spoilers = 0; //!< counts the row's spoilers while it is laid out
    int cards = 0; //!< the same for cards

    //! What somebody is called here and now; `told` where nobody knows better. The one way to a name in a row.
    [[nodiscard]] QString userName(const UserId &user, const QString &told) const;
    [[nodiscard]] QString userName(const User &user) const;
    [[nodiscard]] QString shownUserName(const User &user) const; //!< as it stands alone on a line
};

} // namespace chat::ui
