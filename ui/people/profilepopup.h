// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/directory/memberprofile.h"
#include "ui/widgets/popupframe.h"

class QLabel;

namespace chat {
class ImageCache;
}

namespace chat::ui {

class Button;
class RoleChips;

//! A person's profile beside what was clicked: picture, names, roles, dates, and further actions. Updated as more
//! becomes known.
class ProfilePopup : public PopupFrame
{
    Q_OBJECT

public:
    static constexpr int kWidth = 300;

    ProfilePopup(Style &style, Backend &backend, Directory &directory, ImageCache &images, QWidget *parent);

    //! `guild` is empty in direct chats.
    void popup(const UserId &user, const GuildId &guild, const QRect &globalAnchor);
    [[nodiscard]] const MemberProfile &profile() const { return m_profile; }

Q_SIGNALS:
    void messageRequested(const chat::UserId &user);
    void mentionRequested(const chat::UserId &user);
    void copyIdRequested(const chat::UserId &user);
    void menuRequested(const chat::UserId &user, const chat::GuildId &guild, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void refresh();
    void place();
    void paintHead(QPainter &painter);
    void paintNames(QPainter &painter) const;
    [[nodiscard]] QString dates() const;
    [[nodiscard]] QString sentence() const; //!< all of it, for screen readers
    void leaveFor(const std::function<void()> &next);

    ImageCache &m_images;
    MemberProfile m_profile;
    QRect m_anchor;
    RoleChips *m_roles = nullptr;
    QLabel *m_dates = nullptr;
    QLabel *m_note = nullptr;
    Button *m_message = nullptr;
    Button *m_mention = nullptr;
    Button *m_copy = nullptr;
    Button *m_more = nullptr;
};

} // namespace chat::ui
