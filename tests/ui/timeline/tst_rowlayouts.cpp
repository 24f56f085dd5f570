// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/timelinerig.h"
#include "ui/editor/messageeditor.h"
#include "ui/timeline/list/roweditors.h"
#include "ui/timeline/list/rowlayouts.h"
#include "ui/timeline/list/selectedtext.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_rowlayouts {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

User named(const QString &id)
{
    User user;
    user.id = UserId(id);
    user.name = u"Name "_s + id;
    return user;
}

//! Row layouts beside the list: of its model, for a viewport of their own.
struct LayoutsRig : TimelineRig
{
    LayoutsRig()
    {
        open();
        viewport.resize(600, 400);
        layouts.setModel(model.get());
    }
    MessageId say(const User &author, int minute, const QString &text = u"words"_s)
    {
        const QString id = u"row%1"_s.arg(++said);
        const QDateTime created(QDate(2026, 1, 2), QTime(12, 0));
        Message message
            = FakeMessageService::makeMessage(channelRef, id, text, author, created.addSecs(60LL * minute).toUTC());
        message.content = markup::parseKMarkdown(text);
        backend.messageService.emitEvent(MessageCreated{message});
        QCoreApplication::processEvents();
        return message.id;
    }
    [[nodiscard]] RowTraits traits(int row) const { return layouts.keyOf(row).traits; }
    [[nodiscard]] QString textOf(int row)
    {
        const MessageLayout &layout = layouts.of(row);
        return layout.text(0, layout.textLength());
    }

    int said = 0;
    QWidget viewport;
    RowEditors editors{viewport};
    RowLayouts layouts{style, *directory, *images, editors, viewport};
    SelectedText selection{layouts};
};

} // namespace

