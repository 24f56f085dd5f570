// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/search/searchsuggestionmodel.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_searchsuggestionmodel {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

class TestSearchSuggestionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void partsAreCompleted_data();
    void partsAreCompleted();
    void choiceTakesThePlaceOfThePart_data();
    void choiceTakesThePlaceOfThePart();
    void whatIsThereAlreadyIsNotSuggested();
    void rowsAreBounded();

private:
    void set(const QString &query, qsizetype cursor = -1);
    [[nodiscard]] QStringList names() const;

    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<SearchSuggestionModel> m_model;
};

void TestSearchSuggestionModel::init()
{
    m_model.reset();
    m_directory.reset();
    m_backend = std::make_unique<FakeBackend>();
    m_directory = Community::load(*m_backend, {GuildId(u"g1"_s)});
    m_model = std::make_unique<SearchSuggestionModel>(*m_directory);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
}

void TestSearchSuggestionModel::set(const QString &query, qsizetype cursor)
{
    m_model->setQuery(query, cursor < 0 ? query.size() : cursor, Community::channel(u"c-talk"_s), QDate(2026, 11, 30));
}

QStringList TestSearchSuggestionModel::names() const
{
    QStringList list;
    for (int i = 0; i < m_model->rowCount(); ++i)
        list << m_model->at(i).name;
    return list;
}

void TestSearchSuggestionModel::partsAreCompleted_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("all");
    const QStringList operators{
        u"from:"_s, u"in:"_s, u"guild:"_s, u"has:"_s, u"mentions:"_s, u"before:"_s, u"after:"_s, u"on:"_s};
    QTest::newRow("nothing") << QString() << operators;
    QTest::newRow("letter") << u"word h"_s << QStringList{u"has:"_s};
    QTest::newRow("excluded") << u"-fr"_s << QStringList{u"-from:"_s};
    QTest::newRow("a word") << u"北京"_s << QStringList{};
    QTest::newRow("behind a word") << u"word "_s << QStringList{};
    QTest::newRow("things") << u"has:"_s
                            << QStringList{u"card"_s, u"button"_s, u"image"_s, u"video"_s, u"file"_s, u"link"_s,
                                   u"reaction"_s, u"pin"_s};
    QTest::newRow("some things") << u"has:b"_s << QStringList{u"button"_s};
    QTest::newRow("channel") << u"in:raid"_s << QStringList{u"raid-planning"_s};
    QTest::newRow("channel with sign") << u"in:#raid"_s << QStringList{u"raid-planning"_s};
    QTest::newRow("guild") << u"guild:mine"_s << QStringList{u"Mine Craft"_s};
    QTest::newRow("dates") << u"before:2026-1"_s << QStringList{u"2026-11-23"_s, u"2026-11"_s, u"2026-10"_s};
    QTest::newRow("a phrase") << u"\"from"_s << QStringList{};
}

void TestSearchSuggestionModel::partsAreCompleted()
{
    QFETCH(QString, query);
    QFETCH(QStringList, all);
    set(query);
    QCOMPARE(names(), all);
}

void TestSearchSuggestionModel::choiceTakesThePlaceOfThePart_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("cursor");
    QTest::addColumn<QString>("completed");
    QTest::addColumn<int>("then");
    QTest::newRow("operator") << u"wo h"_s << 4 << u"wo has:"_s << 7;
    QTest::newRow("value") << u"in:raid"_s << 7 << u"in:raid-planning "_s << 17;
    QTest::newRow("value in the middle") << u"in:raid word"_s << 7 << u"in:raid-planning word"_s << 16;
    QTest::newRow("with a space") << u"-guild:mine"_s << 11 << u"-guild:\"Mine Craft\" "_s << 20;
    QTest::newRow("in open quotes") << u"guild:\"mine c"_s << 13 << u"guild:\"Mine Craft\" "_s << 19;
}

void TestSearchSuggestionModel::choiceTakesThePlaceOfThePart()
{
    QFETCH(QString, query);
    QFETCH(int, cursor);
    QFETCH(QString, completed);
    QFETCH(int, then);
    set(query, cursor);
    QVERIFY(m_model->rowCount() > 0);
    const auto result = m_model->completed(0);
    QCOMPARE(result.query, completed);
    QCOMPARE(result.cursor, then);
}

void TestSearchSuggestionModel::whatIsThereAlreadyIsNotSuggested()
{
    set(u"has:card"_s);
    QCOMPARE(m_model->rowCount(), 0);
    set(u"from:me"_s);
    QVERIFY(!names().contains(u"me"_s));
}

void TestSearchSuggestionModel::rowsAreBounded()
{
    for (int i = 0; i < 100; ++i) {
        User user;
        user.id = UserId(u"p%1"_s.arg(i));
        user.name = u"Person %1"_s.arg(i);
        m_directory->learn(user, GuildId(u"g1"_s));
    }
    set(u"from:person"_s);
    QCOMPARE(m_model->rowCount(), SearchSuggestionModel::kMost);
    set(u"from:"_s);
    QVERIFY(m_model->rowCount() <= SearchSuggestionModel::kMost);
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
}

KOOKABURRA_CORE_CASE(TestSearchSuggestionModel)

} // namespace tst_searchsuggestionmodel

#include "tst_searchsuggestionmodel.moc"
