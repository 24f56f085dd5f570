// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/emoji.h"
#include "ui/widgets/popupframe.h"

class QSettings;

namespace chat {
class GuildEmojiModel;
class ImageCache;
} // namespace chat

namespace chat::ui {

class Style;

//! The emoji popup of reactions and composer: recent, search in Chinese and English, categories, skin tones. Opens at a
//! point, stays inside the screen, closes on choice (Shift keeps it open), Esc or a click elsewhere.
class EmojiPicker : public PopupFrame
{
    Q_OBJECT

public:
    //! `settings` stores recent emoji and skin tone; borrowed.
    EmojiPicker(Style &style, QSettings &settings, QWidget *parent = nullptr);
    ~EmojiPicker() override;

    //! Also shows the emoji of guilds. Borrowed.
    void setGuildEmoji(GuildEmojiModel *model, ImageCache *images);
    //! Opens above or below `globalAnchor`, wherever there is room.
    void popup(const QRect &globalAnchor);

Q_SIGNALS:
    void picked(const chat::Emoji &emoji);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chat::ui
