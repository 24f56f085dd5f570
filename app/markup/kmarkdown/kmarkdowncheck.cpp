// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/kmarkdown/kmarkdowncheck.h"

#include "app/markup/json/jsonpositions.h"
#include "app/markup/kmarkdown/kmarkdownblocks.h"
#include "app/markup/kmarkdown/kmarkdownchecker.h"
#include "app/markup/kmarkdownsyntax.h"

#include <QCoreApplication>

#include <algorithm>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

Finding tooLong(qsizetype length, qsizetype most)
{
    Finding finding;
    finding.reason = u"text_too_long"_s;
    finding.message = QCoreApplication::translate("KMarkdownCheck",
        "Shorten the text to %1 characters, or send it as several messages: it has %2. What is too long starts here.")
                          .arg(most)
                          .arg(length);
    return finding;
}

} // namespace

std::vector<Finding> checkKMarkdown(QStringView typed, const KMarkdownTarget &target)
{
    // Removing the "\r" at the end of lines does not change lines and columns.
    QString kept;
    const QStringView source = withLineFeeds(typed, kept);
    ParseOptions options;
    options.anyIds = target.anyIds;
    options.steps = target.steps;
    Scanner scanner(source, options);
    KMarkdownChecker checker(source, scanner, options, static_cast<size_t>(target.maxFindings));
    walkBlocks(scanner, source, checker);
    checker.checkCharacters();
    std::vector<KMarkdownChecker::Place> places = checker.takePlaces();
    if (target.maxLength > 0 && typed.size() > target.maxLength)
        places.push_back({std::min(target.maxLength, source.size()), tooLong(typed.size(), target.maxLength)});
    std::stable_sort(places.begin(), places.end(), [](const auto &a, const auto &b) { return a.offset < b.offset; });
    std::vector<Finding> findings;
    for (KMarkdownChecker::Place &place : places) {
        const LineColumn where = lineColumnAt(source, place.offset);
        place.finding.line = where.line;
        place.finding.column = where.column;
        findings.push_back(std::move(place.finding));
    }
    return findings;
}

} // namespace chat::markup
