// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/contentjson.h"
#include "app/markup/satori/satoricheck.h"
#include "app/markup/satori/satorielementjson.h"
#include "app/markup/satori/satoriparser.h"
#include "app/markup/satori/satoriwriter.h"
#include "tests/fuzz/fuzzing.h"

// Any text is element source; what is written of its elements is read as the same elements again, from JSON too.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace chat;
    fuzz::beQuiet();
    const QString source = QString::fromUtf8(fuzz::bytesOf(data, size));
    const markup::SatoriNodes nodes = markup::parseSatoriElements(source);
    fuzz::promise(markup::parseSatoriElements(markup::writeSatoriElements(nodes)) == nodes);
    const QJsonObject json = markup::satoriToJson(source);
    fuzz::promise(markup::fromJson(json).ok());
    fuzz::promise(markup::satoriFromJson(json).ok());
    fuzz::promise(markup::checkSatori(source).size() <= 200);
    return 0;
}
