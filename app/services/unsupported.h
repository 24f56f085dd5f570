// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/callback.h"

#include <QCoreApplication>

namespace chat {

//! The answer of a service to a call that its platform lacks: later, like every answer.
template <class T> void answerUnsupported(QObject *context, Callback<T> callback)
{
    QObject *target = context ? context : QCoreApplication::instance();
    QMetaObject::invokeMethod(
        target,
        [callback = std::move(callback)] {
            callback(ApiError{ApiError::Kind::Unsupported, 0, 0, {}, {}});
        },
        Qt::QueuedConnection);
}

} // namespace chat
