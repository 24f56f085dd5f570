// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/footprint.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef __linux__
#include <sys/mman.h>
#endif

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {
[[maybe_unused]] constexpr int kArenas = 2; // the GUI thread's, and one for all others
constexpr std::array<QByteArrayView, 5> kFonts{".ttf", ".ttc", ".otf", ".otc", ".pfb"};

bool isTraced()
{
    QFile status(u"/proc/self/status"_s);
    return status.open(QIODevice::ReadOnly) && !status.readAll().contains("TracerPid:\t0\n");
}

void release([[maybe_unused]] MappedKind kind)
{
#ifdef __linux__
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return;
    for (QByteArray line = maps.readLine(); !line.isEmpty(); line = maps.readLine()) {
        const MappedFile file = mappedFile(line);
        if (file.kind == kind)
            ::madvise(reinterpret_cast<void *>(file.begin), file.end - file.begin, MADV_DONTNEED);
    }
#endif
}

} // namespace

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

MappedFile mappedFile(QByteArrayView line)
{
    // begin-end rights offset device inode path
    const qsizetype dash = line.indexOf('-');
    const qsizetype space = line.indexOf(' ');
    const qsizetype slash = line.indexOf('/');
    if (dash <= 0 || space < dash || slash < space || line.size() < space + 5)
        return {};
    const QByteArrayView rights = line.sliced(space + 1, 4);
    const QByteArrayView path = line.sliced(slash).trimmed();
    MappedFile file;
    if (rights == "r-xp" && !path.endsWith(')')) // a deleted file: perhaps code that was generated
        file.kind = MappedKind::Code;
    else if (rights == "r--p" && std::ranges::any_of(kFonts, [path](QByteArrayView end) { return path.endsWith(end); }))
        file.kind = MappedKind::Font; // data of libraries has the same rights after parts of it were written to
    bool ok[2]{};
    file.begin = line.first(dash).toULongLong(&ok[0], 16);
    file.end = line.sliced(dash + 1, space - dash - 1).toULongLong(&ok[1], 16);
    return ok[0] && ok[1] && file.begin < file.end ? file : MappedFile();
}

void releaseMappedFonts()
{
    release(MappedKind::Font);
}

void releaseStartCode()
{
    static bool done = false;
    if (!std::exchange(done, true) && !isTraced())
        release(MappedKind::Code);
}

} // namespace chat
