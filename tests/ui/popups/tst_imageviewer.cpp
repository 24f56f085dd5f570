// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/pictures/imagecache.h"
#include "tests/support/bytes.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/testcase.h"
#include "ui/media/imageviewer.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

namespace tst_imageviewer {

using namespace chat;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

class TestImageViewer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void coversTheWindowAndShowsThePicture();
    void keysWalkThroughThePictures();
    void wheelAndKeysZoom();
    void draggingMovesAZoomedPicture();
    void escapeAndClickBesideClose();
    void failedPictureOffersRetry();
    void savesThePictureAsItIs();
    void everyControlIsNamed();

private:
    [[nodiscard]] QString url(const QString &name) const;
    [[nodiscard]] QColor middle() const;
    [[nodiscard]] Button *button(const QString &name) const;
    void open(int index);

    void serve(const QString &name, const QSize &size, const QColor &color);

    std::unique_ptr<chat::test::FakeRestServer> m_server;
    std::unique_ptr<Style> m_style;
    std::unique_ptr<ImageCache> m_images;
    std::unique_ptr<QWidget> m_window;
    ImageViewer *m_viewer = nullptr;
};

void TestImageViewer::init()
{
    m_server = std::make_unique<chat::test::FakeRestServer>();
    serve(u"red"_s, {1600, 1200}, Qt::red);
    serve(u"blue"_s, {100, 80}, Qt::blue);
    serve(u"broken"_s, {50, 50}, Qt::green);
    m_style = std::make_unique<Style>();
    m_images = std::make_unique<ImageCache>(QString());
    m_window = std::make_unique<QWidget>();
    m_window->resize(720, 480);
    auto *edit = new QLineEdit(m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    edit->setFocus();
    QTRY_VERIFY(edit->hasFocus());
    m_viewer = new ImageViewer(*m_style, *m_images, m_window.get());
}

void TestImageViewer::cleanup()
{
    m_window.reset();
    m_images.reset();
    m_style.reset();
    m_server.reset();
}

void TestImageViewer::serve(const QString &name, const QSize &size, const QColor &color)
{
    m_server->always(
        u"/%1.png"_s.arg(name), chat::test::FakeRestServer::raw(200, chat::test::pngOf(size, color), "image/png"));
}

QString TestImageViewer::url(const QString &name) const
{
    return m_server->root().resolved(QUrl(name + u".png"_s)).toString();
}

QColor TestImageViewer::middle() const
{
    const QImage shot = m_viewer->grab().toImage();
    return shot.pixelColor(shot.width() / 2, shot.height() / 2);
}

Button *TestImageViewer::button(const QString &name) const
{
    const auto buttons = m_viewer->findChildren<Button *>();
    for (Button *candidate : buttons) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

void TestImageViewer::open(int index)
{
    m_viewer->open({url(u"red"_s), url(u"blue"_s), url(u"broken"_s)}, index);
}

void TestImageViewer::coversTheWindowAndShowsThePicture()
{
    open(0);
    QCOMPARE(m_viewer->geometry(), m_window->rect());
    QTRY_COMPARE(middle(), QColor(Qt::red));
    m_window->resize(900, 600);
    QCOMPARE(m_viewer->geometry(), m_window->rect());
    QTRY_COMPARE(middle(), QColor(Qt::red));
}

void TestImageViewer::keysWalkThroughThePictures()
{
    open(0);
    QTRY_COMPARE(middle(), QColor(Qt::red));
    QTest::keyClick(m_viewer, Qt::Key_Left);
    QCOMPARE(m_viewer->current(), 0);
    QTest::keyClick(m_viewer, Qt::Key_Right);
    QCOMPARE(m_viewer->current(), 1);
    QTRY_COMPARE(middle(), QColor(Qt::blue));
    QTest::mouseClick(button(u"Next picture"_s), Qt::LeftButton);
    QCOMPARE(m_viewer->current(), 2);
    QVERIFY(!button(u"Next picture"_s)->isEnabled());
}

void TestImageViewer::wheelAndKeysZoom()
{
    open(0);
    QTRY_COMPARE(middle(), QColor(Qt::red));
    QWheelEvent wheel(QPointF(300, 200), m_viewer->mapToGlobal(QPointF(300, 200)), {}, QPoint(0, 120), Qt::NoButton, {},
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_viewer, &wheel);
    QVERIFY(m_viewer->zoom() > 1.1);
    QTest::keyClick(m_viewer, Qt::Key_Plus);
    QVERIFY(m_viewer->zoom() > 1.4);
    QTest::keyClick(m_viewer, Qt::Key_Minus);
    QTest::keyClick(m_viewer, Qt::Key_R);
    QCOMPARE(m_viewer->zoom(), 1.0);
    QTest::keyClick(m_viewer, Qt::Key_1);
    QTRY_VERIFY(m_viewer->zoom() > 2); // 1600 pixels do not fit
}

void TestImageViewer::draggingMovesAZoomedPicture()
{
    open(1);
    QTRY_COMPARE(middle(), QColor(Qt::blue));
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(m_viewer, Qt::Key_Plus);
    QVERIFY(m_viewer->zoom() > 10);
    QTest::mousePress(m_viewer, Qt::LeftButton, {}, QPoint(360, 250));
    QTest::mouseMove(m_viewer, QPoint(2000, 250));
    QTest::mouseRelease(m_viewer, Qt::LeftButton, {}, QPoint(2000, 250));
    QVERIFY(m_viewer->isVisible()); // a drag is no click beside the picture
    const QImage shot = m_viewer->grab().toImage();
    QVERIFY(shot.pixelColor(20, 300) != QColor(Qt::blue));
    QCOMPARE(shot.pixelColor(600, 300), QColor(Qt::blue));
}

void TestImageViewer::escapeAndClickBesideClose()
{
    QSignalSpy closed(m_viewer, &ImageViewer::closed);
    open(1);
    QTRY_COMPARE(middle(), QColor(Qt::blue));
    QTest::mouseClick(m_viewer, Qt::LeftButton, {}, QPoint(360, 250));
    QVERIFY(m_viewer->isVisible());
    QTest::mouseClick(m_viewer, Qt::LeftButton, {}, QPoint(80, 440));
    QVERIFY(!m_viewer->isVisible());
    open(1);
    QTest::keyClick(m_viewer, Qt::Key_Escape);
    QVERIFY(!m_viewer->isVisible());
    QCOMPARE(closed.size(), 2);
    QVERIFY(m_window->findChild<QLineEdit *>()->hasFocus());
}

void TestImageViewer::failedPictureOffersRetry()
{
    m_server->next(u"/broken.png"_s, chat::test::FakeRestServer::raw(404, {}));
    open(2);
    Button *retry = button(u"Try again"_s);
    QTRY_VERIFY(retry->isVisible());
    QVERIFY(m_viewer->accessibleName().contains(u"could not be loaded"_s));
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE(middle(), QColor(Qt::green));
    QVERIFY(!retry->isVisible());
}

void TestImageViewer::savesThePictureAsItIs()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"saved.png"_s);
    open(0);
    QTRY_COMPARE(middle(), QColor(Qt::red));
    m_viewer->saveTo(path);
    QTRY_VERIFY(m_window->findChild<Toast *>());
    QCOMPARE(QImage(path).size(), QSize(1600, 1200));
    m_viewer->saveTo(folder.filePath(u"no/such/folder.png"_s));
    QTRY_VERIFY(m_window->findChild<Toast *>()->text().contains(u"could not be saved"_s));
}

void TestImageViewer::everyControlIsNamed()
{
    open(0);
    const auto buttons = m_viewer->findChildren<Button *>();
    QVERIFY(buttons.size() >= 9);
    for (const Button *control : buttons)
        QVERIFY(!control->accessibleName().isEmpty());
}

KOOKABURRA_GUI_CASE(TestImageViewer)

} // namespace tst_imageviewer

#include "tst_imageviewer.moc"
