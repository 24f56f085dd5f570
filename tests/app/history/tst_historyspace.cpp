// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/history.h"
#include "app/history/historyfile.h"
#include "app/history/historyspace.h"
#include "app/history/storedhistory.h"
#include "tests/support/fakebackend.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace tst_historyspace {

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using Mode = HistoryFile::Mode;

namespace {

const ChannelRef kTalk{ChannelKind::Guild, ChannelId(u"100"_s)};
const ChannelRef kNews{ChannelKind::Guild, ChannelId(u"200"_s)};

Content nothing(const Draft &)
{
    return {};
}

Message message(const ChannelRef &channel, int number)
{
    Message made;
    made.id = MessageId(u"%1-%2"_s.arg(channel.id.value).arg(number));
    made.channel = channel;
    made.author.id = UserId(u"u"_s);
    made.source = QString(500, QChar(u'a' + number % 26));
    made.created = QDateTime::fromSecsSinceEpoch(1'700'000'000 + number, Qt::UTC);
    return made;
}

void fill(HistoryFile &file, History &history, const ChannelRef &channel, int count)
{
    QVERIFY(file.begin());
    MessagePage page;
    for (int i = 0; i < count; ++i)
        page.messages.push_back(message(channel, i));
    (void)history.takePage({channel, MessageQuery::Direction::Latest, {}, {}, count}, page, history.now(), true);
    QVERIFY(file.commit());
}

} // namespace

//! What stored messages take, and how they are removed.
class TestHistorySpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"history.db"_s);
    }
    void sizesAreThoseOfTheFile();
    void largestConversationsComeFirst();
    void forgottenConversationIsGoneAndItsSpaceToo();
    void itIsFilledAgain();
    void historyInMemoryIsCopied();
    void allCanBeForgotten();
    void pageAskedForBeforeBringsNothingBack_data();
    void pageAskedForBeforeBringsNothingBack();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestHistorySpace::sizesAreThoseOfTheFile()
{
    HistoryFile file;
    QVERIFY(!file.open(m_path, Mode::Write));
    History history(file, UserId(u"me"_s), &nothing);
    HistorySpace space(file);
    QCOMPARE(space.sizeOf(kTalk), HistorySpace::Size());
    fill(file, history, kTalk, 3000);
    fill(file, history, kNews, 1000);
    const auto all = space.size();
    QCOMPARE(all.messages, 4000);
    QVERIFY(all.bytes > 4000 * 500);
    const auto talk = space.sizeOf(kTalk);
    QCOMPARE(talk.messages, 3000);
    QCOMPARE(talk.bytes, all.bytes / 4 * 3);
    QCOMPARE(space.sizeOf(kNews).messages, 1000);
    QCOMPARE(space.sizeOf({ChannelKind::Direct, kTalk.id}), HistorySpace::Size());
}

void TestHistorySpace::largestConversationsComeFirst()
{
    HistoryFile file;
    QVERIFY(!file.open(m_path, Mode::Write));
    History history(file, UserId(u"me"_s), &nothing);
    HistorySpace space(file);
    QVERIFY(space.sizes(10).empty());
    fill(file, history, kNews, 100);
    fill(file, history, kTalk, 300);
    fill(file, history, {ChannelKind::Direct, kTalk.id}, 200);
    const auto all = space.sizes(10);
    QCOMPARE(all.size(), size_t(3));
    QCOMPARE(all.at(0).first, kTalk);
    QCOMPARE(all.at(0).second.messages, 300);
    QCOMPARE(all.at(0).second.bytes, space.sizeOf(kTalk).bytes);
    QCOMPARE(all.at(1).first, (ChannelRef{ChannelKind::Direct, kTalk.id}));
    QCOMPARE(all.at(2).first, kNews);
    QCOMPARE(space.sizes(1).size(), size_t(1));
    QCOMPARE(space.sizes(1).front().first, kTalk);
}

void TestHistorySpace::forgottenConversationIsGoneAndItsSpaceToo()
{
    HistoryFile file;
    QVERIFY(!file.open(m_path, Mode::Write));
    History history(file, UserId(u"me"_s), &nothing);
    HistorySpace space(file);
    fill(file, history, kTalk, 3000);
    fill(file, history, kNews, 100);
    const qint64 before = space.size().bytes;
    QVERIFY(space.forget(kTalk));
    history.forget();
    QCOMPARE(history.count(kTalk), 0);
    QVERIFY(!history.latest(kTalk, 50));
    QCOMPARE(history.count(kNews), 100);
    QVERIFY(space.size().bytes < before / 5);
    QVERIFY(QFileInfo(m_path).size() < before / 5);
    QVERIFY(space.forget({ChannelKind::Guild, ChannelId(u"nobody"_s)}));
}

