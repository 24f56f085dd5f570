// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"

class QAbstractItemView;
class QScrollBar;

namespace chat {
class MessageListModel;
}

namespace chat::ui {

//! A place in the timeline that survives rows coming, going and changing height: (message, pixels below the top of the
//! viewport), or "at the bottom".
struct ScrollAnchor
{
    MessageId id;
    int offset = 0;
    bool atBottom = true;

    [[nodiscard]] static bool isAtEnd(const QScrollBar &bar); //!< a few pixels off the end are still "at the bottom"
    //! The place as it is now.
    [[nodiscard]] static ScrollAnchor capture(const QAbstractItemView &view, const MessageListModel &model);
    //! Moves the scroll bar so that the message stands where it stood. False: it is not in the model any more.
    bool restore(QAbstractItemView &view, const MessageListModel &model) const;
};

} // namespace chat::ui
