// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/emoji.h"

#include <QRect>
#include <QString>

namespace chat::ui {

//! What lies under a point of a row, found in the row's cached layout.
struct Hit
{
    enum class Kind : quint8 {
        None,
        Text, //!< selectable text
        Link, //!< value = URL, text = what is shown for it
        User, //!< value = user id
        Role, //!< value = role id
        Channel, //!< value = channel id
        Spoiler, //!< index = which of the row
        Avatar, //!< value = user id
        Name, //!< value = user id
        Quote, //!< value = message id
        Image, //!< value = URL
        File, //!< value = URL, text = name, index = where it goes: Outside, Sound or Video
        CopyCode, //!< text = the code
        Button, //!< of a card: value = what it returns, text = its label, index = 1 if it returns it, 0 if it is dead
        Fold, //!< "show more" of a card: index = which of the row's folds
        Raw, //!< of something unknown: text = its source
        Reaction, //!< emoji
        AddReaction,
        Retry, //!< of a failed row
        CopyFailed,
        Discard,
        Time,
    };

    //! A file's index.
    enum Goes : int { Outside, Sound, Video };

    Kind kind = Kind::None;
    QString value;
    QString text;
    Emoji emoji;
    int index = -1;
    int position = -1; //!< Text and what lies in text: offset in the row's whole text, -1 elsewhere
    QRect rect; //!< in the row, for popups and tooltips

    [[nodiscard]] bool isAction() const { return kind != Kind::None && kind != Kind::Text; }
};

} // namespace chat::ui
