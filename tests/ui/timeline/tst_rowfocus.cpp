// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/timelinerig.h"

#include <QSignalSpy>

namespace tst_rowfocus {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct FocusRig : TimelineRig
{
    FocusRig()
    {
        fillOwn(2);
        open();
    }
    void select(const MessageId &id)
    {
        view().setFocus();
        view().chosen().clear();
        while (view().currentId() != id && pane->selectNeighbour(-1)) {}
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(&view(), key, modifiers); }
    [[nodiscard]] Hit::Kind kind() const
    {
        const auto hit = view().focus().hit();
        return hit ? hit->kind : Hit::Kind::None;
    }
    //! The kinds in the order in which Tab reaches them, until it leaves the row.
    [[nodiscard]] QList<Hit::Kind> walk() const
    {
        QList<Hit::Kind> kinds;
        for (;;) {
            press(Qt::Key_Right);
            if (kinds.size() > 40 || (!kinds.isEmpty() && place() == m_last))
                return kinds;
            m_last = place();
            kinds << kind();
        }
    }
    [[nodiscard]] QRect place() const
    {
        const auto hit = view().focus().hit();
        return hit ? hit->rect : QRect();
    }
    mutable QRect m_last;
};

} // namespace

//! What can be clicked in a row is reached by keyboard too.
class TestRowFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingInTheRowIsReachedInItsOrder();
    void tabGoesThroughTheRowAndLeavesIt();
    void enterActsOnTheFocusedThing();
    void openedSpoilerGivesTheFocusBackToTheRow();
    void escapeLeavesTheThingThenTheRow();
    void movingToAnotherRowForgetsTheThing();
    void coveredLinksAndFoldedOnesAreNotReached();
    void focusIsShown();
    void thingsKeepTheFocusWhenTheRowChanges();
};

void TestRowFocus::everythingInTheRowIsReachedInItsOrder()
{
    FocusRig f;
    Message message = f.model->messageAt(1);
    message.id = MessageId(u"all"_s);
    message.created = QDateTime::currentDateTimeUtc().addDays(1);
    message.content = markup::parseKMarkdown(
        u"(met)2(met) [page](https://example.org/a) (spl)x(spl) (chn)100(chn) (rol)5(rol)\n```js\na\n```"_s);
    message.reactions = {{{u"👍"_s, {}, {}}, 2, false}};
    message.edited = message.created.addSecs(60);
    f.backend.messageService.emitEvent(MessageCreated{message});
    QTRY_VERIFY(f.model->rowOf(message.id) >= 0);
    f.select(message.id);
    using K = Hit::Kind;
    QCOMPARE(f.walk(),
        (QList<K>{K::Date, K::Name, K::Versions, K::User, K::Link, K::Spoiler, K::Channel, K::Role, K::CopyCode,
            K::Reaction, K::AddReaction}));
}

void TestRowFocus::tabGoesThroughTheRowAndLeavesIt()
{
    FocusRig f;
    const MessageId id = f.markup(u"[one](https://example.org/1) [two](https://example.org/2)"_s);
    f.select(id);
    QList<QString> links;
    for (int i = 0; i < 10 && links.size() < 2; ++i) {
        f.press(Qt::Key_Tab);
        QCOMPARE(f.view().currentId(), id);
        if (f.kind() == Hit::Kind::Link)
            links << f.view().focus().hit()->value;
    }
    QCOMPARE(links, (QStringList{u"https://example.org/1"_s, u"https://example.org/2"_s}));
    f.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(f.view().focus().hit()->value, u"https://example.org/1"_s);
    for (int i = 0; i < 10 && f.view().focus().hit(); ++i)
        f.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(!f.view().focus().hit()); // the row itself
    QCOMPARE(f.view().currentId(), id);
}

