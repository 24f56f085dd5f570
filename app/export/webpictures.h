// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/pictures/picturedownloads.h"
#include "app/net/qtscheduler.h"

#include <QHash>

#include <functional>

namespace chat {

//! Fetches pictures for an export, one after the other, in the thread that asks: waits for the answer in an event loop
//! of its own. The limits are those of pictures in the window: addresses that lead to this machine are refused, unless
//! the account's server is there.
class WebPictures
{
public:
    //! `server`: the account's. `stopped`: asked while a picture is waited for; true ends the wait. May be empty.
    explicit WebPictures(const QUrl &server, std::function<bool()> stopped = {});

    //! Empty: it cannot be had. A picture that was asked for lately is not fetched again.
    [[nodiscard]] QByteArray fetch(const QString &url);

private:
    QtScheduler m_scheduler;
    PictureDownloads m_downloads;
    std::function<bool()> m_stopped;
    QHash<QString, QByteArray> m_recent;
    qsizetype m_recentBytes = 0;
};

} // namespace chat
