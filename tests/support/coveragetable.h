// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace chat::test {

//! A table of a protocol's features and the tests that cover them. One line per feature: its kind, its name, and either
//! tests ("tst_file::function") or "-" and the reason why there is none.
class CoverageTable
{
public:
    struct Row
    {
        QString kind;
        QString name;
        QStringList tests;
        QString reason;
    };

    //! `folder` is the root of the project, `file` a path below it; no rows if it cannot be read.
    CoverageTable(const QString &folder, const QString &file);

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] QSet<QString> names(const QString &kind) const;
    //! Errors in it: rows without test or reason, of unknown kinds, tests that do not exist.
    [[nodiscard]] QStringList faults(const QStringList &kinds) const;

private:
    [[nodiscard]] bool exists(const QString &test) const;

    QString m_folder;
    QList<Row> m_rows;
};

} // namespace chat::test
