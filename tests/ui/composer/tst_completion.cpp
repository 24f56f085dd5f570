// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/pictures/imagecache.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/composerrig.h"
#include "ui/composer/composer.h"
#include "ui/editor/findinglist.h"
#include "ui/input/completer.h"
#include "ui/input/completionlist.h"
#include "ui/input/markupassist.h"
#include "ui/input/markupformat.h"
#include "ui/input/markupspans.h"
#include "ui/input/plaininput.h"
#include "ui/input/spellchecker.h"
#include "ui/input/writing.h"
#include "ui/message/row/contentpreview.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_completion {

using namespace chat;
using namespace chat::ui;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

//! What helps with writing: completion, formats, colours, findings, spelling, preview.
class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { rig.reset(); }
    void queryIsTheWordBehindTheTrigger_data();
    void queryIsTheWordBehindTheTrigger();
    void atListsPeopleAndEnterInsertsAMention();
    void arrowsAndTabChoose();
    void escapeClosesTheListOnlyAndItStaysClosed();
    void mouseChooses();
    void hashCompletesChannels();
    void colonCompletesEmoji();
    void nothingIsCompletedInCodeOrWhileComposing();
    void formatsWrapAndUnwrap_data();
    void formatsWrapAndUnwrap();
    void formatKeysWorkInTheComposer();
    void sourceIsColouredByTheParser();
    void findingsAppearUnderTheText();
    void previewShowsTheMessageAndCanBeSwitchedOff();
    void wordsSkipChineseNumbersAndAddresses();
    void misspeltWordsAreFoundWithADictionary();
    void withoutDictionaryEverythingIsRight();
    void chosenDictionariesAreUsedAtOnce();

private:
    [[nodiscard]] PlainInput *input() const { return rig->input(); }
    [[nodiscard]] Completer *completer() const { return rig->composer->findChild<Completer *>(); }
    [[nodiscard]] Button *button(const QString &name) const { return rig->button(name); }
    void type(const QString &text) { QTest::keyClicks(input(), text); }

    std::unique_ptr<ComposerRig> rig;
    Guild m_guild;
    ChannelRef m_channel;
};

void TestCompletion::init()
{
    rig = std::make_unique<ComposerRig>();
    Community::fill(rig->backend);
    int number = 9100; // ids as the markup knows them
    for (Channel &channel : rig->backend.directoryService.guilds.front().channels) {
        if (channel.type == ChannelType::Text)
            channel.id = ChannelId(QString::number(number++));
    }
    QVERIFY(rig->signIn());
    rig->directory->load();
    QTRY_COMPARE(rig->directory->state(), Directory::State::Ready);
    m_guild = rig->backend.directoryService.guilds.front();
    rig->directory->loadGuild(m_guild.id);
    QTRY_COMPARE(rig->directory->guildState(m_guild.id), Directory::State::Ready);
    const auto text
        = std::ranges::find_if(m_guild.channels, [](const Channel &c) { return c.type == ChannelType::Text; });
    m_channel = text->ref();
    User ann;
    ann.id = UserId(u"777"_s);
    ann.name = u"Annabel"_s;
    rig->directory->learn(ann, m_guild.id);
    User andy = ann;
    andy.id = UserId(u"778"_s);
    andy.name = u"Annie"_s;
    rig->directory->learn(andy, m_guild.id);
    QVERIFY(rig->show(m_channel, u"general"_s, {640, 480}));
}

void TestCompletion::queryIsTheWordBehindTheTrigger_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("begin"); // -1: none
    QTest::addColumn<QString>("text");
    QTest::newRow("person") << u"hi @an"_s << 3 << u"an"_s;
    QTest::newRow("at alone") << u"@"_s << 0 << QString();
    QTest::newRow("after Chinese") << u"你好@盖"_s << 2 << u"盖"_s;
    QTest::newRow("mail address") << u"me@host"_s << -1 << QString();
    QTest::newRow("channel") << u"#gen"_s << 0 << u"gen"_s;
    QTest::newRow("emoji") << u":smi"_s << 0 << u"smi"_s;
    QTest::newRow("one letter is no emoji") << u":s"_s << -1 << QString();
    QTest::newRow("time") << u"10:30"_s << -1 << QString();
    QTest::newRow("address") << u"https://a"_s << -1 << QString();
    QTest::newRow("escaped") << u"\\@a"_s << -1 << QString();
    QTest::newRow("word gone") << u"@a b"_s << -1 << QString();
}

