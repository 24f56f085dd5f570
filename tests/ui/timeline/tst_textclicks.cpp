// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/timelinerig.h"

#include <QApplication>
#include <QClipboard>

namespace tst_textclicks {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

//! A message of somebody else, and clicks as the window system tells them, with their times.
struct ClickRig : TimelineRig
{
    ClickRig()
    {
        fillOwn(1);
        for (Message &message : backend.messageService.messages(channelRef)) {
            message.author.id = UserId(u"other"_s);
            message.author.name = u"Ann"_s;
            message.content = markup::parseKMarkdown(u"first line here\nsecond line of it\nthird"_s);
        }
        open();
        id = model->messageAt(0).id;
    }

    void send(QEvent::Type type, QPoint point, quint64 time) const
    {
        const bool release = type == QEvent::MouseButtonRelease;
        QMouseEvent event(type, QPointF(point), view().viewport()->mapToGlobal(QPointF(point)), Qt::LeftButton,
            release ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        event.setTimestamp(time);
        QApplication::sendEvent(view().viewport(), &event);
    }
    //! One, two, three clicks at once.
    void clicks(int times, QPoint point, quint64 apart = 20) const
    {
        quint64 time = 1'000;
        for (int i = 0; i < times; ++i, time += apart) {
            send(i == 1 ? QEvent::MouseButtonDblClick : QEvent::MouseButtonPress, point, time);
            send(QEvent::MouseButtonRelease, point, time + 5);
        }
    }
    //! In the second line.
    [[nodiscard]] QPoint inSecond() const
    {
        const QPoint first = find(id, Hit::Kind::Text);
        return first + QPoint(6, 22);
    }

    MessageId id;
};

} // namespace

//! What several clicks on a text select, and where it goes.
class TestTextClicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoClicksTakeTheWord();
    void threeClicksTakeTheParagraph();
    void slowThirdClickIsAClick();
    void thirdClickElsewhereIsAClick();
    void threeClicksInCodeTakeTheLine();
    void whatIsSelectedCanBePastedWithTheMiddleButton();
};

void TestTextClicks::twoClicksTakeTheWord()
{
    ClickRig f;
    f.clicks(2, f.inSecond());
    QCOMPARE(f.view().selection().text(), u"second"_s);
}

void TestTextClicks::threeClicksTakeTheParagraph()
{
    ClickRig f;
    f.clicks(3, f.inSecond());
    QCOMPARE(f.view().selection().text(), u"second line of it"_s);
    f.clicks(3, f.find(f.id, Hit::Kind::Text));
    QCOMPARE(f.view().selection().text(), u"first line here"_s);
}

void TestTextClicks::slowThirdClickIsAClick()
{
    ClickRig f;
    const auto slow = static_cast<quint64>(QApplication::doubleClickInterval()) + 50;
    f.clicks(3, f.inSecond(), slow);
    QVERIFY(!f.view().selection().isActive());
}

void TestTextClicks::thirdClickElsewhereIsAClick()
{
    ClickRig f;
    f.clicks(2, f.inSecond());
    f.send(QEvent::MouseButtonPress, f.inSecond() + QPoint(60, 0), 1'050);
    f.send(QEvent::MouseButtonRelease, f.inSecond() + QPoint(60, 0), 1'060);
    QVERIFY(!f.view().selection().isActive());
}

void TestTextClicks::threeClicksInCodeTakeTheLine()
{
    ClickRig f;
    Message message = f.model->messageAt(0);
    message.id = MessageId(u"code"_s);
    message.created = message.created.addSecs(3600);
    message.content = markup::parseKMarkdown(u"```\nlet a = 1;\nlet b = 2;\n```"_s);
    f.backend.messageService.emitEvent(MessageCreated{message});
    QTRY_VERIFY(f.model->rowOf(message.id) >= 0);
    f.clicks(3, f.find(message.id, Hit::Kind::Text));
    QCOMPARE(f.view().selection().text(), u"let a = 1;"_s);
}

void TestTextClicks::whatIsSelectedCanBePastedWithTheMiddleButton()
{
    ClickRig f;
    QClipboard *clipboard = QApplication::clipboard();
    if (!clipboard->supportsSelection())
        return; // nothing to be promised on this platform
    f.clicks(2, f.inSecond());
    QCOMPARE(clipboard->text(QClipboard::Selection), u"second"_s);
    f.clicks(3, f.inSecond());
    QCOMPARE(clipboard->text(QClipboard::Selection), u"second line of it"_s);
}

KOOKABURRA_GUI_CASE(TestTextClicks)

} // namespace tst_textclicks

#include "tst_textclicks.moc"
