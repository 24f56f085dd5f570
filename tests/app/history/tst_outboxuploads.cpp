// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/outbox/outbox.h"
#include "app/history/outbox/outboxentry.h"
#include "app/services/assetservice.h"
#include "tests/support/fakebackend.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

namespace tst_outboxuploads {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const ChannelRef kWith{ChannelKind::Guild, ChannelId(u"100"_s)};

//! Keeps what it is given.
class KeptAssets : public AssetService
{
public:
    void upload(const Upload &upload, QObject *context, Callback<QString> callback) override
    {
        uploads.push_back(upload);
        last = context;
        answers.answer<QString>(
            context, std::move(callback), [&] { return Result<QString>(u"https://files/%1"_s.arg(uploads.size())); });
    }

    FakeAnswers answers;
    std::vector<Upload> uploads;
    QPointer<QObject> last; //!< the context of the last one
};

//! An outbox on disk, in one run of the program after another.
struct Rig
{
    explicit Rig(bool online)
    {
        me.id = UserId(u"me"_s);
        service.self = me;
        start(online);
    }

    void start(bool online)
    {
        outbox.reset();
        outbox = std::make_unique<Outbox>(service);
        outbox->setPatience(std::chrono::milliseconds(1));
        outbox->setAssets(assets);
        outbox->open(folder.filePath(u"outbox.db"_s), me);
        outbox->setOnline(online);
    }

    [[nodiscard]] OutgoingFile file(const QString &name, const QByteArray &bytes, bool ours) const
    {
        QFile made(folder.filePath(name));
        if (made.open(QIODevice::WriteOnly))
            made.write(bytes);
        made.close();
        OutgoingFile file;
        file.made.name = name;
        file.made.mime = u"image/png"_s;
        file.made.kind = Attachment::Kind::Image;
        file.made.size = bytes.size();
        file.path = made.fileName();
        if (!ours)
            file.modified = QFileInfo(made.fileName()).lastModified().toUTC();
        return file;
    }

    MessageId send(OutgoingFiles files)
    {
        Draft draft;
        draft.kind = MessageKind::File;
        draft.source = u"look\n📎 a.png"_s;
        draft.typed = u"look"_s;
        return outbox->send(kWith, draft, me, std::nullopt, std::move(files));
    }
    [[nodiscard]] QStringList outgoing() const { return QDir(folder.filePath(u"outgoing"_s)).entryList(QDir::Files); }
    [[nodiscard]] std::vector<Message> rows() const { return outbox->rows(kWith); }
    [[nodiscard]] const std::vector<Message> &served() { return service.messages(kWith); }

    QTemporaryDir folder;
    User me;
    FakeMessageService service;
    KeptAssets assets;
    std::unique_ptr<Outbox> outbox;
};

} // namespace

