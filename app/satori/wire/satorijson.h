// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"
#include "app/domain/emoji.h"
#include "app/domain/user.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace chat::satori {

// People and places: pure functions from Satori's JSON to domain values that accept every form servers are known to
// send (app/satori/PROTOCOL.md 2 and 4). A missing key keeps the known value, null clears it. Messages are in
// satorimessagejson.h.

//! Unix milliseconds as a number or digits; small numbers are seconds; 0, null and "" are a null time.
[[nodiscard]] QDateTime parseTime(const QJsonValue &value);
[[nodiscard]] QString parseId(const QJsonValue &value);
//! {id, name}, or the id alone. Custom ones get an id that cannot be mistaken for characters; the server's form is
//! kept.
[[nodiscard]] Emoji parseEmoji(const QJsonValue &value);

void mergeUser(User &known, const QJsonObject &object);
void mergeChannel(Channel &known, const QJsonObject &object);
void mergeGuild(Guild &known, const QJsonObject &object);
[[nodiscard]] Role parseRole(const QJsonObject &object);
//! Whether a channel's `type` marks a direct chat.
[[nodiscard]] bool isDirectChannel(const QJsonObject &channel);

//! What membership in a guild adds to a user.
struct Member
{
    QString nickname;
    QString avatar;
    QList<RoleId> roles;
    QDateTime joined;
};
void mergeMember(Member &known, const QJsonObject &object);

//! One account on a server, from READY, meta or login.get.
struct Login
{
    enum class Status : quint8 { Offline, Online, Connecting, Disconnecting, Reconnecting };

    qint64 sn = -1; //!< valid for this connection only
    QString platform;
    QString adapter;
    Status status = Status::Online;
    bool hidden = false;
    QStringList features;
    User user; //!< empty id: still connecting

    [[nodiscard]] bool isComplete() const { return !platform.isEmpty() && !user.id.isEmpty(); }
    friend bool operator==(const Login &, const Login &) = default;
};
[[nodiscard]] Login parseLogin(const QJsonObject &object);
[[nodiscard]] std::vector<Login> parseLogins(const QJsonValue &value);

//! The objects of an array, or of a list's `data`.
[[nodiscard]] std::vector<QJsonObject> objectsOf(const QJsonValue &value);

} // namespace chat::satori
