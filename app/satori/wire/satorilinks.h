// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace chat::satori {

//! Where a message's resources are to be fetched (app/satori/PROTOCOL.md 3.1): links only the server understands, and
//! those it asks to be fetched through it, become addresses anybody can open.
class SatoriLinks
{
public:
    void setBase(const QUrl &base) { m_base = base; }
    void setProxied(const QStringList &prefixes) { m_prefixes = prefixes; }

    [[nodiscard]] QString resolved(const QString &link) const;
    void resolve(Blocks &blocks) const;
    void resolve(Message &message) const;
    void resolve(User &user) const { user.avatar = resolved(user.avatar); }

private:
    void resolve(Inlines &inlines) const;
    [[nodiscard]] QString below(const QString &path) const;

    QUrl m_base;
    QStringList m_prefixes;
};

} // namespace chat::satori