void TestRowFocus::enterActsOnTheFocusedThing()
{
    FocusRig f;
    const QSignalSpy activated(&f.view(), &MessageListView::hitActivated);
    const MessageId id = f.markup(u"(chn)100(chn)"_s);
    const QSignalSpy opened(f.pane.get(), &TimelinePane::channelRequested);
    f.select(id);
    while (f.kind() != Hit::Kind::Channel)
        f.press(Qt::Key_Right);
    f.press(Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(opened.size(), 1);
    f.press(Qt::Key_Space);
    QCOMPARE(opened.size(), 2);
}

void TestRowFocus::openedSpoilerGivesTheFocusBackToTheRow()
{
    FocusRig f;
    const MessageId id = f.markup(u"(spl)[page](https://example.org/a)(spl) [other](https://example.org/b)"_s);
    f.select(id);
    while (f.kind() != Hit::Kind::Spoiler)
        f.press(Qt::Key_Right);
    f.press(Qt::Key_Return);
    QVERIFY(!f.view().focus().hit()); // and not on the link that came in its place
    QCOMPARE(f.view().layouts().opened(id).size(), 1);
}

void TestRowFocus::escapeLeavesTheThingThenTheRow()
{
    FocusRig f;
    const MessageId id = f.markup(u"(chn)100(chn)"_s);
    f.select(id);
    f.press(Qt::Key_Right);
    QVERIFY(f.view().focus().hit());
    f.press(Qt::Key_Escape);
    QVERIFY(!f.view().focus().hit());
    QCOMPARE(f.view().currentId(), id);
    QVERIFY(f.pane->closeTopLayer());
    QVERIFY(f.view().currentId().isEmpty());
}

void TestRowFocus::movingToAnotherRowForgetsTheThing()
{
    FocusRig f;
    const MessageId id = f.markup(u"(chn)100(chn)"_s);
    f.select(id);
    f.press(Qt::Key_Right);
    QVERIFY(f.view().focus().hit());
    f.press(Qt::Key_Up);
    QVERIFY(!f.view().focus().hit());
    f.press(Qt::Key_Down);
    QVERIFY(!f.view().focus().hit());
}

void TestRowFocus::coveredLinksAndFoldedOnesAreNotReached()
{
    FocusRig f;
    const MessageId covered = f.markup(u"(spl)[page](https://example.org/a)(spl)"_s);
    f.select(covered);
    QVERIFY(!f.walk().contains(Hit::Kind::Link));
    QString modules;
    for (int i = 0; i < 40; ++i)
        modules += (i ? u","_s : QString())
            + u"{\"type\":\"section\",\"text\":{\"type\":\"kmarkdown\",\"content\":\"[l%1](https://example.org/%1)\"}}"_s
                  .arg(i);
    const MessageId folded = f.card(modules);
    f.select(folded);
    const auto kinds = f.walk();
    QVERIFY(kinds.contains(Hit::Kind::Fold));
    QVERIFY(kinds.count(Hit::Kind::Link) > 2);
    QVERIFY(kinds.count(Hit::Kind::Link) < 20);
}

void TestRowFocus::focusIsShown()
{
    FocusRig f;
    const MessageId id = f.markup(u"(chn)100(chn)"_s);
    f.select(id);
    const QImage before = f.view().viewport()->grab().toImage();
    while (f.kind() != Hit::Kind::Channel)
        f.press(Qt::Key_Right);
    const QImage after = f.view().viewport()->grab().toImage();
    QVERIFY(before != after);
    const QPoint edge = f.place().translated(f.rectOf(id).topLeft()).topLeft() + QPoint(8, -2);
    const QColor ring = after.pixelColor(edge * after.devicePixelRatio());
    QVERIFY2(ring != before.pixelColor(edge * after.devicePixelRatio()), qPrintable(ring.name()));
}

void TestRowFocus::thingsKeepTheFocusWhenTheRowChanges()
{
    FocusRig f;
    const MessageId id = f.markup(u"[one](https://example.org/1) [two](https://example.org/2)"_s);
    f.select(id);
    while (f.kind() != Hit::Kind::Link || f.view().focus().hit()->value != u"https://example.org/2"_s)
        f.press(Qt::Key_Right);
    const auto change = [&](const QString &source, int minutes) {
        MessageUpdated update;
        update.ref = {f.channelRef, id};
        update.source = source;
        update.content = markup::parseKMarkdown(source);
        update.edited = QDateTime::currentDateTimeUtc().addDays(1).addSecs(minutes * 60);
        f.backend.messageService.emitEvent(update);
        QTRY_COMPARE(f.model->messageAt(f.model->rowOf(id)).content.plain, update.content->plain);
    };
    change(u"before it [two](https://example.org/2)"_s, 1);
    QVERIFY(f.view().focus().hit());
    QCOMPARE(f.view().focus().hit()->value, u"https://example.org/2"_s);
    change(u"nothing left"_s, 2);
    QVERIFY(!f.view().focus().hit());
    QCOMPARE(f.view().currentId(), id);
}

KOOKABURRA_GUI_CASE(TestRowFocus)

} // namespace tst_rowfocus

#include "tst_rowfocus.moc"
