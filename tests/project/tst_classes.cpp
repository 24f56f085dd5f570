// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace tst_classes {

using namespace Qt::Literals::StringLiterals;

namespace {

//! A class has one purpose, its state fits one look, and all of it stands in one .cpp of its name. A class that grows is
//! divided along its state into classes; cutting its .cpp into several only hides its size.
constexpr qsizetype kMostMembers = 20;
constexpr qsizetype kMostLines = 520;
constexpr int kMostFiles = 40;
//! A class of a header with so many functions outside of it has a .cpp of its name; smaller ones may stand beside the
//! class they serve.
constexpr qsizetype kMostGuestFunctions = 4;

struct Source
{
    QString path;
    QString text;
};

struct ClassBody
{
    QString name; //!< as it is written at the definition: "Composer::Private"
    QString text; //!< between its braces, without comments and texts
};

//! The same text with comments and the insides of strings blanked, so that braces and names in them do not count.
QString codeOf(const QString &text)
{
    QString code = text;
    enum class In { Code, Line, Block, Text, Character } in = In::Code;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        const QChar next = i + 1 < code.size() ? code.at(i + 1) : QChar();
        switch (in) {
        case In::Code:
            if (c == u'/' && (next == u'/' || next == u'*'))
                in = next == u'/' ? In::Line : In::Block;
            else if (c == u'"')
                in = In::Text;
            else if (c == u'\'' && (i == 0 || !code.at(i - 1).isLetterOrNumber())) // else it parts digits
                in = In::Character;
            break;
        case In::Line:
            if (c == u'\n')
                in = In::Code;
            break;
        case In::Block:
            if (c == u'*' && next == u'/') {
                code[i] = code[i + 1] = u' ';
                ++i;
                in = In::Code;
            }
            break;
        case In::Text:
        case In::Character:
            if (c == u'\\') {
                code[i] = code[i + 1] = u' ';
                ++i;
            } else if (c == (in == In::Text ? u'"' : u'\'') || c == u'\n') {
                in = In::Code;
            }
            break;
        }
        if (in != In::Code && c != u'\n' && code.at(i) != u'"' && code.at(i) != u'\'')
            code[i] = u' ';
    }
    return code;
}

QList<ClassBody> classesIn(const QString &code)
{
    static const QRegularExpression head(u"^ *(?:class|struct) +((?:\\w+::)*\\w+)(?: +final)?\\s*(?::[^;{]*)?\\{"_s,
        QRegularExpression::MultilineOption);
    QList<ClassBody> classes;
    for (auto it = head.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        qsizetype end = match.capturedEnd();
        for (int depth = 1; end < code.size() && depth > 0; ++end)
            depth += code.at(end) == u'{' ? 1 : code.at(end) == u'}' ? -1 : 0;
        classes.append({match.captured(1), code.mid(match.capturedEnd(), end - 1 - match.capturedEnd())});
    }
    return classes;
}

//! Its data members, those of nested classes not counted.
qsizetype membersOf(const ClassBody &body)
{
    static const QRegularExpression member(u"\\bm_\\w+\\s*(\\[\\w*\\])?\\s*(\\{\\}|=[^;]*)?$"_s);
    QString outer;
    int depth = 0;
    for (const QChar c : body.text) {
        if (c == u'}' && --depth == 0)
            outer += u'}';
        else if (depth == 0)
            outer += c;
        if (c == u'{' && ++depth == 1 && !outer.endsWith(u'{'))
            outer += u'{';
    }
    qsizetype members = 0;
    for (const QString &statement : outer.split(QRegularExpression(u";|\\}(?!\\s*;)"_s))) {
        const QString words = statement.trimmed();
        if (!words.startsWith("return"_L1) && !words.contains(u'(') && member.match(words).hasMatch())
            ++members;
    }
    return members;
}

//! Whose member functions a .cpp defines, as they are named there, once a function. Definitions begin at the start of a
//! line.
QStringList definedIn(const QString &code)
{
    static const QRegularExpression definition(
        u"^(?![ #/}])(?:[\\w:<>&*,\\[\\] ]*[ &*])?((?:\\w+::)*\\w+)::~?\\w+\\("_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (auto it = definition.globalMatch(code); it.hasNext();)
        names.append(it.next().captured(1));
    return names;
}

QString stemOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'.'));
}

//! What breaks the rules in these files, one sentence each.
QStringList faultsOf(const QList<Source> &sources)
{
    QHash<QString, QStringList> homes; // a class's name → the files that declare one of that name
    QSet<QString> shared; // names of classes that stand in headers
    QStringList faults;
    for (const Source &source : sources) {
        for (const ClassBody &body : classesIn(codeOf(source.text))) {
            homes[body.name.section(u"::"_s, -1)].append(stemOf(source.path));
            if (source.path.endsWith(".h"_L1))
                shared.insert(body.name);
            if (const qsizetype members = membersOf(body); members > kMostMembers)
                faults.append(u"%1: %2 has %3 data members"_s.arg(source.path, body.name).arg(members));
        }
    }
    for (const Source &source : sources) {
        if (!source.path.endsWith(".cpp"_L1))
            continue;
        if (const qsizetype lines = source.text.count(u'\n'); lines > kMostLines)
            faults.append(u"%1: %2 lines"_s.arg(source.path).arg(lines));
        const QStringList defined = definedIn(codeOf(source.text));
        for (const QString &name : QSet<QString>(defined.begin(), defined.end())) {
            const QStringList home = homes.value(name.section(u"::"_s, -1));
            if (!home.isEmpty() && !home.contains(stemOf(source.path)))
                faults.append(u"%1: defines functions of %2, which is declared in %3.h"_s.arg(
                    source.path, name, home.join(u".h, "_s)));
            else if (shared.contains(name) && defined.count(name) > kMostGuestFunctions
                && !stemOf(source.path).endsWith(QString(name).remove("::"_L1).toLower()))
                faults.append(u"%1: holds all of %2, which needs a .cpp of its own"_s.arg(source.path, name));
        }
    }
    return faults;
}

