// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "ui/composer/draftkeeper.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_draftkeeper {

using namespace chat;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const ChannelRef kHere{ChannelKind::Guild, ChannelId(u"1"_s)};
const ChannelRef kThere{ChannelKind::Guild, ChannelId(u"2"_s)};

KeptDraft wordsOf(const QString &text)
{
    KeptDraft draft;
    draft.text = text;
    draft.caret = static_cast<int>(text.size());
    return draft;
}

} // namespace

//! What was written in each conversation: kept in parts, joined, written to the store after a change.
class TestDraftKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsCardAndFilesAreKeptApart();
    void modeAloneIsADraft();
    void storeIsTakenOverButForWhatIsNewer();
    void onlyWhatChangedIsWritten();
    void textsAreJoined();
};

void TestDraftKeeper::wordsCardAndFilesAreKeptApart()
{
    const QTemporaryDir folder;
    DraftStore store(folder.filePath(u"drafts"_s));
    KeptDraft earlier = wordsOf(u"earlier"_s);
    earlier.files = QStringList{u"/a"_s};
    store.put(kHere, earlier);
    DraftKeeper drafts([](const ChannelRef &) { return KeptDraft(); });
    drafts.setStore(&store, {});
    drafts.setCard(kHere, u"[]"_s);
    drafts.setWords(kHere, wordsOf(u"now"_s));
    QCOMPARE(drafts.draft(kHere).text, u"now"_s);
    QCOMPARE(drafts.draft(kHere).card, u"[]"_s);
    QCOMPARE(drafts.takeFiles(kHere), QStringList{u"/a"_s});
    QCOMPARE(drafts.takeFiles(kHere), QStringList());
    drafts.setCard(kHere, {});
    QVERIFY(drafts.holds(kHere));
    drafts.setWords(kHere, {});
    QVERIFY(!drafts.holds(kHere));
}

void TestDraftKeeper::modeAloneIsADraft()
{
    DraftKeeper drafts([](const ChannelRef &) { return KeptDraft(); });
    KeptDraft plain;
    plain.plain = true;
    drafts.setWords(kThere, plain);
    QVERIFY(drafts.holds(kThere));
    QVERIFY(drafts.draft(kThere).plain);
}

void TestDraftKeeper::storeIsTakenOverButForWhatIsNewer()
{
    const QTemporaryDir folder;
    DraftStore store(folder.filePath(u"drafts"_s));
    const ChannelRef other{ChannelKind::Direct, ChannelId(u"3"_s)};
    for (const ChannelRef &channel : {kHere, kThere, other})
        store.put(channel, wordsOf(u"old"_s));
    DraftKeeper drafts([](const ChannelRef &) { return KeptDraft(); });
    drafts.setWords(kThere, wordsOf(u"typed"_s));
    drafts.setStore(&store, kHere);
    QVERIFY(!drafts.holds(kHere)); // it is on screen
    QCOMPARE(drafts.draft(kThere).text, u"typed"_s);
    QCOMPARE(drafts.draft(other).text, u"old"_s);
}

void TestDraftKeeper::onlyWhatChangedIsWritten()
{
    const QTemporaryDir folder;
    DraftStore store(folder.filePath(u"drafts"_s));
    QList<ChannelRef> asked;
    DraftKeeper drafts([&](const ChannelRef &channel) {
        asked.append(channel);
        return wordsOf(u"text"_s);
    });
    drafts.note(kHere); // nowhere to write yet
    drafts.setStore(&store, {});
    drafts.writeNow();
    QVERIFY(asked.isEmpty());
    drafts.note(kThere);
    drafts.note(kThere);
    drafts.writeNow();
    drafts.writeNow();
    QCOMPARE(asked, QList<ChannelRef>{kThere});
    QCOMPARE(store.all().value(kThere).text, u"text"_s);
    drafts.note(kHere); // by itself, a moment later
    QTRY_COMPARE(store.all().value(kHere).text, u"text"_s);
}

void TestDraftKeeper::textsAreJoined()
{
    KeptDraft more = wordsOf(u"b"_s);
    more.quote = KeptDraft::Quoted{MessageId(u"q"_s), u"Ann"_s, u"Hi"_s};
    const KeptDraft empty = DraftKeeper::joined(wordsOf(u" "_s), more, {});
    QCOMPARE(empty.text, u"b"_s);
    QVERIFY(empty.quote.has_value());
    const KeptDraft both = DraftKeeper::joined(wordsOf(u"a"_s), more, u"[c]"_s);
    QCOMPARE(both.text, u"a\n\nb\n\n[c]"_s);
    QCOMPARE(both.caret, static_cast<int>(both.text.size()));
    QVERIFY(!both.quote); // what is there answers something else, or nothing
}

KOOKABURRA_CORE_CASE(TestDraftKeeper)

} // namespace tst_draftkeeper

#include "tst_draftkeeper.moc"
