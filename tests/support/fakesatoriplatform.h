// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace chat::test {

//! Deviations of a scripted Satori server from the documents; numbers are those of app/satori/PROTOCOL.md 7.
struct SatoriSwitches
{
    enum class EventForm : quint8 { Spec, Both, Old }; //!< 8: `login` alone, with the legacy fields, or those alone
    enum class Echo : quint8 { None, BeforeAnswer, AfterAnswer }; //!< 12: the event of an own message
    enum class Create : quint8 { Full, IdOnly, NoContent, EmptyList, Several }; //!< what message.create answers
    enum class Tokens : quint8 { Proper, None, Repeated, Cycle }; //!< of message.list
    enum class Headers : quint8 { Either, SatoriOnly, XOnly }; //!< 19
    enum class Form : quint8 { Plain, Html, Json }; //!< of errors

    QString token; //!< empty: open to everybody
    int wrongTokenStatus = 403; //!< 5
    bool meta = true; //!< 6: false answers 404 "method not found"
    bool metaAsEvent = false; //!< 2
    bool replay = false; //!< 1: true as in the documents
    bool pong = true;
    QByteArray voidBody = "{}"; //!< 3
    QStringList missing; //!< 4: methods the platform lacks
    int missingStatus = 500;
    bool features = true; //!< false: READY does not list them
    QStringList furtherFeatures;
    EventForm events = EventForm::Both;
    bool connecting = false; //!< 9: the second login has no user yet
    bool swappedSn = false; //!< 10
    bool internalEvents = false; //!< 11
    Echo echo = Echo::BeforeAnswer;
    bool rewrittenContent = false; //!< 17: events' content is written anew
    bool quoteInContent = false; //!< 18: in front of an event's content too
    Headers headers = Headers::Either;
    Create create = Create::Full;
    Tokens tokens = Tokens::Proper;
    Form errors = Form::Plain;
    bool descending = false; //!< pages always come newest first
    int maxLimit = 100;
    bool listPages = false; //!< guild, channel and member lists come in pages of two
    bool listRepeats = false; //!< and always have the same token
    int listEmpties = 0; //!< number of empty pages before the items; negative: only empty ones
    bool closesAtOnce = false; //!< 15: any path upgrades, and is closed without a code
    bool seconds = false; //!< times
    bool noTimes = false;
    bool oldNames = false; //!< message_id, timestamp, username, friends as plain users
    bool bridgesKook = false; //!< app/satori/PROTOCOL.md 8
    //! The path of the platform's own calls below "v1/internal/": "{login}/_api/" (current), or empty as in older
    //! servers; none: not available.
    std::optional<QString> nativeCalls = {};
    bool quoteById = false; //!< a quote is an element with only an id
    bool internalByProxy = false; //!< as documented: no route of its own for "internal:" links
    QString secondPlatform; //!< of the second login; empty: the same as the first's
};

//! A fictional chat platform in memory: a guild of channels with any number of messages, direct chats, several logins.
class FakeSatoriPlatform
{
public:
    struct Person
    {
        QString id;
        QString name;
        QString nick; //!< in the guild
        bool bot = false;
        QStringList roles = {QStringLiteral("r1")};
        qint64 mutedFor = 0; //!< milliseconds
    };
    struct Entry
    {
        QString id;
        QString content;
        QString user;
        qint64 created = 0;
        qint64 updated = 0;
        QString quote;
        std::map<QString, QStringList> reactions; //!< users by emoji
    };
    struct Room
    {
        QString id;
        QString name;
        int type = 0;
        QString parent;
        std::vector<Entry> entries; //!< oldest first
    };

    //! Guild "g1" with channels "c-cat", "c-general" (60 messages), "c-big" (`messages`), "c-empty"; users "u1" to
    //! "u9", logins 1000 and 1001; a direct chat "d1" of login 1000 with u1.
    explicit FakeSatoriPlatform(const QString &name = QStringLiteral("memo"), int messages = 3000);

    [[nodiscard]] Room *room(const QString &id);
    [[nodiscard]] const Person *person(const QString &id) const;
    [[nodiscard]] Person *person(const QString &id);
    Entry &post(const QString &room, const QString &user, const QString &content, const QString &quote = {});
    [[nodiscard]] Entry *find(const QString &room, const QString &id);

    [[nodiscard]] QJsonObject userJson(const QString &id, const SatoriSwitches &s) const;
    [[nodiscard]] QJsonObject memberJson(const QString &id, const SatoriSwitches &s) const;
    [[nodiscard]] QJsonObject channelJson(const Room &room) const;
    [[nodiscard]] QJsonObject messageJson(const Room &room, const Entry &entry, const SatoriSwitches &s) const;
    //! Sets `error` if the token is not one of ours, or belongs to the other direction.
    [[nodiscard]] QJsonObject page(
        const Room &room, const QJsonObject &body, const SatoriSwitches &s, bool *error) const;

    //! The address prefix of people's pictures; every fourth person has none.
    QString assets;
    QString name;
    QString guild = QStringLiteral("g1");
    QString guildName = QStringLiteral("Guild 1");
    std::vector<Person> people;
    std::vector<Room> rooms;
    std::vector<std::pair<QString, QString>> roles{{QStringLiteral("r1"), QStringLiteral("member")}}; //!< id, name
    QStringList banned;

private:
    [[nodiscard]] QString avatarOf(const QString &id) const;
    [[nodiscard]] qint64 wireTime(qint64 time, const SatoriSwitches &s) const { return s.seconds ? time / 1000 : time; }

    qint64 m_clock = 1'700'000'000'000;
    int m_lastId = 0;
};

} // namespace chat::test

Q_DECLARE_METATYPE(chat::test::SatoriSwitches)
