// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/lists/uploadlistmodel.h"

#include <QImage>
#include <QWidget>

namespace chat {
class ImageCache;
}

namespace chat::ui {

class Button;
class Style;

//! One file of a message that is being written.
class UploadTile : public QWidget
{
    Q_OBJECT

public:
    UploadTile(Style &style, ImageCache &images, QWidget *parent);

    void show(const UploadListModel::Row &row, qint64 limit);
    [[nodiscard]] int key() const { return m_row.key; }
    [[nodiscard]] QString sentence() const; //!< size or what is wrong
    //! The visible lines, none of them cut off.
    [[nodiscard]] QStringList noteLines() const;
    //! The height of every tile: the name and two lines.
    [[nodiscard]] static int heightIn(const Style &style);
    [[nodiscard]] bool hasThumbnail() const { return !m_thumbnail.isNull(); }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void makeThumbnail();
    [[nodiscard]] int noteWidth() const;
    [[nodiscard]] bool isWrong() const;

    Style &m_style;
    ImageCache &m_images;
    UploadListModel::Row m_row;
    qint64 m_limit = 0;
    QImage m_thumbnail;
    bool m_asked = false;
    int m_noteLine = 0; //!< the height of one
    Button *m_remove = nullptr;
};

//! Size of a file, or why it cannot be sent. `limit`: bytes of one file.
[[nodiscard]] QString uploadSentence(const UploadListModel::Row &row, qint64 limit);

} // namespace chat::ui
