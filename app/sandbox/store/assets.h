// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/store/store.h"

#include <QSize>

#include <optional>

namespace chat::sandbox {

//! An uploaded or generated file without its bytes.
struct Asset
{
    QString name; //!< path below /assets/
    QString mime;
    QString owner; //!< empty: the server's own
    QString title; //!< the file name at upload
    QSize pixels;
    qint64 size = 0;
};

//! The server's files, stored in the same SQLite file.
class Assets
{
public:
    explicit Assets(Store &store)
        : m_store(store)
    {
    }

    bool put(const Asset &asset, const QByteArray &bytes);
    [[nodiscard]] std::optional<Asset> find(const QString &name) const;
    [[nodiscard]] QByteArray bytes(const QString &name) const;

private:
    Store &m_store;
};

//! "image", "video", "audio" or "file".
[[nodiscard]] QString assetKind(const QString &mime);

} // namespace chat::sandbox
