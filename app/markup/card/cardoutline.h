// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QStringView>

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
//! The innermost node at or around a path; the root if there is none. Never null.
[[nodiscard]] const CardNode *findNode(const CardNode &root, QStringView path);
[[nodiscard]] int moduleCount(const CardNode &root);
//! The types that may be added to a node's list.
[[nodiscard]] QStringList typesFor(const CardNode &parent);
//! JSON of a new part; `words` is its initial text.
[[nodiscard]] QString newCardPart(const QString &type, const QString &words);

//! The kind of part that a piece of JSON is; empty: none.
[[nodiscard]] QString partType(QStringView json);

} // namespace chat::markup
