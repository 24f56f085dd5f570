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

//! The picture of a person or guild, or an initial on a colour until the picture is loaded.
void drawAvatar(QPainter &painter, const QRect &rect, ImageCache &images, const QString &url, const QString &name,
    const QString &id, const Style &style, AvatarShape shape = AvatarShape::Round);

//! The presence dot at the lower right of an avatar, with a ring in the colour of the background.
void drawPresence(QPainter &painter, const QRect &avatar, bool online, const QColor &ground, const Style &style);

//! A count as badges show it: "3", "3+" if it may be higher, "999+".
[[nodiscard]] QString badgeText(int count, bool atLeast);

//! A red count in a pill whose right end is at `right`; returns its width.
int drawBadge(QPainter &painter, const QPoint &rightCentre, int count, const Style &style, bool atLeast = false);

//! The small label after a bot's name; returns its width.
int drawBotBadge(QPainter &painter, const QPoint &leftCentre, const QString &text, const Style &style);

//! The initials for a name without picture: one Chinese character or two Latin capitals at most.
[[nodiscard]] QString initialsOf(const QString &name);

} // namespace chat::ui
