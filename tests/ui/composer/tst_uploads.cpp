// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/directory.h"
#include "app/models/lists/uploadlistmodel.h"
#include "app/net/pictures/imagecache.h"
#include "app/session/drafts/draftstore.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/composerrig.h"
#include "ui/composer/composer.h"
#include "ui/composer/dropcover.h"
#include "ui/composer/uploadstrip.h"
#include "ui/composer/uploadtile.h"
#include "ui/editor/card/cardeditor.h"
#include "ui/editor/card/cardoverlay.h"
#include "ui/editor/codefield.h"
#include "ui/editor/messageeditor.h"
#include "ui/editor/templatesheet.h"
#include "ui/input/plaininput.h"
#include "ui/input/writing.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QUrl>

namespace tst_uploads {

using namespace chat;
using namespace chat::ui;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const ChannelRef kGeneral = Community::channel(u"9001"_s);
const ChannelRef kOther = Community::channel(u"9002"_s);

//! By this process, from whatever file.
qint64 bytesRead()
{
    QFile io(u"/proc/self/io"_s);
    if (!io.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = io.readLine();
    return line.startsWith("rchar: ") ? line.mid(7).trimmed().toLongLong() : -1;
}

//! The names of those of the last message.
QStringList filesOf(const QSignalSpy &sent)
{
    QStringList names;
    for (const OutgoingFile &file : sent.last().at(2).value<OutgoingFiles>())
        names << file.made.name;
    return names;
}

} // namespace

//! What goes with a message besides its text: files, cards, templates; nothing of it is lost.
class TestUploads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { rig.reset(); }
    void filesAreSentWithTheText();
    void badFilesSayWhyAtThemselves();
    void whatIsWrongWithAFileHasRoomForTwoLines();
    void hugeFileIsRefusedBeforeItIsRead();
    void droppedFolderIsRefusedAndTheRestIsSent();
    void thirtyFilesAtOnceLeaveTenOut();
    void fileThatVanishesHoldsTheMessageBack();
    void fileThatGrowsTooLargeMeanwhileIsNotSent();
    void fileCanBeTakenOutAndEscapeTakesAll();
    void pastedPictureIsPreviewed();
    void dropOnThePaneAddsFiles();
    void dropWhereNothingCanBeSentIsRefused();
    void filesBelongToTheirConversation();
    void filesOfAMessageThatWasNotSentAreThereAgain();
    void filesStayWhenPermissionIsLostWhileTheyAreChecked();
    void textWrittenWhileFilesAreCheckedMayBeTooLong();
    void filesThatCameBackMayBeTooMany();
    void cardIsWrittenSentAndTestedForOneself();
    void cardDraftSurvivesClosing();
    void messageEditorKeepsVersionsQuoteAndAudience();
    void placesOfATemplateBecomeFields();
    void templateIsFilledAndSent();

private:
    [[nodiscard]] bool says(const QString &words) const;
    void drop(const QStringList &paths);
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes);
    [[nodiscard]] PlainInput *input() const { return rig->input(); }
    [[nodiscard]] QList<UploadTile *> tiles() const { return rig->tiles(); }
    [[nodiscard]] Button *button(const QString &name) const { return ComposerRig::shownButton(*rig->window, name); }
    [[nodiscard]] CardOverlay *overlay() const { return rig->window->findChild<CardOverlay *>(); }

    QTemporaryDir m_folder;
    std::unique_ptr<ComposerRig> rig;
};

void TestUploads::init()
{
    rig = std::make_unique<ComposerRig>();
    QVERIFY(rig->signIn());
    QVERIFY(rig->show(kGeneral, u"general"_s, {900, 640}));
}

QString TestUploads::file(const QString &name, const QByteArray &bytes)
{
    QFile made(m_folder.filePath(name));
    if (made.open(QIODevice::WriteOnly))
        made.write(bytes);
    return made.fileName();
}

