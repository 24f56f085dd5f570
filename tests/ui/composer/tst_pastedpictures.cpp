// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/safefile.h"
#include "app/session/drafts/draftstore.h"
#include "app/session/drafts/pastedpictures.h"
#include "tests/support/community.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/composerrig.h"
#include "ui/composer/composer.h"
#include "ui/composer/uploadtile.h"
#include "ui/input/plaininput.h"
#include "ui/widgets/button.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_pastedpictures {

using namespace chat;
using namespace chat::ui;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

namespace {
const ChannelRef kGeneral = Community::channel(u"9001"_s);
const ChannelRef kOther = Community::channel(u"9002"_s);
} // namespace

//! Pictures that were pasted are part of the draft: they are there at the next start, and leave no file behind.
class TestPastedPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { rig.reset(); }
    void pastedPictureIsThereAtTheNextStart();
    void pastedPictureThatIsTakenOutLeavesNoFile();
    void picturesBeyondTheLimitAreNotKept();
    void picturesOfThisRunStay();
    void equalNamesAreFilesOfTheirOwn();
    void theyGoWithTheirMessageAsFiles();
    void pictureOfAMessageThatWasNotSentIsKeptAgain();

private:
    void startWith(DraftStore &drafts);
    [[nodiscard]] PlainInput *input() const { return rig->input(); }
    [[nodiscard]] QList<UploadTile *> tiles() const { return rig->tiles(); }
    [[nodiscard]] Button *button(const QString &name) const { return ComposerRig::shownButton(*rig->window, name); }

    std::unique_ptr<ComposerRig> rig;
};

void TestPastedPictures::startWith(DraftStore &drafts)
{
    rig = std::make_unique<ComposerRig>();
    QVERIFY(rig->signIn());
    QVERIFY(rig->show(kOther, u"other"_s, {900, 640}));
    rig->composer->setDrafts(&drafts);
    rig->composer->setConversation(kGeneral, u"general"_s);
}

void TestPastedPictures::pastedPictureIsThereAtTheNextStart()
{
    const QTemporaryDir profile;
    const QString file = profile.filePath(u"one/drafts.json"_s);
    QString path;
    {
        DraftStore store(file);
        startWith(store);
        rig->pastePicture();
        rig->pastePicture();
        QTRY_COMPARE(store.all().value(kGeneral).files.size(), 2);
        path = store.all().value(kGeneral).files.front();
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(QFile::exists(path) && !(QFile::permissions(path) & others));
        rig.reset();
    }
    {
        QFile left(QFileInfo(path).path() + u"/left.png"_s); // by a run that was killed
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        DraftStore store(file);
        startWith(store);
        QCOMPARE(tiles().size(), 2);
        QTRY_VERIFY(tiles().front()->hasThumbnail());
        QTRY_VERIFY(!QFile::exists(left.fileName()));
        QSignalSpy sent(rig->composer, &Composer::submittedWithFiles);
        QTest::keyClick(input(), Qt::Key_Return);
        QTRY_COMPARE(sent.size(), 1);
        QTRY_VERIFY(!QFile::exists(path)); // it is with the message now
        rig.reset();
    }
    DraftStore store(file);
    QVERIFY(store.all().isEmpty());
}

void TestPastedPictures::pastedPictureThatIsTakenOutLeavesNoFile()
{
    const QTemporaryDir profile;
    DraftStore store(profile.filePath(u"one/drafts.json"_s));
    startWith(store);
    rig->pastePicture();
    QTRY_COMPARE(store.all().value(kGeneral).files.size(), 1);
    const QString path = store.all().value(kGeneral).files.front();
    QTest::keyClick(input(), Qt::Key_Escape);
    QTRY_VERIFY(!QFile::exists(path));
    button(u"Put back"_s)->click();
    QTRY_COMPARE(store.all().value(kGeneral).files.size(), 1);
    QVERIFY(QFile::exists(store.all().value(kGeneral).files.front()));
    rig.reset();
}

//! The outbox removes its own file in the next moment.
void TestPastedPictures::pictureOfAMessageThatWasNotSentIsKeptAgain()
{
    const QTemporaryDir profile;
    DraftStore store(profile.filePath(u"one/drafts.json"_s));
    startWith(store);
    OutgoingFile picture;
    picture.made.name = u"picture.png"_s;
    picture.path = profile.filePath(u"outgoing"_s);
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(picture.path, "PNG"));
    rig->composer->addToDraft(kGeneral, {}, {picture});
    QVERIFY(QFile::remove(picture.path));
    rig->composer->keepDrafts();
    const QStringList kept = store.all().value(kGeneral).files;
    QCOMPARE(kept.size(), 1);
    QVERIFY(store.pictures().isOurs(kept.front()) && QFile::exists(kept.front()));
    QTRY_VERIFY(tiles().front()->hasThumbnail());
    rig.reset();
}

