// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/hostilenames.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "ui/inspector/inspectorpanel.h"
#include "ui/inspector/jsonview.h"
#include "ui/inspector/trafficdetail.h"
#include "ui/shell/account/sidepanels.h"
#include "ui/shell/tools/inspectortool.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/noticepage.h"
#include "ui/widgets/sidelist.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QTest>

namespace tst_inspector {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;
using Kind = TrafficEntry::Kind;

namespace {

TrafficSummary readTest(const TrafficEntry &entry, const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    TrafficSummary summary;
    summary.what = entry.kind == Kind::Call ? entry.path : object.value("type"_L1).toString();
    summary.place = object.value("channel"_L1).toString();
    summary.author = object.value("author"_L1).toString();
    summary.message = MessageId(object.value("message"_L1).toString());
    summary.channel = {ChannelKind::Guild, ChannelId(summary.place)};
    summary.number = object.value("sn"_L1).toInteger(-1);
    return summary;
}

//! A window whose backend has had some calls and frames.
struct InspectorRig : FakeWindow
{
    InspectorRig() { backend.traffic().setFormat({{}, &readTest}); }

    [[nodiscard]] bool show()
    {
        QTest::keyClick(window.get(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        return panel() && panel()->isVisible();
    }
    [[nodiscard]] InspectorPanel *panel() { return view().findChild<InspectorTool *>()->panel(); }
    [[nodiscard]] int rows() { return panel()->model().rowCount(); }
    void click(int row)
    {
        SideList &list = panel()->list();
        list.scrollTo(panel()->model().index(row));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(panel()->model().index(row)).center());
    }
    void frame(const QJsonObject &object)
    {
        backend.traffic().addFrame(Kind::Received, QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    void call(const QString &path, const QByteArray &body = {}, const QString &who = {})
    {
        TrafficEntry call;
        call.method = body.isEmpty() ? "GET" : "POST";
        call.path = path;
        call.url = "http://127.0.0.1:1/api/" + path.toUtf8();
        call.scheme = "Bot";
        call.body = body;
        call.who = who;
        call.status = 200;
        call.data = "{\"code\":0,\"data\":{\"name\":\"a value\"}}";
        call.size = call.data.size();
        call.milliseconds = 12;
        backend.traffic().add(call);
    }
};

} // namespace

//! The inspector in the window: by key, mouse and filter.
class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyOpensAndClosesIt()
    {
        InspectorRig rig;
        QVERIFY(rig.open());
        rig.call(u"v3/user/me"_s);
        QVERIFY(rig.show());
        QVERIFY(rig.panel()->filter().hasFocus());
        QTRY_COMPARE(rig.rows(), 1);
        QTest::keyClick(&rig.panel()->filter(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!rig.panel()->isVisible());
        QVERIFY(rig.show());
        QTest::keyClick(&rig.panel()->list(), Qt::Key_Escape);
        QVERIFY(!rig.panel()->isVisible());
    }

    void itGivesWayToTheMembers()
    {
        InspectorRig rig;
        QVERIFY(rig.open());
        QVERIFY(rig.show());
        QVERIFY(!rig.view().panels().membersShown());
        rig.view().panels().toggleMembers();
        QVERIFY(!rig.panel()->isVisible());
        QVERIFY(rig.view().panels().membersShown());
    }

    void rowShowsItsDetails()
    {
        InspectorRig rig;
        QVERIFY(rig.open());
        rig.call(u"v3/guild/view"_s, "{\"guild_id\":\"77\"}");
        QVERIFY(rig.show());
        QTRY_COMPARE(rig.rows(), 1);
        rig.click(0);
        TrafficDetail &detail = rig.panel()->detail();
        QVERIFY(detail.isVisible());
        const QString text = detail.json().toPlainText();
        QVERIFY2(text.startsWith(u"POST http://127.0.0.1:1/api/v3/guild/view"_s), qPrintable(text));
        QVERIFY(text.contains(u"\"guild_id\": \"77\""_s));
        QVERIFY(text.contains(u"\"name\": \"a value\""_s));
        QVERIFY(!detail.goButton().isVisible());
        QTest::keyClick(&detail.json(), Qt::Key_Escape);
        QVERIFY(!detail.isVisible());
        QVERIFY(rig.panel()->isVisible());
    }

    //! Arrows move, Enter opens, then the details follow the arrows.
    void keyboardReachesEverything()
    {
        InspectorRig rig;
        QVERIFY(rig.open());
        rig.frame({{"type"_L1, u"first"_s}});
        rig.frame({{"type"_L1, u"second"_s}});
        QVERIFY(rig.show());
        QTRY_COMPARE(rig.rows(), 2);
        SideList &list = rig.panel()->list();
        list.setFocus();
        list.setCurrentIndex(rig.panel()->model().index(0));
        QTest::keyClick(&list, Qt::Key_Return);
        QVERIFY(rig.panel()->detail().json().toPlainText().contains(u"first"_s));
        QTest::keyClick(&list, Qt::Key_Down);
        QVERIFY(rig.panel()->detail().json().toPlainText().contains(u"second"_s));
    }

    void messageIsOneClickAway()
    {
        InspectorRig rig;
        QVERIFY(rig.open());
        ChannelRef other;
        for (const ChannelRef &each : rig.backend.attention.others()) {
            if (each.kind == ChannelKind::Guild && each != rig.view().current())
                other = each;
        }
        QVERIFY(!other.isEmpty());
        rig.backend.messageService.fill(other, 200);
        rig.frame({{"type"_L1, u"message"_s}, {"channel"_L1, other.id.value}, {"message"_L1, u"m20"_s}});
        QVERIFY(rig.show());
        QTRY_COMPARE(rig.rows(), 1);
        rig.click(0);
        Button &go = rig.panel()->detail().goButton();
        QVERIFY(go.isVisible());
        go.setFocus();
        QTest::keyClick(&go, Qt::Key_Space);
        QTRY_COMPARE(rig.view().current(), other);
        const auto *model = rig.view().timeline().view()->messageModel();
        QTRY_VERIFY(model->rowOf(MessageId(u"m20"_s)) >= 0);
        QVERIFY(rig.panel()->isVisible());
    }

    void filterHidesTheRest()
    {
        InspectorRig rig;
        QVERIFY(rig.open());
        rig.call(u"v3/user/me"_s);
        rig.call(u"v3/message/create"_s, "{\"content\":\"hello\"}");
        QVERIFY(rig.show());
        QTRY_COMPARE(rig.rows(), 2);
        QTest::keyClicks(&rig.panel()->filter(), u"hello"_s);
        QTRY_COMPARE(rig.rows(), 1);
        QTest::keyClicks(&rig.panel()->filter(), u"nothing"_s);
        QTRY_COMPARE(rig.rows(), 0);
        QTRY_VERIFY(rig.panel()->notice().isVisible());
        QVERIFY(rig.panel()->notice().title().contains(u"filter"_s));
        QTest::keyClick(&rig.panel()->filter(), Qt::Key_Escape); // clears it
        QTRY_COMPARE(rig.rows(), 2);
    }

    void pauseAndClear()
    {
        InspectorRig rig;
        QVERIFY(rig.open());
        rig.call(u"v3/user/me"_s);
        QVERIFY(rig.show());
        QTRY_COMPARE(rig.rows(), 1);
        QTest::mouseClick(&rig.panel()->pauseButton(), Qt::LeftButton);
        rig.call(u"v3/guild/list"_s);
        QTest::mouseClick(&rig.panel()->pauseButton(), Qt::LeftButton);
        QTRY_COMPARE(rig.rows(), 2);
        QTest::mouseClick(&rig.panel()->clearButton(), Qt::LeftButton);
        QCOMPARE(rig.rows(), 0);
        QVERIFY(rig.backend.traffic().entries().empty());
    }

    void newestStaysInView()
    {
        InspectorRig rig;
        QVERIFY(rig.open());
        QVERIFY(rig.show());
        for (int i = 0; i < 200; ++i)
            rig.frame({{"type"_L1, QString::number(i)}});
        QTRY_COMPARE(rig.rows(), 200);
        QScrollBar *bar = rig.panel()->list().verticalScrollBar();
        QTRY_COMPARE(bar->value(), bar->maximum());
        bar->setValue(10);
        rig.frame({{"type"_L1, u"new"_s}});
        QTRY_COMPARE(rig.rows(), 201);
        QCOMPARE(bar->value(), 10);
    }

    void menuCopies()
    {
        InspectorRig rig;
        QVERIFY(rig.open());
        rig.call(u"v3/message/create"_s, "{\"content\":\"it's\"}");
        QVERIFY(rig.show());
        QTRY_COMPARE(rig.rows(), 1);
        Q_EMIT rig.panel()->list().menuRequested(rig.panel()->model().index(0), {});
        QTRY_VERIFY(FakeWindow::menu());
        FakeWindow::choose(u"Copy as curl"_s);
        QTRY_VERIFY(QApplication::clipboard()->text().startsWith(u"curl --globoff -X 'POST'"_s));
        QVERIFY(QApplication::clipboard()->text().contains(u"Bot $TOKEN"_s));
        Q_EMIT rig.panel()->list().menuRequested(rig.panel()->model().index(0), {});
        QTRY_VERIFY(FakeWindow::menu());
        FakeWindow::choose(u"Copy as JSON"_s);
        QTRY_VERIFY(QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).isObject());
    }

    void hostileTextIsPainted_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &[row, name] : hostileNames())
            QTest::newRow(row.constData()) << name;
    }

