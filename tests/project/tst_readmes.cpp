// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace tst_readmes {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Paths from the root of everything in these folders.
QStringList filesIn(const QStringList &folders)
{
    const QString root = QStringLiteral(SOURCE_DIR) + u'/';
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator it(root + folder, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next().mid(root.size()));
    }
    return files;
}

//! Names of source files in a document that are not there. A name may leave out the folders before it, and end in ".*".
QStringList missingIn(const QString &text, const QStringList &files)
{
    static const QRegularExpression name(u"`([\\w./-]+\\.(?:cpp|h|\\*))`"_s);
    QStringList missing;
    for (auto it = name.globalMatch(text); it.hasNext();) {
        const QString wanted = it.next().captured(1);
        if (wanted.contains("NAME"_L1) || wanted.contains("CLASS"_L1)) // an example
            continue;
        const bool any = wanted.endsWith(".*"_L1);
        const QString stem = any ? wanted.chopped(1) : wanted;
        const bool found = std::ranges::any_of(files, [&](const QString &file) {
            const QString tail = u'/' + stem;
            return any ? file.startsWith(stem) || file.contains(tail) : file == stem || file.endsWith(tail);
        });
        if (!found && wanted.contains(u'/'))
            missing.append(wanted);
        else if (!found && !any)
            missing.append(wanted);
    }
    return missing;
}

} // namespace

class TestReadmes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesNamedInDocumentsExist();
    void missingFileIsFound();
};

void TestReadmes::filesNamedInDocumentsExist()
{
    const QString root = QStringLiteral(SOURCE_DIR) + u'/';
    const QStringList files = filesIn({u"app"_s, u"ui"_s, u"tests"_s, u"resources"_s});
    QStringList documents{u"README.md"_s, u"CONTRIBUTING.md"_s};
    for (const QString &file : files) {
        if (file.endsWith(".md"_L1) && !file.startsWith("tests/fuzz/"_L1))
            documents.append(file);
    }
    QVERIFY(documents.size() >= 8);
    QStringList wrong;
    for (const QString &document : documents) {
        QFile file(root + document);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(document));
        for (const QString &missing : missingIn(QString::fromUtf8(file.readAll()), files))
            wrong.append(document + u": "_s + missing);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestReadmes::missingFileIsFound()
{
    const QStringList files{u"app/net/restclient.cpp"_s, u"app/net/restclient.h"_s};
    QCOMPARE(missingIn(u"see `net/restclient.cpp`, `restclient.h` and `restclient.*`"_s, files), QStringList());
    QCOMPARE(missingIn(u"see `net/client.cpp`"_s, files), QStringList{u"net/client.cpp"_s});
    QCOMPARE(missingIn(u"see `kook/restclient.cpp`"_s, files), QStringList{u"kook/restclient.cpp"_s});
}

KOOKABURRA_PLAIN_CASE(TestReadmes)

} // namespace tst_readmes

#include "tst_readmes.moc"
