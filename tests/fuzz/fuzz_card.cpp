// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/card/cardcheck.h"
#include "app/markup/card/cards.h"
#include "app/markup/card/cardwriter.h"
#include "app/markup/contentjson.h"
#include "tests/fuzz/fuzzing.h"

// Any text can be read as cards; what was read can be written, and reads the same again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace chat;
    fuzz::beQuiet();
    const QString source = QString::fromUtf8(fuzz::bytesOf(data, size));
    const Content content = markup::readCards(source);
    const std::vector<markup::Finding> findings = markup::checkCards(source);
    fuzz::promise(findings.empty() != markup::firstFinding(source).has_value());
    const bool cards
        = std::ranges::all_of(content.blocks, [](const Block &block) { return block.kind == Block::Kind::Card; });
    if (cards && !content.blocks.empty()) {
        const QString written = markup::writeCards(content.blocks);
        fuzz::promise(markup::toJson(markup::readCards(written).blocks) == markup::toJson(content.blocks));
    }
    return 0;
}