void TestUploads::filesAreSentWithTheText()
{
    QSignalSpy sent(rig->composer, &Composer::submittedWithFiles);
    QSignalSpy plain(rig->composer, &Composer::submitted);
    rig->composer->addFiles({file(u"a.txt"_s, "hello")});
    QCOMPARE(tiles().size(), 1);
    QTest::keyClicks(input(), u"look"_s);
    QTest::keyClick(input(), Qt::Key_Return);
    QTRY_COMPARE(sent.size(), 1);
    QVERIFY(rig->backend.assetService.uploads.empty()); // by others, once the message is on disk
    QCOMPARE(sent.at(0).at(0).value<ChannelRef>(), kGeneral);
    QCOMPARE(sent.at(0).at(1).value<Draft>().typed, u"look"_s);
    QVERIFY(sent.at(0).at(1).value<Draft>().source.contains(u"a.txt"_s));
    QCOMPARE(filesOf(sent), QStringList{u"a.txt"_s});
    QVERIFY(rig->composer->isEmpty());
    QVERIFY(tiles().isEmpty());
    QTest::keyClicks(input(), u"next"_s);
    QTest::keyClick(input(), Qt::Key_Return);
    QCOMPARE(plain.size(), 1);
    QCOMPARE(plain.at(0).at(0).value<Draft>().source, u"next"_s);
}

void TestUploads::badFilesSayWhyAtThemselves()
{
    rig->backend.messageService.capability.maxUpload = 10;
    QSignalSpy sent(rig->composer, &Composer::submittedWithFiles);
    rig->composer->addFiles(
        {file(u"empty"_s, {}), m_folder.path(), file(u"large"_s, QByteArray(20, 'x')), m_folder.filePath(u"none"_s)});
    QCOMPARE(tiles().size(), 4);
    QTRY_VERIFY(tiles().at(0)->sentence().contains(u"empty"_s));
    QTRY_VERIFY(tiles().at(1)->sentence().contains(u"folder"_s));
    QTRY_VERIFY(tiles().at(2)->sentence().contains(u"Too large"_s));
    QTRY_VERIFY(tiles().at(3)->sentence().contains(u"cannot be read"_s));
    QTest::keyClick(input(), Qt::Key_Return);
    QCOMPARE(sent.size(), 0);
    const auto labels = rig->composer->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"None of these"_s); }));
}

bool TestUploads::says(const QString &words) const
{
    const auto labels = rig->composer->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestUploads::drop(const QStringList &paths)
{
    QMimeData media;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    media.setUrls(urls);
    const QPoint at = rig->pane->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &media, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(rig->pane, &enter);
    QDropEvent event(at, Qt::CopyAction, &media, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(rig->pane, &event);
}

void TestUploads::whatIsWrongWithAFileHasRoomForTwoLines()
{
    rig->backend.messageService.capability.maxUpload = 1000;
    rig->composer->addFiles({m_folder.path()});
    QTRY_VERIFY(tiles().at(0)->sentence().contains(u"folder"_s));
    const auto *tile = tiles().at(0);
    const auto lines = tile->noteLines();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.join(u' '), tile->sentence());
    const QFontMetrics note(rig->style.font(FontRole::Note));
    QVERIFY(tile->height() >= 28 + 2 * note.height()); // below the name
    QVERIFY(rig->composer->findChild<UploadStrip *>()->height() >= tile->height());
}

void TestUploads::hugeFileIsRefusedBeforeItIsRead()
{
    QFile huge(file(u"film.mkv"_s, {}));
    QVERIFY(huge.resize(5LL << 30)); // without blocks: reading it all would take long and much memory
    QSignalSpy sent(rig->composer, &Composer::submittedWithFiles);
    const qint64 before = bytesRead();
    drop({huge.fileName()});
    QTRY_VERIFY(tiles().size() == 1 && tiles().at(0)->sentence().contains(u"Too large: 5.0 GB. At most 50 MB"_s));
    QVERIFY(bytesRead() - before < 500 << 20);
    QTest::keyClick(input(), Qt::Key_Return);
    QVERIFY(says(u"None of these"_s));
    QCOMPARE(sent.size(), 0);
}

void TestUploads::droppedFolderIsRefusedAndTheRestIsSent()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"photos"_s));
    QSignalSpy sent(rig->composer, &Composer::submittedWithFiles);
    drop({m_folder.filePath(u"photos"_s), file(u"a.txt"_s, "hello")});
    QCOMPARE(tiles().size(), 2);
    QTRY_VERIFY(tiles().at(0)->sentence().contains(u"A folder cannot be sent"_s));
    QVERIFY(says(u"photos: A folder cannot be sent"_s)); // not at the tile alone
    QTest::keyClick(input(), Qt::Key_Return);
    QVERIFY(says(u"Some of these files cannot be sent"_s)); // nobody believes that the folder went along
    QTest::keyClick(input(), Qt::Key_Return);
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(filesOf(sent), QStringList{u"a.txt"_s});
}

