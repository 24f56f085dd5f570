// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QListView>

#include <memory>

namespace chat {
class ImageCache;
}

namespace chat::ui {

class Style;

//! The people with one reaction: avatar, name and number, bot badge, time; under the pointer or the keyboard cursor
//! "Remove" if it is allowed. Enter opens the profile, Delete removes the reaction.
class ReactionUserList : public QListView
{
    Q_OBJECT

public:
    static constexpr int kRowHeight = 42;

    struct Entry
    {
        ReactionUser person;
        bool removable = false;
        bool removing = false; //!< requested, not answered yet
        bool presence = true; //!< whether it is known if the person is online
    };

    ReactionUserList(Style &style, ImageCache &images, QWidget *parent);
    ~ReactionUserList() override;

    void setEntries(std::vector<Entry> entries);
    [[nodiscard]] const std::vector<Entry> &entries() const;
    void setRemoving(const UserId &user, bool removing);
    void remove(const UserId &user);
    //! The rectangle of "Remove", in viewport coordinates.
    [[nodiscard]] QRect removeRect(int row) const;

Q_SIGNALS:
    void removeRequested(const chat::UserId &user);
    void profileRequested(const chat::UserId &user);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    class Model;
    class Delegate;

    void askRemoval(int row);
    [[nodiscard]] bool isActive(int row) const; //!< under the pointer, or current while the list has the focus

    Style &m_style;
    ImageCache &m_images;
    std::unique_ptr<Model> m_model;
    int m_hovered = -1;
    bool m_overRemove = false;
};

} // namespace chat::ui
