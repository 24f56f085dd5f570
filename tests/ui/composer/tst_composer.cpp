// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "ui/composer/composer.h"
#include "ui/input/plaininput.h"
#include "ui/input/quotebar.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace tst_composer {

using namespace chat;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const ChannelRef kGeneral{ChannelKind::Guild, ChannelId(u"1"_s)};
const ChannelRef kOther{ChannelKind::Guild, ChannelId(u"2"_s)};

Message quoted()
{
    Message message;
    message.id = MessageId(u"q1"_s);
    message.author.name = u"盖伦"_s;
    message.content.plain = u"在 #截图分享"_s;
    return message;
}

} // namespace

class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void enterSendsMarkupAndClears();
    void textIsStillThereWhileItIsBeingTaken();
    void onlyTrailingNewlinesAreDropped();
    void shiftEnterMakesALine();
    void enterInsideACodeBlockMakesALine();
    void enterBelongsToTheInputMethodWhileItComposes();
    void emptyTextSaysSoAndSendsNothing();
    void overTheLimitSaysSoAndKeepsTheText();
    void countAppearsNearTheLimit();
    void growsWithTheTextThenScrolls();
    void quoteIsSentOnceAndCanBeRemoved();
    void escapeIsLayered();
    void quoteClickAsksToSeeIt();
    void quoteFollowsTheMessage();
    void upInEmptyEditsLast();
    void controlArrowsSelect();
    void draftsBelongToConversations();
    void blockedComposerSaysWhyAndKeepsTheText();
    void pastesPlainTextOnly();
    void undoBringsTextBack();
    void mouseCanSendAndAskForEmoji();
    void everyControlIsNamed();

private:
    [[nodiscard]] PlainInput *input() const { return m_composer->findChild<PlainInput *>(); }
    [[nodiscard]] Button *button(const QString &name) const;
    [[nodiscard]] QString shownNote() const;
    void compose(const QString &preedit);

    std::unique_ptr<Style> m_style;
    std::unique_ptr<QWidget> m_window;
    Composer *m_composer = nullptr;
};

void TestComposer::init()
{
    m_style = std::make_unique<Style>();
    m_style->setMode(Style::Mode::Dark);
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    column->addStretch(1);
    m_composer = new Composer(*m_style);
    column->addWidget(m_composer);
    m_composer->setConversation(kGeneral, u"general"_s);
    m_window->resize(640, 480);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    m_composer->focusInput();
    QTRY_VERIFY(input()->hasFocus());
}

void TestComposer::cleanup()
{
    m_window.reset();
    m_style.reset();
}