//! What is taken over before the files of an earlier run are removed is not one of those.
void TestPastedPictures::picturesOfThisRunStay()
{
    const QTemporaryDir folder;
    const QString old = folder.filePath(u"pasted/old.png"_s);
    const QString elsewhere = folder.filePath(u"elsewhere.png"_s);
    QVERIFY(!replaceFile(old, "old") && !replaceFile(elsewhere, "new"));
    PastedPictures pictures(folder.filePath(u"pasted"_s));
    const QString taken = pictures.takeOver(u"new.png"_s, elsewhere);
    QVERIFY(!taken.isEmpty());
    pictures.removeAllBut({});
    pictures.finish();
    QVERIFY(QFile::exists(taken));
    QVERIFY(!QFile::exists(old));
}

void TestPastedPictures::equalNamesAreFilesOfTheirOwn()
{
    const QTemporaryDir folder;
    const QString elsewhere = folder.filePath(u"elsewhere.png"_s);
    QVERIFY(!replaceFile(elsewhere, "taken"));
    PastedPictures pictures(folder.filePath(u"pasted"_s));
    QSet<QString> paths;
    constexpr int rounds = 50;
    for (int i = 0; i < rounds; ++i) {
        pictures.keep(u"picture.png"_s, "kept", this, [&paths](const QString &path) { paths.insert(path); });
        paths.insert(pictures.takeOver(u"picture.png"_s, elsewhere));
    }
    QTRY_COMPARE(paths.size(), 2 * rounds);
    int kept = 0;
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        kept += file.readAll() == "kept" ? 1 : 0;
    }
    QCOMPARE(kept, rounds);
}

void TestPastedPictures::theyGoWithTheirMessageAsFiles()
{
    const QTemporaryDir profile;
    DraftStore store(profile.filePath(u"one/drafts.json"_s));
    startWith(store);
    QFile file(profile.filePath(u"chosen.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("words") > 0);
    file.close();
    rig->composer->addFiles({file.fileName()});
    rig->pastePicture();
    QTRY_COMPARE(store.all().value(kGeneral).files.size(), 2);
    rig->composer->insertText(u"look"_s);
    QSignalSpy waiting(rig->composer, &Composer::submittedWithFiles);
    QTest::keyClick(input(), Qt::Key_Return);
    QTRY_COMPARE(waiting.size(), 1);
    const auto draft = waiting.first().at(1).value<Draft>();
    const auto files = waiting.first().at(2).value<OutgoingFiles>();
    QCOMPARE(draft.typed, u"look"_s);
    QVERIFY(draft.source.startsWith(u"look\n📎 chosen.txt\n📎 picture "_s));
    QCOMPARE(files.size(), size_t(2));
    QVERIFY(!files.at(0).isOurs() && files.at(1).isOurs());
    QCOMPARE(files.at(0).made.size, 5);
    QVERIFY(rig->composer->isEmpty() && tiles().isEmpty());
    QTRY_VERIFY(store.all().isEmpty());
    rig.reset();
}

void TestPastedPictures::picturesBeyondTheLimitAreNotKept()
{
    const QTemporaryDir profile;
    PastedPictures pictures(profile.filePath(u"pasted"_s));
    QStringList kept;
    const auto keep = [&](const QByteArray &bytes) {
        const qsizetype before = kept.size();
        pictures.keep(u"../picture.png"_s, bytes, this, [&kept](const QString &path) { kept.append(path); });
        return chat::test::soon([&] { return kept.size() > before; });
    };
    QVERIFY(keep("one") && keep("two"));
    QCOMPARE(QFileInfo(kept.at(0)).path(), profile.filePath(u"pasted"_s)); // never outside
    QVERIFY(kept.at(0) != kept.at(1) && pictures.isOurs(kept.at(1)));
    QFile large(profile.filePath(u"pasted/large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(PastedPictures::kMostBytes)); // sparse
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no room"_s));
    QVERIFY(keep("three"));
    QVERIFY(kept.at(2).isEmpty());
    QVERIFY(large.resize(0));
    for (qsizetype there = 3; there < PastedPictures::kMostPictures; ++there) {
        QFile small(profile.filePath(u"pasted/small %1"_s.arg(there)));
        QVERIFY(small.open(QIODevice::WriteOnly));
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no room"_s));
    QVERIFY(keep("four"));
    QVERIFY(kept.at(3).isEmpty());
    PastedPictures later(profile.filePath(u"pasted"_s)); // at the next start
    later.removeAllBut({kept.at(0)});
    later.finish();
    QVERIFY(QFile::exists(kept.at(0)));
    QVERIFY(!QFile::exists(kept.at(1)) && !QFile::exists(large.fileName()));
    pictures.remove(kept.at(0));
    pictures.finish();
    QVERIFY(!QFile::exists(kept.at(0)));
}

KOOKABURRA_GUI_CASE(TestPastedPictures)

} // namespace tst_pastedpictures

#include "tst_pastedpictures.moc"
