// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"
#include "app/history/repair/reconciler.h"
#include "app/models/timeline/messagestore.h"

#include <QHash>
#include <QObject>

namespace chat {

//! The rows of a window that are on screen. Asks the reconciler for what is missing between them, and to compare those
//! that were not heard of since events were lost.
class VisibleRows : public QObject
{
    Q_OBJECT

public:
    enum class Gap : quint8 {
        None,
        Open, //!< something may be missing before the row
        Loading,
        Failed,
    };

    //! All are borrowed.
    VisibleRows(const MessageStore &rows, Reconciler &reconciler, const ChannelRef &channel);

    void setRange(int first, int last);
    [[nodiscard]] int first() const { return m_first; }
    [[nodiscard]] int last() const { return m_last; }
    //! After the rows changed: asks for what is needed now.
    void check();
    //! After lost events: some pages of what was missed are asked for although nobody looks at the gap.
    void catchUp();

    [[nodiscard]] Gap gapAt(int row) const;
    void load(int row); //!< asks for what is missing before that row
    void forgetGap(const MessageId &id) { m_gaps.remove(id); } //!< the history says something else of it
    void clear(); //!< the window was moved

Q_SIGNALS:
    void gapChanged(const chat::MessageId &id);

private:
    void compare();
    void fill();

    const MessageStore &m_rows;
    Reconciler &m_reconciler;
    ChannelRef m_channel;
    QHash<MessageId, Gap> m_gaps; //!< those being asked for, or that could not be
    quint32 m_window = 0; //!< answers to questions from before the window moved are dropped
    int m_unasked = 0; //!< pages that may be asked for although no gap is looked at
    int m_first = 0;
    int m_last = 0;
};

} // namespace chat
