// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/card/cardoutline.h"

namespace chat::markup {

//! One property of a part, for a form.
struct CardField
{
    enum class Kind : quint8 { Choice, Text, LongText, Flag, Time, Number };
    //! What writing it means.
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
    bool markup = false; //!< LongText: the value is KMarkdown

    friend bool operator==(const CardField &, const CardField &) = default;
};

//! The properties of a node as they are in the JSON.
[[nodiscard]] std::vector<CardField> cardFields(const QString &json, const CardNode &node);
//! The JSON with that property changed; nothing if its place does not exist.
[[nodiscard]] std::optional<QString> writeField(const QString &json, const CardField &field, const QString &value);

} // namespace chat::markup
