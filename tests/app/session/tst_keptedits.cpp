// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/local/localstore.h"
#include "app/history/outbox/outboxdisk.h"
#include "app/session/drafts/draftstore.h"
#include "tests/support/fakebackend.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_keptedits {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const ChannelRef kEdited{ChannelKind::Guild, ChannelId(u"100"_s)};
const MessageRef kMessage{kEdited, MessageId(u"m-1"_s)};

KeptEdit halfway()
{
    return {u"第一行\nhalf a \"correction\""_s, 7, u"before"_s, MessageKind::Markup, true};
}

//! One run of the program: the account's store on disk, and its drafts.
struct Run
{
    explicit Run(const QTemporaryDir &folder)
        : local(service)
        , drafts(folder.filePath(u"drafts.json"_s))
    {
        User self;
        self.id = UserId(u"me"_s);
        local.open(folder.path(), self);
        drafts.keepWith(service);
    }
    [[nodiscard]] KeptEdits &edits() { return drafts.edits(); }

    FakeMessageService service;
    LocalStore local;
    DraftStore drafts;
};

} // namespace

class TestKeptEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void editIsThereAtTheNextStart()
    {
        {
            Run run(*m_folder);
            run.edits().put(kMessage, {u"first"_s, 0, u"before"_s, MessageKind::Markup, false});
            run.edits().put(kMessage, halfway());
            run.drafts.put(kEdited, KeptDraft{u"a new message"_s, 0, {}, {}, {}, {}, {}, false});
        }
        Run run(*m_folder);
        QVERIFY(run.edits().isOnDisk());
        QCOMPARE(run.edits().in(kEdited), QList<MessageId>{kMessage.id});
        QVERIFY(run.edits().find(kMessage) == halfway());
        QCOMPARE(run.drafts.all().value(kEdited).text, u"a new message"_s);
        QVERIFY(run.edits().in({ChannelKind::Direct, kEdited.id}).isEmpty());
    }

    void savedOrCancelledEditStaysAway()
    {
        {
            Run run(*m_folder);
            run.edits().put(kMessage, halfway());
        }
        {
            Run run(*m_folder);
            run.edits().drop(kMessage);
        }
        Run run(*m_folder);
        QVERIFY(run.edits().isEmpty());
    }

    void editFollowsItsMessageWhenThatIsSent()
    {
        {
            Run run(*m_folder);
            Draft draft;
            draft.source = u"hello"_s;
            const MessageId local = run.local.outbox().send(kEdited, draft, run.service.self);
            run.edits().put({kEdited, local}, halfway());
            run.local.setReachable(true);
            QTRY_VERIFY(run.local.outbox().isEmpty());
            QCOMPARE(run.edits().in(kEdited).size(), 1);
            QVERIFY(run.edits().in(kEdited).front() != local);
        }
        Run run(*m_folder);
        QCOMPARE(run.edits().in(kEdited).size(), 1);
        QVERIFY(run.edits().find({kEdited, run.edits().in(kEdited).front()}) == halfway());
    }

    void editGoesWithADiscardedMessage()
    {
        Run run(*m_folder);
        Draft draft;
        draft.source = u"hello"_s;
        const MessageId local = run.local.outbox().send(kEdited, draft, run.service.self);
        run.edits().put({kEdited, local}, halfway());
        run.local.outbox().discard(local);
        QVERIFY(run.edits().isEmpty());
    }

    void bytesOfOthersAreLeftOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << "\x00\xff"_ba;
        QTest::newRow("no text") << "{\"type\":1}"_ba;
        QTest::newRow("a text of another type") << "{\"type\":1,\"text\":7}"_ba;
        QTest::newRow("a kind that cannot be edited") << "{\"type\":3,\"text\":\"x\"}"_ba;
        QTest::newRow("no kind") << "{\"text\":\"x\"}"_ba;
    }
    void bytesOfOthersAreLeftOut()
    {
        QFETCH(QByteArray, bytes);
        KeptEdits edits;
        QVERIFY(!edits.take(kMessage, bytes));
        QVERIFY(edits.isEmpty());
    }

    void oddCaretIsMovedIntoTheText()
    {
        KeptEdits edits;
        QVERIFY(edits.take(kMessage, "{\"type\":1,\"text\":\"abc\",\"caret\":99}"_ba));
        QCOMPARE(edits.find(kMessage)->caret, 3);
    }

    void withoutAnOutboxTheyAreInMemory()
    {
        KeptEdits edits;
        edits.put(kMessage, halfway());
        QVERIFY(!edits.isOnDisk());
        QVERIFY(edits.find(kMessage) == halfway());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

KOOKABURRA_CORE_CASE(TestKeptEdits)

} // namespace tst_keptedits

#include "tst_keptedits.moc"
