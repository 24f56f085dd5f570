// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/satori/satoricontent.h"
#include "tests/support/bytes.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/timelinerig.h"
#include "ui/message/parts/imagepart.h"
#include "ui/message/parts/textpart.h"

#include <QBuffer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_pictureboxes {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

//! A timeline and a server of pictures without size metadata.
struct BoxRig : TimelineRig
{
    explicit BoxRig(const QString &folder = {})
        : TimelineRig({760, 700}, folder)
    {
        open();
    }

    QString serve(const QSize &size, bool hold = false)
    {
        const QString name = u"%1.png"_s.arg(++pictures);
        FakeRestServer::Answer answer = FakeRestServer::raw(200, pngOf(size), "image/png");
        answer.hold = hold;
        server.always(name, answer);
        return server.baseUrl().toString() + u'/' + name;
    }
    static QString container(const QString &url)
    {
        return u"{\"type\":\"container\",\"elements\":[{\"type\":\"image\",\"src\":\"%1\"}]}"_s.arg(url);
    }

    //! The parts of a row that are pictures, where they are in the viewport.
    [[nodiscard]] std::vector<QRect> boxes(const MessageId &id) const
    {
        std::vector<QRect> found;
        const int row = model->rowOf(id);
        view().layoutOf(row).visit([&](const Part &part, QPoint at) {
            if (dynamic_cast<const ImagePart *>(&part))
                found.emplace_back(at + rectOf(id).topLeft(), part.size());
        });
        return found;
    }
    //! Top of the first text below a picture.
    [[nodiscard]] int textBelow(const MessageId &id) const
    {
        int bottom = 0;
        int top = -1;
        view().layoutOf(model->rowOf(id)).visit([&](const Part &part, QPoint at) {
            if (dynamic_cast<const ImagePart *>(&part))
                bottom = at.y() + part.size().height();
            else if (dynamic_cast<const TextPart *>(&part) && bottom > 0 && top < 0)
                top = at.y() - bottom;
        });
        return top;
    }
    [[nodiscard]] bool arrived(const QString &url) const { return !images->sizes().of(url).isEmpty(); }

    FakeRestServer server;
    int pictures = 0;
};

} // namespace

class TestPictureBoxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxBecomesThePaintedSize_data();
    void boxBecomesThePaintedSize();
    void elementsPictureToo();
    void toldSizeThatIsWrongIsPutRight();
    void nextStartReservesTheBox();
    void arrivalOutOfSightIsNotForgotten();
    void whatIsAboveTheReadingPositionNeverPushesIt();
};

void TestPictureBoxes::boxBecomesThePaintedSize_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QSize>("box");
    QTest::newRow("high") << QSize(200, 400) << QSize(200, 400);
    QTest::newRow("a little wider than a guess is high") << QSize(300, 250) << QSize(300, 250);
    QTest::newRow("a little wider than a guess") << QSize(350, 210) << QSize(350, 210);
    QTest::newRow("small") << QSize(60, 40) << QSize(60, 40);
    QTest::newRow("wider than the card") << QSize(968, 200) << QSize(484, 100);
}

void TestPictureBoxes::boxBecomesThePaintedSize()
{
    QFETCH(QSize, pixels);
    QFETCH(QSize, box);
    BoxRig f;
    const QString url = f.serve(pixels);
    const MessageId id = f.card(BoxRig::container(url) + u",{\"type\":\"section\",\"text\":\"after the picture\"}"_s);
    QTRY_VERIFY(f.arrived(url));
    QTRY_COMPARE(f.boxes(id).size(), 1U);
    QCOMPARE(f.boxes(id).front().size(), box);
    QCOMPARE(f.textBelow(id), 10); // the gap between modules, nothing more
    QCOMPARE(f.find(id, Hit::Kind::Fold), QPoint(-1, -1));
    // The picture fills its box.
    const QRect place = f.boxes(id).front();
    QTRY_COMPARE(f.view().viewport()->grab().toImage().pixelColor(place.center()), QColor(Qt::red));
    const QImage there = f.view().viewport()->grab().toImage();
    QCOMPARE(there.pixelColor(place.right() - 1, place.center().y()), QColor(Qt::red));
    QCOMPARE(there.pixelColor(place.center().x(), place.bottom() - 1), QColor(Qt::red));
}

