// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "ui/message/parts/part.h"

#include <QColor>

namespace chat::ui {

//! Who wrote a message and when: avatar, name, badge and time. Of a row that follows the head above it, only what stands
//! in the place of the avatar: the time while the pointer is there, else marks of its state.
class RowHead
{
public:
    RowHead() = default;
    RowHead(const Message &message, bool follows, int top, int width, const LayoutContext &context);

    [[nodiscard]] int bottom() const { return m_bottom; } //!< where the body begins; avatars reach further
    [[nodiscard]] Hit hitAt(QPoint local, const Message &message) const;
    void visitHits(const Message &message, const HitVisitor &visitor) const; //!< the name stands for the avatar too
    void paint(PaintContext &context, const User &author, QPoint origin, bool hovered) const;

private:
    void layOutFollower(const Message &message, const LayoutContext &context);
    void layOutHead(const Message &message, int width, const LayoutContext &context);
    void paintMarks(PaintContext &context, QPoint origin) const;
    void paintEdited(PaintContext &context, const QRect &room, int flags) const;

    int m_bottom = 0;
    // Rects are in the row.
    QRect m_avatar; //!< null: it follows
    QRect m_name;
    QRect m_badge;
    QRect m_time;
    QRect m_edited; //!< the mark of an edited message, in or instead of the time; null: it has none
    QString m_nameText;
    QString m_badgeText;
    QString m_clock;
    QString m_timeText; //!< the same and what the message has been through
    QString m_markText; //!< of a row without a head, where it would be shown
    QColor m_nameColor;
    bool m_namePlain = false; //!< fits, without emoji
    bool m_onlyForUs = false;
};

} // namespace chat::ui
