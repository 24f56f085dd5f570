// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/cli/lintcommand.h"

#include "app/cli/language.h"
#include "app/cli/textinput.h"
#include "app/markup/json/jsonpositions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace chat::cli {

namespace {

QLatin1StringView severityName(markup::Finding::Severity severity)
{
    return severity == markup::Finding::Severity::Error ? "error"_L1 : "warning"_L1;
}

QJsonObject toJson(const markup::Finding &finding)
{
    return {{"severity"_L1, severityName(finding.severity)}, {"reason"_L1, finding.reason}, {"where"_L1, finding.where},
        {"line"_L1, finding.line}, {"column"_L1, finding.column}, {"message"_L1, finding.message}};
}

//! In the format of compilers, so that editors can jump to the place.
QByteArray toLine(const QString &file, const markup::Finding &finding)
{
    QString line = u"%1:%2:%3: %4: "_s.arg(file == "-"_L1 ? u"<stdin>"_s : file)
                       .arg(finding.line)
                       .arg(finding.column)
                       .arg(severityName(finding.severity));
    line += finding.message + u" ["_s + finding.reason + u']';
    if (!finding.where.isEmpty())
        line += u' ' + finding.where;
    return line.toUtf8() + '\n';
}

std::vector<markup::Finding> check(const MarkupType &type, const QByteArray &bytes)
{
    DecodedText decoded = decodeText(bytes);
    QString &source = decoded.text;
    if (type.isJson && source.startsWith(QChar(QChar::ByteOrderMark)))
        source.remove(0, 1);
    std::vector<markup::Finding> findings = type.lint(source);
    if (!decoded.valid) {
        const auto place
            = markup::lineColumnAt(source, std::max<qsizetype>(0, source.indexOf(QChar(QChar::ReplacementCharacter))));
        findings.insert(findings.begin(),
            {markup::Finding::Severity::Error, u"bad_encoding"_s, type.isJson ? u"$"_s : QString(), place.line,
                place.column,
                QCoreApplication::translate("Lint", "Save the text as UTF-8: these bytes are not valid text.")});
    }
    return findings;
}

} // namespace

int lint(const MarkupArguments &arguments)
{
    const bool translated = loadLanguage(*QCoreApplication::instance(), arguments.language);
    if (!translated)
        std::fputs("kookaburra-cli lint: this language is not available; messages are in English\n", stderr);
    QByteArray lines;
    QJsonArray array;
    bool unread = false;
    bool found = false;
    for (const QString &file : arguments.files) {
        QString problem;
        const auto bytes = readInput(file, &problem);
        if (!bytes) {
            std::fprintf(stderr, "kookaburra-cli lint: %s: %s\n", qUtf8Printable(file), qUtf8Printable(problem));
            unread = true;
            continue;
        }
        for (const markup::Finding &finding : check(*arguments.type, *bytes)) {
            found = true;
            QJsonObject object = toJson(finding);
            if (arguments.files.size() > 1)
                object.insert("file"_L1, file);
            array.append(object);
            lines += toLine(file, finding);
        }
    }
    const bool written
        = writeOutput(arguments.json ? QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n' : lines);
    return unread || !written ? 2 : found ? 1 : 0;
}

} // namespace chat::cli
