// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/domain/user.h"

#include "app/base/showntext.h"

namespace chat {

QString User::displayName() const
{
    for (const QString &one : {nickname, name}) {
        if (!one.isEmpty() && !hasNoInk(one))
            return shownName(one);
    }
    return shownName(nickname.isEmpty() && name.isEmpty() ? QString() : id.isEmpty() ? name : id.value);
}

QString User::fullName() const
{
    return number.isEmpty() ? shownName(name) : shownName(name) + u'#' + shownName(number);
}

} // namespace chat
