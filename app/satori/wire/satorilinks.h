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
    //! How the server gives out "internal:" links: the deployed one, or as its documents say.
    enum class Internal : quint8 { OwnRoute, Proxy };

    void setBase(const QUrl &base) { m_base = base; }
    void setProxied(const QStringList &prefixes) { m_prefixes = prefixes; }
    void setInternal(Internal form) { m_internal = form; }

    [[nodiscard]] QString resolved(const QString &link) const;
    void resolve(Blocks &blocks) const;
    void resolve(Message &message) const;
    void resolve(User &user) const { user.avatar = resolved(user.avatar); }

private:
    void resolve(Inlines &inlines) const;
    [[nodiscard]] QString below(const QString &path) const;

    QUrl m_base;
    QStringList m_prefixes;
    Internal m_internal = Internal::OwnRoute;
};

} // namespace chat::satori
