// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/layoutcontext.h"

#include "app/domain/user.h"
#include "app/models/directory.h"

namespace chat::ui {

QString LayoutContext::userName(const UserId &user, const QString &told) const
{
    const QString known = directory ? directory->userName(user, guild) : QString();
    const QString &name = known.isEmpty() ? told : known;
    if (names)
        names->note(user, name);
    return name;
}

QString LayoutContext::userName(const User &user) const
{
    return userName(user.id, user.displayName());
}

} // namespace chat::ui