//! How rows stand among their neighbours, what is kept of them, and what is selected in them.
class TestRowLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followersHaveNoHead()
    {
        LayoutsRig f;
        f.say(named(u"1"_s), 0);
        f.say(named(u"1"_s), 5);
        f.say(named(u"2"_s), 6);
        f.say(named(u"2"_s), 17);
        QVERIFY(f.traits(0).head);
        QVERIFY(!f.traits(1).head);
        QVERIFY2(f.traits(2).head, "somebody else");
        QVERIFY2(f.traits(3).head, "long after");
    }

    void newDayHasADateLine()
    {
        LayoutsRig f;
        f.say(named(u"1"_s), 0);
        f.say(named(u"1"_s), 1);
        f.say(named(u"1"_s), 24 * 60);
        QVERIFY(f.traits(0).dateAbove && f.traits(0).beginning);
        QVERIFY(!f.traits(1).dateAbove);
        QVERIFY(f.traits(2).dateAbove && f.traits(2).head);
    }

    void unreadLineStandsAboveOneRow()
    {
        LayoutsRig f;
        f.say(named(u"1"_s), 0);
        const MessageId second = f.say(named(u"1"_s), 1);
        const int before = f.layouts.height(1);
        QVERIFY(f.layouts.setUnreadFrom(second));
        QVERIFY(!f.layouts.setUnreadFrom(second));
        QVERIFY(f.traits(1).unreadAbove && f.traits(1).head);
        QVERIFY(f.layouts.height(1) > before);
    }

    void editorStandsInPlaceOfTheBody()
    {
        LayoutsRig f;
        const MessageId id = f.say(named(u"1"_s), 0);
        const int before = f.layouts.height(0) - f.layouts.of(0).bodyRect().height();
        auto *editor = new MessageEditor(f.style, MessageKind::Markup, u"one\ntwo\nthree"_s, 1000, &f.viewport);
        f.editors.open(id, f.channelRef, editor);
        QCOMPARE(f.layouts.height(0), before + editor->height());
        QCOMPARE(f.layouts.of(0).bodyRect().height(), editor->height());
    }

    void widthChangesHeightsAtOnceOrLater()
    {
        LayoutsRig f;
        f.say(named(u"1"_s), 0, u"many words "_s.repeated(20));
        const int wide = f.layouts.height(0);
        f.viewport.resize(260, 400);
        {
            const auto old = f.layouts.keepOldHeights(true);
            QCOMPARE(f.layouts.height(0), wide);
        }
        const auto [changed, more] = f.layouts.refine(0);
        QVERIFY(changed && !more);
        QVERIFY(f.layouts.height(0) > wide);
        QCOMPARE(f.layouts.lastHeight(f.model->messageAt(0).id), f.layouts.height(0));
    }

    void spoilersOpenAndClose()
    {
        LayoutsRig f;
        const MessageId id = f.say(named(u"1"_s), 0, u"a (spl)secret(spl) b"_s);
        QVERIFY(!f.textOf(0).contains(u"secret"_s));
        f.layouts.toggleHidden(id, 0);
        QCOMPARE(f.layouts.opened(id), QSet<int>{0});
        QVERIFY(f.textOf(0).contains(u"secret"_s));
        f.layouts.toggleHidden(id, 0);
        QVERIFY(!f.textOf(0).contains(u"secret"_s));
        f.layouts.toggleHidden(id, 0);
        f.layouts.setModel(f.model.get());
        QVERIFY2(f.layouts.opened(id).isEmpty(), "another conversation begins covered");
    }

    void rowIsLaidOutOnce()
    {
        LayoutsRig f;
        f.say(named(u"1"_s), 0);
        const MessageLayout *first = &f.layouts.of(0);
        QCOMPARE(&f.layouts.of(0), first);
        QSignalSpy outdated(&f.layouts, &RowLayouts::outdated);
        Q_EMIT f.style.changed();
        QCOMPARE(outdated.size(), 1);
        QCOMPARE(f.layouts.lastHeight(f.model->messageAt(0).id), -1);
    }

    void selectedTextReachesAcrossRows()
    {
        LayoutsRig f;
        const MessageId a = f.say(named(u"1"_s), 0, u"alpha beta"_s);
        f.say(named(u"1"_s), 1, u"gamma"_s);
        const MessageId c = f.say(named(u"1"_s), 2, u"delta epsilon"_s);
        QVERIFY(!f.selection.hasBegin());
        f.selection.begin({a, 6});
        QVERIFY(f.selection.hasBegin() && !f.selection.isActive());
        QVERIFY(f.selection.extend({c, 5}));
        QVERIFY(!f.selection.extend({c, 5}));
        QCOMPARE(f.selection.text(), u"beta\ngamma\ndelta"_s);
        QCOMPARE(f.selection.in(0).first, 6);
        QCOMPARE(f.selection.in(2), (std::pair{0, 5}));
        QVERIFY(f.selection.clear());
        QVERIFY(!f.selection.clear());
        QCOMPARE(f.selection.in(0), (std::pair{0, 0}));
    }

    void selectedRowsThatLeaveStaySelected_data()
    {
        QTest::addColumn<int>("gone");
        QTest::newRow("above") << 0;
        QTest::newRow("below") << 2;
    }

    void selectedRowsThatLeaveStaySelected()
    {
        QFETCH(int, gone);
        LayoutsRig f;
        const MessageId a = f.say(named(u"1"_s), 0, u"alpha beta"_s);
        f.say(named(u"1"_s), 1, u"gamma"_s);
        const MessageId c = f.say(named(u"1"_s), 2, u"delta epsilon"_s);
        f.selection.select({a, 6}, {c, 5});
        f.selection.keepTrimmed(gone, gone);
        f.backend.messageService.emitEvent(MessageDeleted{{f.channelRef, gone == 0 ? a : c}});
        QCOMPARE(f.model->rowCount(), 2);
        QCOMPARE(f.selection.text(), u"beta\ngamma\ndelta"_s);
    }

    void rowThatGetsItsIdStaysSelected()
    {
        LayoutsRig f;
        const MessageId a = f.say(named(u"1"_s), 0, u"alpha"_s);
        f.selection.select({MessageId(u"local"_s), 0}, {MessageId(u"local"_s), 3});
        QCOMPARE(f.selection.text(), QString());
        f.selection.rename(MessageId(u"local"_s), a);
        QCOMPARE(f.selection.text(), u"alp"_s);
    }
};

KOOKABURRA_GUI_CASE(TestRowLayouts)

} // namespace tst_rowlayouts

#include "tst_rowlayouts.moc"
