// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/sandbox/store/kooktypes.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace chat::sandbox {

//! A place messages can be posted to: a text channel, or a direct chat (then `guildId` is empty).
struct Place
{
    QString id; //!< channel id or chat code
    QString name; //!< channel's name; empty for a direct chat
    QString guildId;
    bool direct = false;
};

//! Somebody who may see a place.
struct Person
{
    QString id;
    QString name;
    bool bot = false;
    bool hasToken = false; //!< a real user may be signed in with it: scripted members do not use it
};

//! A stored message as residents see it.
struct PostedMessage
{
    QString id;
    Place place;
    QString authorId;
    bool authorIsBot = false;
    int type = KookMessageType::KMarkdown;
    QString content;
    QString quoteId;
    QStringList mentions; //!< user ids, `(met)…(met)`
    qint64 createdAt = 0; //!< Unix ms
};

//! What residents may do within the server: the same rules, storage and events as over HTTP, without the protocol.
//! Lives in the server's thread. Each call is complete when it returns; its events are sent after the next commit.
class Actor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Text channels of all guilds.
    [[nodiscard]] virtual QList<Place> channels() const = 0;
    //! Those who can see the place and write in it.
    [[nodiscard]] virtual QList<Person> people(const QString &placeId) const = 0;
    //! The newest messages of a place, oldest first.
    [[nodiscard]] virtual QList<PostedMessage> recent(const QString &placeId, int count) const = 0;

    //! `placeId` is the id of a channel or the code of a direct chat. Returns the id of the new message.
    virtual Result<QString> createMessage(
        const QString &userId, const QString &placeId, int type, const QString &content, const QString &quoteId = {})
        = 0;
    //! Own messages of type 9 and 10 only.
    virtual Result<Unit> updateMessage(const QString &userId, const QString &messageId, const QString &content) = 0;
    virtual Result<Unit> deleteMessage(const QString &userId, const QString &messageId) = 0;
    //! `emoji`: the character itself, "[#128077;]", or a guild emoji's id.
    virtual Result<Unit> react(const QString &userId, const QString &messageId, const QString &emoji, bool on) = 0;

Q_SIGNALS:
    //! Every stored message, after its commit, including those of residents.
    void messageCreated(const chat::sandbox::PostedMessage &message);
};

} // namespace chat::sandbox
