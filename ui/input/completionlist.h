// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/lists/completionmodel.h"

#include <QAbstractScrollArea>

namespace chat {
class ImageCache;
}

namespace chat::ui {

class Style;

//! The rows of a completion near the caret: avatars, emoji, role colours. It never takes the focus.
class CompletionList : public QAbstractScrollArea
{
    Q_OBJECT

public:
    CompletionList(Style &style, CompletionModel &model, ImageCache &images, QWidget *window);

    //! Above or below `caret` (in the window), wherever there is room.
    void showAt(const QRect &caret);
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);
    void move(int by);
    [[nodiscard]] QRect rowRect(int row) const; //!< in the viewport

Q_SIGNALS:
    void chosen(int row);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void paintRow(QPainter &painter, const QRect &rect, const CompletionModel::Row &row);
    void paintPicture(QPainter &painter, const QRect &box, const CompletionModel::Row &row);
    [[nodiscard]] int rowAt(int y) const;

    Style &m_style;
    CompletionModel &m_model;
    ImageCache &m_images;
    int m_current = 0;
};

} // namespace chat::ui
