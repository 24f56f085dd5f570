// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QImage;
class QWidget;

namespace chat {
class ImageCache;
}

namespace chat::ui {

class Style;

//! Takes a picture out of the program in its full size: into a file or onto the clipboard. A notice tells the result.
class PictureFile : public QObject
{
    Q_OBJECT

public:
    //! `parent`: the notices and the dialog are shown over its window.
    PictureFile(Style &style, ImageCache &images, QWidget *parent);

    void askWhereToSave(const QString &url);
    void save(const QString &url, const QString &path); //!< in the format of the file name
    void copy(const QString &url);

private:
    //! `then` is called once, with a null picture if it cannot be loaded.
    void withFull(const QString &url, const std::function<void(const QImage &)> &then);
    void write(const QImage &picture, const QString &path);
    void tell(const QString &text);

    Style &m_style;
    ImageCache &m_images;
    QWidget &m_parent;
};

} // namespace chat::ui
