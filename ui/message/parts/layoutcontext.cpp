// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/parts/layoutcontext.h"

#include "app/base/showntext.h"
#include "app/domain/user.h"
#include "app/models/directory/directory.h"

namespace chat::ui {

QString LayoutContext::userName(const User &user) const
{
    QString name = directory ? directory->nameOf(user, guild) : user.displayName();
    if (names)
        names->note(user.id, name);
    return name;
}

QString LayoutContext::userName(const UserId &user, const QString &told) const
{
    User seen;
    seen.id = user;
    if (!directory || !directory->findUser(user, guild)) // the content's names are as old as the content
        seen.nickname = told;
    return userName(seen);
}

QString LayoutContext::shownUserName(const User &user) const
{
    return shownName(userName(user));
}

} // namespace chat::ui
