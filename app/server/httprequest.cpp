// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/httprequest.h"

#include <QDir>
#include <QTemporaryFile>

namespace chat::server {

QByteArray HttpRequest::value(QByteArrayView name) const
{
    QByteArray all;
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            all += all.isEmpty() ? value : ", " + value;
    }
    return all;
}

bool HttpRequest::store(QByteArrayView bytes, const QString &folder)
{
    if (!file) {
        const QString place = folder.isEmpty() ? QDir::tempPath() : folder;
        const auto made = std::make_shared<QTemporaryFile>(place + QStringLiteral("/body-XXXXXX"));
        if (!made->open() || made->write(body) != body.size())
            return false;
        file = made;
        body.clear();
    }
    // At once, so that a full disk is noticed here.
    return file->write(bytes.data(), bytes.size()) == bytes.size() && file->flush();
}

qsizetype endOfHead(QByteArrayView bytes, qsizetype from)
{
    for (qsizetype at = bytes.indexOf('\n', from); at >= 0; at = bytes.indexOf('\n', at + 1)) {
        const QByteArrayView rest = bytes.sliced(at + 1);
        if (rest.startsWith("\r\n"))
            return at + 3;
        if (rest.startsWith("\n"))
            return at + 2;
    }
    return -1;
}

} // namespace chat::server