//! Files of messages that wait: they are uploaded before their message is sent, however often the program ended before.
class TestOutboxUploads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreUploadedBeforeTheMessage()
    {
        Rig f(true);
        f.send({f.file(u"a.png"_s, "aaa", false), f.file(u"b.png"_s, "bbbb", false)});
        QTRY_COMPARE(f.served().size(), size_t(1));
        QCOMPARE(f.assets.uploads.size(), size_t(2));
        QCOMPARE(f.assets.uploads.at(0).bytes, "aaa"_ba);
        QCOMPARE(f.assets.uploads.at(1).fileName, u"b.png"_s);
        QCOMPARE(f.served().back().source, u"https://files/1"_s);
        QTRY_VERIFY(f.outbox->isEmpty());
        QVERIFY(QFile::exists(f.folder.filePath(u"a.png"_s))); // it is not ours
    }

    void messageIsOnDiskBeforeItsFirstByteLeaves()
    {
        Rig f(true);
        f.assets.answers.hold();
        f.send({f.file(u"a.png"_s, "aaa", true)});
        QTRY_COMPARE(f.assets.answers.held(), 1);
        OutboxFile file;
        QVERIFY(!file.open(f.folder.filePath(u"outbox.db"_s)));
        QCOMPARE(file.entries().size(), size_t(1));
        const auto entry = decodeEntry(file.entries().front().body);
        QVERIFY(entry && entry->state == OutboxEntry::State::Waiting);
        QCOMPARE(entry->draft.typed, u"look"_s);
        QCOMPARE(QFileInfo(entry->files.front().path).path(), f.folder.filePath(u"outgoing"_s));
        QVERIFY(QFile::exists(entry->files.front().path));
    }

    void bytesThatAreInNoFileAreKeptWithTheMessage()
    {
        Rig f(true);
        f.assets.answers.hold();
        OutgoingFile pasted = f.file(u"a.png"_s, "pasted", true);
        QVERIFY(QFile::remove(pasted.path));
        pasted.path.clear();
        pasted.bytes = "pasted"_ba;
        f.send({pasted});
        QTRY_COMPARE(f.assets.answers.held(), 1);
        QCOMPARE(f.outgoing().size(), 1);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(f.folder.filePath(u"outgoing/"_s + f.outgoing().front())) & others));
        f.assets.answers.dropHeld();
        f.start(true); // the end came in the middle
        QTRY_COMPARE(f.served().size(), size_t(1));
        QCOMPARE(f.assets.uploads.back().bytes, "pasted"_ba);
        QTRY_COMPARE(f.outgoing().size(), 0);
    }

    void rowTellsHowFarItsFilesAre()
    {
        Rig f(true);
        f.assets.answers.hold();
        f.send({f.file(u"a.png"_s, "aaa", true), f.file(u"b.png"_s, "bbbb", true)});
        QTRY_COMPARE(f.assets.answers.held(), 1);
        QCOMPARE(f.rows().front().state, SendState::Uploading);
        QCOMPARE(f.rows().front().files, (UnsentFiles{2, 1, u"a.png"_s, 3, 0}));
        f.assets.uploads.back().progress(1, 2);
        QCOMPARE(f.rows().front().files->percent, 50);
        f.assets.answers.releaseOne();
        QTRY_COMPARE(f.assets.answers.held(), 1);
        QCOMPARE(f.rows().front().files, (UnsentFiles{2, 2, u"b.png"_s, 4, 0}));
        f.outbox->setOnline(false);
        QCOMPARE(f.rows().front().state, SendState::Waiting);
    }

    void messageThatIsTakenBackStopsItsUpload()
    {
        Rig f(true);
        f.assets.answers.hold();
        const OutgoingFile chosen = f.file(u"a.png"_s, "aaa", false);
        const MessageId local = f.send({chosen, f.file(u"b.png"_s, "bbbb", true)});
        QTRY_COMPARE(f.assets.answers.held(), 1);
        QVERIFY(f.assets.last);
        const auto written = f.outbox->takeBack(local);
        QVERIFY(written && f.rows().empty());
        QVERIFY(!f.assets.last); // the request ends with it
        QCOMPARE(written->draft.typed, u"look"_s);
        QCOMPARE(written->files.size(), size_t(2));
        QVERIFY(written->files.front() == chosen);
        QVERIFY(QFile::exists(written->files.back().path)); // to be taken over in this turn
        QTRY_VERIFY(!QFile::exists(written->files.back().path));
        f.assets.answers.release();
        QVERIFY(f.served().empty());
        // One whose request left stays.
        f.service.hold();
        Draft plain;
        plain.source = u"gone"_s;
        const MessageId second = f.outbox->send(kWith, plain, f.me);
        QTRY_COMPARE(f.service.callCount(FakeMessageService::Call::Kind::Send), 1);
        QVERIFY(!f.outbox->takeBack(second));
        QCOMPARE(f.rows().size(), size_t(1));
    }

    void pastedPictureOutlivesTheEnd()
    {
        Rig f(false);
        const OutgoingFile pasted = f.file(u"a.png"_s, "pasted", true);
        f.send({pasted});
        QCOMPARE(f.rows().size(), size_t(1));
        QCOMPARE(f.rows().front().state, SendState::Waiting);
        QCOMPARE(f.rows().front().source, u"look\n📎 a.png"_s);
        QCOMPARE(f.outgoing().size(), 1);
        QVERIFY(QFile::remove(pasted.path)); // its draft is gone
        f.start(false);
        QTRY_COMPARE(f.rows().size(), size_t(1));
        QCOMPARE(f.assets.uploads.size(), size_t(0));
        f.outbox->setOnline(true);
        QTRY_COMPARE(f.served().size(), size_t(1));
        QCOMPARE(f.assets.uploads.front().bytes, "pasted"_ba);
        QTRY_COMPARE(f.outgoing().size(), 0);
    }

    void uploadedFileIsNotUploadedAgain()
    {
        Rig f(true);
        f.assets.answers.hold();
        f.send({f.file(u"a.png"_s, "aaa", true), f.file(u"b.png"_s, "bbbb", true)});
        QTRY_COMPARE(f.assets.answers.held(), 1);
        f.assets.answers.releaseOne();
        QTRY_COMPARE(f.assets.answers.held(), 1); // the second
        f.assets.answers.dropHeld();
        f.start(true); // the end came in the middle
        QTRY_COMPARE(f.served().size(), size_t(1));
        QCOMPARE(f.assets.uploads.size(), size_t(3));
        QCOMPARE(f.assets.uploads.at(2).fileName, u"b.png"_s);
        QCOMPARE(f.served().size(), size_t(1));
    }

    void serverThatIsAwayIsWaitedFor()
    {
        Rig f(true);
        f.assets.answers.failNext({ApiError::Kind::Network, 0, 0, {}, {}}, 2);
        f.send({f.file(u"a.png"_s, "aaa", false)});
        QTRY_COMPARE(f.served().size(), size_t(1));
        QCOMPARE(f.assets.uploads.size(), size_t(3));
    }

    void refusedFileFailsAndCanBeTriedAgain()
    {
        Rig f(true);
        f.assets.answers.failNext({ApiError::Kind::Forbidden, 403, 0, {}, {}});
        const MessageId local = f.send({f.file(u"a.png"_s, "aaa", false)});
        QTRY_COMPARE(f.rows().front().state, SendState::Failed);
        QCOMPARE(f.rows().front().error->kind, ApiError::Kind::Forbidden);
        f.outbox->resend(local);
        QTRY_COMPARE(f.served().size(), size_t(1));
    }

    void changedFileIsNotSent_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::newRow("longer") << "something else"_ba;
        QTest::newRow("as long") << "bbb"_ba;
        QTest::newRow("gone") << QByteArray();
    }
    void changedFileIsNotSent()
    {
        QFETCH(QByteArray, now);
        Rig f(false);
        OutgoingFile file = f.file(u"a.png"_s, "aaa", false);
        file.modified = file.modified.addSecs(-60); // chosen before it was written again
        f.send({file});
        QVERIFY(QFile::remove(file.path));
        if (!now.isEmpty())
            (void)f.file(u"a.png"_s, now, false);
        f.outbox->setOnline(true);
        QTRY_COMPARE(f.rows().front().state, SendState::Failed);
        QVERIFY(f.rows().front().error->message.contains(u"a.png"_s));
        QVERIFY(f.assets.uploads.empty());
        QVERIFY(f.served().empty());
    }

    void discardedMessageLeavesNoFile()
    {
        Rig f(false);
        const MessageId local = f.send({f.file(u"a.png"_s, "aaa", true)});
        QCOMPARE(f.outgoing().size(), 1);
        f.outbox->discard(local);
        QTRY_COMPARE(f.outgoing().size(), 0);
        QFile left(f.folder.filePath(u"outgoing/left"_s)); // by a run that was killed
        QVERIFY(QDir(f.folder.path()).mkpath(u"outgoing"_s) && left.open(QIODevice::WriteOnly));
        f.start(false);
        QTRY_VERIFY(!left.exists());
    }

    void orderHolds()
    {
        Rig f(true);
        f.assets.answers.hold();
        f.send({f.file(u"a.png"_s, "aaa", true)});
        Draft second;
        second.source = u"after the picture"_s;
        f.outbox->send(kWith, second, f.me);
        QTRY_COMPARE(f.assets.answers.held(), 1);
        QCOMPARE(f.service.callCount(FakeMessageService::Call::Kind::Send), 0);
        f.assets.answers.release();
        QTRY_COMPARE(f.served().size(), size_t(2));
        QCOMPARE(f.served().back().source, u"after the picture"_s);
    }

    void entriesOfEarlierProgramsAreRead()
    {
        OutboxEntry entry;
        entry.message = localIdOf(u"n"_s);
        entry.channel = kWith;
        const QByteArray plain = encodeEntry(entry);
        QCOMPARE(plain.front(), '\1'); // as before there were files
        QVERIFY(decodeEntry(plain)->files.empty());
        OutgoingFile file;
        file.made.name = u"a.png"_s;
        file.path = u"/x/a.png"_s;
        file.modified = QDateTime::currentDateTimeUtc();
        entry.files = {file};
        const QByteArray bytes = encodeEntry(entry);
        QVERIFY(bytes.front() != plain.front());
        QVERIFY(decodeEntry(bytes)->files == entry.files);
        for (qsizetype cut = 1; cut < bytes.size(); ++cut)
            QVERIFY(!decodeEntry(bytes.first(cut)));
    }
};

KOOKABURRA_CORE_CASE(TestOutboxUploads)

} // namespace tst_outboxuploads

#include "tst_outboxuploads.moc"
