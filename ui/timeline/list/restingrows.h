// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace chat {
class ImageCache;
} // namespace chat

namespace chat::ui {

class RowGeometry;

//! Gives memory back when the list comes to rest: in a moment what scrolling has freed, later also rows that were kept as
//! they were painted, and pictures of messages that are not on screen.
class RestingRows : public QObject
{
    Q_OBJECT

public:
    RestingRows(const RowGeometry &rows, ImageCache &images); //!< borrowed

    void moved(); //!< somebody scrolls, or rows changed
    //! For tests.
    void setPauses(std::chrono::milliseconds moment, std::chrono::milliseconds later);

private:
    void releaseRows();

    const RowGeometry &m_rows;
    ImageCache &m_images;
    QTimer m_moment;
    QTimer m_later;
};

} // namespace chat::ui