Button *TestComposer::button(const QString &name) const
{
    const auto buttons = m_composer->findChildren<Button *>();
    for (Button *candidate : buttons) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

QString TestComposer::shownNote() const
{
    const auto labels = m_composer->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
    for (const QLabel *label : labels) {
        if (label->isVisible())
            return label->text();
    }
    return {};
}

void TestComposer::compose(const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(input(), &event);
}

void TestComposer::enterSendsMarkupAndClears()
{
    QSignalSpy sent(m_composer, &Composer::submitted);
    QTest::keyClicks(input(), u"**hi**"_s);
    QTest::keyClick(input(), Qt::Key_Return);
    QCOMPARE(sent.size(), 1);
    const auto draft = sent.at(0).at(0).value<Draft>();
    QCOMPARE(draft.kind, MessageKind::Markup);
    QCOMPARE(draft.source, u"**hi**"_s);
    QVERIFY(!draft.quoted);
    QVERIFY(m_composer->isEmpty());
}

void TestComposer::textIsStillThereWhileItIsBeingTaken()
{
    QString seen;
    connect(m_composer, &Composer::submitted, this, [&] { seen = m_composer->text(); });
    QTest::keyClicks(input(), u"kept"_s);
    QTest::keyClick(input(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(seen, u"kept"_s);
}

void TestComposer::onlyTrailingNewlinesAreDropped()
{
    QSignalSpy sent(m_composer, &Composer::submitted);
    m_composer->setText(u"\n  a\nb  \n\n"_s);
    QTest::keyClick(input(), Qt::Key_Return);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.at(0).at(0).value<Draft>().source, u"\n  a\nb  "_s);
}

void TestComposer::shiftEnterMakesALine()
{
    QSignalSpy sent(m_composer, &Composer::submitted);
    QTest::keyClicks(input(), u"a"_s);
    QTest::keyClick(input(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(input(), u"b"_s);
    QCOMPARE(m_composer->text(), u"a\nb"_s);
    QCOMPARE(sent.size(), 0);
}

void TestComposer::enterInsideACodeBlockMakesALine()
{
    QSignalSpy sent(m_composer, &Composer::submitted);
    QTest::keyClicks(input(), u"```js"_s);
    QTest::keyClick(input(), Qt::Key_Return);
    QTest::keyClicks(input(), u"x"_s);
    QCOMPARE(m_composer->text(), u"```js\nx"_s);
    QTest::keyClicks(input(), u"```"_s);
    QTest::keyClick(input(), Qt::Key_Return);
    QCOMPARE(sent.size(), 1);
}

void TestComposer::enterBelongsToTheInputMethodWhileItComposes()
{
    QSignalSpy sent(m_composer, &Composer::submitted);
    QTest::keyClicks(input(), u"hello "_s);
    compose(u"ni'hao"_s);
    QVERIFY(input()->isComposing());
    QTest::keyClick(input(), Qt::Key_Return);
    QTest::mouseClick(button(u"Send"_s), Qt::LeftButton);
    QCOMPARE(sent.size(), 0);
    QCOMPARE(m_composer->text(), u"hello "_s);
    QInputMethodEvent commit;
    commit.setCommitString(u"你好"_s);
    QCoreApplication::sendEvent(input(), &commit);
    QVERIFY(!input()->isComposing());
    QTest::keyClick(input(), Qt::Key_Return);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.at(0).at(0).value<Draft>().source, u"hello 你好"_s);
}

void TestComposer::emptyTextSaysSoAndSendsNothing()
{
    QSignalSpy sent(m_composer, &Composer::submitted);
    QTest::keyClick(input(), Qt::Key_Return);
    QVERIFY(!shownNote().isEmpty());
    QTest::keyClicks(input(), u"  "_s);
    QVERIFY(shownNote().isEmpty());
    QTest::keyClick(input(), Qt::Key_Return);
    QVERIFY(!shownNote().isEmpty());
    QCOMPARE(sent.size(), 0);
    QCOMPARE(m_composer->text(), u"  "_s);
}

void TestComposer::overTheLimitSaysSoAndKeepsTheText()
{
    QSignalSpy sent(m_composer, &Composer::submitted);
    m_composer->setMaxLength(10);
    m_composer->setText(u"12345678901"_s);
    QTest::keyClick(input(), Qt::Key_Return);
    QCOMPARE(sent.size(), 0);
    QVERIFY(shownNote().contains(u'1'));
    QCOMPARE(m_composer->text(), u"12345678901"_s);
    QTest::keyClick(input(), Qt::Key_Backspace);
    QVERIFY(shownNote().isEmpty());
    QTest::keyClick(input(), Qt::Key_Return);
    QCOMPARE(sent.size(), 1);
}

void TestComposer::countAppearsNearTheLimit()
{
    m_composer->setMaxLength(10);
    m_composer->setText(u"1234567"_s);
    const auto count = [this] {
        const auto labels = m_composer->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->text().contains(u" / "_s))
                return std::pair(label->text(), label->palette().color(QPalette::WindowText));
        }
        return std::pair(QString(), QColor());
    };
    QVERIFY(count().first.isEmpty());
    m_composer->setText(u"12345678"_s);
    QCOMPARE(count().first, u"8 / 10"_s);
    QCOMPARE(count().second, m_style->tokens().dim);
    m_composer->setText(u"12345678901"_s);
    QCOMPARE(count().first, u"11 / 10"_s);
    QCOMPARE(count().second, m_style->color(Level::Danger));
}

void TestComposer::growsWithTheTextThenScrolls()
{
    m_composer->setHeightLimit(200);
    const int oneLine = m_composer->height();
    m_composer->setText(u"a\nb\nc"_s);
    QTRY_VERIFY(m_composer->height() > oneLine + 20);
    QCOMPARE(input()->verticalScrollBar()->maximum(), 0);
    m_composer->setText(QString(u"line\n"_s).repeated(60));
    QTRY_VERIFY(m_composer->height() > 150);
    QVERIFY(m_composer->height() <= 200);
    QVERIFY(input()->verticalScrollBar()->maximum() > 0);
    m_composer->setText(QString(u"wrapped words "_s).repeated(20));
    QTRY_VERIFY(m_composer->height() > oneLine + 20);
    m_composer->setText({});
    QTRY_COMPARE(m_composer->height(), oneLine);
}

void TestComposer::quoteIsSentOnceAndCanBeRemoved()
{
    QSignalSpy sent(m_composer, &Composer::submitted);
    m_composer->setQuote(quoted());
    QVERIFY(m_composer->findChild<QuoteBar *>()->isVisible());
    QVERIFY(m_composer->findChild<QuoteBar *>()->accessibleName().contains(u"盖伦"_s));
    QTest::keyClicks(input(), u"a"_s);
    QTest::keyClick(input(), Qt::Key_Return);
    QCOMPARE(sent.at(0).at(0).value<Draft>().quoted, std::optional(MessageId(u"q1"_s)));
    QVERIFY(!m_composer->hasQuote());
    m_composer->setQuote(quoted());
    QTest::mouseClick(button(u"Remove the quote"_s), Qt::LeftButton);
    QVERIFY(!m_composer->hasQuote());
    QVERIFY(!m_composer->findChild<QuoteBar *>()->isVisible());
}

void TestComposer::escapeIsLayered()
{
    QSignalSpy escaped(m_composer, &Composer::escapePressed);
    QTest::keyClicks(input(), u"text"_s);
    m_composer->setQuote(quoted());
    QTest::keyClick(input(), Qt::Key_Escape);
    QVERIFY(!m_composer->hasQuote());
    QCOMPARE(escaped.size(), 0);
    QTest::keyClick(input(), Qt::Key_Escape);
    QCOMPARE(escaped.size(), 1);
    QCOMPARE(m_composer->text(), u"text"_s);
}

void TestComposer::quoteFollowsTheMessage()
{
    QTest::keyClicks(input(), u"text"_s);
    m_composer->setQuote(quoted());
    Message edited = quoted();
    edited.content.plain = u"what it says now"_s;
    m_composer->noteChanged(edited);
    const auto *bar = m_composer->findChild<QuoteBar *>();
    QVERIFY(bar->accessibleName().contains(u"what it says now"_s));
    Message other = quoted();
    other.id = MessageId(u"q2"_s);
    other.content.plain = u"another"_s;
    m_composer->noteChanged(other);
    m_composer->noteDeleted(other.id);
    QVERIFY(bar->accessibleName().contains(u"what it says now"_s));
    m_composer->noteDeleted(edited.id);
    QVERIFY(!m_composer->hasQuote());
    QCOMPARE(m_composer->text(), u"text"_s);
}

void TestComposer::quoteClickAsksToSeeIt()
{
    QSignalSpy clicked(m_composer, &Composer::quoteClicked);
    m_composer->setQuote(quoted());
    QTest::mouseClick(m_composer->findChild<QuoteBar *>(), Qt::LeftButton, {}, QPoint(40, 10));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.at(0).at(0).value<MessageId>(), MessageId(u"q1"_s));
}

