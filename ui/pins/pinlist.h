// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/lists/pinlistmodel.h"
#include "ui/widgets/sidelist.h"

namespace chat {
class Directory;
class ImageCache;
} // namespace chat

namespace chat::ui {

class PinDelegate;

//! The pinned messages as a list: a click or Enter goes to the message, the cross or Delete unpins it.
class PinList : public SideList
{
    Q_OBJECT

public:
    PinList(Style &style, Directory &directory, ImageCache &images, PinListModel &model, QWidget *parent);

    //! If not empty, nothing can be unpinned, for this reason.
    void setObstacle(const QString &reason);
    [[nodiscard]] const QString &obstacle() const { return m_obstacle; }
    //! The rectangle of the row's cross, in viewport coordinates; empty: none.
    [[nodiscard]] QRect unpinRect(int row) const;

Q_SIGNALS:
    void unpinRequested(const chat::MessageId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] int unpinRowAt(const QPoint &viewportPoint) const; //!< -1: not on a cross

    PinListModel &m_model;
    PinDelegate *m_delegate = nullptr;
    QString m_obstacle;
    MessageId m_pressedOn;
};

} // namespace chat::ui