void TestUploads::thirtyFilesAtOnceLeaveTenOut()
{
    QStringList paths;
    for (int i = 0; i < 30; ++i)
        paths << file(u"n%1.txt"_s.arg(i), "x");
    drop(paths);
    QCOMPARE(tiles().size(), 20);
    QVERIFY(says(u"A message can have at most 20 files; 10"_s));
    drop({paths.last()});
    QCOMPARE(tiles().size(), 20);
    QVERIFY(says(u"A message can have at most 20 files; 1 "_s));
    QSignalSpy sent(rig->composer, &Composer::submittedWithFiles);
    QTest::keyClick(input(), Qt::Key_Return);
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(filesOf(sent).size(), 20);
}

void TestUploads::fileThatVanishesHoldsTheMessageBack()
{
    const QString gone = file(u"gone.txt"_s, "x");
    QSignalSpy sent(rig->composer, &Composer::submittedWithFiles);
    drop({file(u"a.txt"_s, "hello"), gone, file(u"z.txt"_s, "end")});
    QTest::keyClicks(input(), u"look at these three"_s);
    QTRY_VERIFY(tiles().at(1)->sentence().contains(u"bytes"_s));
    QVERIFY(QFile::remove(gone));
    QTest::keyClick(input(), Qt::Key_Return);
    QTRY_VERIFY(says(u"gone.txt cannot be sent, so nothing was sent"_s));
    QVERIFY(tiles().at(1)->sentence().contains(u"cannot be read"_s));
    QCOMPARE(sent.size(), 0);
    QCOMPARE(rig->composer->text(), u"look at these three"_s);
    QTest::keyClick(input(), Qt::Key_Return); // the rest alone
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(filesOf(sent), (QStringList{u"a.txt"_s, u"z.txt"_s}));
}

void TestUploads::fileThatGrowsTooLargeMeanwhileIsNotSent()
{
    rig->backend.messageService.capability.maxUpload = 100;
    QFile grown(file(u"log.txt"_s, "short"));
    QSignalSpy sent(rig->composer, &Composer::submittedWithFiles);
    drop({grown.fileName()});
    QTRY_VERIFY(tiles().at(0)->sentence().contains(u"bytes"_s));
    QVERIFY(grown.resize(101));
    QTest::keyClick(input(), Qt::Key_Return);
    QTRY_VERIFY(tiles().at(0)->sentence().contains(u"Too large"_s));
    QCOMPARE(sent.size(), 0);
}

