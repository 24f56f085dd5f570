// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedcommunity.h"
#include "app/sandbox/seedfolder/seedfolder.h"
#include "app/sandbox/seedfolder/seednode.h"

#include <memory>

namespace chat::sandbox {

//! Reads and checks a whole folder (format: resources/demo/README.md). Null when something is wrong; `report` says what.
[[nodiscard]] std::shared_ptr<const SeedCommunity> readCommunity(const QString &folder, SeedReport &report);

//! The community that is part of the program.
[[nodiscard]] std::shared_ptr<const SeedCommunity> demoCommunity();

//! Reads community.json and what it names.
class CommunityReader
{
public:
    CommunityReader(SeedCommunity &community, SeedFolder &folder);

    void read();

private:
    void readPeople(const SeedNode &node);
    void readPerson(const SeedNode &node);
    void readParts(const SeedNode &node);
    void readPictures(const SeedNode &node);
    void readFiles(const SeedNode &node);
    void readHours(const SeedNode &node);
    void readWords();
    void readTalk();
    void readCards();
    void readGuilds(const SeedNode &node);
    void readDirects(const SeedNode &node);

    SeedCommunity &m_community;
    SeedFolder &m_folder;
};

} // namespace chat::sandbox
