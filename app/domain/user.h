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
    QString nickname; //!< name in the guild the user was seen in, empty if none or the same
    QString number; //!< KOOK's four digits, leading zeros kept
    QString avatar; //!< URL, may be empty
    bool bot = false;
    bool online = false;
    bool banned = false;
    bool system = false;
    quint32 color = 0; //!< role colour 0xRRGGBB, 0 = none
    UserTag tag;
    QList<RoleId> roles;
    QDateTime joined; //!< when it joined the guild it was seen in; UTC, null if unknown
    QDateTime active; //!< last activity; UTC, null if unknown
    QString banner; //!< URL of the profile's picture, may be empty
    bool vip = false; //!< pays the platform
    QString device; //!< where it is signed in ("iOS", "Websocket"), as the server calls it; may be empty
    bool alias = false; //!< a bridge speaks for somebody else: the name is one message's alone

    //! What the person is called where it was seen, fit to be shown on one line; empty if nothing is known. What nobody
    //! could see is no name: the next best stands for it, the id at last.
    [[nodiscard]] QString displayName() const;
    //! The same as it came, for what is compared, sorted and sent.
    [[nodiscard]] const QString &calledName() const { return nickname.isEmpty() ? name : nickname; }
    //! Account name with its number, fit to be shown on one line.
    [[nodiscard]] QString fullName() const;
    //! All there is to know of a member; message authors carry little, and no roles there say nothing about roles.
    [[nodiscard]] bool isWholeMember() const { return !roles.isEmpty() || joined.isValid(); }
    friend bool operator==(const User &, const User &) = default;
};

} // namespace chat
