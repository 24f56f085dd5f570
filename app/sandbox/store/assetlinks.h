// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/store/world.h"

#include <QString>

namespace chat::sandbox {

//! Converts asset addresses between the stored form and the form that clients see, so that a data file works with
//! another port.
class AssetLinks
{
public:
    //! `base` is "http://127.0.0.1:PORT".
    void setBase(const QString &base) { m_assets = base + QStringLiteral("/assets/"); }

    [[nodiscard]] QString out(QString text) const { return text.replace(prefix(), m_assets); }
    [[nodiscard]] QString in(QString text) const
    {
        return m_assets.isEmpty() ? text : text.replace(m_assets, prefix());
    }
    [[nodiscard]] QString url(const QString &name) const { return m_assets + name; }

    [[nodiscard]] static QString prefix() { return QString::fromLatin1(kAssetPrefix); }

private:
    QString m_assets;
};

} // namespace chat::sandbox