void TestCompletion::queryIsTheWordBehindTheTrigger()
{
    QFETCH(QString, line);
    QFETCH(int, begin);
    QFETCH(QString, text);
    const auto query = Completer::queryAt(line, static_cast<int>(line.size()));
    QCOMPARE(query ? query->begin : -1, begin);
    if (query)
        QCOMPARE(query->text, text);
}

void TestCompletion::atListsPeopleAndEnterInsertsAMention()
{
    QSignalSpy sent(rig->composer, &Composer::submitted);
    type(u"hi @annab"_s);
    QTRY_VERIFY(completer()->isOpen());
    QTest::keyClick(input(), Qt::Key_Return);
    QCOMPARE(rig->composer->text(), u"hi (met)777(met) "_s);
    QVERIFY(!completer()->isOpen());
    QCOMPARE(sent.size(), 0);
    QTest::keyClick(input(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(rig->composer->text().contains(u"@annab"_s)); // one step back
}

void TestCompletion::arrowsAndTabChoose()
{
    type(u"@ann"_s);
    QTRY_VERIFY(completer()->isOpen());
    QVERIFY(completer()->model().rowCount() >= 2);
    const QString second = completer()->model().at(1).insert.value;
    QTest::keyClick(input(), Qt::Key_Down);
    QTest::keyClick(input(), Qt::Key_Tab);
    QCOMPARE(rig->composer->text(), u"(met)%1(met) "_s.arg(second));
    QVERIFY(input()->hasFocus());
}

void TestCompletion::escapeClosesTheListOnlyAndItStaysClosed()
{
    QSignalSpy escaped(rig->composer, &Composer::escapePressed);
    type(u"@ann"_s);
    QTRY_VERIFY(completer()->isOpen());
    QTest::keyClick(input(), Qt::Key_Escape);
    QVERIFY(!completer()->isOpen());
    QCOMPARE(escaped.size(), 0);
    type(u"a"_s);
    QVERIFY(!completer()->isOpen());
    type(u" @ann"_s);
    QTRY_VERIFY(completer()->isOpen());
}

void TestCompletion::mouseChooses()
{
    type(u"@ann"_s);
    QTRY_VERIFY(completer()->isOpen());
    CompletionList *list = completer()->list();
    const QString second = completer()->model().at(1).insert.value;
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->rowRect(1).center());
    QCOMPARE(rig->composer->text(), u"(met)%1(met) "_s.arg(second));
    QVERIFY(input()->hasFocus());
}

void TestCompletion::hashCompletesChannels()
{
    const Channel *channel = rig->directory->findChannel(m_channel.id);
    QVERIFY(channel);
    type(u"#"_s);
    input()->insertPlainText(channel->name.left(2));
    QTRY_VERIFY(completer()->isOpen());
    QTest::keyClick(input(), Qt::Key_Return);
    QVERIFY2(rig->composer->text().startsWith(u"(chn)"_s), qPrintable(rig->composer->text()));
}

void TestCompletion::colonCompletesEmoji()
{
    type(u":smile"_s);
    QTRY_VERIFY(completer()->isOpen());
    QTest::keyClick(input(), Qt::Key_Return);
    QVERIFY(!rig->composer->text().contains(u':'));
    QVERIFY(!rig->composer->text().isEmpty());
}

void TestCompletion::nothingIsCompletedInCodeOrWhileComposing()
{
    type(u"`@ann`"_s);
    QTest::keyClick(input(), Qt::Key_Left);
    type(u"a"_s);
    QVERIFY(!completer()->isOpen());
    rig->composer->setText({});
    type(u"@"_s);
    QTRY_VERIFY(completer()->isOpen());
    QInputMethodEvent composing(u"ni"_s, {});
    QCoreApplication::sendEvent(input(), &composing);
    QSignalSpy sent(rig->composer, &Composer::submitted);
    QTest::keyClick(input(), Qt::Key_Return); // the input method's
    QCOMPARE(sent.size(), 0);
    QVERIFY(!rig->composer->text().contains(u"(met)"_s));
}

void TestCompletion::formatsWrapAndUnwrap_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, MarkupFormat format, const QString &wanted) {
        QTest::newRow(name) << static_cast<int>(format) << wanted;
    };
    row("bold", MarkupFormat::Bold, u"a **word** b"_s);
    row("italic", MarkupFormat::Italic, u"a *word* b"_s);
    row("strike", MarkupFormat::Strike, u"a ~~word~~ b"_s);
    row("underline", MarkupFormat::Underline, u"a (ins)word(ins) b"_s);
    row("spoiler", MarkupFormat::Spoiler, u"a (spl)word(spl) b"_s);
    row("code", MarkupFormat::Code, u"a `word` b"_s);
    row("quote", MarkupFormat::Quote, u"> a word b"_s);
}

