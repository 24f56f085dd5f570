// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"

#include <QAbstractButton>

namespace chat {
class ImageCache;
}

namespace chat::ui {

class Style;

//! The name of a conversation, with its symbol; in a direct chat it opens the other person's profile.
class ConversationTitle : public QAbstractButton
{
    Q_OBJECT

public:
    ConversationTitle(Style &style, ImageCache &images, QWidget *parent);

    //! `presence`: whether the person's presence is known.
    void setPerson(const User &user, bool presence);
    void setPlace(const QString &name, ChannelType type);
    void setNothing();
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const UserId &person() const { return m_person.id; } //!< empty: a channel
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void changed();
    [[nodiscard]] int nameLeft() const;

    Style &m_style;
    ImageCache &m_images;
    User m_person;
    bool m_presence = true;
    ChannelType m_type = ChannelType::Text;
    QString m_name;
};

} // namespace chat::ui
