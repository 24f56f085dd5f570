// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seedfolder/guildreader.h"
#include "tests/fuzz/fuzzing.h"

#include <QString>

// Any bytes as a guild's file or as dialogue: either a problem is reported, or what was read keeps what its users rely on.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace chat;
    using namespace chat::sandbox;
    fuzz::beQuiet();
    const QByteArray bytes = fuzz::bytesOf(data, size);
    SeedCommunity community;
    SeedReport report;
    if (bytes.startsWith('{')) {
        SeedPerson person;
        person.user.id = QStringLiteral("101");
        community.people.append(person);
        SeedFolder folder(QStringLiteral(":/nowhere"), report);
        QSet<QString> ids;
        GuildReader(community, folder, ids).read(SeedJsonFile(QStringLiteral("guild.json"), bytes, report));
        fuzz::promise(community.guilds.size() == community.favourites.size());
        if (report.ok()) {
            const SeedGuild &guild = community.guilds.constFirst();
            fuzz::promise(guild.roles.constLast().type == 255 && !guild.defaultChannelId.isEmpty());
            fuzz::promise(community.channels.size() == guild.channels.size() && !guild.members.isEmpty());
            for (const ChannelTalk &talk : community.channels)
                (void)community.rights(person.user.id, talk);
        }
        return 0;
    }
    readPlays(QStringLiteral("talk.txt"), bytes, community.plays, report);
    if (!report.ok()) {
        fuzz::promise(report.problem()->spot.line > 0 && !report.problem()->reason.isEmpty());
        return 0;
    }
    for (const QList<Play> &plays : community.plays) {
        for (const Play &play : plays) {
            fuzz::promise(!play.lines.isEmpty());
            for (qsizetype i = 0; i < play.lines.size(); ++i) {
                const PlayLine &line = play.lines.at(i);
                fuzz::promise(!line.text.isEmpty() && line.quote <= i);
                if (!line.mediaKind().isEmpty())
                    (void)line.mediaName();
            }
        }
    }
    return 0;
}
