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
    //! Called now and then while the bytes are sent; never after the answer.
    std::function<void(qint64 sent, qint64 total)> progress = {};
};

//! Files of one account. Asynchronous, see callback.h.
class AssetService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Returns the URL to send as a message's source. Deleting `context` cancels the upload.
    virtual void upload(const Upload &upload, QObject *context, Callback<QString> callback) = 0;
};

} // namespace chat
