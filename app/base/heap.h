// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

namespace chat {

//! Threads share their free memory instead of each keeping its own. To be called before the first of them starts.
void shareFreeMemory();
//! Gives memory that was freed back to the system, which the allocator does by itself only at the end of the heap. Takes
//! some milliseconds: to be called when nobody waits.
void releaseFreeMemory();

} // namespace chat