void TestCompletion::formatsWrapAndUnwrap()
{
    QFETCH(int, format);
    QFETCH(QString, wanted);
    rig->composer->setText(u"a word b"_s);
    QTextCursor cursor = input()->textCursor();
    cursor.setPosition(2);
    cursor.setPosition(6, QTextCursor::KeepAnchor);
    input()->setTextCursor(cursor);
    applyFormat(*input(), static_cast<MarkupFormat>(format));
    QCOMPARE(rig->composer->text(), wanted);
    applyFormat(*input(), static_cast<MarkupFormat>(format));
    QCOMPARE(rig->composer->text(), u"a word b"_s);
}

void TestCompletion::formatKeysWorkInTheComposer()
{
    type(u"word"_s);
    input()->selectAll();
    QTest::keyClick(input(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(rig->composer->text(), u"**word**"_s);
    QTest::keyClick(input(), Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(rig->composer->text(), u"***word***"_s);
    QTest::keyClick(input(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig->composer->text(), u"**word**"_s);
    rig->composer->setText({});
    QTest::keyClick(input(), Qt::Key_E, Qt::ControlModifier);
    type(u"x"_s);
    QCOMPARE(rig->composer->text(), u"`x`"_s);
}

void TestCompletion::sourceIsColouredByTheParser()
{
    const QString source = u"**b** (met)1(met) `c` **open\n> q"_s;
    const auto flags = markupFlags(source);
    const auto at = [&](const QString &part) { return flags[static_cast<size_t>(source.indexOf(part))]; };
    QVERIFY(at(u"b"_s) & Bold);
    QVERIFY(flags[0] & Marker);
    QVERIFY(at(u"(met)"_s) & Mention);
    QVERIFY(at(u"c"_s) & Code);
    QVERIFY(!(at(u"open"_s) & Bold)); // never closed: text
    QVERIFY(at(u"q"_s) & QuoteText);
    QCOMPARE(markupFlags({}).size(), 0U);
    QCOMPARE(markupFlags(QString(10'000, u'*')).size(), 10'000U);
}

void TestCompletion::findingsAppearUnderTheText()
{
    auto *list = rig->composer->findChild<FindingList *>();
    type(u"(spl)secret"_s);
    QTRY_VERIFY(list->isVisible());
    QVERIFY(!list->lineAt(0).isEmpty());
    type(u"(spl)"_s);
    QTRY_VERIFY(!list->isVisible());
}

void TestCompletion::previewShowsTheMessageAndCanBeSwitchedOff()
{
    QTest::mouseClick(button(u"Formatting and preview"_s), Qt::LeftButton);
    type(u"**hi**"_s);
    auto *preview = rig->composer->findChild<ContentPreview *>();
    QVERIFY(preview);
    QTRY_VERIFY(preview->isVisible());
    QCOMPARE(preview->content().plain, u"**hi**"_s); // the fake server's markup has no formats
    // One under the other; the preview leaves four pixels for outlines.
    const QRect caret = input()->cursorRect(QTextCursor(input()->document()));
    const int written = input()->viewport()->mapTo(rig->composer, caret.topLeft()).x();
    const auto shown = [&] { return preview->mapTo(rig->composer, QPoint(4, 0)).x(); };
    QTRY_VERIFY2(std::abs(shown() - written) <= 2, qPrintable(u"%1 under %2"_s.arg(shown()).arg(written)));
    QTest::mouseClick(button(u"Preview"_s), Qt::LeftButton);
    QTRY_VERIFY(!preview->isVisible());
}

void TestCompletion::wordsSkipChineseNumbersAndAddresses()
{
    const QString text = u"Hello 你好world it's a x86_64 me@host 3rd"_s;
    QStringList words;
    for (const SpellChecker::Word &word : SpellChecker::wordsIn(text))
        words.append(text.mid(word.begin, word.length));
    QVERIFY(words.contains(u"Hello"_s));
    QVERIFY(words.contains(u"it's"_s));
    QVERIFY(words.contains(u"world"_s));
    QVERIFY(!words.contains(u"你好"_s));
    QVERIFY(!words.contains(u"a"_s));
    QVERIFY(!words.contains(u"x"_s));
    QVERIFY(!words.contains(u"host"_s));
}

void TestCompletion::misspeltWordsAreFoundWithADictionary()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"en_US.aff"_s, "SET UTF-8\nTRY abcdefghijklmnopqrstuvwxyz\n");
    write(u"en_US.dic"_s, "3\nhello\nworld\nraid\n");
    SpellChecker speller({folder.path()}, {u"en-US"_s});
    QVERIFY(speller.isAvailable());
    auto *assist = rig->composer->findChild<MarkupAssist *>();
    assist->setSpeller(&speller);
    input()->insertPlainText(u"hello wrold 你好 `cdoe` "_s);
    QTRY_VERIFY(speller.isReady());
    QTRY_COMPARE(assist->misspeltAt(8), u"wrold"_s);
    QVERIFY(assist->misspeltAt(2).isEmpty());
    QVERIFY(assist->misspeltAt(17).isEmpty());
    QStringList found;
    speller.suggest(u"wrold"_s, this, [&](const QStringList &words) { found = words; });
    QTRY_VERIFY(found.contains(u"world"_s));
    speller.learn(u"wrold"_s);
    QTRY_VERIFY(assist->misspeltAt(8).isEmpty());
    assist->setSpeller(nullptr);
}

void TestCompletion::withoutDictionaryEverythingIsRight()
{
    QTemporaryDir folder;
    SpellChecker speller({folder.path()}, {u"en_US"_s});
    QVERIFY(!speller.isAvailable());
    speller.prepare();
    QVERIFY(speller.isRight(u"wrold"_s));
}

void TestCompletion::chosenDictionariesAreUsedAtOnce()
{
    QTemporaryDir folder;
    const auto dictionary = [&folder](const QString &name, const QByteArray &words) {
        QFile aff(folder.filePath(name + u".aff"_s));
        QFile dic(folder.filePath(name + u".dic"_s));
        QVERIFY(aff.open(QIODevice::WriteOnly) && aff.write("SET UTF-8\n") > 0);
        QVERIFY(dic.open(QIODevice::WriteOnly) && dic.write(words) > 0);
    };
    dictionary(u"aa_AA"_s, "1\nfirst\n");
    dictionary(u"aa_BB"_s, "1\nsecond\n");
    dictionary(u"cc"_s, "1\nthird\n");
    QCOMPARE(SpellChecker::installed({folder.path()}), (QStringList{u"aa_AA"_s, u"aa_BB"_s, u"cc"_s}));
    SpellChecker speller({folder.path()}, {u"aa_AA"_s});
    speller.prepare();
    QTRY_VERIFY(speller.isReady());
    QVERIFY(speller.isRight(u"first"_s) && !speller.isRight(u"second"_s));
    speller.setDictionaries({u"aa_BB"_s, u"cc"_s});
    QTRY_VERIFY(speller.isReady());
    QVERIFY(speller.isRight(u"second"_s) && speller.isRight(u"third"_s) && !speller.isRight(u"first"_s));
    speller.setDictionaries({});
    QVERIFY(speller.isRight(u"wrold"_s));
    speller.setDictionaries({u"../cc"_s, u"/etc/passwd"_s, u"nothing"_s}); // a damaged file may name anything
    QVERIFY(!speller.isAvailable());
    speller.setDictionaries({u"aa_AA"_s});
    QTRY_VERIFY(!speller.isRight(u"second"_s));
}

KOOKABURRA_GUI_CASE(TestCompletion)

} // namespace tst_completion

#include "tst_completion.moc"