QList<Source> readAll(const QStringList &folders)
{
    const QString root = QStringLiteral(SOURCE_DIR) + u'/';
    QList<Source> sources;
    for (const QString &folder : folders) {
        QDirIterator it(root + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                sources.append({file.fileName().mid(root.size()), QString::fromUtf8(file.readAll())});
        }
    }
    std::ranges::sort(sources, {}, &Source::path);
    return sources;
}

} // namespace

class TestClasses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classesKeepTheRules();
    void foldersStayClear();
    void plantedFaultIsFound_data();
    void plantedFaultIsFound();
    void allowedThingsPass_data();
    void allowedThingsPass();
};

void TestClasses::classesKeepTheRules()
{
    const QList<Source> sources = readAll({u"app"_s, u"ui"_s});
    QVERIFY(sources.size() > 100);
    const QStringList faults = faultsOf(sources);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestClasses::foldersStayClear()
{
    const QString root = QStringLiteral(SOURCE_DIR) + u'/';
    QStringList crowded;
    QStringList folders{u"app"_s, u"ui"_s};
    for (qsizetype i = 0; i < folders.size(); ++i) {
        const QDir folder(root + folders.at(i));
        for (const QString &inner : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            folders.append(folders.at(i) + u'/' + inner);
        if (const auto files = folder.entryList(QDir::Files).size(); files > kMostFiles)
            crowded.append(u"%1: %2 files"_s.arg(folders.at(i)).arg(files));
    }
    QVERIFY(folders.size() > 20);
    QVERIFY2(crowded.isEmpty(), qPrintable(crowded.join(u'\n')));
}

void TestClasses::plantedFaultIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QString many = u"class Many\n{\npublic:\n    [[nodiscard]] int one() const { return m_0; }\nprivate:\n"_s;
    for (int i = 0; i <= kMostMembers; ++i)
        many += u"    QHash<int, int> m_%1%2;\n"_s.arg(i).arg(i % 3 == 0 ? u""_s
                : i % 3 == 1                                             ? u" = 0"_s
                                                                         : u"{1, 2}"_s);
    QTest::newRow("too many members") << u"app/net/many.h"_s << many + u"};\n"_s;
    QTest::newRow("a piece of another class") << u"app/net/boxmore.cpp"_s << u"int Box::size() const\n{\n}\n"_s;
    QTest::newRow("a piece of a nested class") << u"app/net/boxmore.cpp"_s << u"void Box::Lid::open()\n{\n}\n"_s;
    QTest::newRow("a constructor elsewhere") << u"app/net/boxmore.cpp"_s << u"Box::Box(int size)\n{\n}\n"_s;
    QTest::newRow("a class in another's file") << u"app/net/box.cpp"_s << u"void Cat::f()\n{\n}\n"_s.repeated(5);
    QTest::newRow("a long file") << u"app/net/box.cpp"_s << QString(kMostLines + 1, u'\n');
}

void TestClasses::plantedFaultIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const Source box{
        u"app/net/box.h"_s, u"class Box\n{\npublic:\n    class Lid\n    {\n    };\n};\nclass Cat\n{\n};\n"_s};
    const QStringList faults = faultsOf({box, {path, text}});
    QVERIFY2(faults.size() == 1, qPrintable(faults.join(u'\n')));
    QVERIFY(faults.first().startsWith(path));
}

void TestClasses::allowedThingsPass_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("its own file") << u"app/net/box.cpp"_s << u"int Box::size() const\n{\n    return 0;\n}\n"_s;
    QTest::newRow("a class of the file") << u"app/net/a.cpp"_s << u"class A\n{\n};\nvoid A::f()\n{\n}\n"_s;
    QTest::newRow("a small class beside it") << u"app/net/box.cpp"_s << u"Lid::Lid()\n{\n}\nvoid Lid::f()\n{\n}\n"_s;
    QTest::newRow("a class of Qt") << u"app/net/a.cpp"_s << u"QString f()\n{\n    return QString::number(1);\n}\n"_s;
    QTest::newRow("a result of a nested type") << u"app/net/a.cpp"_s << u"Box::Lid f(int i)\n{\n}\n"_s;
    QTest::newRow("a call") << u"app/net/a.cpp"_s << u"void f()\n{\n    Box::open(\"Box::open()\");\n}\n"_s;
    QTest::newRow("a comment") << u"app/net/a.cpp"_s << u"// {\n/* Box::open() */\nint a;\n"_s;
    QTest::newRow("members in functions") << u"app/net/a.h"_s << u"class A\n{\n    void f() { m_1 = 1; }\n};\n"_s;
}

void TestClasses::allowedThingsPass()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const Source box{u"app/net/box.h"_s, u"class Box\n{\npublic:\n    class Lid\n    {\n    };\n};\n"_s};
    QCOMPARE(faultsOf({box, {path, text}}), QStringList());
}

KOOKABURRA_PLAIN_CASE(TestClasses)

} // namespace tst_classes

#include "tst_classes.moc"
