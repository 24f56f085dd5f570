// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace chat {

//! Runs `work` on the pool and then `done` with its result in the main thread, if `owner` still exists.
template <class Work, class Done>
void onPool(QObject *owner, Work work, Done done, QThreadPool &pool = *QThreadPool::globalInstance())
{
    pool.start([owner = QPointer(owner), work = std::move(work), done = std::move(done)] {
        auto result = work();
        // Through the application: the owner may be gone by now.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [owner, done, result = std::move(result)]() mutable {
                if (owner)
                    done(std::move(result));
            },
            Qt::QueuedConnection);
    });
}

} // namespace chat
