// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace chat {

//! Threads share their free memory instead of each keeping its own. To be called before the first of them starts.
void shareFreeMemory();
//! Gives memory that was freed back to the system, which the allocator does by itself only at the end of the heap. Takes
//! some milliseconds: to be called when nobody waits.
void releaseFreeMemory();
//! Gives back the pages of fonts: each glyph that is drawn maps sixteen of them, a large font is soon all in this process.
//! They stay in the system's page cache, and what is used again is back at once (about 1 µs for 64 KiB). Takes about a
//! millisecond: to be called when nobody waits.
void releaseMappedFonts();
//! The same once for code: most of it is for the start only. Not under a debugger, whose breakpoints would be lost.
void releaseStartCode();

// How the two are found, for tests: a line of /proc/self/maps.
enum class MappedKind { Other, Font, Code }; //!< other: not a file, or pages may have been written to and would be lost
struct MappedFile
{
    MappedKind kind = MappedKind::Other;
    quintptr begin = 0;
    quintptr end = 0;
};
[[nodiscard]] MappedFile mappedFile(QByteArrayView line);

} // namespace chat
