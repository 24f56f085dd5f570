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

class HeldPictures;
class Style;

//! The names of people as rows show them; reports when somebody's name has changed.
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

//! Everything that the layout of a row needs. Borrowed objects outlive every layout.
struct LayoutContext
{
    const Style &style;
    const Directory *directory = nullptr; //!< for names of people, roles and channels; null: only those in the content
    GuildId guild{}; //!< the guild of nicknames, roles and channels in mentions; empty in direct chats
    UserId self{};
    const MessageService *service = nullptr; //!< for pictures of custom emoji; null: their names are shown
    const QSet<int> *revealed = nullptr; //!< open spoilers (0 and up) and folds (-1 and down); null: none
    const PictureSizes *sizes = nullptr; //!< of pictures loaded before; null: none
    const HeldPictures *held = nullptr; //!< pictures that wait to be asked for; null: none
    ShownNames *names = nullptr; //!< collects the names that are shown; null: not needed
    QString conversation{}; //!< name of the channel or person, for the first row
    bool canClick = false; //!< the server accepts clicks on buttons that send a value
    bool folding = true; //!< tall cards are folded
    bool struck = false; //!< texts are struck through: the message was deleted
    bool paths = false; //!< parts of cards keep their path in the JSON
    int spoilers = 0; //!< counts the spoilers of the row during layout
    int cards = 0; //!< the same for cards

    //! The current name of somebody here; `told` if no better one is known. All names in rows come from here.
    [[nodiscard]] QString userName(const UserId &user, const QString &told) const;
    [[nodiscard]] QString userName(const User &user) const;
    [[nodiscard]] QString shownUserName(const User &user) const; //!< as it stands alone on a line
};

} // namespace chat::ui
