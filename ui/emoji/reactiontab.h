// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QAbstractButton>

namespace chat {
class ImageCache;
}

namespace chat::ui {

class Style;

//! One reaction as a selectable chip: emoji and count.
class ReactionTab : public QAbstractButton
{
    Q_OBJECT

public:
    //! `url` is the picture of a custom emoji, empty for Unicode ones.
    ReactionTab(Style &style, ImageCache &images, const Reaction &reaction, const QString &url, QWidget *parent);

    void setReaction(const Reaction &reaction);
    [[nodiscard]] const Emoji &emoji() const { return m_reaction.emoji; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Style &m_style;
    ImageCache &m_images;
    Reaction m_reaction;
    QString m_url;
};

} // namespace chat::ui
