// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/emoji.h"

#include <QRect>
#include <QString>

namespace chat::ui {

//! What is under a point of a row, found in its cached layout.
struct Hit
{
    enum class Kind : quint8 {
        None,
        Text, //!< selectable text; text = the code, in a code block
        Code, //!< a code block beside its text: text = the code
        Link, //!< value = URL, text = the text of the link
        User, //!< value = user id
        Role, //!< value = role id
        Channel, //!< value = channel id
        Spoiler, //!< index = number of the spoiler in the row
        Avatar, //!< value = user id
        Name, //!< value = user id
        Quote, //!< value = message id
        Image, //!< value = URL
        LoadPicture, //!< of a picture that waits to be asked for: value = URL
        File, //!< value = URL, text = name, index = how it opens: Outside, Sound or Video
        CopyCode, //!< text = the code
        Button, //!< of a card: value = its value, text = its label, index = 1 if it sends the value, 0 if it does nothing
        Fold, //!< "show more" of a card: index = number of the fold in the row
        Raw, //!< of unknown content: text = its source
        Reaction, //!< emoji
        AddReaction,
        Retry, //!< of a failed row, or one in doubt
        Arrived, //!< of a row in doubt: it did
        CopyFailed,
        Discard,
        TakeBack, //!< a message with files that did not leave: into the text field again
        LoadGap, //!< what may be missing above the row
        Date, //!< the date above the row
        Time,
        Versions, //!< the mark of an edited message
    };

    //! The index of a file hit.
    enum Goes : int { Outside, Sound, Video };

    Kind kind = Kind::None;
    QString value;
    QString text;
    Emoji emoji;
    int index = -1;
    int position = -1; //!< Text and everything in text: offset in the whole text of the row, otherwise -1
    QRect rect; //!< in the row, for popups and tooltips

    [[nodiscard]] bool isAction() const { return kind != Kind::None && kind != Kind::Text && kind != Kind::Code; }
};

} // namespace chat::ui
