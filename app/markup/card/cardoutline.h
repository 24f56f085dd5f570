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

// Limits (app/kook/PROTOCOL.md 10) that editors count against.
inline constexpr int kCardsPerMessage = 5;
inline constexpr int kModulesPerMessage = 50;

//! One part of a card message in the editor's structure view: its place in the JSON, its kind and its contents.
struct CardNode
{
    enum class Role : quint8 { Message, Card, Module, Element };

    Role role = Role::Message;
    QString type; //!< "section", "image"; a bare string is "plain-text"
    QString path; //!< JSONPath
    QString summary; //!< its first words, or the kind of its accessory
    QString list; //!< JSONPath of the array that contains it; empty: it has a field of its own
    int index = -1; //!< in that array
    QString childList; //!< JSONPath of the array for its children; empty: it has no children
    int most = 0; //!< maximum number of children; 0: no limit
    std::vector<CardNode> children;

    friend bool operator==(const CardNode &, const CardNode &) = default;
};

//! The structure of card JSON; a message without children if the text is not a card. Returns at most `maxNodes`.
[[nodiscard]] CardNode cardOutline(QStringView json, int maxNodes = 2000);
//! The innermost node at or around a path; null only for an empty message.
[[nodiscard]] const CardNode *findNode(const CardNode &root, QStringView path);
[[nodiscard]] int moduleCount(const CardNode &root);
//! The types that may be added to a node's list.
[[nodiscard]] QStringList typesFor(const CardNode &parent);
//! JSON of a new part; `words` is its initial text.
[[nodiscard]] QString newCardPart(const QString &type, const QString &words);

//! The kind of part that a piece of JSON is; empty: none.
[[nodiscard]] QString partType(QStringView json);

//! One property of a part, for a form.
struct CardField
{
    enum class Kind : quint8 { Choice, Text, LongText, Flag, Time, Number };
    //! What writing it does.
    enum class Action : quint8 {
        Member, //!< a member of `object`
        Value, //!< the value at `object` itself (a bare string)
        TextKind, //!< changes the kind of the text at `object`.`key`
        AccessoryKind, //!< sets an image or a button there, or removes it
    };

    QString name; //!< its name in the protocol ("theme", "text", "accessory")
    Kind kind = Kind::Text;
    Action action = Action::Member;
    QString object;
    QString key;
    QString value; //!< Flag: "true" or "false"; Time: Unix ms
    QStringList choices;
    int most = 0; //!< characters; 0: no limit
    bool optional = true; //!< an empty value removes it from the JSON

    friend bool operator==(const CardField &, const CardField &) = default;
};

//! The properties of a node as they are in the JSON.
[[nodiscard]] std::vector<CardField> cardFields(const QString &json, const CardNode &node);
//! The JSON with that property changed; nothing if its place does not exist.
[[nodiscard]] std::optional<QString> writeField(const QString &json, const CardField &field, const QString &value);

} // namespace chat::markup
