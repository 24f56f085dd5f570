// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/zoomedpicture.h"
#include "ui/widgets/overlay.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace chat {
class ImageCache;
}

namespace chat::ui {

class Button;
class ImageViewerBar;
class PictureFile;
class Style;

//! A picture over the whole window: zoom (wheel, +/-), pan, save, next and previous picture of the conversation, Esc.
class ImageViewer : public Overlay
{
    Q_OBJECT

public:
    //! Covers `window`, whose child it becomes.
    ImageViewer(Style &style, ImageCache &images, QWidget *window);

    void open(const QStringList &urls, int current);
    void close();
    //! Saves the picture in the format of the file name; a notice reports the result.
    void saveTo(const QString &path);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] double zoom() const { return m_picture.zoom(); } //!< 1: fitted into the window

Q_SIGNALS:
    void closed();

protected:
    void placeContents() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void build();
    void load();
    void refresh();
    void afterZoom();
    void go(int step);
    void askWhereToSave();
    [[nodiscard]] QString url() const { return m_urls.value(m_current); }

    Style &m_style;
    ImageCache &m_images;
    PictureFile *m_file;
    QStringList m_urls;
    int m_current = 0;
    ZoomedPicture m_picture;
    std::optional<QPointF> m_grip; //!< while dragging: the last position of the pointer
    bool m_dragged = false;
    ImageViewerBar *m_bar = nullptr;
    Button *m_previous = nullptr;
    Button *m_next = nullptr;
    Button *m_retry = nullptr;
};

} // namespace chat::ui
