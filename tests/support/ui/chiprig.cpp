// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/ui/chiprig.h"

#include "tests/support/community.h"
#include "tests/support/soon.h"

#include <algorithm>

namespace chat::test {

using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

bool ChipRig::open()
{
    Community::fill(backend);
    int number = 9100; // ids as the markup knows them
    for (Channel &each : backend.directoryService.guilds.front().channels) {
        if (each.type == ChannelType::Text)
            each.id = ChannelId(QString::number(number++));
    }
    if (!signIn())
        return false;
    directory->load();
    const Guild first = backend.directoryService.guilds.front();
    guild = first.id;
    if (!soon([this] { return directory->state() == Directory::State::Ready; }))
        return false;
    directory->loadGuild(guild);
    if (!soon([this] { return directory->guildState(guild) == Directory::State::Ready; }))
        return false;
    channel = std::ranges::find(first.channels, ChannelType::Text, &Channel::type)->ref();
    User ann;
    ann.id = UserId(u"777"_s);
    ann.name = u"Annabel"_s;
    directory->learn(ann, guild);
    return show(channel, u"general"_s, {640, 480});
}

QString ChipRig::shown() const
{
    return field()->toPlainText().replace(QChar::ObjectReplacementCharacter, u'@');
}

int ChipRig::chipWidth(int position) const
{
    QTextCursor cursor(field()->document());
    cursor.setPosition(position);
    const int left = field()->cursorRect(cursor).left();
    cursor.setPosition(position + 1);
    return field()->cursorRect(cursor).left() - left;
}

void ChipRig::select(int from, int to)
{
    QTextCursor cursor = field()->textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    field()->setTextCursor(cursor);
}

} // namespace chat::test
