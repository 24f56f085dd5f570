// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/kmarkdown/kmarkdownscanner.h"

namespace chat::markup {

//! Visits the blocks of a source. The visitor has divider(), code(fence) and run(begin, end, quote); during run(), the
//! scanner's tokens are those of that run.
template <class Visitor> void walkBlocks(Scanner &scanner, QStringView source, Visitor &visitor)
{
    qsizetype pos = 0;
    while (pos < source.size()) {
        bool quote = false;
        if (pos == 0 || source[pos - 1] == u'\n') {
            if (const qsizetype end = scanner.dividerAt(pos)) {
                visitor.divider();
                pos = end;
                continue;
            }
            quote = scanner.quoteStartsAt(pos);
        }
        if (const Scanner::Fence fence = scanner.fenceAt(pos); fence.end > 0) {
            visitor.code(fence);
            // The newline after it belongs to it.
            pos = fence.end < source.size() && source[fence.end] == u'\n' ? fence.end + 1 : fence.end;
            continue;
        }
        const qsizetype begin = quote ? pos + 2 : pos;
        const Scanner::Run run = scanner.scan(begin, quote);
        visitor.run(begin, run.end, quote);
        pos = run.next;
    }
}

} // namespace chat::markup
