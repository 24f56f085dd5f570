// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/window/windowplace.h"

#include <QByteArray>
#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace chat::ui {

namespace {

constexpr QSize kUsualWindow{1280, 800};
// The size of the frame is unknown before the window is shown.
constexpr QMargins kTitleBar(0, 32, 0, 0);
constexpr QSize kWholeFrame(16, 48);

void fitToScreens(QWidget &window)
{
    QList<QRect> free;
    if (const auto *primary = QGuiApplication::primaryScreen())
        free.append(primary->availableGeometry());
    for (const auto *screen : QGuiApplication::screens()) {
        if (screen != QGuiApplication::primaryScreen())
            free.append(screen->availableGeometry());
    }
    const auto state = window.windowState();
    const QRect wanted
        = (state & (Qt::WindowMaximized | Qt::WindowFullScreen)) ? window.normalGeometry() : window.geometry();
    const QRect place = placeInside(wanted, free, kTitleBar);
    if (place == wanted)
        return;
    window.setWindowState(Qt::WindowNoState);
    window.setGeometry(place);
    window.setWindowState(state);
}

} // namespace

QRect placeInside(const QRect &wanted, const QList<QRect> &screens, const QMargins &frame)
{
    if (screens.isEmpty() || !wanted.isValid())
        return wanted;
    const auto shared = [&wanted](const QRect &screen) {
        const QRect part = screen & wanted;
        return part.isEmpty() ? qint64(0) : static_cast<qint64>(part.width()) * part.height();
    };
    const auto best = std::max_element(
        screens.begin(), screens.end(), [&](const QRect &a, const QRect &b) { return shared(a) < shared(b); });
    const QRect room = best->marginsRemoved(frame);
    if (!room.isValid())
        return *best;
    const QSize size = wanted.size().boundedTo(room.size());
    const int x = std::clamp(wanted.x(), room.left(), room.left() + room.width() - size.width());
    const int y = std::clamp(wanted.y(), room.top(), room.top() + room.height() - size.height());
    return {QPoint(x, y), size};
}

void restorePlace(QWidget &window, const QByteArray &geometry)
{
    if (window.restoreGeometry(geometry))
        fitToScreens(window);
    else
        window.resize(kUsualWindow);
}

void fitFirstStart(QWidget &window)
{
    // With its frame the window must not exceed a small screen: the composer is at the bottom.
    const auto room = window.screen()->availableSize();
    if (room.width() < window.width() + kWholeFrame.width() || room.height() < window.height() + kWholeFrame.height()) {
        window.resize(window.size().boundedTo(room - kWholeFrame));
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
    }
}

} // namespace chat::ui
