// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/messagelistmodel.h"
#include "tests/support/community.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "ui/composer/composer.h"
#include "ui/composer/modebar.h"
#include "ui/input/plaininput.h"
#include "ui/people/memberpicker.h"
#include "ui/shell/account/accountview.h"
#include "ui/shell/window/mainwindow.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/sidelist.h"

#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

namespace tst_sendingmodes {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const ChannelRef kSendingTalk = Community::channel(u"c-talk"_s);
const ChannelRef kSendingRaid = Community::channel(u"c-raid"_s);

} // namespace

//! How a message is sent beside the usual way: to one person alone, as plain text.
class TestSendingModes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }
    void anyMemberCanBePickedToSeeItAlone();
    void addresseeStaysWithItsConversation();
    void plainTextIsAChoice();
    void directChatsOfferNoAddressee();

private:
    [[nodiscard]] Composer &composer() { return w->view().composer(); }
    [[nodiscard]] QMenu *openMenu();
    [[nodiscard]] bool pick(const QString &part);
    [[nodiscard]] QString bar();
    void pressBar(const QString &name);
    [[nodiscard]] Draft lastSent() const;

    std::unique_ptr<FakeWindow> w;
};

void TestSendingModes::init()
{
    w = std::make_unique<FakeWindow>();
    w->backend.messageService.capability.plainText = true;
    QVERIFY(w->open());
    QTRY_COMPARE(w->view().current(), kSendingTalk);
}

QMenu *TestSendingModes::openMenu()
{
    const auto buttons = composer().findChildren<Button *>();
    for (Button *button : buttons) {
        if (button->accessibleName() == u"Add files, a card or a template"_s)
            button->click();
    }
    return w->menu();
}

bool TestSendingModes::pick(const QString &part)
{
    if (!openMenu())
        return false;
    w->choose(u"Only visible to"_s);
    QPointer<MemberPicker> picker;
    const auto filled = [&] {
        picker = w->window->findChild<MemberPicker *>();
        return picker && picker->model().rowCount() > 2 && !picker->model().loading();
    };
    if (!soon(filled))
        return false;
    picker->search().setText(part);
    const auto found = [&] {
        return picker && picker->model().search() == part && picker->model().rowCount() == 2
            && !picker->model().loading();
    };
    if (!soon(found))
        return false;
    QTest::keyClick(&picker->search(), Qt::Key_Return);
    if (!soon([&] { return !w->window->findChild<MemberPicker *>(); }))
        return false;
    w->window->activateWindow(); // a window system that has windows does so when a popup has gone
    return QTest::qWaitForWindowActive(w->window.get());
}

QString TestSendingModes::bar()
{
    QStringList words;
    const auto labels = composer().findChild<ModeBar *>()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            words << label->text();
    }
    return words.join(u'|');
}

void TestSendingModes::pressBar(const QString &name)
{
    const auto buttons = composer().findChild<ModeBar *>()->findChildren<Button *>();
    for (Button *button : buttons) {
        if (button->accessibleName() == name)
            button->click();
    }
}

Draft TestSendingModes::lastSent() const
{
    const auto &calls = w->backend.messageService.calls;
    const auto last = std::find_if(calls.rbegin(), calls.rend(),
        [](const auto &call) { return call.kind == FakeMessageService::Call::Kind::Send; });
    return last == calls.rend() ? Draft() : last->draft;
}

void TestSendingModes::anyMemberCanBePickedToSeeItAlone()
{
    QVERIFY(pick(u"夏天"_s));
    QCOMPARE(bar(), u"Only 夏天 will see this"_s);
    QTRY_VERIFY(composer().findChild<PlainInput *>()->hasFocus());
    w->type(u"psst"_s);
    w->key(Qt::Key_Return);
    QTRY_COMPARE(lastSent().source, u"psst"_s);
    QCOMPARE(lastSent().onlyFor, UserId(u"3"_s));
    const auto *model = w->view().timeline().model();
    QCOMPARE(model->messageAt(model->rowCount() - 1).visibleOnlyTo, UserId(u"3"_s));
    // It stays until it is taken off: the next words are for the same ears.
    w->type(u"more"_s);
    w->key(Qt::Key_Return);
    QTRY_COMPARE(lastSent().source, u"more"_s);
    QCOMPARE(lastSent().onlyFor, UserId(u"3"_s));
    pressBar(u"Make it visible to everyone"_s);
    QCOMPARE(bar(), QString());
    QVERIFY(!composer().findChild<ModeBar *>()->isVisible());
    w->type(u"aloud"_s);
    w->key(Qt::Key_Return);
    QTRY_COMPARE(lastSent().source, u"aloud"_s);
    QVERIFY(lastSent().onlyFor.isEmpty());
}

void TestSendingModes::addresseeStaysWithItsConversation()
{
    QVERIFY(pick(u"Ann"_s));
    w->type(u"a secret"_s);
    w->view().openChannel(kSendingRaid);
    QTRY_COMPARE(w->view().current(), kSendingRaid);
    QCOMPARE(bar(), QString());
    w->type(u"for all"_s);
    w->key(Qt::Key_Return);
    QTRY_COMPARE(lastSent().source, u"for all"_s);
    QVERIFY(lastSent().onlyFor.isEmpty());
    w->close(); // the next start finds it as it was
    QVERIFY(w->open());
    w->view().openChannel(kSendingTalk);
    QTRY_COMPARE(composer().text(), u"a secret"_s);
    QCOMPARE(bar(), u"Only Ann will see this"_s);
    composer().focusInput();
    w->key(Qt::Key_Return);
    QTRY_COMPARE(lastSent().source, u"a secret"_s);
    QCOMPARE(lastSent().onlyFor, UserId(u"4"_s));
}

void TestSendingModes::plainTextIsAChoice()
{
    QVERIFY(openMenu());
    QVERIFY(!w->entry(u"Send as plain text"_s)->isChecked());
    w->choose(u"Send as plain text"_s);
    QCOMPARE(bar(), u"Plain text: nothing will be formatted"_s);
    composer().focusInput();
    w->type(u"**x** (met)1"_s); // neither coloured nor complained about
    auto *field = composer().findChild<PlainInput *>();
    QTRY_VERIFY(field->document()->firstBlock().layout()->formats().isEmpty());
    composer().setText(u"**x**"_s);
    w->key(Qt::Key_Return);
    QTRY_COMPARE(lastSent().source, u"**x**"_s);
    QCOMPARE(lastSent().kind, MessageKind::Text);
    QVERIFY(openMenu());
    QVERIFY(w->entry(u"Send as plain text"_s)->isChecked());
    w->choose(u"Send as plain text"_s);
    // The window becomes the active one again when the menu is gone.
    QTRY_VERIFY(!QApplication::activePopupWidget());
    w->window->activateWindow();
    composer().focusInput();
    QTRY_VERIFY(QApplication::focusWidget());
    w->type(u"y"_s);
    w->key(Qt::Key_Return);
    QTRY_COMPARE(lastSent().source, u"y"_s);
    QCOMPARE(lastSent().kind, MessageKind::Markup);
}

void TestSendingModes::directChatsOfferNoAddressee()
{
    w->view().openUser(UserId(u"4"_s));
    QTRY_COMPARE(w->view().current(), Community::direct(u"dm-4"_s));
    QVERIFY(openMenu());
    QVERIFY(!w->entry(u"Only visible to"_s));
    QVERIFY(w->entry(u"Send as plain text"_s));
    w->menu()->close();
}

KOOKABURRA_GUI_CASE(TestSendingModes)

} // namespace tst_sendingmodes

#include "tst_sendingmodes.moc"
