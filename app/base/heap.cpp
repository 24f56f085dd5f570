// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/heap.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace chat {

namespace {
[[maybe_unused]] constexpr int kArenas = 2; // the GUI thread's, and one for all others
}

void shareFreeMemory()
{
#ifdef __GLIBC__
    ::mallopt(M_ARENA_MAX, kArenas);
#endif
}

void releaseFreeMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace chat
