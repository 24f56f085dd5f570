// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QString>

class QColor;
class QPainter;

namespace chat {
class ImageCache;
}

namespace chat::ui {

class Style;

enum class AvatarShape : quint8 { Round, Rounded };

//! A person's or guild's picture, or its initial on a colour of its own until the picture is there.
void drawAvatar(QPainter &painter, const QRect &rect, ImageCache &images, const QString &url, const QString &name,
    const QString &id, const Style &style, AvatarShape shape = AvatarShape::Round);

//! The presence dot at an avatar's lower right, ringed with the ground it lies on.
void drawPresence(QPainter &painter, const QRect &avatar, bool online, const QColor &ground, const Style &style);

//! A red count in a pill whose right end is at `right`; gives its width.
int drawBadge(QPainter &painter, const QPoint &rightCentre, int count, const Style &style);

//! The small label after a bot's name; gives its width.
int drawBotBadge(QPainter &painter, const QPoint &leftCentre, const QString &text, const Style &style);

//! What stands for a name where there is no picture: one Chinese character or two Latin capitals at most.
[[nodiscard]] QString initialsOf(const QString &name);

} // namespace chat::ui
