// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

namespace chat {
class ImageCache;
}

namespace chat::ui {

class Style;

//! A picture over the whole window: zoom (wheel, +/-), pan, save, next and previous of the conversation, Esc.
class ImageViewer : public QWidget
{
    Q_OBJECT

public:
    //! Covers `window`, whose child it becomes.
    ImageViewer(Style &style, ImageCache &images, QWidget *window);
    ~ImageViewer() override;

    void open(const QStringList &urls, int current);

Q_SIGNALS:
    void closed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chat::ui
