// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/local/localstore.h"
#include "app/session/drafts/draftstore.h"
#include "tests/support/fakebackend.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cerrno>

namespace tst_sessiondrafts {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const ChannelRef kTalk{ChannelKind::Guild, ChannelId(u"100"_s)};
const ChannelRef kAnn{ChannelKind::Direct, ChannelId(u"100"_s)}; // the same id is another conversation

KeptDraft whole()
{
    KeptDraft draft;
    draft.text = u"第一行\nsecond \"line\" 😀"_s;
    draft.caret = 5;
    draft.quote = KeptDraft::Quoted{MessageId(u"m-1"_s), u"盖伦"_s, u"what was said"_s};
    draft.files = {u"/tmp/a b.png"_s};
    draft.card = u"[{\"type\":\"card\"}]"_s;
    return draft;
}

KeptDraft text(const QString &words)
{
    KeptDraft draft;
    draft.text = words;
    return draft;
}

QByteArray draftBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! An account with an outbox in that folder.
struct OutboxRig
{
    explicit OutboxRig(const QString &folder)
        : local(service)
    {
        User self;
        self.id = UserId(u"me"_s);
        local.open(folder, self);
    }

    FakeMessageService service;
    LocalStore local;
};

} // namespace

//! Drafts come back after the program was ended, however it was ended, and one damaged file costs no more than itself.
class TestDraftStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void draftsLieBesideTheOutbox()
    {
        const QString file = m_folder->filePath(u"drafts.json"_s);
        {
            OutboxRig rig(m_folder->path());
            DraftStore store(file);
            store.keepWith(rig.service);
            store.put(kTalk, whole());
            store.put(kAnn, text(u"other"_s));
            store.put(kAnn, text(u"another"_s));
        }
        QVERIFY(!QFile::exists(file));
        {
            OutboxRig rig(m_folder->path());
            DraftStore store(file);
            store.keepWith(rig.service);
            QCOMPARE(store.all().size(), 2);
            QVERIFY(store.all().value(kTalk) == whole());
            QCOMPARE(store.all().value(kAnn).text, u"another"_s);
            store.put(kAnn, {}); // sent
        }
        OutboxRig rig(m_folder->path());
        DraftStore store(file);
        store.keepWith(rig.service);
        QCOMPARE(store.all().size(), 1);
        QVERIFY(store.all().contains(kTalk));
    }

    void ownFileIsTakenOverOnce()
    {
        const QString file = m_folder->filePath(u"drafts.json"_s);
        {
            DraftStore store(file);
            store.put(kTalk, whole());
        }
        QVERIFY(QFile::exists(file));
        {
            OutboxRig rig(m_folder->path());
            DraftStore store(file);
            store.keepWith(rig.service);
            QVERIFY(store.all().value(kTalk) == whole());
            QTRY_VERIFY(!QFile::exists(file));
            QVERIFY(QFile::exists(file + u".imported"_s));
            store.put(kTalk, {});
        }
        OutboxRig rig(m_folder->path());
        DraftStore store(file);
        store.keepWith(rig.service);
        QVERIFY(store.all().isEmpty()); // it does not come back
    }

    void unusableOutboxLeavesThemInTheirFile()
    {
        const QString file = m_folder->filePath(u"drafts.json"_s);
        {
            QFile other(m_folder->filePath(u"outbox.db"_s));
            QVERIFY(other.open(QIODevice::WriteOnly) && other.write("somebody else's") > 0);
        }
        {
            OutboxRig rig(m_folder->path());
            DraftStore store(file);
            store.keepWith(rig.service);
            store.put(kTalk, whole());
            QTRY_VERIFY(QFile::exists(file));
        }
        DraftStore store(file);
        QVERIFY(store.all().value(kTalk) == whole());
    }

    void draftsComeBackWhole()
    {
        {
            DraftStore store(file());
            QVERIFY(store.all().isEmpty());
            store.put(kTalk, whole());
            store.put(kAnn, text(u"for Ann"_s));
        }
        DraftStore store(file());
        QCOMPARE(store.all().size(), 2);
        QCOMPARE(store.all().value(kTalk), whole());
        QCOMPARE(store.all().value(kAnn).text, u"for Ann"_s);
    }

    void changesAreWrittenByThemselves()
    {
        DraftStore store(file());
        store.put(kTalk, text(u"a"_s));
        QVERIFY(!QFileInfo::exists(file())); // not with each letter
        store.put(kTalk, text(u"ab"_s));
        QTRY_VERIFY(QFileInfo::exists(file()));
        QCOMPARE(DraftStore(file()).all().value(kTalk).text, u"ab"_s);
    }

    void emptyDraftsLeaveNothingBehind()
    {
        DraftStore store(file());
        store.put(kTalk, whole());
        store.flush();
        QVERIFY(QFileInfo::exists(file()));
        store.put(kTalk, {});
        store.flush();
        QVERIFY(!QFileInfo::exists(file()));
        store.put({}, whole()); // no conversation
        store.flush();
        QVERIFY(!QFileInfo::exists(file()));
    }

    void nobodyElseMayReadThem()
    {
        DraftStore store(file());
        store.put(kTalk, whole());
        store.flush();
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(file()) & others));
    }

    void damagedFilesArePutAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut off") << "{\"version\":1,\"drafts\":[{\"kind\":\"gu"_ba;
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("no JSON") << "\x00\xff\x01"_ba;
        QTest::newRow("an array") << "[1,2]"_ba;
        QTest::newRow("of a later program") << "{\"version\":99,\"drafts\":[]}"_ba;
        QTest::newRow("drafts are no list") << "{\"version\":1,\"drafts\":7}"_ba;
    }
    void damagedFilesArePutAside()
    {
        QFETCH(QByteArray, bytes);
        write(bytes);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"drafts is damaged"_s));
        {
            DraftStore store(file());
            QVERIFY(store.all().isEmpty());
            store.put(kTalk, text(u"fresh"_s));
        }
        QFile aside(file() + u".damaged"_s);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
        QCOMPARE(DraftStore(file()).all().value(kTalk).text, u"fresh"_s);
    }

    void whatWasPutAsideEarlierStays()
    {
        write("first");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"drafts is damaged"_s));
        {
            DraftStore store(file());
        }
        write("second");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"drafts is damaged"_s));
        {
            DraftStore store(file());
        }
        QCOMPARE(draftBytes(file() + u".damaged"_s), "first");
        QCOMPARE(draftBytes(file() + u".damaged-2"_s), "second");
    }

    //! The old file is kept, the user is informed, and the drafts are written as soon as there is space.
    void fullDiskCostsNothing()
    {
        {
            DraftStore store(file());
            store.put(kTalk, whole());
        }
        const QByteArray before = draftBytes(file());
        std::atomic_bool full = false; // asked on the writer's thread
        FileCalls calls = FileCalls::system();
        calls.write = [&full](int descriptor, const void *bytes, size_t count) {
            if (!full)
                return FileCalls::system().write(descriptor, bytes, count);
            errno = ENOSPC;
            return ssize_t(-1);
        };
        DraftStore store(file(), nullptr, calls);
        QSignalSpy written(&store, &DraftStore::written);
        full = true;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be written"_s));
        store.put(kAnn, text(u"typed on a full disk"_s));
        const auto failure = store.flush();
        QVERIFY(failure);
        QCOMPARE(failure->kind, WriteFailure::Kind::DiskFull);
        QTRY_VERIFY(!written.isEmpty());
        QVERIFY(written.last().first().value<std::optional<WriteFailure>>());
        QCOMPARE(draftBytes(file()), before);
        QCOMPARE(store.all().value(kAnn).text, u"typed on a full disk"_s);
        full = false;
        QVERIFY(!store.flush()); // without another letter typed
        QCOMPARE(DraftStore(file()).all().value(kAnn).text, u"typed on a full disk"_s);
        QCOMPARE(DraftStore(file()).all().value(kTalk), whole());
    }

    void oneOddDraftCostsOnlyItself()
    {
        write("{\"version\":1,\"drafts\":[7,{\"kind\":\"guild\"},{\"channel\":\"9\",\"text\":5},"
              "{\"kind\":\"guild\",\"channel\":\"100\",\"text\":\"good\",\"caret\":-4,\"files\":[1,\"\"],\"quote\":[]},"
              "{\"kind\":\"direct\",\"channel\":\"100\",\"text\":\"x\",\"caret\":99}]}");
        DraftStore store(file());
        QCOMPARE(store.all().size(), 2);
        QCOMPARE(store.all().value(kTalk), text(u"good"_s));
        QCOMPARE(store.all().value(kAnn).caret, 1);
    }

    void folderThatCannotBeWrittenIsToldAndHarmless()
    {
        QFile inTheWay(m_folder->filePath(u"accounts"_s)); // where the folder should be
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        DraftStore store(m_folder->filePath(u"accounts/one/drafts.json"_s));
        store.put(kTalk, whole());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be written"_s));
        store.flush();
        QCOMPARE(store.all().value(kTalk), whole());
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"accounts/one/drafts.json"_s); }
    void write(const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(file()).absolutePath()));
        QFile made(file());
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

KOOKABURRA_CORE_CASE(TestDraftStore)

} // namespace tst_sessiondrafts

#include "tst_sessiondrafts.moc"
