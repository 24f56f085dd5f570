// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QLoggingCategory>

#include <cstdint>
#include <cstdlib>

// What every fuzz target needs: its input as bytes, no log, and a way to say that a promise was broken.

namespace chat::fuzz {

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

inline void beQuiet()
{
    static const bool once = [] {
        QLoggingCategory::setFilterRules(QStringLiteral("chat.*=false"));
        return true;
    }();
    Q_UNUSED(once)
}

//! Not an assertion: it also holds where those are switched off.
inline void promise(bool kept)
{
    if (!kept)
        std::abort();
}

} // namespace chat::fuzz
