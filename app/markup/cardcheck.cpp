// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/cardcheck.h"

#include "app/markup/cardchecker.h"
#include "app/markup/jsonfault.h"
#include "app/markup/jsonpositions.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

Finding badJson(QStringView json, const QByteArray &bytes, const QJsonParseError &error)
{
    Finding finding;
    finding.reason = u"bad_json"_s;
    finding.where = u"$"_s;
    if (json.trimmed().isEmpty()) {
        finding.message
            = QCoreApplication::translate("CardCheck", "Write a card: a JSON array with one object for each card.");
        return finding;
    }
    std::optional<JsonFault> fault = findJsonFault(json);
    if (!fault) {
        fault = JsonFault{QString::fromUtf8(bytes.left(error.offset)).size(),
            QCoreApplication::translate(
                "CardCheck", "This is not valid JSON (%1). Look at the brackets, commas and quotes here.")
                .arg(error.errorString())};
    }
    const LineColumn place = lineColumnAt(json, fault->offset);
    finding.line = place.line;
    finding.column = place.column;
    finding.message = fault->message;
    return finding;
}

} // namespace

std::vector<Finding> checkCards(QStringView json, const CheckTarget &target)
{
    const QByteArray bytes = json.toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return {badJson(json, bytes, error)};
    CardChecker checker(target);
    checker.checkRoot(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    std::vector<Finding> findings = checker.takeFindings();
    if (findings.empty())
        return findings;
    const JsonPositions positions(json);
    for (Finding &finding : findings) {
        if (const JsonPositions::Entry *entry = positions.find(finding.where)) {
            const LineColumn place = lineColumnAt(json, entry->begin);
            finding.line = place.line;
            finding.column = place.column;
        }
    }
    std::stable_sort(findings.begin(), findings.end(),
        [](const Finding &a, const Finding &b) { return std::pair(a.line, a.column) < std::pair(b.line, b.column); });
    return findings;
}

std::optional<Finding> firstFinding(QStringView json, const CheckTarget &target)
{
    const std::vector<Finding> findings = checkCards(json, target);
    const auto error = std::find_if(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.severity == Finding::Severity::Error; });
    if (error != findings.end())
        return *error;
    return findings.empty() ? std::nullopt : std::optional(findings.front());
}

} // namespace chat::markup