void TestUploads::fileCanBeTakenOutAndEscapeTakesAll()
{
    rig->composer->addFiles({file(u"a"_s, "1"), file(u"b"_s, "2"), file(u"c"_s, "3")});
    QTRY_VERIFY(button(u"Remove b"_s));
    QTest::mouseClick(button(u"Remove b"_s), Qt::LeftButton);
    QCOMPARE(tiles().size(), 2);
    QSignalSpy escaped(rig->composer, &Composer::escapePressed);
    QTest::keyClick(input(), Qt::Key_Escape);
    QVERIFY(tiles().isEmpty());
    QCOMPARE(escaped.size(), 0);
    Button *back = button(u"Put back"_s);
    QVERIFY(back);
    rig->composer->addFiles({file(u"d"_s, "4")}); // what was added meanwhile stays
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(tiles().size(), 3);
    QSignalSpy sent(rig->composer, &Composer::submittedWithFiles);
    QTest::keyClick(input(), Qt::Key_Return);
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(filesOf(sent).size(), 3);
}

void TestUploads::pastedPictureIsPreviewed()
{
    rig->pastePicture();
    QCOMPARE(tiles().size(), 1);
    QTRY_VERIFY(tiles().front()->hasThumbnail());
    QVERIFY(rig->composer->isEmpty());
}

void TestUploads::dropOnThePaneAddsFiles()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file(u"a.txt"_s, "hello"))});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(rig->pane, &enter);
    QVERIFY(enter.isAccepted());
    auto *cover = rig->pane->findChild<DropCover *>();
    QVERIFY(cover->isVisible());
    QDropEvent drop({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(rig->pane, &drop);
    QVERIFY(!cover->isVisible());
    QCOMPARE(tiles().size(), 1);
}

void TestUploads::dropWhereNothingCanBeSentIsRefused()
{
    rig->composer->setUploadObstacle(u"No files here."_s);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file(u"a.txt"_s, "hello"))});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(rig->pane, &enter);
    QVERIFY(!enter.isAccepted());
    rig->composer->addFiles({file(u"a.txt"_s, "hello")});
    QVERIFY(tiles().isEmpty());
}

void TestUploads::filesBelongToTheirConversation()
{
    QSignalSpy sent(rig->composer, &Composer::submittedWithFiles);
    rig->composer->addFiles({file(u"a.txt"_s, "hello")});
    QTest::keyClicks(input(), u"here"_s);
    QTest::keyClick(input(), Qt::Key_Return); // it is still being checked
    rig->composer->setConversation(kOther, u"other"_s);
    QVERIFY(tiles().isEmpty());
    QTest::keyClicks(input(), u"there"_s);
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(sent.at(0).at(0).value<ChannelRef>(), kGeneral);
    QCOMPARE(sent.at(0).at(1).value<Draft>().typed, u"here"_s);
    QCOMPARE(rig->composer->text(), u"there"_s);
    rig->composer->setConversation(kGeneral, u"general"_s);
    QVERIFY(tiles().isEmpty() && rig->composer->isEmpty());
}

void TestUploads::filesOfAMessageThatWasNotSentAreThereAgain()
{
    QSignalSpy sent(rig->composer, &Composer::submittedWithFiles);
    rig->composer->addFiles({file(u"a.txt"_s, "hello")});
    rig->pastePicture();
    QTest::keyClicks(input(), u"look"_s);
    QTest::keyClick(input(), Qt::Key_Return);
    QTRY_COMPARE(sent.size(), 1);
    const auto files = sent.at(0).at(2).value<OutgoingFiles>();
    rig->composer->addFiles({file(u"b.txt"_s, "1")});
    KeptDraft words;
    words.text = u"look"_s;
    rig->composer->addToDraft(kGeneral, words, files);
    QCOMPARE(rig->composer->text(), u"look"_s);
    QCOMPARE(tiles().size(), 3);
    rig->composer->addToDraft(kOther, words, files); // not on screen
    QTest::keyClick(input(), Qt::Key_Return);
    QTRY_COMPARE(sent.size(), 2);
    QCOMPARE(filesOf(sent).size(), 3);
    rig->composer->setConversation(kOther, u"other"_s);
    QCOMPARE(tiles().size(), 2);
    QCOMPARE(rig->composer->text(), u"look"_s);
}

