// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/showntext.h"
#include "tests/support/hostilenames.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "ui/people/memberpanel.h"
#include "ui/people/personactions.h"
#include "ui/people/profilepopup.h"
#include "ui/shell/account/accountactions.h"
#include "ui/shell/conversation/conversationheader.h"
#include "ui/shell/conversation/conversationtitle.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/switcher/quickswitcher.h"
#include "ui/style/avatar.h"
#include "ui/style/borders.h"
#include "ui/style/text.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/formcard.h"
#include "ui/widgets/sidelist.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <QToolTip>

namespace tst_hostilenames {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const GuildId kGuild(u"g1"_s);
const UserId kSummer(u"3"_s);

//! A lone "&" makes a key of what follows, and is gone.
bool takesAKey(const QString &text)
{
    return QString(text).remove(u"&&"_s).contains(u'&');
}

class Faults
{
public:
    void collect(const QWidget &root)
    {
        look(root);
        for (const auto *widget : root.findChildren<QWidget *>())
            look(*widget);
        for (const auto *action : root.findChildren<QAction *>())
            look(*action);
    }
    void tell(const QString &where, const QString &fault)
    {
        if (!fault.isEmpty())
            m_all << where + u": "_s + fault;
    }
    [[nodiscard]] QString text() const { return m_all.join(u'\n'); }
    [[nodiscard]] int looked() const { return m_looked; }

private:
    void look(const QWidget &widget)
    {
        ++m_looked;
        const QString where = QString::fromUtf8(widget.metaObject()->className());
        tell(where + u" tool tip"_s, faultOfTip(widget.toolTip()));
        tell(where + u" accessible name"_s, faultOfLine(widget.accessibleName()));
        tell(where + u" accessible description"_s, faultOfLine(widget.accessibleDescription()));
        tell(where + u" title"_s, faultOfLine(widget.windowTitle(), 160));
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            const bool open = label->isVisible() && label->textFormat() != Qt::PlainText && !label->text().isEmpty();
            // The hint below an editor is the one label that holds markup, all of it our own.
            tell(where, open && label->textFormat() != Qt::RichText ? u"guesses markup"_s : QString());
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            tell(where + u" text"_s, faultOfLine(button->text()));
            tell(where, button->shortcut().isEmpty() ? QString() : u"a shortcut: "_s + button->shortcut().toString());
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
            look(*view->model(), where);
    }
    void look(const QAbstractItemModel &model, const QString &where)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto index = model.index(row, 0);
            tell(where + u" row"_s, faultOfLine(index.data(Qt::DisplayRole).toString()));
            tell(where + u" row's tool tip"_s, faultOfTip(index.data(Qt::ToolTipRole).toString()));
            tell(where + u" row's accessible text"_s, faultOfLine(index.data(Qt::AccessibleTextRole).toString()));
        }
    }
    void look(const QAction &action)
    {
        const QString words = action.text().section(u'\t', 0, 0);
        tell(u"menu entry"_s, faultOfLine(words));
        tell(u"menu entry"_s, takesAKey(words) ? u"takes a key: "_s + words : QString());
        // Without one of its own an action gives its text out; a menu shows its own only.
        const bool own = action.toolTip() != QString(words).replace(u"&&"_s, u"&"_s);
        tell(u"menu entry's tool tip"_s, own ? faultOfTip(action.toolTip()) : QString());
    }

    QStringList m_all;
    int m_looked = 0;
};

//! The label that shows tool tips; null: none is shown.
QLabel *shownTip()
{
    for (auto *widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel") && widget->isVisible())
            return qobject_cast<QLabel *>(widget);
    }
    return nullptr;
}

//! Points at the middle of it until a tool tip comes.
QString tipOver(QWidget &widget, const QPoint &place)
{
    QHelpEvent help(QEvent::ToolTip, place, widget.mapToGlobal(place));
    QApplication::sendEvent(&widget, &help);
    return QToolTip::text();
}

QImage painted(const QString &text)
{
    QImage image(300, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawText(painter, QRectF(10, 10, 280, 20), Qt::AlignLeft | Qt::AlignVCenter, text, QApplication::font(), Qt::black);
    return image;
}

} // namespace

//! Names that mean harm, in the whole window: nothing of them takes effect anywhere.
class TestHostileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void nothingTakesEffect_data();
    void nothingTakesEffect();
    void forgottenToolTipIsTextAllTheSame();
    void forgottenLabelIsTextAllTheSame();
    void ampersandsOfRolesAreSeen();
    void paintedTextIsClean_data();
    void paintedTextIsClean();
    void initialsAreWholeClusters();

private:
    std::unique_ptr<FakeWindow> w;
};

void TestHostileNames::cleanup()
{
    QToolTip::hideText();
    w.reset();
}

void TestHostileNames::nothingTakesEffect_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &[row, name] : hostileNames())
        QTest::newRow(row.constData()) << name;
}

