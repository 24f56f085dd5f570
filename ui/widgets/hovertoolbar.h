// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/capabilities.h"
#include "app/domain/message.h"
#include "ui/style/style.h"

#include <QWidget>

namespace chat::ui {

class Button;

//! The actions on a row, whether chosen by toolbar, menu or key.
enum class RowAction : quint8 {
    React,
    Reply,
    Edit,
    Remove,
    RemoveNow,
    CopyText,
    CopySource,
    CopyId,
    Versions,
    Pin,
    Unpin,
    MarkUnread,
    Pick, //!< to do something with several
    More
};

//! The buttons that float over the row under the pointer: react, reply, edit, more. Unavailable ones are disabled and
//! show why.
class HoverToolbar : public QWidget
{
    Q_OBJECT

public:
    HoverToolbar(Style &style, QWidget *viewport);

    void setMessage(
        const Message &message, const UserId &self, const Capabilities &capabilities, const Rights &permissions);
    [[nodiscard]] const MessageId &messageId() const { return m_id; }

Q_SIGNALS:
    void triggered(chat::ui::RowAction action);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    Button *add(RowAction action, Glyph glyph, const QString &name);

    Style &m_style;
    MessageId m_id;
    Button *m_react = nullptr;
    Button *m_reply = nullptr;
    Button *m_edit = nullptr;
    Button *m_more = nullptr;
};

//! The reason why an action is not offered, as a sentence; empty for None.
[[nodiscard]] QString obstacleText(Obstacle obstacle);

} // namespace chat::ui
