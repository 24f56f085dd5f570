// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace chat {
class ImageCache;
}

namespace chat::ui {

class Movies;
class RowGeometry;

//! What changes on screen without the model: countdowns, moving pictures, pictures that arrive. What is out of sight
//! stands still.
class LiveParts : public QObject
{
    Q_OBJECT

public:
    LiveParts(ImageCache &images, const RowGeometry &rows);

    [[nodiscard]] const Movies *movies() const { return m_movies; }
    //! Starts what came into sight and stops what left it, when nothing was scrolled for a moment.
    void lookSoon() { m_look.start(); }
    [[nodiscard]] bool isWaiting() const { return m_look.isActive(); }
    void stop(); //!< nobody sees the list
    void pictureArrived(const QString &url); //!< the rows on screen with it are painted again

private:
    void look();
    void tick();
    void startTick();
    void updateMovie(const QString &url);

    const RowGeometry &m_rows;
    Movies *m_movies;
    QTimer m_look;
    QTimer m_tick;
};

} // namespace chat::ui
