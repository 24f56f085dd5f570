// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/coveragetable.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace chat::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

CoverageTable::CoverageTable(const QString &folder, const QString &file)
    : m_folder(folder)
{
    const QStringList lines = textOf(folder + u'/' + file).split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList words = line.simplified().split(u' ');
        const bool covered = words.value(2) != "-"_L1;
        m_rows.append({words.value(0), words.value(1), covered ? words.mid(2) : QStringList(),
            covered ? QString() : words.mid(3).join(u' ')});
    }
}

QSet<QString> CoverageTable::names(const QString &kind) const
{
    QSet<QString> found;
    for (const Row &row : m_rows) {
        if (row.kind == kind)
            found.insert(row.name);
    }
    return found;
}

bool CoverageTable::exists(const QString &test) const
{
    const QString function = test.section(u"::"_s, 1);
    const QRegularExpression definition(u"\\bvoid (\\w+::)?%1\\(\\)"_s.arg(function));
    QDirIterator files(
        m_folder + "/tests"_L1, {test.section(u"::"_s, 0, 0) + u".cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (!function.isEmpty() && files.hasNext()) {
        if (definition.match(textOf(files.next())).hasMatch())
            return true;
    }
    return false;
}

QStringList CoverageTable::faults(const QStringList &kinds) const
{
    QStringList wrong;
    for (const Row &row : m_rows) {
        if (!kinds.contains(row.kind))
            wrong.append(u"no such kind: "_s + row.kind);
        if (row.tests.isEmpty() && row.reason.isEmpty())
            wrong.append(u"neither test nor reason: "_s + row.name);
        for (const QString &test : row.tests) {
            if (!exists(test))
                wrong.append(row.name + u": "_s + test);
        }
    }
    return wrong;
}

} // namespace chat::test