    void hostileTextIsPainted()
    {
        QFETCH(QString, name);
        InspectorRig rig;
        QVERIFY(rig.open());
        rig.call(name, "{\"content\":\"x\"}", name);
        rig.frame({{"type"_L1, name}, {"author"_L1, name}, {"channel"_L1, name}, {"message"_L1, name}});
        QVERIFY(rig.show());
        QTRY_COMPARE(rig.rows(), 2);
        rig.click(1);
        rig.click(0);
        (void)rig.panel()->grab();
        QVERIFY(rig.panel()->width() < 500);
        QVERIFY(rig.panel()->detail().json().toPlainText().size() < JsonView::kMost + 100);
    }

    void largeBodyIsShown()
    {
        InspectorRig rig;
        QVERIFY(rig.open());
        rig.frame({{"type"_L1, u"large"_s}, {"content"_L1, QString(10 << 20, u'x')}});
        QVERIFY(rig.show());
        QTRY_COMPARE(rig.rows(), 1);
        rig.click(0);
        QVERIFY(rig.panel()->detail().isVisible());
        QVERIFY(rig.backend.traffic().bytes() < 300 << 10);
    }

    void everyControlHasAName()
    {
        InspectorRig rig;
        QVERIFY(rig.open());
        rig.call(u"v3/user/me"_s);
        QVERIFY(rig.show());
        QTRY_COMPARE(rig.rows(), 1);
        rig.click(0);
        const auto widgets = rig.panel()->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
};

KOOKABURRA_GUI_CASE(TestInspector)

} // namespace tst_inspector

#include "tst_inspector.moc"
