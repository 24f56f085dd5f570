// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedrandom.h"

#include <QList>
#include <QtGlobal>

namespace chat::sandbox {

//! The hours of the day a play belongs to: nobody says good night at noon. Where `from` is negative any hour will do.
struct SeedHours
{
    int from = -1;
    int to = -1; //!< past 24: into the next day
};

//! One scene's place in time.
struct SeedSlot
{
    qint64 start = 0;
    qint64 length = 0;
    SeedHours hours;
};

//! Moves the slots that want certain hours there, where their neighbours leave room; the last one stays as it is.
void moveToTheirHours(QList<SeedSlot> &slots, SeedRandom &random);

} // namespace chat::sandbox
