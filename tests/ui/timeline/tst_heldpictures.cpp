// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/bytes.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/timelinerig.h"
#include "ui/timeline/list/rowlayouts.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

namespace tst_heldpictures {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

//! A timeline whose pictures wait for a click, and a server that counts who asks for them.
struct HeldRig : TimelineRig
{
    HeldRig() { open(); }

    [[nodiscard]] QString serve(const QString &name)
    {
        server.always(name, FakeRestServer::raw(200, pngOf({200, 150}), "image/png"));
        return server.baseUrl().toString() + u'/' + name;
    }
    MessageId picture(const QString &url, const QSize &pixels = {200, 150})
    {
        ++count;
        Message message = FakeMessageService::makeMessage(channelRef, u"m%1"_s.arg(count), u"source"_s, backend.self(),
            QDateTime::currentDateTimeUtc().addSecs(count));
        Attachment attachment;
        attachment.kind = Attachment::Kind::Image;
        attachment.url = url;
        attachment.width = pixels.width();
        attachment.height = pixels.height();
        message.attachments = {attachment};
        backend.messageService.emitEvent(MessageCreated{message});
        QCoreApplication::processEvents();
        return message.id;
    }
    void paint() const { (void)pane->grab(); }

    FakeRestServer server;
};

} // namespace

//! Pictures of messages that are loaded only when somebody asks for them.
class TestHeldPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedForBeforeTheClick();
    void enterLoadsThoseOfTheChosenRow();
    void menuLoadsThem();
    void turningItOffLoadsAll();
    void pictureThatWasLoadedStaysWhenItIsTurnedOn();
};

void TestHeldPictures::nothingIsAskedForBeforeTheClick()
{
    HeldRig f;
    f.view().layouts().setPicturesHeld(true);
    const QString one = f.serve(u"one.png"_s);
    const QString two = f.serve(u"two.png"_s);
    const MessageId id = f.picture(one);
    const MessageId other = f.picture(two);
    f.paint();
    f.server.settle();
    QCOMPARE(f.server.count(u"one.png"_s), 0);
    QCOMPARE(f.view().layouts().heldPictures(f.model->rowOf(id)), QStringList{one});
    QCOMPARE(f.find(id, Hit::Kind::Image), QPoint(-1, -1));
    QVERIFY(f.view().layouts().pictures().isEmpty()); // the viewer has nothing to show
    const QRect before = f.rectOf(id);
    f.click(f.find(id, Hit::Kind::LoadPicture));
    f.paint();
    QTRY_COMPARE(f.server.count(u"one.png"_s), 1);
    QTRY_VERIFY(!f.images->sizes().of(one).isEmpty());
    QCOMPARE(f.rectOf(id).height(), before.height()); // the place was kept
    QTRY_VERIFY(f.find(id, Hit::Kind::Image).x() >= 0);
    f.server.settle();
    QCOMPARE(f.server.count(u"two.png"_s), 0);
    QVERIFY(f.find(other, Hit::Kind::LoadPicture).x() >= 0);
}

void TestHeldPictures::enterLoadsThoseOfTheChosenRow()
{
    HeldRig f;
    f.view().layouts().setPicturesHeld(true);
    const QString url = f.serve(u"one.png"_s);
    (void)f.picture(url);
    f.view().setFocus();
    QVERIFY(f.pane->selectNeighbour(-1));
    QTest::keyClick(&f.view(), Qt::Key_Return);
    f.paint();
    QTRY_COMPARE(f.server.count(u"one.png"_s), 1);
}

void TestHeldPictures::menuLoadsThem()
{
    HeldRig f;
    f.view().layouts().setPicturesHeld(true);
    const QString url = f.serve(u"one.png"_s);
    const MessageId id = f.picture(url);
    Q_EMIT f.view().menuRequested({id, {}, {}}, f.view().mapToGlobal(QPoint(10, 10)));
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    QAction *load = nullptr;
    for (auto *entry : menu->actions())
        load = entry->text().startsWith(u"Load the pictures"_s) ? entry : load;
    QVERIFY(load);
    load->trigger();
    menu->close();
    f.paint();
    QTRY_COMPARE(f.server.count(u"one.png"_s), 1);
}

void TestHeldPictures::turningItOffLoadsAll()
{
    HeldRig f;
    f.view().layouts().setPicturesHeld(true);
    const QString url = f.serve(u"one.png"_s);
    const MessageId id = f.picture(url);
    f.paint();
    f.view().layouts().setPicturesHeld(false);
    f.paint();
    QTRY_COMPARE(f.server.count(u"one.png"_s), 1);
    QVERIFY(f.find(id, Hit::Kind::LoadPicture).x() < 0);
}

void TestHeldPictures::pictureThatWasLoadedStaysWhenItIsTurnedOn()
{
    HeldRig f;
    const QString url = f.serve(u"one.png"_s);
    const MessageId id = f.picture(url);
    f.paint();
    QTRY_VERIFY(!f.images->sizes().of(url).isEmpty());
    f.view().layouts().setPicturesHeld(true);
    QVERIFY(f.find(id, Hit::Kind::LoadPicture).x() < 0);
    QVERIFY(f.find(id, Hit::Kind::Image).x() >= 0);
}

KOOKABURRA_GUI_CASE(TestHeldPictures)

} // namespace tst_heldpictures

#include "tst_heldpictures.moc"
