// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedcommunity.h"

namespace chat::sandbox {

//! Whether what the parts of a community say of each other is right: names that plays, lists and channels use, and that
//! everybody may write where they have a part. Afterwards the community can be told without a question left.
class CommunityCheck
{
public:
    CommunityCheck(const SeedCommunity &community, SeedReport &report);

    void run();

private:
    void checkPlay(const Play &play);
    void checkLine(const PlayLine &line, const SeedSpot &spot);
    void checkReactions(const SeedReactions &reactions, const SeedSpot &spot);
    void checkChannel(const ChannelTalk &talk);
    void checkList(const ChannelTalk &talk);
    void checkDirect(const DirectTalk &talk);
    //! Whether the parts of a topic's plays can be given to somebody who may write there.
    void checkCast(const ChannelTalk &talk, const QString &topic, bool anybody);
    [[nodiscard]] bool knowsMark(const QString &mark) const;
    [[nodiscard]] bool hasTopic(const QString &topic, const SeedSpot &spot);
    [[nodiscard]] bool mayWrite(const QString &userId, const ChannelTalk &talk) const;

    const SeedCommunity &m_community;
    SeedReport &m_report;
};

} // namespace chat::sandbox