void TestUploads::filesStayWhenPermissionIsLostWhileTheyAreChecked()
{
    rig->composer->addFiles({file(u"a.txt"_s, "hello")});
    QSignalSpy waiting(rig->composer, &Composer::submittedWithFiles);
    QTest::keyClick(input(), Qt::Key_Return);
    QVERIFY(tiles().front()->sentence().contains(u"Checking"_s));
    rig->composer->setBlocked(u"You may not write here."_s);
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QCOMPARE(waiting.size(), 0);
    rig->composer->setBlocked({});
    QCOMPARE(tiles().size(), 1);
    QVERIFY(!tiles().front()->sentence().contains(u"Checking"_s));
    QTest::keyClick(input(), Qt::Key_Return);
    QTRY_COMPARE(waiting.size(), 1);
}

void TestUploads::textWrittenWhileFilesAreCheckedMayBeTooLong()
{
    rig->composer->setMaxLength(10);
    rig->composer->addFiles({file(u"a.txt"_s, "hello")});
    QSignalSpy sent(rig->composer, &Composer::submittedWithFiles);
    QTest::keyClick(input(), Qt::Key_Return);
    QTest::keyClicks(input(), u"twelve marks"_s);
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QCOMPARE(sent.size(), 0);
    QCOMPARE(tiles().size(), 1);
    QCOMPARE(rig->composer->text(), u"twelve marks"_s);
    rig->composer->setText(u"short"_s);
    QTest::keyClick(input(), Qt::Key_Return);
    QTRY_COMPARE(sent.size(), 1);
}

void TestUploads::filesThatCameBackMayBeTooMany()
{
    constexpr int most = 20;
    QStringList paths;
    for (int i = 0; i < most; ++i)
        paths << file(u"%1.txt"_s.arg(i), "1");
    QSignalSpy sent(rig->composer, &Composer::submittedWithFiles);
    rig->composer->addFiles(paths);
    QTest::keyClick(input(), Qt::Key_Return);
    QTRY_COMPARE(sent.size(), 1);
    rig->composer->addFiles({file(u"more.txt"_s, "1")});
    rig->composer->addToDraft(kGeneral, {}, sent.at(0).at(2).value<OutgoingFiles>());
    QCOMPARE(tiles().size(), most + 1);
    QTest::keyClick(input(), Qt::Key_Return);
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(tiles().size(), most + 1);
}

void TestUploads::cardIsWrittenSentAndTestedForOneself()
{
    QSignalSpy sent(rig->composer, &Composer::submitted);
    QTest::mouseClick(button(u"New card"_s), Qt::LeftButton);
    QTRY_VERIFY(overlay() && overlay()->isVisible());
    QTest::mouseClick(button(u"Show only to me"_s), Qt::LeftButton);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.at(0).at(0).value<Draft>().onlyFor, rig->backend.self().id);
    QVERIFY(overlay()->isVisible());
    const QList<Button *> primaries = overlay()->findChildren<Button *>();
    for (Button *candidate : primaries) {
        if (candidate->accessibleName() == "Send"_L1)
            QTest::mouseClick(candidate, Qt::LeftButton);
    }
    QCOMPARE(sent.size(), 2);
    const auto draft = sent.at(1).at(0).value<Draft>();
    QCOMPARE(draft.kind, MessageKind::Card);
    QVERIFY(draft.onlyFor.isEmpty());
    QVERIFY(QJsonDocument::fromJson(draft.source.toUtf8()).isArray());
    QVERIFY(!overlay()->isVisible());
}

