// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/lists/pinlistmodel.h"

#include <QStyledItemDelegate>

#include <memory>

class QTextLayout;

namespace chat {
class Directory;
class ImageCache;
} // namespace chat

namespace chat::ui {

class Style;

//! Paints a pinned message: author, time, and its first lines; under the pointer or the keyboard cursor a button to
//! unpin it.
class PinDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PinDelegate(Style &style, Directory &directory, ImageCache &images, PinListModel &model, QObject *parent = nullptr);

    void setCanUnpin(bool can) { m_canUnpin = can; }
    void setPointer(const QPoint &viewportPoint) { m_pointer = viewportPoint; }
    //! The rectangle of the unpin button of a row; empty: none.
    [[nodiscard]] QRect unpinRect(const QRect &row) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QString textOf(const Message &message) const;
    [[nodiscard]] std::unique_ptr<QTextLayout> layOut(const Message &message, int width) const;
    void paintHead(QPainter &painter, const QRect &card, const Message &message, bool active) const;

    Style &m_style;
    Directory &m_directory;
    ImageCache &m_images;
    PinListModel &m_model;
    bool m_canUnpin = false;
    QPoint m_pointer{-1, -1};
};

} // namespace chat::ui
