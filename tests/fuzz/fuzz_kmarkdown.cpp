// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/contentjson.h"
#include "app/markup/kmarkdown.h"
#include "tests/fuzz/fuzzing.h"

// Any text is KMarkdown; its tree as JSON is the same tree again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace chat;
    fuzz::beQuiet();
    const QString source = QString::fromUtf8(fuzz::bytesOf(data, size));
    const Content content = markup::parseKMarkdown(source);
    const QJsonObject json = markup::toJson(content);
    const Result<Content> again = markup::fromJson(json);
    fuzz::promise(again.ok());
    fuzz::promise(markup::toJson(again.value()) == json);
    return 0;
}
