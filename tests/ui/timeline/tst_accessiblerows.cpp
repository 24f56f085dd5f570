// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/hostilenames.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "tests/support/ui/timelinerig.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>

namespace tst_accessiblerows {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct SpokenRig : TimelineRig
{
    SpokenRig()
    {
        QAccessible::setActive(true);
        fillOwn(2);
        open();
    }
    ~SpokenRig()
    {
        if (QWidget *menu = QApplication::activePopupWidget())
            menu->close();
    }

    [[nodiscard]] QAccessibleInterface *list() const { return QAccessible::queryAccessibleInterface(&view()); }
    [[nodiscard]] QAccessibleInterface *row(const MessageId &id) const { return list()->child(model->rowOf(id)); }
    //! A message with everything that can be clicked.
    MessageId everything()
    {
        Message message = model->messageAt(1);
        message.id = MessageId(u"all"_s);
        message.created = QDateTime::currentDateTimeUtc().addDays(1);
        message.content
            = markup::parseKMarkdown(u"(met)2(met) [page](https://example.org/a) (spl)x(spl)\n```js\na\n```"_s);
        Attachment file;
        file.url = u"https://example.org/b.zip"_s;
        file.name = u"b.zip"_s;
        Attachment picture;
        picture.kind = Attachment::Kind::Image;
        picture.url = u"https://example.org/c.png"_s;
        picture.width = picture.height = 40;
        message.attachments = {file, picture};
        message.reactions = {{{u"👍"_s, {}, {}}, 2, false}};
        backend.messageService.emitEvent(MessageCreated{message});
        mustBecome([&] { return model->rowOf(message.id) >= 0; }, "the message did not come");
        return message.id;
    }
    //! The child with that name; null: none.
    [[nodiscard]] static QAccessibleInterface *named(QAccessibleInterface &row, const QString &name)
    {
        for (int i = 0; i < row.childCount(); ++i) {
            if (row.child(i)->text(QAccessible::Name) == name)
                return row.child(i);
        }
        return nullptr;
    }
};

} // namespace

//! What assistive technology finds in a row.
class TestAccessibleRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingInARowIsAChildWithRoleNameAndAction();
    void walkComesBackToWhereItBegan();
    void placesAreThoseOnScreen();
    void pressingDoesWhatAClickDoes();
    void focusFollowsTheKeyboard();
    void focusCanBeSet();
    void menuOpensForTheThing();
    void goneRowsAreInvalid();
    void namesOfOthersAreOneLine();
};

void TestAccessibleRows::everythingInARowIsAChildWithRoleNameAndAction()
{
    SpokenRig f;
    auto *row = f.row(f.everything());
    QVERIFY(row);
    QCOMPARE(row->role(), QAccessible::ListItem);
    const QList<std::pair<QString, QAccessible::Role>> wanted{{u"page"_s, QAccessible::Link},
        {u"Hidden text"_s, QAccessible::Button}, {u"Code"_s, QAccessible::Button},
        {u"File: b.zip"_s, QAccessible::Button}, {u"Reaction 👍 2"_s, QAccessible::Button},
        {u"Add a reaction"_s, QAccessible::Button}};
    QStringList names;
    for (int i = 0; i < row->childCount(); ++i) {
        auto *child = row->child(i);
        QVERIFY(child && child->isValid());
        names << child->text(QAccessible::Name);
        QVERIFY2(!names.back().isEmpty(), qPrintable(names.join(u", "_s)));
        auto *actions = child->actionInterface();
        QVERIFY(actions);
        const QString press = QAccessibleActionInterface::pressAction();
        QVERIFY(actions->actionNames().contains(press));
        QVERIFY2(!actions->localizedActionName(press).isEmpty(), qPrintable(names.back()));
        QVERIFY(child->state().focusable);
    }
    for (const auto &[name, role] : wanted) {
        auto *child = SpokenRig::named(*row, name);
        QVERIFY2(child, qPrintable(name + u" is not among "_s + names.join(u", "_s)));
        QCOMPARE(child->role(), role);
    }
    auto *link = SpokenRig::named(*row, u"page"_s);
    QCOMPARE(link->actionInterface()->localizedActionName(QAccessibleActionInterface::pressAction()), u"Open link"_s);
}

