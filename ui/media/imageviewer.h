// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/overlay.h"

#include <QString>
#include <QStringList>

namespace chat {
class ImageCache;
}

namespace chat::ui {

class Style;

//! A picture over the whole window: zoom (wheel, +/-), pan, save, next and previous of the conversation, Esc.
class ImageViewer : public Overlay
{
    Q_OBJECT

public:
    //! Covers `window`, whose child it becomes.
    ImageViewer(Style &style, ImageCache &images, QWidget *window);
    ~ImageViewer() override;

    void open(const QStringList &urls, int current);
    void close();
    //! Saves the picture in the format of the file name; a notice reports the result.
    void saveTo(const QString &path);
    [[nodiscard]] int current() const;
    [[nodiscard]] double zoom() const; //!< 1: fitted into the window

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
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chat::ui