void TestHostileNames::nothingTakesEffect()
{
    QFETCH(QString, name);
    w = std::make_unique<FakeWindow>();
    Community::nameEverything(w->backend, name);
    w->backend.me.name = name;
    w->setRights(kAllPermissions);
    QVERIFY(w->open());
    w->window->resize(1280, 800);
    auto &view = w->view();
    QTRY_VERIFY(view.members().model().rowCount() >= 6);
    Faults faults;
    faults.collect(*w->window);

    // What a pointer brings up.
    auto &list = view.members().list();
    const auto place = list.visualRect(list.model()->index(1, 0)).center();
    faults.tell(u"tip over a member"_s, faultOfTip(tipOver(*list.viewport(), place)));
    faults.tell(u"tip over the header"_s, faultOfTip(tipOver(view.header(), view.header().rect().center())));

    view.actions().showProfile(kSummer, {w->window->mapToGlobal(QPoint(400, 200)), QSize(20, 20)});
    QTRY_VERIFY(!view.actions().profile()->profile().loading());
    faults.collect(*view.actions().profile());
    view.actions().profile()->grab();
    view.actions().profile()->close();

    view.actions().people().popup(kSummer, kGuild, w->window->mapToGlobal(QPoint(300, 200)));
    QTRY_VERIFY(FakeWindow::menu());
    faults.collect(*FakeWindow::menu());
    FakeWindow::menu()->close();
    view.actions().people().kick(kSummer, kGuild);
    view.actions().people().ban(kSummer, kGuild);
    faults.collect(*w->window);
    for (auto *card : w->window->findChildren<FormCard *>())
        card->done();

    // The same in a direct chat.
    view.openChannel(Community::direct(u"dm-4"_s));
    QTRY_VERIFY(view.header().title().isVisible());
    faults.tell(u"tip over a title"_s, faultOfTip(tipOver(view.header().title(), QPoint(20, 20))));
    faults.collect(*w->window);
    w->window->grab(); // and everything is painted once
    QVERIFY(faults.looked() > 100);
    QVERIFY2(faults.text().isEmpty(), qPrintable(faults.text()));
}

//! A place that hands text of others to Qt itself: the style keeps the label of tool tips from reading markup.
void TestHostileNames::forgottenToolTipIsTextAllTheSame()
{
    const Style style;
    QWidget window;
    window.resize(300, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto size = [&](const QString &text) {
        QToolTip::showText(window.mapToGlobal(QPoint(20, 20)), text, &window);
        auto *tip = shownTip();
        if (!tip || tip->textFormat() != Qt::PlainText || tip->text() != text)
            return QSize();
        const QSize shown = tip->sizeHint();
        QToolTip::hideText();
        return shown;
    };
    const QSize large = size(u"<h1>Ann</h1><img src=/dev/zero>"_s);
    QVERIFY(large.isValid());
    QCOMPARE(large.height(), size(u"Ann"_s).height());
    window.setToolTip(u"<b>x</b>"_s);
    QCOMPARE(tipOver(window, QPoint(20, 20)), u"<b>x</b>"_s);
    QTRY_VERIFY(shownTip() && shownTip()->textFormat() == Qt::PlainText);
    // Shown while another one is: the label is used again.
    QToolTip::showText(window.mapToGlobal(QPoint(60, 60)), u"<img src=/dev/zero>"_s, &window);
    QVERIFY(shownTip() && shownTip()->textFormat() == Qt::PlainText);
}

void TestHostileNames::forgottenLabelIsTextAllTheSame()
{
    const Style style;
    QLabel label(u"<h1>Ann</h1><img src=/dev/zero>"_s);
    QLabel plain(u"Ann"_s);
    QCOMPARE(label.sizeHint().height(), plain.sizeHint().height());
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QLabel meant;
    meant.setTextFormat(Qt::RichText);
    meant.setText(u"<b>x</b>"_s);
    (void)meant.sizeHint();
    QCOMPARE(meant.textFormat(), Qt::RichText);
    QMessageBox box(QMessageBox::Warning, u"title"_s, u"<h1>Ann</h1>"_s, QMessageBox::Ok);
    box.setInformativeText(u"<img src=/dev/zero>"_s);
    box.show();
    int texts = 0;
    for (const auto *one : box.findChildren<QLabel *>()) {
        texts += one->text().contains(u'<') ? 1 : 0;
        QVERIFY(one->text().isEmpty() || one->textFormat() == Qt::PlainText);
    }
    QCOMPARE(texts, 2);
}

void TestHostileNames::ampersandsOfRolesAreSeen()
{
    w = std::make_unique<FakeWindow>();
    w->backend.directoryService.guilds[0].roles[1].name = u"R&D"_s;
    w->setRights(kAllPermissions);
    QVERIFY(w->open());
    QTRY_VERIFY(w->view().members().model().rowCount() >= 6);
    w->view().actions().people().popup(kSummer, kGuild, w->window->mapToGlobal(QPoint(300, 200)));
    QTRY_VERIFY(FakeWindow::menu());
    auto *roles = FakeWindow::entry(u"Roles"_s)->menu();
    QVERIFY(FakeWindow::entry(u"R&&D"_s, roles));
    QVERIFY(!FakeWindow::entry(u"R&D"_s, roles));
}

void TestHostileNames::paintedTextIsClean_data()
{
    nothingTakesEffect_data();
}

void TestHostileNames::paintedTextIsClean()
{
    QFETCH(QString, name);
    const Style style;
    const QString clean = shownText(cutText(name, 2000)).replace(QRegularExpression(u"\\s"_s), u" "_s);
    QCOMPARE(painted(name), painted(clean));
    QCOMPARE(
        textWidth(name.left(1000), QApplication::font()), textWidth(shownText(name.left(1000)), QApplication::font()));
}

void TestHostileNames::initialsAreWholeClusters()
{
    QCOMPARE(initialsOf(u"ann"_s), u"A"_s);
    QCOMPARE(initialsOf(u"e\u0301mile"_s), u"e\u0301"_s);
    QCOMPARE(initialsOf(u"👨‍👩‍👧 family"_s), u"👨‍👩‍👧"_s);
    QCOMPARE(initialsOf(u"𠮷田"_s), u"𠮷"_s);
}

KOOKABURRA_GUI_CASE(TestHostileNames)

} // namespace tst_hostilenames

#include "tst_hostilenames.moc"
