// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/satori/satoricontent.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/satorivisible.h"

// Whatever is written outside of tags is shown.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace chat;
    fuzz::beQuiet();
    const QString source = QString::fromUtf8(fuzz::bytesOf(data, size));
    const QString written = test::writtenOutsideTags(source);
    fuzz::promise(test::firstMissing(written, markup::parseSatori(source).blocks) < 0);
    fuzz::promise(test::firstMissing(written, markup::parseSatori(source, {true, false}).blocks) < 0);
    return 0;
}
