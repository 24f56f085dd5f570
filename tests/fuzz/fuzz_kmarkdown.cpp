// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/contentjson.h"
#include "app/markup/kmarkdown/canonical.h"
#include "app/markup/kmarkdown/kmarkdown.h"
#include "app/markup/kmarkdown/kmarkdowncheck.h"
#include "app/markup/kmarkdown/kmarkdownwriter.h"
#include "tests/fuzz/fuzzing.h"

namespace {

using namespace chat;
using namespace Qt::Literals::StringLiterals;

QString withoutEdges(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    while (text.startsWith(u'\n'))
        text.remove(0, 1);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

} // namespace

// Any text is KMarkdown; its tree as JSON and as source is the same tree again; escaped, the text shows itself.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::beQuiet();
    const QString source = QString::fromUtf8(fuzz::bytesOf(data, size));
    const Content content = markup::parseKMarkdown(source);
    const QJsonObject json = markup::toJson(content);
    const Result<Content> again = markup::fromJson(json);
    fuzz::promise(again.ok());
    fuzz::promise(markup::toJson(again.value()) == json);
    fuzz::promise(markup::canonical(content.blocks) == content.blocks);
    fuzz::promise(markup::parseKMarkdownBlocks(markup::writeKMarkdown(content.blocks)) == content.blocks);
    const Content literal = markup::parseKMarkdown(markup::escapeKMarkdown(source));
    fuzz::promise(literal.plain == withoutEdges(source));
    for (const markup::Finding &finding : markup::checkKMarkdown(source))
        fuzz::promise(finding.line >= 1 && finding.column >= 1);
    return 0;
}