void TestPictureBoxes::elementsPictureToo()
{
    BoxRig f;
    const QString url = f.serve({90, 120});
    const MessageId id = f.add(markup::parseSatori(u"<img src=\"%1\"/>after"_s.arg(url)), MessageKind::Markup);
    QTRY_VERIFY(f.arrived(url));
    QCOMPARE(f.boxes(id).front().size(), QSize(90, 120));
    QCOMPARE(f.textBelow(id), 4);
}

void TestPictureBoxes::toldSizeThatIsWrongIsPutRight()
{
    BoxRig f;
    const QString url = f.serve({100, 50});
    const MessageId id = f.add(
        markup::parseSatori(u"<img src=\"%1\" width=\"300\" height=\"300\"/>after"_s.arg(url)), MessageKind::Markup);
    QTRY_VERIFY(f.arrived(url));
    QCOMPARE(f.boxes(id).front().size(), QSize(100, 50));
}

void TestPictureBoxes::nextStartReservesTheBox()
{
    const QTemporaryDir folder;
    QString url;
    {
        BoxRig f(folder.path());
        url = f.serve({123, 77});
        f.card(BoxRig::container(url));
        QTRY_VERIFY(f.arrived(url));
    }
    BoxRig f(folder.path());
    QTRY_VERIFY(f.arrived(url));
    // The server is gone, and the picture from the folder has not been painted yet.
    const MessageId id = f.card(BoxRig::container(url));
    QCOMPARE(f.boxes(id).front().size(), QSize(123, 77));
}

void TestPictureBoxes::arrivalOutOfSightIsNotForgotten()
{
    BoxRig f;
    const QString url = f.serve({60, 40}, true);
    const MessageId first = f.card(BoxRig::container(url));
    QTRY_COMPARE(f.server.count(u"1.png"_s), 1);
    for (int i = 0; i < 40; ++i)
        f.markup(u"one\ntwo\nthree"_s);
    const MessageId last = f.markup(u"the last"_s);
    QVERIFY(f.rectOf(first).bottom() < 0);
    const int before = f.rectOf(last).top();
    f.server.releaseHeld();
    QTRY_VERIFY(f.arrived(url));
    QCOMPARE(f.rectOf(last).top(), before);
    QCOMPARE(f.boxes(first).front().size(), QSize(60, 40));
    const QRect row = f.rectOf(first);
    QCOMPARE(row.height(), f.view().layoutOf(f.model->rowOf(first)).height());
}

void TestPictureBoxes::whatIsAboveTheReadingPositionNeverPushesIt()
{
    BoxRig f;
    const QString above = f.serve({60, 40}, true);
    const QString below = f.serve({400, 300}, true);
    // One high message: pictures above and below what is read.
    const MessageId id = f.markup(u"start"_s);
    const MessageId high = f.add(markup::parseSatori(u"<img src=\"%1\"/>the words<img src=\"%2\"/>"_s.arg(above, below)
                                     + QString(u"<p>a line</p>"_s).repeated(80)),
        MessageKind::Markup);
    QTRY_COMPARE(f.server.count(u"1.png"_s), 1);
    QTRY_COMPARE(f.server.count(u"2.png"_s), 1);
    QVERIFY(f.model->rowOf(id) == 0);
    QScrollBar *bar = f.view().verticalScrollBar();
    bar->setValue(bar->value() + f.rectOf(high).top() + f.boxes(high).at(0).bottom() - f.rectOf(high).top() - 20);
    QVERIFY(f.boxes(high).at(0).top() < 0);
    QVERIFY(f.boxes(high).at(1).top() > 0);
    QVERIFY(!f.view().isAtBottom());
    const int words = f.boxes(high).at(1).top(); // the text is directly above it
    f.server.releaseHeld();
    QTRY_VERIFY(f.arrived(above) && f.arrived(below));
    QCOMPARE(f.boxes(high).at(0).size(), QSize(60, 40));
    QCOMPARE(f.boxes(high).at(1).size(), QSize(400, 300));
    QCOMPARE(f.boxes(high).at(1).top(), words);
}

KOOKABURRA_GUI_CASE(TestPictureBoxes)

} // namespace tst_pictureboxes

#include "tst_pictureboxes.moc"
