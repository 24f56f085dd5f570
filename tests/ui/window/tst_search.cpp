// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "ui/composer/composer.h"
#include "ui/people/memberpanel.h"
#include "ui/pins/pinpanel.h"
#include "ui/search/searchchip.h"
#include "ui/search/searchchips.h"
#include "ui/search/searchlist.h"
#include "ui/search/searchpanel.h"
#include "ui/search/searchsuggestionlist.h"
#include "ui/search/searchsuggestions.h"
#include "ui/shell/account/sidepanels.h"
#include "ui/shell/conversation/conversationheader.h"
#include "ui/shell/tools/searchtool.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/noticepage.h"
#include "ui/widgets/panelhead.h"
#include "ui/widgets/statusline.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QTest>

#include <functional>

namespace tst_search {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

//! Search as somebody uses it, by mouse and keys.
class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }
    void keyOpensFieldAndEnterGoesToTheHit();
    void everywhereLeadsToOtherConversations();
    void arrowsWalkTheResultsAndLeadBack();
    void escapeLeavesLayerByLayer();
    void buttonOpensAndCloses();
    void panelsTakeTurns();
    void chipsShowTheFiltersAndRemoveThem();
    void mistakeIsSaidUnderTheField();
    void suggestionsAreChosenByKeys();
    void suggestionsAreChosenByMouse();
    void scrollingReadsMore();
    void clickGoesToTheHit();
    void nothingFoundIsSaid();
    void foreignTextStaysText();
    void resultsFollowWhatIsStored();
    void everythingHasANameAndARole();

private:
    void open(bool everywhere);
    [[nodiscard]] SearchPanel &panel() { return *w->view().findChild<SearchTool *>()->panel(); }
    [[nodiscard]] SearchModel &model() { return panel().model(); }
    [[nodiscard]] bool isFlashing(const MessageId &id) { return w->view().timeline().view()->flash().of(id) > 0; }

    const ChannelRef m_talk = Community::channel(u"c-talk"_s);
    const ChannelRef m_raid = Community::channel(u"c-raid"_s);
    std::unique_ptr<FakeWindow> w;
};

void TestSearch::init()
{
    w = std::make_unique<FakeWindow>();
    QVERIFY(w->open());
    w->view().openChannel(m_talk);
    QTRY_COMPARE(w->view().current(), m_talk);
    Community::say(w->backend, m_raid, u"4"_s, u"a needle in the raid"_s);
    Community::say(w->backend, m_talk, u"4"_s, u"the first needle"_s);
    Community::say(w->backend, m_talk, u"5"_s, u"the second needle"_s);
}

void TestSearch::open(bool everywhere)
{
    w->key(Qt::Key_F, everywhere ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier);
    QVERIFY(w->view().findChild<SearchTool *>()->panel());
    QTRY_VERIFY(panel().isVisible() && panel().field().hasFocus());
}

void TestSearch::keyOpensFieldAndEnterGoesToTheHit()
{
    open(false);
    QVERIFY(panel().scopeChip(SearchModel::Scope::Conversation).isChecked());
    w->type(u"needle"_s);
    QTRY_COMPARE(model().rowCount(), 2);
    QCOMPARE(panel().head().note(), u"2"_s);
    const MessageId id = model().at(0).ref.id;
    w->key(Qt::Key_Return);
    QTRY_VERIFY(isFlashing(id));
    QVERIFY(panel().list().hasFocus());
}

void TestSearch::everywhereLeadsToOtherConversations()
{
    open(true);
    w->type(u"needle raid"_s);
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(model().at(0).ref.channel, m_raid);
    const MessageId id = model().at(0).ref.id;
    w->key(Qt::Key_Return);
    QTRY_COMPARE(w->view().current(), m_raid);
    QTRY_VERIFY(isFlashing(id));
    QVERIFY(panel().isVisible());
    QVERIFY(panel().list().hasFocus());
    QCOMPARE(model().rowCount(), 1);
}

