// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace chat::markup {

// Limits of protocol 10 that editors count against.
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
//! The innermost node at or around a path; the root if there is none. Never null.
[[nodiscard]] const CardNode *findNode(const CardNode &root, QStringView path);
[[nodiscard]] int moduleCount(const CardNode &root);
//! What may be added to a node's list.
[[nodiscard]] QStringList typesFor(const CardNode &parent);
//! JSON of a new part; `words` is the text it begins with.
[[nodiscard]] QString newCardPart(const QString &type, const QString &words);

//! What kind of part a piece of JSON is by itself; empty: none.
[[nodiscard]] QString partType(QStringView json);

} // namespace chat::markup
