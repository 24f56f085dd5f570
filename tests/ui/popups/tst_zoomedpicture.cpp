// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "ui/media/zoomedpicture.h"

#include <QTest>

namespace tst_zoomedpicture {

using namespace chat::ui;

namespace {

QImage picture(int width, int height)
{
    return {width, height, QImage::Format_RGB32};
}

} // namespace

//! Where a picture is drawn while one looks closer, drags and goes back.
class TestZoomedPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fittedPictureStaysInTheMiddle();
    void zoomKeepsWhatIsUnderThePointer();
    void zoomHasLimits();
    void naturalSizeWaitsForTheFullPicture();
    void draggingEndsAtThePicturesEdge();
    void doubleClickGoesCloserAndBack();
    void anotherPictureBeginsFitted();
    void screensWithMorePixelsGetThem();

private:
    ZoomedPicture m_picture;
};

void TestZoomedPicture::init()
{
    m_picture = ZoomedPicture();
    m_picture.setView({800, 600}, 1);
    m_picture.setFitted(picture(400, 300));
}

void TestZoomedPicture::fittedPictureStaysInTheMiddle()
{
    const auto before = m_picture.target();
    QCOMPARE(before.size(), QSizeF(400, 300));
    QCOMPARE(before.center().x(), 400.0);
    m_picture.pan({50, 50});
    QCOMPARE(m_picture.target(), before);
    QVERIFY(!m_picture.lacksFull());
}

void TestZoomedPicture::zoomKeepsWhatIsUnderThePointer()
{
    const QPointF pointer(450, 330);
    const auto share = [&] {
        const auto target = m_picture.target();
        return QPointF((pointer.x() - target.x()) / target.width(), (pointer.y() - target.y()) / target.height());
    };
    m_picture.zoomBy(4);
    const auto before = share();
    m_picture.zoomBy(1.5, pointer);
    QVERIFY((share() - before).manhattanLength() < 1e-9);
    QVERIFY(m_picture.lacksFull());
    m_picture.setFull(picture(1600, 1200));
    QVERIFY(!m_picture.lacksFull());
    QCOMPARE(m_picture.image().width(), 1600);
    m_picture.fit();
    QCOMPARE(m_picture.image().width(), 400);
}

void TestZoomedPicture::zoomHasLimits()
{
    for (int i = 0; i < 100; ++i)
        m_picture.zoomBy(ZoomedPicture::kStep);
    QCOMPARE(m_picture.zoom(), 32.0);
    for (int i = 0; i < 100; ++i)
        m_picture.zoomBy(1 / ZoomedPicture::kStep);
    QCOMPARE(m_picture.zoom(), 0.125);
    m_picture.clear();
    m_picture.zoomBy(2); // there is nothing to enlarge
    QCOMPARE(m_picture.zoom(), 1.0);
}

void TestZoomedPicture::naturalSizeWaitsForTheFullPicture()
{
    m_picture.showNatural();
    QCOMPARE(m_picture.zoom(), 1.0);
    QVERIFY(m_picture.lacksFull());
    m_picture.setFull({}); // still on its way
    QVERIFY(m_picture.lacksFull());
    m_picture.setFull(picture(1600, 1200));
    QCOMPARE(m_picture.zoom(), 4.0);
    m_picture.fit();
    m_picture.setFull(picture(1600, 1200));
    QCOMPARE(m_picture.zoom(), 1.0); // no longer requested
}

void TestZoomedPicture::draggingEndsAtThePicturesEdge()
{
    m_picture.zoomBy(8);
    m_picture.pan({100'000, 0});
    QVERIFY(m_picture.target().left() > 0 && m_picture.target().left() < 100);
    m_picture.pan({-200'000, 0});
    QVERIFY(m_picture.target().right() < 800 && m_picture.target().right() > 700);
}

void TestZoomedPicture::doubleClickGoesCloserAndBack()
{
    m_picture.toggleCloser({400, 300});
    QCOMPARE(m_picture.zoom(), 2.0);
    m_picture.toggleCloser({400, 300});
    QCOMPARE(m_picture.zoom(), 1.0);
    m_picture.setFull(picture(4000, 3000));
    m_picture.toggleCloser({400, 300});
    QCOMPARE(m_picture.zoom(), 10.0);
}

void TestZoomedPicture::anotherPictureBeginsFitted()
{
    m_picture.zoomBy(8);
    m_picture.showNatural();
    m_picture.clear();
    QVERIFY(m_picture.isNull());
    QVERIFY(!m_picture.lacksFull());
    m_picture.setFitted(picture(200, 100));
    QCOMPARE(m_picture.target().size(), QSizeF(200, 100));
}

void TestZoomedPicture::screensWithMorePixelsGetThem()
{
    const QSize room = m_picture.room();
    m_picture.setView({800, 600}, 2);
    QCOMPARE(m_picture.room(), room * 2);
    QCOMPARE(m_picture.target().size(), QSizeF(200, 150));
}

KOOKABURRA_CORE_CASE(TestZoomedPicture)

} // namespace tst_zoomedpicture

#include "tst_zoomedpicture.moc"
