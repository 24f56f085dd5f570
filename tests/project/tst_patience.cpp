// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace tst_patience {

using namespace Qt::Literals::StringLiterals;

namespace {

//! What a busy or slow machine could fail, and what to write instead.
struct Haste
{
    QString pattern;
    QString instead;
};

const QList<Haste> &hastes()
{
    static const QList<Haste> all{
        {u"[eE]lapsed\\(\\)[^;]*[^-]<|<=?\\s*\\w+\\.\\w*[eE]lapsed\\(\\)"_s,
            u"count steps: a time says nothing about the program"_s},
        {u"hasExpired\\(\\)\\s*\\)\\s*;"_s, u"count steps: a time says nothing about the program"_s},
        {u"qWaitFor\\("_s, u"soon() waits long enough"_s},
        {u"_WITH_TIMEOUT\\("_s, u"QTRY_VERIFY and QTRY_COMPARE without it wait long enough"_s},
        {u"(spy|Spy|refreshed|other->|thread->)[.>-]*wait\\((\\d|1\\d)?\x27?\\d{0,3}\\)"_s,
            u"QTRY_VERIFY on the spy: its wait() gives up after five seconds"_s},
        {u"waitFor\\w+\\((\\d|1\\d)'?\\d{3}\\)"_s, u"a process gets 20 seconds or more"_s},
        {u"\\bqWait\\(|\\bqSleep\\(|\\b[mu]?sleep\\(|sleep_for\\("_s,
            u"wait for what comes after it, or move a FakeScheduler"_s},
        {u"\\[[&\\w, ]*\\] ?\\{ ?Q(TRY_)?(VERIFY|COMPARE).*\\}\\(\\);"_s,
            u"mustBecome(): a failure in a lambda does not end the test"_s},
    };
    return all;
}

} // namespace

//! No test of this project is decided by how fast the machine is.
class TestPatience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTestIsInAHurry();
    void hasteIsFound_data();
    void hasteIsFound();

private:
    static QString found(const QString &line)
    {
        static const QList<QRegularExpression> patterns = [] {
            QList<QRegularExpression> all;
            for (const Haste &haste : hastes())
                all.append(QRegularExpression(haste.pattern));
            return all;
        }();
        for (qsizetype i = 0; i < patterns.size(); ++i) {
            if (line.contains(patterns.at(i)))
                return hastes().at(i).instead;
        }
        return {};
    }
};

void TestPatience::noTestIsInAHurry()
{
    QStringList hurried;
    int files = 0;
    for (const QString &room : {u"/tests/app"_s, u"/tests/ui"_s, u"/tests/project"_s, u"/tests/support"_s}) {
        QDirIterator it(
            QStringLiteral(SOURCE_DIR) + room, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.fileName().endsWith("/tst_patience.cpp"_L1) || file.fileName().endsWith("/support/testcase.h"_L1))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++files;
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                // A struct of a test may have a wait() of its own; only that of a spy is forbidden.
                if (const QString instead = found(lines[i]); !instead.isEmpty())
                    hurried << u"%1:%2: %3"_s.arg(file.fileName()).arg(i + 1).arg(instead);
            }
        }
    }
    QVERIFY(files > 100);
    QVERIFY2(hurried.isEmpty(), qPrintable(hurried.join(u'\n')));
}

void TestPatience::hasteIsFound_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("hasty");
    QTest::newRow("upper bound") << u"QVERIFY(clock.elapsed() < 2'000);"_s << true;
    QTest::newRow("upper bound of nanoseconds") << u"QVERIFY(t.nsecsElapsed() < limit);"_s << true;
    QTest::newRow("the other way round") << u"QVERIFY(2000 >= 1); QVERIFY(few <= clock.elapsed())"_s << true;
    QTest::newRow("lower bound") << u"QVERIFY(clock.elapsed() >= 149);"_s << false;
    QTest::newRow("deadline") << u"QVERIFY(!deadline.hasExpired());"_s << true;
    QTest::newRow("a short try") << u"QTRY_VERIFY_WITH_TIMEOUT(x, 500);"_s << true;
    QTest::newRow("a try") << u"QTRY_VERIFY(x);"_s << false;
    QTest::newRow("a wait") << u"if (!QTest::qWaitFor([] { return false; }))"_s << true;
    QTest::newRow("spy") << u"QVERIFY(spy.wait(1000));"_s << true;
    QTest::newRow("short process") << u"process.waitForFinished(5000)"_s << true;
    QTest::newRow("a fixed wait") << u"    QTest::qWait(50);"_s << true;
    QTest::newRow("a sleep") << u"QTest::qSleep(30);"_s << true;
    QTest::newRow("another sleep") << u"QThread::msleep(20);"_s << true;
    QTest::newRow("a check in a fixture's lambda") << u"[this] { QTRY_VERIFY(ready()); }();"_s << true;
    QTest::newRow("a check in a lambda that is called later") << u"const auto check = [&] { QVERIFY(x); };"_s << false;
    QTest::newRow("process") << u"process.waitForFinished(60'000)"_s << false;
}

void TestPatience::hasteIsFound()
{
    QFETCH(QString, line);
    QFETCH(bool, hasty);
    QCOMPARE(!found(line).isEmpty(), hasty);
}

KOOKABURRA_PLAIN_CASE(TestPatience)

} // namespace tst_patience

#include "tst_patience.moc"
