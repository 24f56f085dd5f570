// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/domain/packedid.h"

#include <QUuid>

namespace chat {

QByteArray packedId(const MessageId &id)
{
    constexpr int guidLength = 36;
    if (id.value.size() == guidLength) {
        const QUuid guid(id.value);
        if (!guid.isNull() && guid.toString(QUuid::WithoutBraces) == id.value)
            return 'g' + guid.toRfc4122();
    }
    return 't' + id.value.toUtf8();
}

MessageId idFromPacked(const QByteArray &packed)
{
    if (packed.startsWith('g'))
        return MessageId(QUuid::fromRfc4122(packed.sliced(1)).toString(QUuid::WithoutBraces));
    return MessageId(QString::fromUtf8(packed.mid(1)));
}

} // namespace chat
