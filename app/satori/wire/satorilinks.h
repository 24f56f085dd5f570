// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace chat::satori {

//! Where the resources of a message are fetched (app/satori/PROTOCOL.md 3.1): links that only the server understands,
//! and those to be fetched through it, become ordinary addresses.
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
