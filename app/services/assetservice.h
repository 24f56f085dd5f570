// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/callback.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace chat {

struct Upload
{
    QString fileName;
    QString mime;
    QByteArray bytes;
};

//! Files of one account. Asynchronous, see callback.h.
class AssetService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Gives the URL to send as a message's source.
    virtual void upload(const Upload &upload, QObject *context, Callback<QString> callback) = 0;
};

} // namespace chat
