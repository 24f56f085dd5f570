// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

#include <functional>

namespace chat {
class ImageCache;
}

namespace chat::ui {

class Style;

//! A flat list beside the timeline: one click or Enter chooses, arrows only move; typing is not a search.
class SideList : public QListView
{
    Q_OBJECT

public:
    SideList(Style &style, const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    //! Repaints a row when its picture arrives, ignoring the many pictures of the timeline.
    void followPictures(ImageCache &images, std::function<QString(int row)> urlOf);

Q_SIGNALS:
    void chosen(const QModelIndex &index);
    //! Left or Right on a row: collapses or expands it.
    void foldRequested(const QModelIndex &index, bool fold);
    void deleteRequested(const QModelIndex &index); //!< the Delete key
    //! Right click or the menu key; the index is invalid outside the rows.
    void menuRequested(const QModelIndex &index, const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void onPicture(const QString &url, const std::function<QString(int row)> &urlOf);

    QPersistentModelIndex m_pressed;
};

} // namespace chat::ui
