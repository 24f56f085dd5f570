// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/messagelistmodel.h"
#include "tests/support/fakebackend.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_messagelistmodelquotes {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const ChannelRef kQuoting{ChannelKind::Guild, ChannelId(u"100"_s)};

} // namespace

//! A quote says what the quoted message says now, in whatever order one hears of the two.
class TestMessageListModelQuotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void editsReachTheQuote();
    void deletionReachesTheQuote();
    void editsOfWhatIsNotInTheWindowReachTheQuote();
    void olderPageBringsTheOriginal();
    void answerThatComesLaterQuotesWhatIsThereNow();
    void answersToWhatWasJustDeletedSaySo();
    void onlyRowsThatQuoteItChange();

private:
    void open();
    void quote(const QString &by, const QString &original, const QString &text);
    [[nodiscard]] const Quote &quoteOf(const QString &id) const;
    void edit(const QString &id, const QString &text);

    std::unique_ptr<FakeMessageService> m_service;
    std::unique_ptr<MessageListModel> m_model;
};

void TestMessageListModelQuotes::init()
{
    m_service = std::make_unique<FakeMessageService>();
    m_service->self.id = UserId(u"self"_s);
    m_service->fill(kQuoting, 120);
}

void TestMessageListModelQuotes::cleanup()
{
    m_model.reset();
    m_service.reset();
}

void TestMessageListModelQuotes::open()
{
    m_model = std::make_unique<MessageListModel>(*m_service, kQuoting, m_service->self);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
    m_model->loadLatest();
    QTRY_COMPARE(m_model->edge(MessageListModel::Edge::Newer).phase, MessageListModel::EdgeState::Phase::End);
}

void TestMessageListModelQuotes::quote(const QString &by, const QString &original, const QString &text)
{
    Message *answer = m_service->find({kQuoting, MessageId(by)});
    QVERIFY(answer);
    answer->quote = Quote{MessageId(original), m_service->self, text, FakeMessageService::textContent(text), {}};
}

const Quote &TestMessageListModelQuotes::quoteOf(const QString &id) const
{
    static const Quote none;
    const int row = m_model->rowOf(MessageId(id));
    return row < 0 || !m_model->messageAt(row).quote ? none : *m_model->messageAt(row).quote;
}

void TestMessageListModelQuotes::edit(const QString &id, const QString &text)
{
    MessageUpdated update;
    update.ref = {kQuoting, MessageId(id)};
    update.source = text;
    update.content = FakeMessageService::textContent(text);
    m_service->emitEvent(update);
}

void TestMessageListModelQuotes::editsReachTheQuote()
{
    quote(u"m118"_s, u"m110"_s, u"as it was"_s);
    open();
    const quint32 before = m_model->revisionAt(m_model->rowOf(MessageId(u"m118"_s)));
    edit(u"m110"_s, u"as it is"_s);
    QCOMPARE(quoteOf(u"m118"_s).summary, u"as it is"_s);
    QCOMPARE(quoteOf(u"m118"_s).content.plain, u"as it is"_s);
    QVERIFY(m_model->revisionAt(m_model->rowOf(MessageId(u"m118"_s))) != before); // it is laid out again
}

void TestMessageListModelQuotes::deletionReachesTheQuote()
{
    quote(u"m118"_s, u"m110"_s, u"as it was"_s);
    open();
    m_service->emitEvent(MessageDeleted{{kQuoting, MessageId(u"m110"_s)}});
    const int row = m_model->rowOf(MessageId(u"m118"_s));
    QVERIFY(m_model->messageAt(row).quote);
    QVERIFY(quoteOf(u"m118"_s).id.isEmpty()); // the original is gone
    QVERIFY(quoteOf(u"m118"_s).summary.isEmpty());
}

void TestMessageListModelQuotes::editsOfWhatIsNotInTheWindowReachTheQuote()
{
    quote(u"m118"_s, u"m1"_s, u"as it was"_s);
    open();
    QCOMPARE(m_model->rowOf(MessageId(u"m1"_s)), -1);
    edit(u"m1"_s, u"as it is"_s);
    QCOMPARE(quoteOf(u"m118"_s).summary, u"as it is"_s);
}

void TestMessageListModelQuotes::olderPageBringsTheOriginal()
{
    quote(u"m118"_s, u"m60"_s, u"as it was"_s);
    open();
    QCOMPARE(quoteOf(u"m118"_s).summary, u"as it was"_s);
    const QString now = m_service->find({kQuoting, MessageId(u"m60"_s)})->content.plain;
    while (m_model->rowOf(MessageId(u"m60"_s)) < 0) {
        m_model->loadMore(MessageListModel::Edge::Older);
        QTRY_VERIFY(m_model->edge(MessageListModel::Edge::Older).phase != MessageListModel::EdgeState::Phase::Loading);
    }
    QCOMPARE(quoteOf(u"m118"_s).summary, now);
}

void TestMessageListModelQuotes::answerThatComesLaterQuotesWhatIsThereNow()
{
    open();
    edit(u"m110"_s, u"as it is"_s);
    Message answer = FakeMessageService::makeMessage(
        kQuoting, u"new"_s, u"yes"_s, m_service->self, QDateTime::currentDateTimeUtc());
    answer.quote = Quote{MessageId(u"m110"_s), m_service->self, u"as it was"_s, {}, {}};
    m_service->emitEvent(MessageCreated{answer});
    QCOMPARE(quoteOf(u"new"_s).summary, u"as it is"_s);
}

void TestMessageListModelQuotes::answersToWhatWasJustDeletedSaySo()
{
    open();
    m_service->emitEvent(MessageDeleted{{kQuoting, MessageId(u"m110"_s)}});
    Message answer = FakeMessageService::makeMessage(
        kQuoting, u"new"_s, u"yes"_s, m_service->self, QDateTime::currentDateTimeUtc());
    answer.quote = Quote{MessageId(u"m110"_s), m_service->self, u"as it was"_s, {}, {}};
    m_service->emitEvent(MessageCreated{answer});
    QVERIFY(m_model->rowOf(MessageId(u"new"_s)) >= 0);
    QVERIFY(quoteOf(u"new"_s).id.isEmpty());
}

void TestMessageListModelQuotes::onlyRowsThatQuoteItChange()
{
    quote(u"m118"_s, u"m110"_s, u"as it was"_s);
    quote(u"m119"_s, u"m111"_s, u"another"_s);
    open();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    edit(u"m110"_s, u"as it is"_s);
    QSet<int> rows;
    for (const auto &each : changed)
        rows.insert(each.at(0).toModelIndex().row());
    QCOMPARE(rows, QSet<int>({m_model->rowOf(MessageId(u"m110"_s)), m_model->rowOf(MessageId(u"m118"_s))}));
}

KOOKABURRA_CORE_CASE(TestMessageListModelQuotes)

} // namespace tst_messagelistmodelquotes

#include "tst_messagelistmodelquotes.moc"
