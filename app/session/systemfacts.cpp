// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/systemfacts.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSysInfo>
#include <QVariant>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sqliteVersion()
{
    const QString name = u"version of sqlite"_s;
    QString version;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(u"SELECT sqlite_version()"_s) && query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

} // namespace

std::vector<std::pair<QString, QString>> systemFacts()
{
    const QString qt = QString::fromLatin1(qVersion());
    const QString built = QStringLiteral(QT_VERSION_STR);
    return {{u"Kookaburra"_s, QCoreApplication::applicationVersion()},
        {u"Qt"_s, qt == built ? qt : u"%1 (built with %2)"_s.arg(qt, built)}, {u"SQLite"_s, sqliteVersion()},
        {u"System"_s,
            u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                QSysInfo::currentCpuArchitecture())}};
}

} // namespace chat
