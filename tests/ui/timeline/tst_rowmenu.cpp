// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/bytes.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "tests/support/ui/timelinerig.h"
#include "ui/composer/composer.h"
#include "ui/emoji/reactionpopup.h"
#include "ui/media/filesaver.h"
#include "ui/search/searchpanel.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace tst_rowmenu {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct MenuRig : TimelineRig
{
    explicit MenuRig(const QString &pictureFolder = {})
        : TimelineRig({760, 700}, pictureFolder)
    {
        fillOwn(3);
        for (Message &message : backend.messageService.messages(channelRef)) {
            message.author = ann();
        }
        open();
    }
    static User ann()
    {
        User user;
        user.id = UserId(u"other"_s);
        user.name = u"Ann"_s;
        return user;
    }
    ~MenuRig() { closeMenu(); }
    static void closeMenu()
    {
        if (QWidget *menu = QApplication::activePopupWidget())
            menu->close();
    }

    //! A right click as the window system tells it.
    void rightClick(QPoint point) const
    {
        QVERIFY(point.x() >= 0);
        QWidget *viewport = view().viewport();
        QTest::mouseClick(viewport, Qt::RightButton, {}, point);
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, viewport->mapToGlobal(point));
        QApplication::sendEvent(viewport, &event);
    }
    //! The entries of the open menu, up to the first separator.
    [[nodiscard]] static QStringList firstEntries()
    {
        QStringList texts;
        if (const QMenu *menu = FakeWindow::menu()) {
            for (const QAction *entry : menu->actions()) {
                if (entry->isSeparator())
                    break;
                texts << entry->text().section(u'\t', 0, 0);
            }
        }
        return texts;
    }
    void select(const MessageId &id)
    {
        view().setFocus();
        view().chosen().clear();
        while (view().currentId() != id && pane->selectNeighbour(-1)) {}
    }
};

const auto kOwnEntry = u"React…"_s; // the first of each message

} // namespace

//! The menu of a row is about what lies under the pointer, or has the keyboard's focus.
class TestRowMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachThingHasItsEntries_data();
    void eachThingHasItsEntries();
    void messageAloneHasItsOwnEntries();
    void selectionCanBeCopiedQuotedAndSearched();
    void textBesideTheSelectionHasNoEntriesForIt();
    void linkAndFileAreCopied();
    void codeIsCopiedFromAnywhereInItsBlock();
    void pictureIsCopied();
    void fileIsSavedWholeOrNotAtAll();
    void reactionOpensWhoReacted();
    void heldReactionOpensWhoReactedAndIsNoClick();
    void keysOpenTheMenuOfTheFocusedThing();
    void personHasItsEntriesAndAMenuBelow();
    void quotedTextStandsInTheComposer();
    void searchedTextStandsInTheSearch();
    void linksToPlacesAreAskedForInTheWindow_data();
    void linksToPlacesAreAskedForInTheWindow();
};

void TestRowMenu::eachThingHasItsEntries_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("entries");
    const auto row = [](const char *name, const QString &source, Hit::Kind kind, const QStringList &entries) {
        QTest::newRow(name) << source << static_cast<int>(kind) << entries;
    };
    row("link", u"see [the page](https://example.org/a)"_s, Hit::Kind::Link, {u"Open link"_s, u"Copy link address"_s});
    row("role", u"(rol)5(rol)"_s, Hit::Kind::Role, {u"Members of the role"_s, u"Copy role ID"_s});
    row("channel", u"(chn)100(chn)"_s, Hit::Kind::Channel, {u"Go to the channel"_s, u"Copy channel ID"_s});
    row("spoiler", u"(spl)hidden words(spl)"_s, Hit::Kind::Spoiler, {u"Reveal"_s});
    row("code", u"```js\nlet a = 1;\n```"_s, Hit::Kind::CopyCode, {u"Copy the code"_s});
    row("text", u"only words"_s, Hit::Kind::Text, {kOwnEntry, u"Reply"_s});
}

