// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// How the next message is to be sent: to one person alone, as plain text.
#include "ui/composer/composerprivate.h"

#include "app/domain/capabilities.h"
#include "app/models/directory/directory.h"
#include "app/services/backend.h"
#include "ui/input/plaininput.h"
#include "ui/input/writing.h"
#include "ui/people/memberpicker.h"
#include "ui/widgets/button.h"

#include <QMenu>

namespace chat::ui {

void Composer::Private::addModes(QMenu &menu)
{
    const Capabilities can = writing->capabilities();
    const bool whispers = obstacleToWhisper(channel, can, writing->directory().permissions(channel)) == Obstacle::None;
    if (!whispers && !can.plainText)
        return;
    menu.addSeparator();
    if (whispers) {
        // Queued: a popup that opens before the menu has gone would be closed with it.
        const QAction *pick = menu.addAction(style.icon(Glyph::Eye), Composer::tr("Only visible to…"));
        connect(pick, &QAction::triggered, this, &Private::pickAddressee, Qt::QueuedConnection);
    }
    if (!can.plainText)
        return;
    QAction *plainly = menu.addAction(Composer::tr("Send as plain text"));
    plainly->setCheckable(true);
    plainly->setChecked(plainText);
    connect(plainly, &QAction::toggled, this, [this](bool on) {
        setModes(onlyFor, on);
        input->setFocus(Qt::OtherFocusReason);
    });
}

void Composer::Private::pickAddressee()
{
    const GuildId guild = writing->directory().guildOf(channel);
    auto *picker = new MemberPicker(style, writing->backend(), writing->directory(), writing->images(), q.window());
    connect(picker, &MemberPicker::picked, this, [this, guild, where = channel](const User &user) {
        if (where != channel)
            return; // another conversation is open by now
        setModes({user.id, writing->directory().nameOf(user, guild)}, plainText);
    });
    connect(picker, &MemberPicker::closed, this, [this] { input->setFocus(Qt::OtherFocusReason); });
    picker->popup(guild, Composer::tr("Who is to see it?"), {more->mapToGlobal(QPoint()), more->size()});
}

} // namespace chat::ui
