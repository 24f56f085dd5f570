// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/scheduler.h"
#include "app/satori/wire/satoriapi.h"
#include "app/satori/wire/satorilinks.h"
#include "app/satori/wire/satoripeople.h"

namespace chat::satori {

//! What every part of an account's services works with.
struct SatoriTools
{
    SatoriApi &api;
    Scheduler &scheduler;
    SatoriPeople &people;
    const SatoriLinks &links;
};

} // namespace chat::satori