void TestSearch::arrowsWalkTheResultsAndLeadBack()
{
    open(false);
    w->type(u"needle"_s);
    QTRY_COMPARE(model().rowCount(), 2);
    w->key(Qt::Key_Down);
    QVERIFY(panel().list().hasFocus());
    QCOMPARE(panel().list().currentIndex().row(), 0);
    w->key(Qt::Key_Down);
    QCOMPARE(panel().list().currentIndex().row(), 1);
    w->key(Qt::Key_Up);
    w->key(Qt::Key_Up);
    QVERIFY(panel().field().hasFocus());
    w->key(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(panel().field().selectedText(), u"needle"_s);
}

void TestSearch::escapeLeavesLayerByLayer()
{
    open(false);
    w->type(u"from:"_s);
    QTRY_VERIFY(panel().suggestions().isOpen());
    w->key(Qt::Key_Escape);
    QVERIFY(!panel().suggestions().isOpen());
    QCOMPARE(panel().field().text(), u"from:"_s);
    w->key(Qt::Key_Escape);
    QCOMPARE(panel().field().text(), QString());
    QTRY_VERIFY(panel().isVisible());
    QVERIFY(!panel().suggestions().isOpen());
    w->key(Qt::Key_Escape);
    QVERIFY(!panel().isVisible());
    QTRY_VERIFY(w->view().composer().isAncestorOf(QApplication::focusWidget()));

    open(false);
    w->type(u"needle"_s);
    QTRY_COMPARE(model().rowCount(), 2);
    w->key(Qt::Key_Down);
    w->key(Qt::Key_Escape); // from the list
    QVERIFY(!panel().isVisible());
    QTRY_VERIFY(w->view().composer().isAncestorOf(QApplication::focusWidget()));
}

void TestSearch::buttonOpensAndCloses()
{
    QTest::mouseClick(&w->view().header().searchButton(), Qt::LeftButton);
    QVERIFY(panel().isVisible());
    QCOMPARE(w->view().header().searchButton().level(), Level::Text);
    QTest::mouseClick(&w->view().header().searchButton(), Qt::LeftButton);
    QVERIFY(!panel().isVisible());
    QCOMPARE(w->view().header().searchButton().level(), Level::Dim);
    QTest::mouseClick(&w->view().header().searchButton(), Qt::LeftButton);
    QTest::mouseClick(&panel().head().closeButton(), Qt::LeftButton);
    QVERIFY(!panel().isVisible());
}

void TestSearch::panelsTakeTurns()
{
    w->window->resize(1400, 800);
    auto &view = w->view();
    QTRY_VERIFY(view.members().isVisible());
    open(false);
    QVERIFY(!view.members().isVisible());
    view.panels().togglePins();
    QVERIFY(view.pins().isVisible() && !panel().isVisible());
    open(false);
    QVERIFY(!view.pins().isVisible());
    view.panels().closeTool();
    view.panels().toggleMembers();
    QTRY_VERIFY(!panel().isVisible());
    // Where there are no members and pins, search is there.
    view.openChannel(Community::direct(u"dm-4"_s));
    open(false);
    QVERIFY(panel().isVisible());
}

void TestSearch::chipsShowTheFiltersAndRemoveThem()
{
    open(true);
    w->type(u"needle from:Ann -raid "_s);
    QTRY_COMPARE(model().rowCount(), 1);
    auto chips = panel().chips().chips();
    QCOMPARE(chips.size(), size_t(2));
    QCOMPARE(chips[0]->label(), u"From: Ann"_s);
    QCOMPARE(chips[1]->label(), u"Without: raid"_s);
    QTest::mouseClick(chips[1], Qt::LeftButton);
    QCOMPARE(panel().field().text(), u"needle from:Ann "_s);
    QTRY_COMPARE(model().rowCount(), 2);
    QCOMPARE(panel().chips().chips().size(), size_t(1));
}

void TestSearch::mistakeIsSaidUnderTheField()
{
    open(true);
    w->type(u"needle has:hope"_s);
    QTRY_VERIFY(panel().problem().isVisible());
    QVERIFY(panel().problem().text().contains(u"has:hope"_s));
    QCOMPARE(panel().chips().chips().front()->kind(), SearchChip::Kind::WrongFilter);
    QVERIFY(panel().notice().isVisible());
    w->key(Qt::Key_Return); // goes nowhere
    panel().field().setText(u"needle"_s);
    QTRY_COMPARE(model().rowCount(), 3);
    QVERIFY(!panel().problem().isVisible());
}

void TestSearch::suggestionsAreChosenByKeys()
{
    open(true);
    QTRY_VERIFY(panel().suggestions().isOpen()); // all operators, in the empty field
    w->key(Qt::Key_Down);
    w->key(Qt::Key_Return);
    QCOMPARE(panel().field().text(), u"from:"_s);
    w->type(u"an"_s);
    QTRY_VERIFY(panel().suggestions().isOpen());
    w->key(Qt::Key_Tab);
    QCOMPARE(panel().field().text(), u"from:Ann "_s);
    QVERIFY(panel().field().hasFocus());
    QTRY_COMPARE(model().state(), SearchModel::State::Shown);
    QVERIFY(!panel().suggestions().isOpen());
}

void TestSearch::suggestionsAreChosenByMouse()
{
    open(true);
    w->type(u"has:"_s);
    QTRY_VERIFY(panel().suggestions().isOpen());
    auto &list = *panel().suggestions().list();
    const QRect row = list.visualRect(list.model()->index(2, 0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(panel().field().text(), u"has:image "_s);
    QVERIFY(panel().field().hasFocus());
}

void TestSearch::scrollingReadsMore()
{
    for (int i = 0; i < 160; ++i)
        Community::say(w->backend, m_talk, u"4"_s, u"haystack %1"_s.arg(i));
    open(false);
    w->type(u"haystack"_s);
    QTRY_VERIFY(model().rowCount() >= SearchModel::kPage);
    QVERIFY(model().rowCount() < 160);
    QVERIFY2(panel().head().note().contains(u"more"_s), qPrintable(panel().head().note()));
    QTRY_VERIFY([&] {
        panel().list().verticalScrollBar()->setValue(panel().list().verticalScrollBar()->maximum());
        return model().rowCount() == 160;
    }());
    QVERIFY(!model().hasMore());
}

void TestSearch::clickGoesToTheHit()
{
    open(false);
    w->type(u"\"first needle\""_s);
    QTRY_COMPARE(model().rowCount(), 1);
    const MessageId id = model().at(0).ref.id;
    auto &list = panel().list();
    QTRY_VERIFY(!list.visualRect(model().index(0)).isEmpty());
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(model().index(0)).center());
    QTRY_VERIFY(isFlashing(id));
}

void TestSearch::nothingFoundIsSaid()
{
    open(true);
    QVERIFY(panel().notice().isVisible());
    w->type(u"nobodysaidthis"_s);
    QTRY_COMPARE(panel().notice().title(), u"Nothing was found."_s);
}

void TestSearch::foreignTextStaysText()
{
    const QString name = u"<b>x</b> & [*] %1 \u202e"_s + u"字"_s.repeated(400);
    Community::nameEverything(w->backend, name);
    w->backend.directoryService.emitEvent(GuildChanged{GuildId(u"g1"_s)});
    Community::say(w->backend, m_talk, u"4"_s, u"<img src=x> &amp; needle \u202e %1 "_s + u"\u0301"_s.repeated(5'000));
    open(true);
    w->type(u"needle"_s);
    QTRY_COMPARE(model().rowCount(), 4);
    QVERIFY(!model().at(0).excerpt.text.contains(u'\u202e'));
    QVERIFY(model().at(0).excerpt.text.contains(u"<img src=x> &amp; needle"_s));
    const QImage image = panel().grab().toImage(); // paints names and text of others
    QVERIFY(!image.isNull());
    panel().field().setText(u"from:\""_s + name + u"\""_s);
    QTRY_VERIFY(!panel().chips().chips().empty());
    QVERIFY(panel().chips().chips().front()->width() <= panel().width());
}

void TestSearch::resultsFollowWhatIsStored()
{
    open(false);
    w->type(u"needle"_s);
    QTRY_COMPARE(model().rowCount(), 2);
    w->key(Qt::Key_Down);
    const MessageId chosen = model().at(panel().list().currentIndex().row()).ref.id;
    Community::say(w->backend, m_talk, u"5"_s, u"a third needle"_s);
    QTRY_COMPARE(model().rowCount(), 3);
    QCOMPARE(model().at(panel().list().currentIndex().row()).ref.id, chosen);
    QCOMPARE(panel().head().note(), u"3"_s);
}

void TestSearch::everythingHasANameAndARole()
{
    open(true);
    w->type(u"needle has:link"_s);
    w->key(Qt::Key_Escape); // the suggestions
    w->type(u" "_s);
    w->key(Qt::Key_Backspace);
    QStringList nameless;
    int controls = 0;
    int rows = 0;
    const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *part) {
        if (!part || !part->isValid() || part->state().invisible)
            return;
        switch (part->role()) {
        case QAccessible::Button:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::EditableText:
        case QAccessible::List:
            ++controls;
            break;
        case QAccessible::ListItem:
            ++rows;
            break;
        case QAccessible::NoRole:
            nameless << u"no role"_s;
            return;
        default:
            for (int i = 0; i < part->childCount(); ++i)
                walk(part->child(i));
            return;
        }
        if (part->text(QAccessible::Name).isEmpty())
            nameless << (part->object() ? QLatin1StringView(part->object()->metaObject()->className()) : "a row"_L1);
        for (int i = 0; i < part->childCount(); ++i)
            walk(part->child(i));
    };
    walk(QAccessible::queryAccessibleInterface(&panel()));
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    QVERIFY2(controls >= 4, qPrintable(QString::number(controls)));
    panel().field().setText(u"needle"_s);
    QTRY_COMPARE(model().rowCount(), 3);
    walk(QAccessible::queryAccessibleInterface(&panel()));
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    QVERIFY2(rows >= 3, qPrintable(QString::number(rows)));
}

KOOKABURRA_GUI_CASE(TestSearch)

} // namespace tst_search

#include "tst_search.moc"
