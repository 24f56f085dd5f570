// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace chat {

//! The small label beside a name ("机器人"). Colours are 0xAARRGGBB.
struct UserTag
{
    QString text;
    quint32 color = 0;
    quint32 background = 0;
    friend bool operator==(const UserTag &, const UserTag &) = default;
};

//! A person or bot as far as it is known; message authors often carry only id, name and avatar.
struct User
{
    UserId id;
    QString name; //!< account name
    QString nickname; //!< name in the guild the user was seen in, empty if there is none or it is the same
    QString number; //!< KOOK's four digits with leading zeros
    QString avatar; //!< URL, may be empty
    bool bot = false;
    bool online = false;
    bool banned = false;
    bool system = false;
    quint32 color = 0; //!< role colour 0xRRGGBB, 0 = none
    UserTag tag;
    QList<RoleId> roles;
    QDateTime joined; //!< when the user joined the guild it was seen in; UTC, null if unknown
    QDateTime active; //!< last activity; UTC, null if unknown
    QString banner; //!< URL of the profile's picture, may be empty
    bool vip = false; //!< has a paid membership
    QString device; //!< where it is signed in ("iOS", "Websocket"), as the server calls it; may be empty
    bool alias = false; //!< a bridge speaks for somebody else: the name belongs to one message only

    //! The name to show, on one line; empty if nothing is known. An invisible name is skipped in favour of the next
    //! best one, the id being the last.
    [[nodiscard]] QString displayName() const;
    //! The same name unchanged, for comparing, sorting and sending.
    [[nodiscard]] const QString &calledName() const { return nickname.isEmpty() ? name : nickname; }
    //! Account name with number, on one line.
    [[nodiscard]] QString fullName() const;
    //! The complete data of a member; authors of messages have little of it, and no roles there says nothing about the
    //! member's roles.
    [[nodiscard]] bool isWholeMember() const { return !roles.isEmpty() || joined.isValid(); }
    friend bool operator==(const User &, const User &) = default;
};

} // namespace chat
