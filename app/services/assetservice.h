// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/callback.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>

namespace chat {

struct Upload
{
    QString fileName;
    QString mime;
    QByteArray bytes;
    //! Told now and then while the bytes leave; never after the answer.
    std::function<void(qint64 sent, qint64 total)> progress = {};
};

//! Files of one account. Asynchronous, see callback.h.
class AssetService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Gives the URL to send as a message's source. Whoever deletes `context` cancels the upload.
    virtual void upload(const Upload &upload, QObject *context, Callback<QString> callback) = 0;
};

} // namespace chat
