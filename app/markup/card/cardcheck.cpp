// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/card/cardcheck.h"

#include "app/markup/card/cardchecker.h"
#include "app/markup/card/cardpaste.h"
#include "app/markup/json/jsonfault.h"
#include "app/markup/json/jsonpositions.h"

#include <QCoreApplication>
#include <QJsonArray>
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
    std::optional<JsonFault> fault = faultAroundCards(json);
    if (!fault)
        fault = findJsonFault(json);
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

//! Parses what servers accept as JSON; nullopt if it is not JSON.
std::optional<QJsonValue> readJson(QStringView json, const QByteArray &bytes, QJsonParseError *error)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes, error);
    if (error->error == QJsonParseError::NoError) {
        // QJsonDocument accepts line breaks in strings and other things that servers refuse.
        if (findJsonFault(json))
            return std::nullopt;
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    // A lone text, number or word is JSON too, but not a document.
    const QJsonArray alone = QJsonDocument::fromJson('[' + bytes + ']').array();
    if (alone.size() != 1 || alone.at(0).isArray() || alone.at(0).isObject())
        return std::nullopt;
    return alone.at(0);
}

//! The position of a finding in the text: the value at its path or, for a finding within a text, the place in that
//! text.
LineColumn placeOf(const Finding &finding, QStringView json, const JsonPositions::Entry &entry)
{
    const qsizetype offset
        = finding.line > 0 ? offsetInString(json, entry.begin, {finding.line, finding.column}) : entry.begin;
    return lineColumnAt(json, offset);
}

//! Of two fields with the same name, readers silently use the last.
void addOvertaken(std::vector<Finding> &findings, const JsonPositions &positions, QStringView json)
{
    constexpr size_t kMost = 50;
    for (const JsonPositions::Overtaken &each : positions.overtaken()) {
        if (findings.size() >= kMost)
            return;
        const LineColumn place = lineColumnAt(json, each.key);
        findings.push_back({Finding::Severity::Warning, u"duplicate_key"_s, each.path, place.line, place.column,
            QCoreApplication::translate(
                "CardCheck", "\"%1\" appears again in line %2, and that one is used: remove one of them.")
                .arg(each.path.mid(each.path.lastIndexOf(u'.') + 1))
                .arg(lineColumnAt(json, each.by).line)});
    }
}

} // namespace

std::vector<Finding> checkCards(QStringView json, const CheckTarget &target)
{
    const QByteArray bytes = json.toUtf8();
    QJsonParseError error;
    const std::optional<QJsonValue> root = readJson(json, bytes, &error);
    if (!root)
        return {badJson(json, bytes, error)};
    CardChecker checker(target);
    checker.checkRoot(*root);
    std::vector<Finding> findings = checker.takeFindings();
    const JsonPositions positions(json);
    for (Finding &finding : findings) {
        const JsonPositions::Entry *entry = positions.find(finding.where);
        const LineColumn place = entry ? placeOf(finding, json, *entry) : LineColumn();
        finding.line = place.line;
        finding.column = place.column;
    }
    addOvertaken(findings, positions, json);
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