void TestComposer::upInEmptyEditsLast()
{
    QSignalSpy asked(m_composer, &Composer::editLastRequested);
    QTest::keyClicks(input(), u"a"_s);
    QTest::keyClick(input(), Qt::Key_Up);
    QCOMPARE(asked.size(), 0);
    QTest::keyClick(input(), Qt::Key_Backspace);
    QTest::keyClick(input(), Qt::Key_Up);
    QCOMPARE(asked.size(), 1);
}

void TestComposer::controlArrowsSelect()
{
    QSignalSpy older(m_composer, &Composer::selectOlderRequested);
    QSignalSpy newer(m_composer, &Composer::selectNewerRequested);
    QTest::keyClicks(input(), u"a"_s);
    QTest::keyClick(input(), Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(input(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(older.size(), 1);
    QCOMPARE(newer.size(), 1);
}

void TestComposer::draftsBelongToConversations()
{
    QTest::keyClicks(input(), u"abc"_s);
    QTest::keyClick(input(), Qt::Key_Left);
    m_composer->setQuote(quoted());
    m_composer->setConversation(kOther, u"other"_s);
    QVERIFY(m_composer->isEmpty());
    QVERIFY(!m_composer->hasQuote());
    QCOMPARE(input()->accessibleName(), u"Message #other"_s);
    QTest::keyClicks(input(), u"second"_s);
    m_composer->setConversation(kGeneral, u"general"_s);
    QCOMPARE(m_composer->text(), u"abc"_s);
    QVERIFY(m_composer->hasQuote());
    QTest::keyClicks(input(), u"-"_s);
    QCOMPARE(m_composer->text(), u"ab-c"_s);
    m_composer->setConversation(kOther, u"other"_s);
    QCOMPARE(m_composer->text(), u"second"_s);
}

void TestComposer::blockedComposerSaysWhyAndKeepsTheText()
{
    QSignalSpy sent(m_composer, &Composer::submitted);
    QTest::keyClicks(input(), u"kept"_s);
    m_composer->setBlocked(u"You may not write here."_s);
    QVERIFY(!input()->isVisible());
    const auto labels = m_composer->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"You may not write here."_s);
    }));
    m_composer->setBlocked({});
    QVERIFY(input()->isVisible());
    QCOMPARE(m_composer->text(), u"kept"_s);
    QCOMPARE(sent.size(), 0);
}