void TestAccessibleRows::walkComesBackToWhereItBegan()
{
    SpokenRig f;
    (void)f.everything();
    auto *list = f.list();
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), f.model->rowCount());
    for (int i = 0; i < list->childCount(); ++i) {
        auto *row = list->child(i);
        QCOMPARE(row->parent(), list);
        QCOMPARE(list->indexOfChild(row), i);
        QCOMPARE(list->child(i), row); // the same each time
        for (int j = 0; j < row->childCount(); ++j) {
            QCOMPARE(row->child(j)->parent(), row);
            QCOMPARE(row->indexOfChild(row->child(j)), j);
        }
    }
}

void TestAccessibleRows::placesAreThoseOnScreen()
{
    SpokenRig f;
    auto *row = f.row(f.everything());
    const QRect all = row->rect();
    for (int i = 0; i < row->childCount(); ++i) {
        const QRect place = row->child(i)->rect();
        QVERIFY(!place.isEmpty() && all.contains(place));
        QCOMPARE(row->childAt(place.center().x(), place.center().y()), row->child(i));
    }
    QCOMPARE(f.list()->childAt(all.center().x(), all.center().y()), row);
}

void TestAccessibleRows::pressingDoesWhatAClickDoes()
{
    SpokenRig f;
    const MessageId id = f.everything();
    const QSignalSpy activated(&f.view(), &MessageListView::hitActivated);
    SpokenRig::named(*f.row(id), u"Hidden text"_s)
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(f.view().layouts().opened(id).size(), 1);
    QVERIFY(!SpokenRig::named(*f.row(id), u"Hidden text"_s)); // it is open
}

void TestAccessibleRows::focusFollowsTheKeyboard()
{
    SpokenRig f;
    const MessageId id = f.everything();
    f.pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.pane.get()));
    f.view().setFocus();
    QVERIFY(f.pane->selectNeighbour(-1));
    QCOMPARE(f.list()->focusChild(), f.row(id));
    QVERIFY(f.row(id)->state().focused);
    QTest::keyClick(&f.view(), Qt::Key_Tab);
    QCOMPARE(f.list()->focusChild(), f.row(id)->child(0));
    QVERIFY(f.row(id)->child(0)->state().focused);
    QVERIFY(!f.row(id)->state().focused);
}

void TestAccessibleRows::focusCanBeSet()
{
    SpokenRig f;
    const MessageId id = f.everything();
    SpokenRig::named(*f.row(id), u"page"_s)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(f.view().currentId(), id);
    QVERIFY(f.view().focus().hit());
    QCOMPARE(f.view().focus().hit()->kind, Hit::Kind::Link);
}

void TestAccessibleRows::menuOpensForTheThing()
{
    SpokenRig f;
    SpokenRig::named(*f.row(f.everything()), u"page"_s)
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::showMenuAction());
    QVERIFY(FakeWindow::entry(u"Open link"_s));
}

void TestAccessibleRows::goneRowsAreInvalid()
{
    SpokenRig f;
    const MessageId id = f.everything();
    auto *row = f.row(id);
    auto *thing = row->child(0);
    f.backend.messageService.emitEvent(MessageDeleted{{f.channelRef, id}});
    QTRY_VERIFY(f.model->rowOf(id) < 0);
    QVERIFY(!row->isValid() && !thing->isValid());
    QVERIFY(row->text(QAccessible::Name).isEmpty());
    QVERIFY(thing->rect().isNull());
}

void TestAccessibleRows::namesOfOthersAreOneLine()
{
    SpokenRig f;
    for (const auto &[kind, name] : hostileNames()) {
        Message message = f.model->messageAt(1);
        Q_UNUSED(kind)
        message.id = MessageId(u"h%1"_s.arg(f.count++));
        message.created = QDateTime::currentDateTimeUtc().addDays(1 + f.count);
        message.author.name = name;
        message.author.id = UserId(u"o%1"_s.arg(f.count));
        f.backend.messageService.emitEvent(MessageCreated{message});
        QTRY_VERIFY(f.model->rowOf(message.id) >= 0);
        auto *row = f.row(message.id);
        for (int i = 0; i < row->childCount(); ++i)
            QCOMPARE(faultOfLine(row->child(i)->text(QAccessible::Name)), QString());
    }
}

KOOKABURRA_GUI_CASE(TestAccessibleRows)

} // namespace tst_accessiblerows

#include "tst_accessiblerows.moc"
