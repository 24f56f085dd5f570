// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QUrl>

#include <memory>

namespace chat::server {

struct HttpRequest
{
    QByteArray method; //!< as it was sent: GET, POST, …
    QUrl url; //!< path and query
    QByteArray target = {}; //!< the same as it was sent
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::shared_ptr<QFile> file = {}; //!< has the whole body instead, if that is larger than ServerLimits::heldBytes
    bool keepAlive = false; //!< the client wants to send others after this one

    //! All values of a header, separated by commas; `name` in any case.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] qint64 bodySize() const { return file ? file->size() : body.size(); }
    //! Adds to the body, in a file of `folder` without a name, and moves there what was in memory. False: the disk is full.
    [[nodiscard]] bool store(QByteArrayView bytes, const QString &folder);
};

//! The position after the empty line that ends a head, or -1. Nothing before `from` is looked at.
[[nodiscard]] qsizetype endOfHead(QByteArrayView bytes, qsizetype from = 0);

} // namespace chat::server