void TestComposer::pastesPlainTextOnly()
{
    auto data = std::make_unique<QMimeData>();
    data->setHtml(u"<b>bold</b>"_s);
    data->setText(u"bold\r\nline"_s);
    QGuiApplication::clipboard()->setMimeData(data.release());
    QTest::keyClick(input(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_composer->text(), u"bold\nline"_s);
    QVERIFY(!input()->document()->toHtml().contains(u"font-weight:7"_s));
}

void TestComposer::undoBringsTextBack()
{
    QTest::keyClicks(input(), u"typed"_s);
    m_composer->setText(u"replaced"_s);
    QTest::keyClick(input(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_composer->text(), u"typed"_s);
}

void TestComposer::mouseCanSendAndAskForEmoji()
{
    QSignalSpy sent(m_composer, &Composer::submitted);
    QSignalSpy emoji(m_composer, &Composer::emojiRequested);
    QTest::mouseClick(button(u"Emoji"_s), Qt::LeftButton);
    QCOMPARE(emoji.size(), 1);
    m_composer->insertText(u"👍"_s);
    QTest::mouseClick(button(u"Send"_s), Qt::LeftButton);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.at(0).at(0).value<Draft>().source, u"👍"_s);
}

void TestComposer::everyControlIsNamed()
{
    m_composer->setQuote(quoted());
    QVERIFY(!input()->accessibleName().isEmpty());
    const auto buttons = m_composer->findChildren<QAbstractButton *>();
    QVERIFY(buttons.size() >= 4);
    for (const QAbstractButton *control : buttons)
        QVERIFY(!control->accessibleName().isEmpty());
}

KOOKABURRA_GUI_CASE(TestComposer)

} // namespace tst_composer

#include "tst_composer.moc"
