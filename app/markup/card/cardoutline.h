// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace chat::markup {

// Limits of app/kook/PROTOCOL.md 10 that editors count against.
inline constexpr int kCardsPerMessage = 5;
inline constexpr int kModulesPerMessage = 50;

//! One part of a card message as its structure shows it: where it is in the JSON, what it is, what it holds.
struct CardNode
{
    enum class Role : quint8 { Message, Card, Module, Element };

    Role role = Role::Message;
    QString type; //!< "section", "image"; a bare string is "plain-text"
    QString path; //!< JSONPath
    QString summary; //!< its first words, or what kind of thing it has beside it
    QString list; //!< JSONPath of the array it stands in; empty: it has a place of its own
    int index = -1; //!< in that array
    QString childList; //!< JSONPath of the array its children are added to; empty: it takes none
    int most = 0; //!< so many may be in there; 0: nobody counts
    std::vector<CardNode> children;

    friend bool operator==(const CardNode &, const CardNode &) = default;
};

//! The structure of card JSON; a message without children if the text is no card. At most `maxNodes` are given.
[[nodiscard]] CardNode cardOutline(QStringView json, int maxNodes = 2000);
//! The innermost node at or around a path; null only if the message is empty.
[[nodiscard]] const CardNode *findNode(const CardNode &root, QStringView path);
[[nodiscard]] int moduleCount(const CardNode &root);
//! What may be added to a node's list.
[[nodiscard]] QStringList typesFor(const CardNode &parent);
//! JSON of a new part; `words` is the text it begins with.
[[nodiscard]] QString newCardPart(const QString &type, const QString &words);

//! What kind of part a piece of JSON is by itself; empty: none.
[[nodiscard]] QString partType(QStringView json);

//! One property of a part, ready for a form.
struct CardField
{
    enum class Kind : quint8 { Choice, Text, LongText, Flag, Time, Number };
    //! What writing it means.
    enum class Action : quint8 {
        Member, //!< a member of `object`
        Value, //!< the value at `object` itself (a bare string)
        TextKind, //!< turns the text at `object`.`key` into another kind
        AccessoryKind, //!< puts an image or a button there, or takes it away
    };

    QString name; //!< what it is called in the protocol ("theme", "text", "accessory")
    Kind kind = Kind::Text;
    Action action = Action::Member;
    QString object;
    QString key;
    QString value; //!< Flag: "true" or "false"; Time: Unix ms
    QStringList choices;
    int most = 0; //!< characters; 0: nobody counts
    bool optional = true; //!< empty takes it out of the JSON

    friend bool operator==(const CardField &, const CardField &) = default;
};

//! The properties of a node, as they are in the JSON.
[[nodiscard]] std::vector<CardField> cardFields(const QString &json, const CardNode &node);
//! The JSON with that property changed; nothing if it has no place.
[[nodiscard]] std::optional<QString> writeField(const QString &json, const CardField &field, const QString &value);

} // namespace chat::markup