void TestRowMenu::eachThingHasItsEntries()
{
    QFETCH(QString, source);
    QFETCH(int, kind);
    QFETCH(QStringList, entries);
    MenuRig f;
    const MessageId id = f.markup(source);
    f.rightClick(f.find(id, static_cast<Hit::Kind>(kind)));
    QCOMPARE(MenuRig::firstEntries(), entries);
    QVERIFY(FakeWindow::entry(kOwnEntry)); // the message's own follow
    QVERIFY(FakeWindow::entry(u"Delete…"_s));
}

void TestRowMenu::messageAloneHasItsOwnEntries()
{
    MenuRig f;
    const MessageId id = f.markup(u"short"_s);
    f.rightClick({f.view().viewport()->width() - 30, f.rectOf(id).center().y()});
    QCOMPARE(MenuRig::firstEntries(), (QStringList{kOwnEntry, u"Reply"_s}));
}

void TestRowMenu::selectionCanBeCopiedQuotedAndSearched()
{
    MenuRig f;
    const MessageId id = f.markup(u"alpha beta gamma"_s);
    const QSignalSpy quoted(f.pane.get(), &TimelinePane::textQuoted);
    const QSignalSpy searched(f.pane.get(), &TimelinePane::searchRequested);
    const QPoint from = f.find(id, Hit::Kind::Text);
    QWidget *viewport = f.view().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, QPointF(from.x() + 300, from.y() + 2),
        viewport->mapToGlobal(QPointF(from.x() + 300, from.y() + 2)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, from + QPoint(300, 2));
    const QString selected = f.view().selection().text();
    QVERIFY(selected.contains(u"beta"_s));
    f.rightClick(from + QPoint(30, 2));
    QCOMPARE(MenuRig::firstEntries().size(), 3);
    QVERIFY(f.view().selection().isActive()); // a right click lets nothing go
    FakeWindow::choose(u"Copy the selected text"_s);
    QCOMPARE(QApplication::clipboard()->text(), selected);
    f.rightClick(from + QPoint(30, 2));
    FakeWindow::choose(u"Quote the selected text"_s);
    QCOMPARE(quoted.size(), 1);
    QCOMPARE(quoted.front().front().toString(), selected);
    f.rightClick(from + QPoint(30, 2));
    FakeWindow::choose(u"Search for"_s);
    QCOMPARE(searched.size(), 1);
    // By keyboard, without a chosen row: that of the selection.
    QTest::keyClick(&f.view(), Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(MenuRig::firstEntries().value(0), u"Copy the selected text"_s);
}

void TestRowMenu::textBesideTheSelectionHasNoEntriesForIt()
{
    MenuRig f;
    const MessageId other = f.markup(u"other words"_s);
    const MessageId id = f.markup(u"alpha beta gamma"_s);
    const QPoint from = f.find(id, Hit::Kind::Text);
    QWidget *viewport = f.view().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, QPointF(from.x() + 60, from.y() + 2),
        viewport->mapToGlobal(QPointF(from.x() + 60, from.y() + 2)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, from + QPoint(60, 2));
    QVERIFY(f.view().selection().isActive());
    f.rightClick(f.find(other, Hit::Kind::Text));
    QCOMPARE(MenuRig::firstEntries().value(0), kOwnEntry);
}

void TestRowMenu::linkAndFileAreCopied()
{
    MenuRig f;
    const MessageId link = f.markup(u"[page](https://example.org/a)"_s);
    f.rightClick(f.find(link, Hit::Kind::Link));
    FakeWindow::choose(u"Copy link address"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"https://example.org/a"_s);
    const MessageId file = f.card(u"{\"type\":\"file\",\"src\":\"https://example.org/b.zip\",\"title\":\"b.zip\"}"_s);
    f.rightClick(f.find(file, Hit::Kind::File));
    QCOMPARE(
        MenuRig::firstEntries(), (QStringList{u"Open in another program"_s, u"Save file…"_s, u"Copy link address"_s}));
    FakeWindow::choose(u"Copy link address"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"https://example.org/b.zip"_s);
}

void TestRowMenu::codeIsCopiedFromAnywhereInItsBlock()
{
    MenuRig f;
    const MessageId id = f.markup(u"```js\nlet a = 1;\n```"_s);
    for (const Hit::Kind kind : {Hit::Kind::Text, Hit::Kind::Code}) {
        QApplication::clipboard()->clear();
        f.rightClick(f.find(id, kind));
        FakeWindow::choose(u"Copy the code"_s);
        QCOMPARE(QApplication::clipboard()->text(), u"let a = 1;"_s);
    }
}

void TestRowMenu::pictureIsCopied()
{
    FakeRestServer server;
    const QString url = server.baseUrl().toString() + u"/one.png"_s;
    server.always(u"one.png"_s, FakeRestServer::raw(200, pngOf(QSize(40, 30)), "image/png"));
    QTemporaryDir folder;
    MenuRig f(folder.path());
    const MessageId id
        = f.card(u"{\"type\":\"container\",\"elements\":[{\"type\":\"image\",\"src\":\"%1\"}]}"_s.arg(url));
    f.rightClick(f.find(id, Hit::Kind::Image));
    QCOMPARE(MenuRig::firstEntries(),
        (QStringList{u"Open picture"_s, u"Copy picture"_s, u"Save picture…"_s, u"Copy link address"_s}));
    FakeWindow::choose(u"Copy picture"_s);
    QTRY_COMPARE(QApplication::clipboard()->image().size(), QSize(40, 30));
}

void TestRowMenu::fileIsSavedWholeOrNotAtAll()
{
    FakeRestServer server;
    server.always(u"a.bin"_s, FakeRestServer::raw(200, QByteArray(300'000, 'x'), "application/octet-stream"));
    QTemporaryDir folder;
    Style style;
    QWidget window;
    window.show();
    FileSaver saver(style, &window);
    const QString path = folder.filePath(u"a.bin"_s);
    saver.save(QUrl(server.baseUrl().toString() + u"/a.bin"_s), path);
    QTRY_COMPARE(QFile(path).size(), 300'000);
    const auto told = [&window] {
        const auto *notice = window.findChild<Toast *>();
        return notice ? notice->text() : QString();
    };
    QTRY_VERIFY(told().contains(u"Saved as"_s));
    const QString other = folder.filePath(u"none.bin"_s);
    saver.save(QUrl(server.baseUrl().toString() + u"/missing.bin"_s), other);
    QTRY_VERIFY(told().contains(u"could not be saved"_s));
    QVERIFY(!QFile::exists(other));
    saver.save(QUrl(server.baseUrl().toString() + u"/a.bin"_s), folder.filePath(u"no/such/folder"_s));
    QVERIFY(told().contains(u"could not be saved"_s));
}

void TestRowMenu::reactionOpensWhoReacted()
{
    MenuRig f;
    Message message = f.model->messageAt(2);
    message.reactions = {{{u"👍"_s, {}, {}}, 2, false}};
    f.backend.messageService.emitEvent(MessageCreated{[&] {
        Message other = message;
        other.id = MessageId(u"r1"_s);
        return other;
    }()});
    const MessageId id(u"r1"_s);
    QTRY_VERIFY(f.model->rowOf(id) >= 0);
    f.rightClick(f.find(id, Hit::Kind::Reaction));
    QTRY_VERIFY(qobject_cast<ReactionPopup *>(QApplication::activePopupWidget()));
}

void TestRowMenu::heldReactionOpensWhoReactedAndIsNoClick()
{
    MenuRig f;
    Message message = f.model->messageAt(2);
    message.id = MessageId(u"r1"_s);
    message.reactions = {{{u"👍"_s, {}, {}}, 2, false}};
    f.backend.messageService.emitEvent(MessageCreated{message});
    QTRY_VERIFY(f.model->rowOf(message.id) >= 0);
    const QPoint chip = f.find(message.id, Hit::Kind::Reaction);
    // Resting on it opens nothing.
    QTest::mouseMove(f.view().viewport(), chip);
    QTest::mousePress(f.view().viewport(), Qt::LeftButton, {}, chip);
    QTRY_VERIFY(qobject_cast<ReactionPopup *>(QApplication::activePopupWidget()));
    QTest::mouseRelease(f.view().viewport(), Qt::LeftButton, {}, chip);
    QCOMPARE(f.backend.messageService.callCount(FakeMessageService::Call::Kind::SetReaction), 0);
}

void TestRowMenu::keysOpenTheMenuOfTheFocusedThing()
{
    MenuRig f;
    const MessageId id = f.markup(u"[page](https://example.org/a)"_s);
    f.select(id);
    QTest::keyClick(&f.view(), Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(MenuRig::firstEntries().value(0), kOwnEntry); // the row itself
    MenuRig::closeMenu();
    do {
        QTest::keyClick(&f.view(), Qt::Key_Tab);
    } while (f.view().focus().hit() && f.view().focus().hit()->kind != Hit::Kind::Link);
    QVERIFY(f.view().focus().hit());
    QTest::keyClick(&f.view(), Qt::Key_Menu);
    QCOMPARE(MenuRig::firstEntries(), (QStringList{u"Open link"_s, u"Copy link address"_s}));
}

void TestRowMenu::personHasItsEntriesAndAMenuBelow()
{
    FakeWindow window;
    QVERIFY(window.open());
    auto &view = *window.view().timeline().view();
    const auto &model = *window.view().timeline().model();
    const MessageId id = model.messageAt(model.rowCount() - 1).id;
    RowTarget target{id, {}, {}};
    target.hit.kind = Hit::Kind::User;
    target.hit.value = u"2"_s;
    Q_EMIT view.menuRequested(target, view.mapToGlobal(QPoint(100, 100)));
    QCOMPARE(MenuRig::firstEntries(),
        (QStringList{u"Profile"_s, u"Message"_s, u"Mention"_s, u"Copy user ID"_s, u"In this guild"_s}));
    auto *more = FakeWindow::entry(u"In this guild"_s);
    QVERIFY(more->menu() && FakeWindow::entry(u"Kick…"_s, more->menu()));
    FakeWindow::choose(u"Mention"_s);
    QVERIFY(window.view().composer().text().contains(u"2"_s));
}

void TestRowMenu::quotedTextStandsInTheComposer()
{
    FakeWindow window;
    QVERIFY(window.open());
    Q_EMIT window.view().timeline().textQuoted(u"one *star*\ntwo"_s);
    QCOMPARE(window.view().composer().text(), u"> one \\*star\\*\n> two\n\n"_s);
}

void TestRowMenu::searchedTextStandsInTheSearch()
{
    FakeWindow window;
    QVERIFY(window.open());
    Q_EMIT window.view().timeline().searchRequested(u"some \"quoted\" words"_s);
    auto *panel = window.window->findChild<SearchPanel *>();
    QVERIFY(panel && panel->isVisible());
    QCOMPARE(panel->field().text(), u"\"some quoted words\""_s);
}

void TestRowMenu::linksToPlacesAreAskedForInTheWindow_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("ours") << QString(u"kookaburra:"_s + u"//open/satori/100/m1"_s);
    QTest::newRow("KOOK's") << QString(u"https:"_s + u"//www.kookapp.cn/direct/anchor/1/100/m1"_s);
}

void TestRowMenu::linksToPlacesAreAskedForInTheWindow()
{
    QFETCH(QString, url);
    MenuRig f;
    const QSignalSpy asked(f.pane.get(), &TimelinePane::linkRequested);
    Inline text;
    text.text = u"over there"_s;
    Inline link;
    link.kind = Inline::Kind::Link;
    link.value = url;
    link.children = {text};
    Content content = FakeMessageService::textContent(u"x"_s);
    content.blocks.front().inlines = {link};
    const MessageId id = f.add(content, MessageKind::Markup);
    f.click(f.find(id, Hit::Kind::Link));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toString(), url);
    f.rightClick(f.find(id, Hit::Kind::Link));
    FakeWindow::choose(u"Open link"_s);
    QCOMPARE(asked.size(), 2);
}

KOOKABURRA_GUI_CASE(TestRowMenu)

} // namespace tst_rowmenu

#include "tst_rowmenu.moc"