void TestUploads::cardDraftSurvivesClosing()
{
    rig->composer->openCard();
    overlay()->editor()->choosePart(u"$[0].modules[0]"_s);
    overlay()->editor()->addPart(u"divider"_s);
    const QString written = overlay()->editor()->source();
    QTest::keyClick(&overlay()->editor()->code(), Qt::Key_Escape);
    QVERIFY(!overlay()->isVisible());
    rig->composer->setConversation(kOther, u"other"_s);
    rig->composer->openCard();
    QVERIFY(overlay()->editor()->source() != written);
    rig->composer->setConversation(kGeneral, u"general"_s);
    rig->composer->openCard();
    QCOMPARE(overlay()->editor()->source(), written);
}

void TestUploads::messageEditorKeepsVersionsQuoteAndAudience()
{
    Message message;
    message.id = MessageId(u"m1"_s);
    message.channel = kGeneral;
    message.kind = MessageKind::Card;
    message.source = u"[{\"type\":\"card\",\"modules\":[{\"type\":\"divider\"}]}]"_s;
    message.visibleOnlyTo = UserId(u"42"_s);
    message.quote = Quote{MessageId(u"q"_s), {}, u"what was said"_s, {}, {}};
    auto *editor = new MessageEditor(*rig->writing, message, rig->pane);
    editor->resize(700, editor->sizeHint().height());
    editor->show();
    QCOMPARE(editor->draft().onlyFor, UserId(u"42"_s));
    QVERIFY(!editor->draft().quoted);
    QTest::mouseClick(button(u"Remove the quote"_s), Qt::LeftButton);
    QVERIFY(editor->isModified());
    QCOMPARE(editor->draft().quoted, std::optional(MessageId()));
    editor->setExpanded(true);
    QVERIFY(editor->isExpanded());
    editor->cardEditor()->choosePart(u"$[0].modules[0]"_s);
    editor->cardEditor()->duplicatePart();
    QSignalSpy saved(editor, &MessageEditor::saveRequested);
    QTest::keyClick(&editor->cardEditor()->code(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(rig->writing->versions(message.id).size(), 1U);
    QCOMPARE(rig->writing->versions(message.id).front().source, message.source);
    editor->setGone();
    editor->setExpanded(false);
    QVERIFY(!editor->isExpanded());
    QVERIFY(editor->cardEditor()->isVisible());
    QSignalSpy asNew(editor, &MessageEditor::sendAsNewRequested);
    QTest::mouseClick(button(u"Send as new"_s), Qt::LeftButton);
    QCOMPARE(asNew.size(), 1);
    delete editor;
}

void TestUploads::placesOfATemplateBecomeFields()
{
    QCOMPARE(TemplateSheet::placesIn(u"Hi {{ user.name }}, {{count}} {{ user.name }} {% if x %}"_s),
        (QStringList{u"user.name"_s, u"count"_s}));
}

void TestUploads::templateIsFilledAndSent()
{
    MessageTemplate kept;
    kept.id = u"t1"_s;
    kept.title = u"Welcome"_s;
    kept.source = u"Welcome {{ user.name }}!"_s;
    rig->backend.templateService.templates = {kept};
    QSignalSpy sent(rig->composer, &Composer::submitted);
    rig->composer->openTemplates();
    auto *sheet = rig->window->findChild<TemplateSheet *>();
    QVERIFY(sheet);
    QLineEdit *line = nullptr;
    QTRY_VERIFY((line = sheet->findChild<QLineEdit *>()) != nullptr);
    QTest::keyClicks(line, u"Ann"_s);
    const QList<Button *> buttons = sheet->findChildren<Button *>();
    for (Button *candidate : buttons) {
        if (candidate->accessibleName() == "Send"_L1)
            QTest::mouseClick(candidate, Qt::LeftButton);
    }
    QCOMPARE(sent.size(), 1);
    const auto draft = sent.at(0).at(0).value<Draft>();
    QCOMPARE(draft.templateId, u"t1"_s);
    QCOMPARE(draft.source, u"{\"user\":{\"name\":\"Ann\"}}"_s);
}

KOOKABURRA_GUI_CASE(TestUploads)

} // namespace tst_uploads

#include "tst_uploads.moc"