void TestHistorySpace::pageAskedForBeforeBringsNothingBack_data()
{
    QTest::addColumn<bool>("all");
    QTest::newRow("of a conversation") << false;
    QTest::newRow("of all") << true;
}

void TestHistorySpace::pageAskedForBeforeBringsNothingBack()
{
    QFETCH(const bool, all);
    const auto reply = [] {
        MessagePage page;
        page.messages = {message(kTalk, 1), message(kTalk, 2)};
        return page;
    };
    const MessageQuery latest{kTalk, MessageQuery::Direction::Latest, {}, {}, 50};
    test::FakeMessageService service;
    StoredHistory history(service);
    history.openInMemory(UserId(u"me"_s));
    const auto count = [&history, this] {
        qint64 counted = -1;
        history.ask<qint64>([](const History &stored) { return stored.count(kTalk); }, this,
            [&counted](qint64 answer) { counted = answer; });
        return counted;
    };
    const Moment asked = history.now();
    history.takePage(latest, reply(), asked);
    QCOMPARE(count(), 2);
    const Moment again = history.now();
    std::optional<bool> removed;
    history.forgetMessages(all ? ChannelRef() : kTalk, this, [&removed](bool ok) { removed = ok; });
    SOON_VERIFY(removed.has_value());
    QVERIFY(*removed);
    QCOMPARE(count(), 0);
    history.takePage(latest, reply(), again); // it was under way
    QCOMPARE(count(), 0);
    history.takePage(latest, reply(), history.now());
    QCOMPARE(count(), 2);
}

void TestHistorySpace::itIsFilledAgain()
{
    HistoryFile file;
    QVERIFY(!file.open(m_path, Mode::Write));
    History history(file, UserId(u"me"_s), &nothing);
    fill(file, history, kTalk, 60);
    HistoryFile reading; // open meanwhile
    QVERIFY(!reading.open(m_path, Mode::Read));
    History reader(reading, UserId(u"me"_s), &nothing);
    QCOMPARE(reader.count(kTalk), 60);
    QVERIFY(HistorySpace(file).forget(kTalk));
    history.forget();
    QCOMPARE(reader.count(kTalk), 0);
    // An event beside nothing: what was before it is unknown.
    history.takeEvent(MessageCreated{message(kTalk, 60)});
    auto latest = history.latest(kTalk, 50);
    QVERIFY(latest);
    QCOMPARE(latest->messages.size(), 1U);
    QCOMPARE(latest->older, HistoryStretch::End::Gap);
    fill(file, history, kTalk, 61);
    latest = history.latest(kTalk, 100);
    QCOMPARE(latest->messages.size(), 61U);
    QCOMPARE(reader.count(kTalk), 61);
}

void TestHistorySpace::historyInMemoryIsCopied()
{
    HistoryFile file;
    QVERIFY(!file.open(u":memory:"_s, Mode::Write));
    History history(file, UserId(u"me"_s), &nothing);
    fill(file, history, kTalk, 100);
    HistorySpace space(file);
    QVERIFY(!space.copyTo(m_folder->filePath(u"missing/history.db"_s)));
    QVERIFY(space.copyTo(m_path));
    HistoryFile copy;
    QVERIFY(!copy.open(m_path, Mode::Read));
    QCOMPARE(HistorySpace(copy).size().messages, 100);
}

void TestHistorySpace::allCanBeForgotten()
{
    HistoryFile file;
    QVERIFY(!file.open(m_path, Mode::Write));
    History history(file, UserId(u"me"_s), &nothing);
    fill(file, history, kTalk, 60);
    fill(file, history, kNews, 60);
    HistorySpace space(file);
    QVERIFY(space.forgetAll());
    history.forget();
    QCOMPARE(space.size().messages, 0);
    QVERIFY(!history.latest(kTalk, 50));
    QVERIFY(!history.latest(kNews, 50));
}

KOOKABURRA_CORE_CASE(TestHistorySpace)

} // namespace tst_historyspace

#include "tst_historyspace.moc"
