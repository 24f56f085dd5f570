// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/trafficmodel.h"
#include "tests/support/hostilenames.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_trafficmodel {

using namespace chat;
using namespace Qt::Literals::StringLiterals;
using Kind = TrafficEntry::Kind;

namespace {

TrafficEntry callTo(const QString &path, const QByteArray &body = {}, int status = 200)
{
    TrafficEntry call;
    call.method = body.isEmpty() ? "GET" : "POST";
    call.path = path;
    call.url = "http://127.0.0.1:1/api/" + path.toUtf8();
    call.body = body;
    call.status = status;
    call.data = "{\"code\":0}";
    call.size = call.data.size();
    return call;
}

QByteArray eventOf(const QString &content)
{
    return QJsonDocument(QJsonObject{{"content"_L1, content}}).toJson(QJsonDocument::Compact);
}

} // namespace

class TestTrafficModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_log = std::make_unique<TrafficLog>();
        m_log->setFormat({{}, [this](const TrafficEntry &entry, const QByteArray &text) {
                              ++m_reads;
                              TrafficSummary summary;
                              summary.what = entry.kind == Kind::Call
                                  ? entry.path
                                  : QJsonDocument::fromJson(text).object().value("content"_L1).toString();
                              return summary;
                          }});
        m_model = std::make_unique<TrafficModel>(*m_log);
        new QAbstractItemModelTester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
        m_reads = 0;
    }

    void cleanup()
    {
        m_model.reset();
        m_log.reset();
    }

    void followsWhileItIsWatched()
    {
        m_log->add(callTo(u"v3/user/me"_s));
        m_model->setWatching(true);
        QTRY_COMPARE(m_model->rowCount(), 1);
        m_log->addFrame(Kind::Received, eventOf(u"hello"_s));
        QTRY_COMPARE(m_model->rowCount(), 2);
        QCOMPARE(what(0), u"v3/user/me"_s);
        QCOMPARE(what(1), u"hello"_s);
        QVERIFY(spoken(0).contains(u"this window, GET v3/user/me, status 200"_s));
    }

    void framesOfProgramsSayWhose()
    {
        TrafficEntry frame;
        frame.kind = Kind::Received;
        frame.who = u"bot/1.0"_s;
        frame.data = eventOf(u"one"_s);
        m_log->add(frame);
        m_log->addFrame(Kind::Received, eventOf(u"two"_s));
        m_model->setWatching(true);
        QTRY_COMPARE(m_model->rowCount(), 2);
        QVERIFY(spoken(0).contains(u"bot/1.0, received, one"_s));
        QVERIFY(spoken(1).contains(u", received, two"_s) && !spoken(1).contains(u"bot"_s));
        m_model->setFilter(u"bot/1"_s);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QVERIFY(m_model->jsonAt(0).contains("one"));
    }

    void hiddenItDoesNothing()
    {
        m_model->setWatching(true);
        QSignalSpy filled(m_model.get(), &TrafficModel::filled);
        m_log->addFrame(Kind::Received, eventOf(u"one"_s));
        QTRY_COMPARE(m_model->rowCount(), 1);
        m_model->setWatching(false);
        const int before = m_reads;
        for (int i = 0; i < 100; ++i)
            m_log->addFrame(Kind::Received, eventOf(u"x"_s));
        QCoreApplication::processEvents();
        QCOMPARE(m_reads.load(), before);
        QCOMPARE(m_model->rowCount(), 1);
        m_model->setWatching(true);
        QTRY_COMPARE(m_model->rowCount(), 101);
    }

    void filterFindsWordsAnywhere_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("path") << u"MESSAGE/"_s << QStringList{u"v3/message/create"_s};
        QTest::newRow("body") << u"needle"_s << QStringList{u"v3/message/create"_s};
        QTest::newRow("method") << u"post"_s << QStringList{u"v3/message/create"_s};
        QTest::newRow("status") << u"404"_s << QStringList{u"v3/guild/view"_s};
        QTest::newRow("event") << u"héLLo"_s << QStringList{u"Hello héllo"_s};
        QTest::newRow("escaped") << u"你好"_s << QStringList{u"你好 ✓"_s};
        QTest::newRow("two words") << u"post  create"_s << QStringList{u"v3/message/create"_s};
        QTest::newRow("nothing") << u"post 404"_s << QStringList{};
        QTest::newRow("expression") << u".*"_s << QStringList{};
        QTest::newRow("spaces") << u"  "_s << all();
    }

    void filterFindsWordsAnywhere()
    {
        QFETCH(QString, filter);
        QFETCH(QStringList, found);
        addAll();
        m_model->setWatching(true);
        QTRY_COMPARE(rows(), all());
        QSignalSpy filled(m_model.get(), &TrafficModel::filled);
        m_model->setFilter(filter);
        QTRY_VERIFY(!filled.isEmpty());
        QCOMPARE(rows(), found);
        m_model->setFilter({});
        QTRY_COMPARE(rows(), all());
    }

    //! Each key begins another search; only the last one counts.
    void typingQuicklyGivesTheLastFilter()
    {
        for (int i = 0; i < 400; ++i)
            m_log->addFrame(Kind::Received, eventOf(u"row %1"_s.arg(i)));
        m_model->setWatching(true);
        for (const QString &filter : {u"r"_s, u"ro"_s, u"row"_s, u"row 39"_s, u"row 399"_s})
            m_model->setFilter(filter);
        QTRY_COMPARE(rows(), QStringList{u"row 399"_s});
        m_log->addFrame(Kind::Received, eventOf(u"other"_s));
        m_log->addFrame(Kind::Received, eventOf(u"row 3999"_s));
        QTRY_COMPARE(rows(), (QStringList{u"row 399"_s, u"row 3999"_s}));
    }

    void pausedRowsStay()
    {
        m_model->setWatching(true);
        m_log->addFrame(Kind::Received, eventOf(u"first"_s));
        QTRY_COMPARE(m_model->rowCount(), 1);
        m_model->setPaused(true);
        for (int i = 0; i < 11'000; ++i) // more than the log keeps
            m_log->addFrame(Kind::Received, eventOf(u"x"_s));
        QCoreApplication::processEvents();
        QCOMPARE(rows(), QStringList{u"first"_s});
        QCOMPARE(m_model->textAt(0), eventOf(u"first"_s));
        m_model->setPaused(false);
        QTRY_COMPARE(m_model->rowCount(), 10'000);
        QCOMPARE(what(0), u"x"_s);
    }

    void clearingEmptiesTheLogToo()
    {
        addAll();
        m_model->setWatching(true);
        QTRY_COMPARE(rows(), all());
        m_model->clear();
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(m_log->entries().empty());
        m_log->addFrame(Kind::Received, eventOf(u"new"_s));
        QTRY_COMPARE(rows(), QStringList{u"new"_s});
    }

    void savesWhatIsListed()
    {
        addAll();
        m_model->setFilter(u"create"_s);
        m_model->setWatching(true);
        QTRY_COMPARE(m_model->rowCount(), 1);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.jsonl"_s);
        std::optional<QString> problem;
        m_model->save(path, this, [&problem](const QString &why) { problem = why; });
        QTRY_VERIFY(problem);
        QVERIFY2(problem->isEmpty(), qPrintable(*problem));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(lines.first()).object().value("kind"_L1).toString(), u"call"_s);
        problem.reset();
        m_model->save(folder.filePath(u"no/such/folder/a.jsonl"_s), this, [&](const QString &why) { problem = why; });
        QTRY_VERIFY(problem);
        QVERIFY(!problem->isEmpty());
    }

    void hostileNamesAreSpokenOnOneLine_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &[row, name] : test::hostileNames())
            QTest::newRow(row.constData()) << name;
    }

    void hostileNamesAreSpokenOnOneLine()
    {
        QFETCH(QString, name);
        TrafficEntry call = callTo(name);
        call.who = name;
        m_log->add(call);
        m_log->addFrame(Kind::Received, eventOf(name));
        m_model->setWatching(true);
        QTRY_COMPARE(m_model->rowCount(), 2);
        QCOMPARE(test::faultOfLine(spoken(0)), QString());
        QCOMPARE(test::faultOfLine(spoken(1)), QString());
        QVERIFY(what(1).size() <= 210);
    }

    void canBeLeftWhileItReads()
    {
        for (int i = 0; i < 500; ++i)
            m_log->addFrame(Kind::Received, eventOf(u"x"_s));
        m_model->setWatching(true);
        m_model.reset();
        QCoreApplication::processEvents();
    }

private:
    [[nodiscard]] QString what(int row) const { return m_model->index(row).data().toString(); }
    [[nodiscard]] QString spoken(int row) const { return m_model->index(row).data(Qt::AccessibleTextRole).toString(); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all << what(row);
        return all;
    }
    [[nodiscard]] static QStringList all()
    {
        return {u"v3/message/create"_s, u"v3/guild/view"_s, u"Hello héllo"_s, u"你好 ✓"_s};
    }
    void addAll()
    {
        m_log->add(callTo(u"v3/message/create"_s, "{\"content\":\"a needle\"}"));
        m_log->add(callTo(u"v3/guild/view"_s, {}, 404));
        m_log->addFrame(Kind::Received, eventOf(u"Hello héllo"_s));
        m_log->addFrame(Kind::Received, "{\"content\":\"\\u4f60\\u597d \\u2713\"}");
    }

    std::atomic<int> m_reads = 0;
    std::unique_ptr<TrafficLog> m_log;
    std::unique_ptr<TrafficModel> m_model;
};

KOOKABURRA_CORE_CASE(TestTrafficModel)

} // namespace tst_trafficmodel

#include "tst_trafficmodel.moc"
