// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace tst_localnames {

using namespace Qt::Literals::StringLiterals;

namespace {

//! What a file names in its anonymous namespace: constants, aliases and types, each with what it stands for.
QMap<QString, QString> localNames(const QString &text)
{
    static const QRegularExpression space(u"^namespace \\{$(.*?)^\\} // namespace$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression name(
        u"^(?:(?:static |inline )*const(?:expr)?\\b[^=({]*?\\b(\\w+)(?:\\[\\w*\\])?\\s*[={]"
        "|using (\\w+) = (.*);"
        "|(?:struct|class|enum|enum class) (\\w+)[^;]*$)"_s,
        QRegularExpression::MultilineOption);
    QMap<QString, QString> names;
    for (auto spaces = space.globalMatch(text); spaces.hasNext();)
        for (auto found = name.globalMatch(spaces.next().captured(1)); found.hasNext();) {
            const auto match = found.next();
            names.insert(match.captured(1) + match.captured(2) + match.captured(4), match.captured(3));
        }
    return names;
}

//! "kRow: a.cpp, b.cpp" for each name that files of one target define differently.
QStringList clashesOf(const QMap<QString, QString> &files)
{
    QMap<QString, QMap<QString, QString>> users;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const QMap<QString, QString> names = localNames(file.value());
        for (auto name = names.cbegin(); name != names.cend(); ++name)
            users[name.key()].insert(file.key(), name.value());
    }
    QStringList clashes;
    for (auto name = users.cbegin(); name != users.cend(); ++name) {
        const QStringList meanings = name->values();
        const bool oneAlias = !meanings.first().isEmpty() && meanings.count(meanings.first()) == meanings.size();
        if (name->size() > 1 && !oneAlias)
            clashes.append(name.key() + u": "_s + name->keys().join(u", "_s));
    }
    return clashes;
}

} // namespace

//! The files of a target are compiled together in batches (CMakeLists.txt), whose limits move with every new file. A name
//! that two files give to different things would break the build one day, far from the change that did it.
class TestLocalNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUniqueInATarget();
    void plantedFaultIsFound();
};

void TestLocalNames::namesAreUniqueInATarget()
{
    const QString root = QStringLiteral(SOURCE_DIR) + u'/';
    QMap<QString, QMap<QString, QString>> targets;
    for (const QString &top : {u"app"_s, u"ui"_s}) {
        QDirIterator files(root + top, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString path = file.fileName().mid(root.size());
            if (path.startsWith("ui/media/player/"_L1))
                continue; // a plug-in of its own
            targets[top == u"ui"_s ? top : path.section(u'/', 0, 1)].insert(path, QString::fromUtf8(file.readAll()));
        }
    }
    QVERIFY(targets.size() > 12);
    QStringList clashes;
    for (const auto &files : std::as_const(targets))
        clashes += clashesOf(files);
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
}

void TestLocalNames::plantedFaultIsFound()
{
    const auto inside = [](const QString &line) { return u"namespace {\n\n%1\n\n} // namespace\n"_s.arg(line); };
    const auto clashes = [&](const QString &one, const QString &other) {
        return clashesOf({{u"a.cpp"_s, inside(one)}, {u"b.cpp"_s, inside(other)}});
    };
    QCOMPARE(clashes(u"constexpr int kRow = 4;"_s, u"constexpr qsizetype kRow = 4;"_s),
        QStringList(u"kRow: a.cpp, b.cpp"_s));
    QCOMPARE(clashes(u"const char kUsage[] = \"\";"_s, u"constexpr auto kUsage = 4;"_s).size(), 1);
    QCOMPARE(clashes(u"struct Row\n{\n};"_s, u"class Row : public QObject\n{\n};"_s).size(), 1);
    QCOMPARE(clashes(u"using Kind = A::Kind;"_s, u"using Kind = B::Kind;"_s).size(), 1);
    QCOMPARE(clashes(u"using Kind = A::Kind;"_s, u"using Kind = A::Kind;"_s), QStringList());
    QCOMPARE(clashes(u"constexpr int kRow = 4;"_s, u"constexpr int kRows = 4;"_s), QStringList());
}

KOOKABURRA_PLAIN_CASE(TestLocalNames)

} // namespace tst_localnames

#include "tst_localnames.moc"
