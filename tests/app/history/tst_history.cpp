// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/utctime.h"
#include "app/history/history.h"
#include "app/history/historyfile.h"
#include "tests/support/testcase.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <deque>

namespace tst_history {

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using End = HistoryStretch::End;
using Direction = MessageQuery::Direction;

namespace {

const ChannelRef kTalk{ChannelKind::Guild, ChannelId(u"100"_s)};
const UserId kSelf(u"me"_s);

//! As simple as a parser can be: one run of text.
Content readPlain(const Draft &draft)
{
    Content content;
    if (!draft.source.isEmpty()) {
        Block block;
        block.inlines.push_back({Inline::Kind::Text, draft.source, {}, {}});
        content.blocks.push_back(std::move(block));
    }
    content.plain = draft.source;
    return content;
}

Message message(int number, const QString &text, int second = -1)
{
    Message made;
    made.id = MessageId(u"m%1"_s.arg(number));
    made.channel = kTalk;
    made.author.id = UserId(u"u%1"_s.arg(number % 3));
    made.author.name = u"User %1"_s.arg(number % 3);
    made.source = text;
    made.content = readPlain({made.kind, text, {}, {}, {}, {}});
    made.created = utcTime(1000LL * (1'700'000'000 + (second < 0 ? number : second)));
    return made;
}

Message message(int number)
{
    return message(number, u"text %1"_s.arg(number));
}

QStringList idsOf(const std::vector<Message> &messages)
{
    QStringList ids;
    for (const Message &one : messages)
        ids.append(one.id.value);
    return ids;
}

//! A server with the history of one channel, of which a client hears by pages and events.
class PlainServer
{
public:
    MessagePage page(const MessageQuery &query) const
    {
        const auto at = std::ranges::find(m_all, MessageId(query.cursor.value), &Message::id);
        const auto count = [&] { return std::min<std::ptrdiff_t>(query.limit, std::ssize(m_all)); };
        auto first = m_all.end() - count();
        auto last = m_all.end();
        if (query.direction == Direction::Before) {
            last = at;
            first = last - std::min<std::ptrdiff_t>(query.limit, last - m_all.begin());
        } else if (query.direction == Direction::After) {
            first = at == m_all.end() ? at : at + 1;
            last = first + std::min<std::ptrdiff_t>(query.limit, m_all.end() - first);
        }
        MessagePage page;
        page.messages.assign(first, last);
        if (first != m_all.begin() && first != last)
            page.older = Cursor{first->id.value};
        if (last != m_all.end() && first != last)
            page.newer = Cursor{(last - 1)->id.value};
        return page;
    }
    [[nodiscard]] std::optional<Message> one(const MessageId &id) const
    {
        const auto at = std::ranges::find(m_all, id, &Message::id);
        return at == m_all.end() ? std::nullopt : std::optional(*at);
    }
    [[nodiscard]] const std::vector<Message> &all() const { return m_all; }

    MessageEvent create(int second)
    {
        Message made = message(m_next, u"text %1"_s.arg(m_next), second);
        ++m_next;
        m_all.push_back(made);
        return MessageCreated{made};
    }
    MessageEvent edit(size_t at, const QString &text)
    {
        Message &changed = m_all[at];
        changed.source = text;
        changed.content = readPlain({changed.kind, text, {}, {}, {}, {}});
        changed.edited = changed.created.addSecs(m_edits++);
        MessageUpdated update;
        update.ref = {kTalk, changed.id};
        update.source = changed.source;
        update.content = changed.content;
        update.edited = changed.edited;
        return update;
    }
    MessageEvent remove(size_t at)
    {
        const MessageDeleted gone{{kTalk, m_all[at].id}};
        m_all.erase(m_all.begin() + static_cast<std::ptrdiff_t>(at));
        return gone;
    }
    MessageEvent react(size_t at, const UserId &user)
    {
        auto &reactions = m_all[at].reactions;
        const Emoji emoji{u"👍"_s, {}, {}};
        if (reactions.empty())
            reactions.push_back({emoji, 0, false});
        ++reactions.front().count;
        if (user == kSelf)
            reactions.front().mine = true;
        return ReactionAdded{{kTalk, m_all[at].id}, emoji, user};
    }

private:
    std::vector<Message> m_all;
    int m_next = 1;
    int m_edits = 1;
};

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void messagesComeBackWhole_data();
    void messagesComeBackWhole();
    void brokenBytesAreRefused();
    void pagesJoin();
    void gapsAreKnown();
    void cursorsOfTheServersOwnAreKept();
    void eventsFollowTheNewestPage();
    void whatWasMissedIsAGap();
    void latePagesChangeNothingNewer();
    void deletionsAreRemembered();
    void unseenChangesLeaveADoubt();
    void deletedUnnoticed();
    void equalTimesKeepTheirOrder();
    void temporaryMessagesAreNeverStored();
    void editsKeepEarlierTexts();
    void earlierTextsAreCounted();
    void onlyTheLastEarlierTextsAreKept();
    void deletedMessageKeepsItsTextsAndTime();
    void deletionFoundOutLaterHasNoTime();
    void messageThatComesBackIsNotDeleted();
    void fileOfAnEarlierProgramIsBroughtUpToDate_data();
    void fileOfAnEarlierProgramIsBroughtUpToDate();
    void samePageAgainWritesNothing_data();
    void samePageAgainWritesNothing();
    void whatWasOnlyConfirmedIsNewerAllTheSame();
    void confirmedMomentsAreWrittenWhenTheyAreMany();
    void emptyConversations();
    void onlyWhatIsOursIsOpened();
    void itIsThereAfterwards();
    void randomOperationsEndAsOnTheServer_data();
    void randomOperationsEndAsOnTheServer();

private:
    History::Doubts take(
        Direction direction, const QString &cursor, const MessagePage &page, Moment asked, bool live = true)
    {
        return m_history->takePage({kTalk, direction, Cursor{cursor}, {}, 50}, page, asked, live);
    }
    static MessagePage pageOf(int first, int last, bool older, bool newer)
    {
        MessagePage page;
        for (int i = first; i <= last; ++i)
            page.messages.push_back(message(i));
        if (older)
            page.older = Cursor{u"m%1"_s.arg(first)};
        if (newer)
            page.newer = Cursor{u"m%1"_s.arg(last)};
        return page;
    }

    std::unique_ptr<HistoryFile> m_file;
    std::unique_ptr<History> m_history;
};

void TestHistory::init()
{
    m_file = std::make_unique<HistoryFile>();
    QVERIFY(!m_file->open(u":memory:"_s, HistoryFile::Mode::Write));
    m_history = std::make_unique<History>(*m_file, kSelf, readPlain);
}

void TestHistory::cleanup()
{
    m_history.reset();
    m_file.reset();
}

void TestHistory::messagesComeBackWhole_data()
{
    QTest::addColumn<chat::Message>("sent");
    const auto row = [](const char *name, const std::function<void(Message &)> &change) {
        Message one = message(1, u"hello"_s);
        change(one);
        QTest::newRow(name) << one;
    };
    row("plain", [](Message &) {});
    row("GUID", [](Message &m) { m.id = MessageId(u"4ad2ee1e-8a0b-4f3a-9d0e-2b1c3d4e5f60"_s); });
    row("GUID in capitals", [](Message &m) { m.id = MessageId(u"4AD2EE1E-8A0B-4F3A-9D0E-2B1C3D4E5F60"_s); });
    row("an id of sixteen letters", [](Message &m) { m.id = MessageId(u"abcdefghijklmnop"_s); });
    row("half a surrogate pair", [](Message &m) {
        m.source = u"a"_s + QChar(0xd800) + u"b"_s;
        m.content = readPlain({m.kind, m.source, {}, {}, {}, {}});
        m.author.name = QString(QChar(0xdc00));
    });
    row("a name beside the source", [](Message &m) {
        m.content.blocks.front().inlines.push_back({Inline::Kind::User, u"Ann"_s, u"7"_s, {}});
        m.content.plain = u"hello Ann"_s;
    });
    row("content without plain text", [](Message &m) { m.content.plain.clear(); });
    row("no content", [](Message &m) { m.source.clear(), m.content = {}; });
    row("8,000 marks", [](Message &m) {
        m.source = u"e"_s + QString(8000, QChar(0x0301));
        m.content = readPlain({m.kind, m.source, {}, {}, {}, {}});
    });
    row("1970 and before", [](Message &m) { m.created = utcTime(-5000); });
    row("the far future", [](Message &m) { m.created = utcTime(253'402'300'799'000); });
    row("card", [](Message &m) {
        m.kind = MessageKind::Card;
        m.source = u"[{\"type\":\"card\"}]"_s;
        Card card{u"danger"_s, u"#112233"_s, u"lg"_s, {}};
        CardModule section;
        section.kind = CardModule::Kind::Section;
        section.text = CardElement{};
        section.text->content = u"**a**"_s;
        section.accessory = CardElement{};
        section.accessory->kind = CardElement::Kind::Button;
        section.accessory->elements.emplace_back().content = u"Go"_s;
        section.startTime = -1;
        section.duration = 1.5;
        card.modules = {section};
        Block block;
        block.kind = Block::Kind::Card;
        block.card = {card};
        m.content.blocks = {block};
    });
    row("everything else", [](Message &m) {
        Quote quote{MessageId(u"q"_s), message(2).author, u"what was said"_s, readPlain({{}, u"x"_s, {}, {}, {}, {}}),
            m.created};
        m.quote = quote;
        m.attachments
            = {{Attachment::Kind::Video, u"https://a/b"_s, u"b.mp4"_s, u"video/mp4"_s, 5'000'000'000, 3, 4, 2.25}};
        m.embeds = {{Embed::Kind::Image, u"u"_s, u"t"_s, u"d"_s, u"s"_s, u"i"_s, 0xff00ff, 1}};
        m.reactions = {{{u"👍"_s, {}, u"[#128077;]"_s}, 3, true}, {{u"1/2"_s, u"cat"_s, {}}, 1, false}};
        m.edited = m.created.addSecs(5);
        m.mentions = {UserId(u"1"_s), UserId(u"2"_s)};
        m.mentionedRoles = {RoleId(u"3"_s)};
        m.mentionsAll = m.mentionsHere = m.pinned = m.read = true;
        m.nonce = u"n"_s;
        m.interaction = {u"dice"_s, u"6"_s};
        m.editable = false;
        m.rawType = 77;
        m.kind = MessageKind::Unknown;
        m.author.tag = {u"机器人"_s, 1, 0xffffffff};
        m.author.roles = {RoleId(u"9"_s)};
    });
}

void TestHistory::messagesComeBackWhole()
{
    QFETCH(Message, sent);
    m_history->takeEvent(MessageCreated{sent});
    const auto found = m_history->find({kTalk, sent.id});
    QVERIFY(found);
    QCOMPARE(found->reactions.size(), sent.reactions.size());
    for (size_t i = 0; i < sent.reactions.size(); ++i)
        QCOMPARE(found->reactions[i].emoji.wireId, sent.reactions[i].emoji.wireId);
    QVERIFY(*found == sent);
}

void TestHistory::brokenBytesAreRefused()
{
    const MessageCodec codec({[](const User &) { return 1; }, [](qint64) { return User(); }}, readPlain);
    Message whole = message(1);
    whole.kind = MessageKind::Card;
    whole.content.plain = u"other"_s;
    whole.content.blocks.front().kind = Block::Kind::Quote;
    const QByteArray bytes = codec.encode(whole);
    Message read;
    QVERIFY(codec.decode(bytes, read));
    for (qsizetype i = 0; i < bytes.size(); ++i) // cut anywhere: refused, and never read beyond
        QVERIFY(!codec.decode(bytes.first(i), read));
    QVERIFY(!codec.decode(bytes + 'x', read));
    QRandomGenerator random(7);
    for (int turn = 0; turn < 2000; ++turn) { // changed anywhere: read or refused, never a crash
        QByteArray changed = bytes;
        changed[random.bounded(static_cast<int>(changed.size()))] = static_cast<char>(random.bounded(256));
        (void)codec.decode(changed, read);
    }
}

void TestHistory::pagesJoin()
{
    take(Direction::Latest, {}, pageOf(21, 30, true, false), m_history->now());
    take(Direction::Before, u"m21"_s, pageOf(11, 20, true, true), m_history->now());
    const auto found = m_history->latest(kTalk, 15);
    QVERIFY(found);
    QCOMPARE(found->messages.size(), size_t(15));
    QCOMPARE(found->messages.front().id.value, u"m16"_s);
    QCOMPARE(found->older, End::Stored);
    QCOMPARE(found->newer, End::Edge);
    const auto rest = m_history->before({kTalk, MessageId(u"m16"_s)}, 15);
    QCOMPARE(idsOf(rest->messages), (QStringList{u"m11"_s, u"m12"_s, u"m13"_s, u"m14"_s, u"m15"_s}));
    QCOMPARE(rest->older, End::Gap);
    take(Direction::Before, u"m11"_s, pageOf(1, 10, false, true), m_history->now());
    const auto start = m_history->before({kTalk, MessageId(u"m11"_s)}, 50);
    QCOMPARE(start->messages.size(), size_t(10));
    QCOMPARE(start->older, End::Edge);
    const auto forward = m_history->after({kTalk, MessageId(u"m5"_s)}, 50);
    QCOMPARE(forward->messages.size(), size_t(25));
    QCOMPARE(forward->newer, End::Edge);
}

void TestHistory::gapsAreKnown()
{
    take(Direction::Latest, {}, pageOf(1, 10, false, false), m_history->now());
    m_history->loseEvents();
    take(Direction::Latest, {}, pageOf(21, 30, true, false), m_history->now());
    const auto newest = m_history->latest(kTalk, 50);
    QCOMPARE(newest->messages.size(), size_t(10));
    QCOMPARE(newest->older, End::Gap);
    const auto old = m_history->after({kTalk, MessageId(u"m5"_s)}, 50);
    QCOMPARE(old->messages.size(), size_t(5));
    QCOMPARE(old->newer, End::Gap);
    // A page from below closes it as well as one from above.
    take(Direction::After, u"m10"_s, pageOf(11, 20, true, true), m_history->now());
    QCOMPARE(m_history->latest(kTalk, 50)->messages.size(), size_t(10)); // nobody said that m21 follows m20
    take(Direction::After, u"m20"_s, pageOf(21, 30, true, false), m_history->now());
    QCOMPARE(m_history->latest(kTalk, 50)->messages.size(), size_t(30));
    QCOMPARE(m_history->latest(kTalk, 50)->older, End::Edge);
}

void TestHistory::cursorsOfTheServersOwnAreKept()
{
    MessagePage page = pageOf(21, 30, true, false);
    page.older = Cursor{u"token-a"_s};
    take(Direction::Latest, {}, page, m_history->now());
    QCOMPARE(m_history->latest(kTalk, 50)->olderCursor, u"token-a"_s);
    MessagePage next = pageOf(11, 20, true, true);
    next.older = Cursor{u"token-b"_s};
    take(Direction::Before, u"token-a"_s, next, m_history->now());
    const auto all = m_history->latest(kTalk, 50);
    QCOMPARE(all->messages.size(), size_t(20));
    QCOMPARE(all->olderCursor, u"token-b"_s);
}

void TestHistory::eventsFollowTheNewestPage()
{
    take(Direction::Latest, {}, pageOf(1, 3, false, false), m_history->now());
    m_history->takeEvent(MessageCreated{message(4)});
    m_history->takeEvent(MessageCreated{message(5)});
    const auto all = m_history->latest(kTalk, 50);
    QCOMPARE(all->messages.size(), size_t(5));
    QCOMPARE(all->newer, End::Edge);
    // KOOK's newest page has a cursor behind its last message, too.
    take(Direction::Latest, {}, pageOf(1, 5, false, true), m_history->now());
    QCOMPARE(m_history->latest(kTalk, 50)->newer, End::Edge);
    // Heard while a page is under way that was asked for before it.
    const Moment asked = m_history->now();
    m_history->takeEvent(MessageCreated{message(6)});
    take(Direction::Latest, {}, pageOf(1, 5, false, false), asked);
    QCOMPARE(m_history->latest(kTalk, 50)->messages.size(), size_t(6));
}

void TestHistory::whatWasMissedIsAGap()
{
    take(Direction::Latest, {}, pageOf(1, 3, false, false), m_history->now());
    m_history->loseEvents();
    QCOMPARE(m_history->latest(kTalk, 50)->newer, End::Gap);
    m_history->takeEvent(MessageCreated{message(9)});
    auto newest = m_history->latest(kTalk, 50);
    QCOMPARE(idsOf(newest->messages), QStringList{u"m9"_s});
    QCOMPARE(newest->older, End::Gap);
    QCOMPARE(newest->newer, End::Edge);
    take(Direction::Before, u"m9"_s, pageOf(1, 8, false, true), m_history->now());
    QCOMPARE(m_history->latest(kTalk, 50)->messages.size(), size_t(9));
}

void TestHistory::latePagesChangeNothingNewer()
{
    take(Direction::Latest, {}, pageOf(1, 3, false, false), m_history->now());
    const Moment asked = m_history->now();
    MessageUpdated update;
    update.ref = {kTalk, MessageId(u"m2"_s)};
    update.source = u"new"_s;
    update.content = readPlain({{}, u"new"_s, {}, {}, {}, {}});
    m_history->takeEvent(update);
    const auto doubts = take(Direction::Latest, {}, pageOf(1, 3, false, false), asked);
    QCOMPARE(m_history->find(update.ref)->source, u"new"_s);
    QCOMPARE(doubts, History::Doubts{update.ref.id});
    // What is asked afterwards is believed.
    m_history->takeOne(update.ref, message(2, u"newest"_s), m_history->now());
    QCOMPARE(m_history->find(update.ref)->source, u"newest"_s);
}

void TestHistory::deletionsAreRemembered()
{
    take(Direction::Latest, {}, pageOf(1, 3, false, false), m_history->now());
    const Moment asked = m_history->now();
    m_history->takeEvent(MessageDeleted{{kTalk, MessageId(u"m2"_s)}});
    take(Direction::Latest, {}, pageOf(1, 3, false, false), asked);
    m_history->takeEvent(MessageCreated{message(2)});
    m_history->takeEvent(MessageDeleted{{kTalk, MessageId(u"m7"_s)}}); // told before its creation
    m_history->takeEvent(MessageCreated{message(7)});
    const auto all = m_history->latest(kTalk, 50);
    QCOMPARE(idsOf(all->messages), (QStringList{u"m1"_s, u"m3"_s}));
    QCOMPARE(all->older, End::Edge);
}

void TestHistory::unseenChangesLeaveADoubt()
{
    const Moment asked = m_history->now();
    m_history->takeEvent(ReactionAdded{{kTalk, MessageId(u"m2"_s)}, {u"👍"_s, {}, {}}, kSelf});
    QCOMPARE(take(Direction::Latest, {}, pageOf(1, 3, false, false), asked), History::Doubts{MessageId(u"m2"_s)});
    QCOMPARE(take(Direction::Latest, {}, pageOf(1, 3, false, false), m_history->now()), History::Doubts{});
}

void TestHistory::deletedUnnoticed()
{
    take(Direction::Latest, {}, pageOf(1, 6, false, false), m_history->now());
    m_history->loseEvents();
    MessagePage page = pageOf(1, 5, false, false); // the last is gone, and one in the middle
    page.messages.erase(page.messages.begin() + 2);
    take(Direction::Latest, {}, page, m_history->now());
    QCOMPARE(idsOf(m_history->latest(kTalk, 50)->messages), (QStringList{u"m1"_s, u"m2"_s, u"m4"_s, u"m5"_s}));
    QCOMPARE(m_history->latest(kTalk, 50)->older, End::Edge);
}

void TestHistory::equalTimesKeepTheirOrder()
{
    MessagePage page;
    for (int i = 11; i <= 20; ++i)
        page.messages.push_back(message(i, u"x"_s, 5));
    page.older = Cursor{u"m11"_s};
    take(Direction::Latest, {}, page, m_history->now());
    MessagePage older;
    for (int i = 1; i <= 10; ++i)
        older.messages.push_back(message(i, u"x"_s, i < 5 ? 1 : 4));
    take(Direction::Before, u"m11"_s, older, m_history->now());
    m_history->takeEvent(MessageCreated{message(21, u"x"_s, 5)});
    QStringList wanted;
    for (int i = 1; i <= 21; ++i)
        wanted.append(u"m%1"_s.arg(i));
    QCOMPARE(idsOf(m_history->latest(kTalk, 50)->messages), wanted);
}

void TestHistory::temporaryMessagesAreNeverStored()
{
    Message secret = message(1);
    secret.visibleOnlyTo = kSelf;
    m_history->takeEvent(MessageCreated{secret});
    MessagePage page;
    page.messages = {message(2), secret};
    take(Direction::Latest, {}, page, m_history->now());
    MessageUpdated update;
    update.ref = {kTalk, MessageId(u"m2"_s)};
    update.source = u"only for me"_s;
    update.visibleOnlyTo = kSelf;
    m_history->takeEvent(update);
    QCOMPARE(m_history->count(kTalk), 1);
    QCOMPARE(m_history->find(update.ref)->source, u"text 2"_s);
    QVERIFY(m_history->versions(update.ref).empty());
}

void TestHistory::editsKeepEarlierTexts()
{
    PlainServer server;
    m_history->takeEvent(server.create(1));
    m_history->takeEvent(server.edit(0, u"second"_s));
    m_history->takeEvent(server.edit(0, u"third"_s));
    const auto versions = m_history->versions({kTalk, MessageId(u"m1"_s)});
    QCOMPARE(versions.size(), size_t(2));
    QCOMPARE(versions[0].source, u"text 1"_s);
    QCOMPARE(versions[1].source, u"second"_s);
}

void TestHistory::earlierTextsAreCounted()
{
    PlainServer server;
    m_history->watch(kTalk, true);
    m_history->takeEvent(server.create(1));
    m_history->takeEvent(server.edit(0, u"second"_s));
    m_history->takeEvent(server.react(0, UserId(u"u1"_s)));
    const HistoryChanges changes = m_history->takeChanges();
    QCOMPARE(changes.back().entry.message.earlierTexts, 1);
    m_history->takeEvent(server.edit(0, u"third"_s));
    QCOMPARE(m_history->find({kTalk, MessageId(u"m1"_s)})->earlierTexts, 2);
    const auto slice = m_history->slice({HistoryReader::SliceQuery::Direction::Latest, kTalk, {}, 50, true, false});
    QCOMPARE(slice->entries.back().message.earlierTexts, 2);
}

void TestHistory::onlyTheLastEarlierTextsAreKept()
{
    PlainServer server;
    m_history->takeEvent(server.create(1));
    m_history->takeEvent(server.create(2));
    m_history->takeEvent(server.edit(1, u"of the other"_s));
    for (int i = 1; i <= HistoryVersions::kMost + 20; ++i)
        m_history->takeEvent(server.edit(0, u"edit %1"_s.arg(i)));
    const auto versions = m_history->versions({kTalk, MessageId(u"m1"_s)});
    QCOMPARE(versions.size(), size_t(HistoryVersions::kMost));
    QCOMPARE(versions.front().source, u"edit 20"_s);
    QCOMPARE(versions.back().source, u"edit %1"_s.arg(HistoryVersions::kMost + 19));
    QCOMPARE(m_history->versions({kTalk, MessageId(u"m2"_s)}).size(), size_t(1));
}

void TestHistory::deletedMessageKeepsItsTextsAndTime()
{
    const QDateTime time = utcTime(1'700'000'500'000);
    PlainServer server;
    m_history->watch(kTalk, true);
    m_history->takeEvent(server.create(1));
    m_history->takeEvent(server.edit(0, u"second"_s));
    m_history->takeEvent(MessageDeleted{{kTalk, MessageId(u"m1"_s)}, time});
    QCOMPARE(m_history->takeChanges().back().entry.message.deletedAt, time);
    QVERIFY(!m_history->find({kTalk, MessageId(u"m1"_s)}));
    const auto texts = m_history->texts({kTalk, MessageId(u"m1"_s)});
    QVERIFY(texts && texts->message.deleted);
    QCOMPARE(texts->message.source, u"second"_s);
    QCOMPARE(texts->message.deletedAt, time);
    QCOMPARE(texts->earlier.size(), size_t(1));
    QCOMPARE(texts->earlier.front().source, u"text 1"_s);
    // Repeated knowledge of it, without a time, does not change that.
    m_history->takeOne({kTalk, MessageId(u"m1"_s)}, std::nullopt, m_history->now());
    using Slice = HistoryReader::SliceQuery::Direction;
    const auto slice = m_history->slice({Slice::Latest, kTalk, {}, 50, true, true});
    QVERIFY(slice && slice->entries.size() == 1 && slice->entries.front().gone);
    QCOMPARE(slice->entries.front().message.deletedAt, time);
    QVERIFY(!m_history->slice({Slice::Latest, kTalk, {}, 50, true, false}));
    // The program's own deletion has no time of the server.
    m_history->takeEvent(server.create(2));
    m_history->takeEvent(MessageDeleted{{kTalk, MessageId(u"m2"_s)}});
    QVERIFY(m_history->texts({kTalk, MessageId(u"m2"_s)})->message.deletedAt.isValid());
}

void TestHistory::deletionFoundOutLaterHasNoTime()
{
    take(Direction::Latest, {}, pageOf(1, 3, false, false), m_history->now());
    MessagePage page = pageOf(1, 3, false, false);
    page.messages.erase(page.messages.begin() + 1);
    take(Direction::Latest, {}, page, m_history->now());
    const auto texts = m_history->texts({kTalk, MessageId(u"m2"_s)});
    QVERIFY(texts && texts->message.deleted && !texts->message.deletedAt.isValid());
}

void TestHistory::messageThatComesBackIsNotDeleted()
{
    take(Direction::Latest, {}, pageOf(1, 3, false, false), m_history->now());
    m_history->takeEvent(MessageDeleted{{kTalk, MessageId(u"m2"_s)}});
    m_history->watch(kTalk, true);
    take(Direction::Latest, {}, pageOf(1, 3, false, false), m_history->now());
    const HistoryChanges changes = m_history->takeChanges();
    const auto back = std::ranges::find(changes, HistoryChange::Kind::Put, &HistoryChange::kind);
    QVERIFY(back != changes.end() && !back->entry.gone && !back->entry.message.deleted);
    const auto found = m_history->find({kTalk, MessageId(u"m2"_s)});
    QVERIFY(found && !found->deleted && !found->deletedAt.isValid());
}

void TestHistory::fileOfAnEarlierProgramIsBroughtUpToDate_data()
{
    QTest::addColumn<bool>("reading");
    QTest::newRow("by the window") << false;
    QTest::newRow("by a program that only reads") << true;
}

void TestHistory::fileOfAnEarlierProgramIsBroughtUpToDate()
{
    QFETCH(bool, reading);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.db"_s);
    {
        HistoryFile file;
        QVERIFY(!file.open(path, HistoryFile::Mode::Write));
        History history(file, kSelf, readPlain);
        QVERIFY(file.begin());
        history.takePage({kTalk, Direction::Latest, {}, {}, 50}, pageOf(1, 3, true, false), history.now(), true);
        history.takeEvent(MessageDeleted{{kTalk, MessageId(u"m3"_s)}});
        QVERIFY(file.commit());
    }
    { // as the first version made it
        QSqlDatabase first = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"first"_s);
        first.setDatabaseName(path);
        QVERIFY(first.open());
        QSqlQuery query(first);
        for (const char *sql : {"ALTER TABLE messages DROP COLUMN deleted", "DROP TABLE search", "DROP TABLE unindexed",
                 "DROP TABLE sources", "PRAGMA user_version = 1"})
            QVERIFY2(query.exec(QString::fromLatin1(sql)), sql);
        query.finish();
        first.close();
    }
    QSqlDatabase::removeDatabase(u"first"_s);
    HistoryFile file;
    QVERIFY(!file.open(path, reading ? HistoryFile::Mode::Read : HistoryFile::Mode::Write));
    const HistoryReader reader(file, readPlain);
    QCOMPARE(idsOf(reader.latest(kTalk, 50)->messages), (QStringList{u"m1"_s, u"m2"_s}));
    QVERIFY(reader.texts({kTalk, MessageId(u"m3"_s)})->message.deleted);
}

void TestHistory::samePageAgainWritesNothing_data()
{
    QTest::addColumn<int>("perSecond");
    QTest::addColumn<bool>("cursors");
    QTest::newRow("KOOK") << 1 << true;
    QTest::newRow("equal times") << 5 << true;
    QTest::newRow("a server that tells ends") << 1 << false;
}

//! A conversation on screen is asked for every few seconds.
void TestHistory::samePageAgainWritesNothing()
{
    QFETCH(int, perSecond);
    QFETCH(bool, cursors);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.db"_s);
    HistoryFile file;
    QVERIFY(!file.open(path, HistoryFile::Mode::Write));
    History history(file, kSelf, readPlain);
    history.watch(kTalk, true);
    MessagePage page;
    for (int i = 1; i <= 50; ++i) {
        page.messages.push_back(message(i, u"text %1"_s.arg(i), i / perSecond));
        page.messages.back().reactions = {{{u"👍"_s, {}, {}}, 2, true}};
    }
    page.older = Cursor{u"m1"_s};
    if (cursors)
        page.newer = Cursor{u"m50"_s};
    const auto takeAgain = [&] {
        return file.begin()
            && history.takePage({kTalk, Direction::Latest, {}, {}, 50}, page, history.now(), true).empty()
            && file.commit();
    };
    const auto written = [&] { return std::pair(file.writtenRows(), QFileInfo(path + u"-wal"_s).size()); };
    QVERIFY(takeAgain());
    (void)history.takeChanges();
    const auto before = written();
    QVERIFY(before.first >= 50 && before.second > 0);
    for (int again = 0; again < 5; ++again)
        QVERIFY(takeAgain());
    QCOMPARE(written(), before);
    // Those who show the rows hear how new they are.
    const HistoryChanges changes = history.takeChanges();
    QCOMPARE(std::ranges::count(changes, HistoryChange::Kind::Changed, &HistoryChange::kind), 250);
    QCOMPARE(history.slice({HistoryReader::SliceQuery::Direction::Latest, kTalk, {}, 1})->entries.front().heard,
        changes.back().entry.heard);
    // One changed row is one row.
    page.messages[20].reactions.front().count = 3;
    QVERIFY(takeAgain());
    QCOMPARE(written().first, before.first + 1);
    QCOMPARE(history.find({kTalk, page.messages[20].id})->reactions.front().count, 3);
}

void TestHistory::whatWasOnlyConfirmedIsNewerAllTheSame()
{
    take(Direction::Latest, {}, pageOf(1, 3, false, false), m_history->now());
    MessagePage late = pageOf(1, 3, false, false);
    late.messages[1].source = u"an older text"_s;
    const Moment asked = m_history->now();
    take(Direction::Latest, {}, pageOf(1, 3, false, false), m_history->now());
    QCOMPARE(take(Direction::Latest, {}, late, asked), History::Doubts{MessageId(u"m2"_s)});
    QCOMPARE(m_history->find({kTalk, MessageId(u"m2"_s)})->source, message(2).source);
    // It is not taken for deleted by an older page either.
    late.messages.erase(late.messages.begin() + 1);
    take(Direction::Latest, {}, late, asked);
    QCOMPARE(m_history->latest(kTalk, 50)->messages.size(), size_t(3));
}

void TestHistory::confirmedMomentsAreWrittenWhenTheyAreMany()
{
    const MessageRef first{kTalk, MessageId(u"m1"_s)};
    take(Direction::Latest, {}, pageOf(1, 3, false, false), m_history->now());
    take(Direction::Latest, {}, pageOf(1, 3, false, false), m_history->now());
    const Moment asked = m_history->now() - 1;
    HistoryMoments moments(*m_file);
    const auto stored = [this] {
        QSqlQuery &query = m_file->statement("SELECT max(heard) FROM messages");
        const Moment heard = query.exec() && query.next() ? query.value(0).toLongLong() : -1;
        query.finish();
        return heard;
    };
    QVERIFY(stored() < asked);
    QSqlQuery &newest = m_file->statement("SELECT max(id) FROM messages");
    QVERIFY(newest.exec() && newest.next());
    const qint64 row = newest.value(0).toLongLong();
    newest.finish();
    for (qint64 one = row; one <= row + 10'000; ++one)
        moments.confirm(one, asked);
    QCOMPARE(stored(), asked);
    QCOMPARE(moments.of(row, 7), Moment(7)); // the file has it
    moments.confirm(row, 9);
    QCOMPARE(moments.of(row, 7), Moment(9));
    moments.forget(row);
    QCOMPARE(moments.of(row, 7), Moment(7));
    QVERIFY(m_history->find(first));
}

void TestHistory::emptyConversations()
{
    QVERIFY(!m_history->latest(kTalk, 50));
    QVERIFY(!m_history->before({kTalk, MessageId(u"m1"_s)}, 50));
    take(Direction::Latest, {}, {}, m_history->now());
    QVERIFY(!m_history->latest(kTalk, 50));
    m_history->takeEvent(MessageCreated{message(1)});
    QCOMPARE(m_history->latest(kTalk, 50)->messages.size(), size_t(1));
    QCOMPARE(m_history->conversations(), std::vector<ChannelRef>{kTalk});
}

void TestHistory::onlyWhatIsOursIsOpened()
{
    using Problem = HistoryFile::Problem;
    const QTemporaryDir folder;
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    HistoryFile file;
    QCOMPARE(file.open(folder.filePath(u"none"_s), HistoryFile::Mode::Read), Problem::Missing);
    put(u"text"_s, "a letter");
    QCOMPARE(file.open(folder.filePath(u"text"_s), HistoryFile::Mode::Write), Problem::NotOurs);
    QCOMPARE(file.open(folder.path(), HistoryFile::Mode::Write), Problem::NotOurs);
    {
        const QString path = folder.filePath(u"other.db"_s);
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path);
        QVERIFY(other.open());
        QSqlQuery(other).exec(u"CREATE TABLE messages (a)"_s);
        other.close();
        other = {};
        QSqlDatabase::removeDatabase(u"other"_s);
        QFile before(path);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray bytes = before.readAll();
        QCOMPARE(file.open(path, HistoryFile::Mode::Write), Problem::NotOurs);
        before.seek(0);
        QCOMPARE(before.readAll(), bytes);
        QCOMPARE(QDir(folder.path()).entryList({u"other.db-*"_s}), QStringList());
    }
    const QString ours = folder.filePath(u"a/b/history.db"_s);
    QVERIFY(!file.open(ours, HistoryFile::Mode::Write));
    QCOMPARE(
        QFile::permissions(folder.filePath(u"a/b"_s)) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    QCOMPARE(QFile::permissions(ours) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    {
        QFile newer(ours);
        QVERIFY(newer.open(QIODevice::ReadWrite));
        newer.seek(60);
        newer.write(QByteArray("\0\0\0\x63", 4));
    }
    QCOMPARE(file.open(ours, HistoryFile::Mode::Write), Problem::Newer);
}

void TestHistory::itIsThereAfterwards()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.db"_s);
    Moment before = 0;
    {
        HistoryFile file;
        QVERIFY(!file.open(path, HistoryFile::Mode::Write));
        History history(file, kSelf, readPlain);
        QVERIFY(file.begin());
        history.takePage({kTalk, Direction::Latest, {}, {}, 50}, pageOf(1, 5, true, false), history.now(), true);
        history.takeEvent(MessageDeleted{{kTalk, MessageId(u"m3"_s)}});
        QVERIFY(file.commit());
        before = history.now();
    }
    HistoryFile file;
    QVERIFY(!file.open(path, HistoryFile::Mode::Write));
    History history(file, kSelf, readPlain);
    QVERIFY(history.now() > before);
    history.loseEvents();
    HistoryFile beside; // reads while the other writes
    QVERIFY(!beside.open(path, HistoryFile::Mode::Read));
    const History reader(beside, kSelf, readPlain);
    const auto found = reader.latest(kTalk, 50);
    QCOMPARE(idsOf(found->messages), (QStringList{u"m1"_s, u"m2"_s, u"m4"_s, u"m5"_s}));
    QCOMPARE(found->older, End::Gap);
    QCOMPARE(found->newer, End::Gap);
    history.takeEvent(MessageCreated{message(3)}); // long deleted
    QCOMPARE(history.count(kTalk), 4);
}

void TestHistory::randomOperationsEndAsOnTheServer_data()
{
    QTest::addColumn<quint32>("seed");
    const int wanted = qEnvironmentVariableIntValue("KOOKABURRA_HISTORY_SEEDS"); // more of them show more
    const auto seeds = static_cast<quint32>(std::max(60, wanted));
    for (quint32 seed = 1; seed <= seeds; ++seed)
        QTest::addRow("%u", seed) << seed;
}

//! Pages come late and in any order, events late, twice or never, and the program ends in between; after the gaps are
//! closed all is as on the server.
void TestHistory::randomOperationsEndAsOnTheServer()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    PlainServer server;
    struct Asked
    {
        MessageQuery query;
        Moment asked = 0;
        MessagePage page;
    };
    std::deque<Asked> underWay;
    std::deque<MessageEvent> waiting;
    bool connected = true;
    bool whole = true; // events since the last loss all come
    std::vector<MessageId> doubts;
    const auto deliver = [&] {
        m_history->takeEvent(waiting.front());
        const bool created = std::holds_alternative<MessageCreated>(waiting.front());
        if (created && random.bounded(8) == 0)
            m_history->takeEvent(waiting.front());
        waiting.pop_front();
    };
    const auto answer = [&](size_t at) {
        const Asked one = std::move(underWay[at]);
        underWay.erase(underWay.begin() + static_cast<std::ptrdiff_t>(at));
        const auto found = m_history->takePage(one.query, one.page, one.asked, connected && whole);
    };
    const auto ask = [&](const MessageQuery &query) {
        underWay.push_back({query, m_history->now(), server.page(query)});
    };
    int second = 0;
    for (int turn = 0; turn < 400; ++turn) {
        const auto count = server.all().size();
        const auto any = [&] { return static_cast<size_t>(random.bounded(static_cast<int>(count))); };
        std::optional<MessageEvent> event;
        switch (random.bounded(10)) {
        case 0:
        case 1:
        case 2:
            second += random.bounded(2);
            event = server.create(second);
            break;
        case 3:
            if (count > 0)
                event = server.edit(any(), u"edit %1"_s.arg(turn));
            break;
        case 4:
            if (count > 0)
                event = server.remove(any());
            break;
        case 5:
            if (count > 0)
                event = server.react(any(), random.bounded(2) ? kSelf : UserId(u"x"_s));
            break;
        case 6: {
            const auto stored = m_history->latest(kTalk, 10);
            MessageQuery query{kTalk, Direction::Latest, {}, {}, 7};
            if (stored && random.bounded(3) > 0) {
                query.direction = random.bounded(2) ? Direction::Before : Direction::After;
                query.cursor
                    = Cursor{stored->messages[random.bounded(static_cast<int>(stored->messages.size()))].id.value};
                if (!server.one(MessageId(query.cursor.value)))
                    break; // a server refuses that
            }
            ask(query);
            break;
        }
        case 7:
            if (!underWay.empty())
                answer(static_cast<size_t>(random.bounded(static_cast<int>(underWay.size()))));
            break;
        case 8:
            if (random.bounded(12) == 0) {
                connected = !connected;
                if (!connected) {
                    waiting.clear();
                } else {
                    m_history->loseEvents();
                    whole = true;
                }
            }
            break;
        default:
            if (random.bounded(30) == 0) { // the program ends, and is started again
                underWay.clear();
                waiting.clear();
                m_history = std::make_unique<History>(*m_file, kSelf, readPlain);
                m_history->loseEvents();
                connected = true;
            }
            break;
        }
        if (event && connected)
            waiting.push_back(*event);
        while (!waiting.empty() && random.bounded(3) > 0)
            deliver();
    }
    while (!waiting.empty())
        deliver();
    while (!underWay.empty())
        answer(0);
    if (!connected)
        m_history->loseEvents();

    // What a client does: the newest page, then back over everything.
    MessageQuery query{kTalk, Direction::Latest, {}, {}, 7};
    while (true) {
        const MessagePage page = server.page(query);
        m_history->takePage(query, page, m_history->now(), true);
        if (!page.older)
            break;
        query = {kTalk, Direction::Before, *page.older, {}, 7};
    }
    if (server.all().empty()) {
        QVERIFY(!m_history->latest(kTalk, 10));
        return;
    }
    const auto all = m_history->latest(kTalk, 10'000);
    QVERIFY(all);
    QCOMPARE(idsOf(all->messages), idsOf(server.all()));
    QCOMPARE(all->older, End::Edge);
    QCOMPARE(all->newer, End::Edge);
    std::vector<Message> found = all->messages;
    for (Message &one : found)
        one.earlierTexts = 0; // no server knows them
    QVERIFY(found == server.all());
}

KOOKABURRA_CORE_CASE(TestHistory)

} // namespace tst_history

Q_DECLARE_METATYPE(chat::Message)

#include "tst_history.moc"
