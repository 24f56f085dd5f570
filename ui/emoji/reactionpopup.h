// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "ui/widgets/popupframe.h"

namespace chat {
class Directory;
class ImageCache;
class MessageListModel;
} // namespace chat

namespace chat::ui {

class Style;

//! Who reacted: a tab for each reaction, and people with avatar, bot badge and time. Own reactions, and with permission
//! those of others, can be removed here. Follows the message while open; closes if it is deleted.
class ReactionPopup : public PopupFrame
{
    Q_OBJECT

public:
    ReactionPopup(Style &style, Directory &directory, ImageCache &images, QWidget *parent = nullptr);
    ~ReactionPopup() override;

    void popup(MessageListModel &model, const MessageId &message, const Emoji &emoji, const QRect &globalAnchor);

Q_SIGNALS:
    void profileRequested(const chat::UserId &user);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chat::ui
