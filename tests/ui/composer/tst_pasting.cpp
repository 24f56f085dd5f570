// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/directory.h"
#include "app/net/pictures/imagecache.h"
#include "tests/support/bytes.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/composerrig.h"
#include "ui/composer/composer.h"
#include "ui/composer/uploadstrip.h"
#include "ui/composer/uploadtile.h"
#include "ui/input/pastedform.h"
#include "ui/input/plaininput.h"
#include "ui/input/writing.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QImage>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QUrl>

namespace tst_pasting {

using namespace chat;
using namespace chat::ui;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const ChannelRef kPastingPlace = Community::channel(u"9001"_s);

QImage red()
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

//! A clipboard of another program that has a picture as pixels alone: who asks for it as an image has it decoded there
//! and then.
class PixelsOnly : public QMimeData
{
public:
    PixelsOnly(QString format, QByteArray bytes, int &decoded)
        : m_format(std::move(format))
        , m_bytes(std::move(bytes))
        , m_decoded(decoded)
    {
    }
    [[nodiscard]] QStringList formats() const override { return {m_format, kImage}; }
    [[nodiscard]] bool hasFormat(const QString &mime) const override { return formats().contains(mime); }

protected:
    [[nodiscard]] QVariant retrieveData(const QString &mime, QMetaType type) const override
    {
        if (mime == m_format)
            return m_bytes;
        if (mime != kImage)
            return QMimeData::retrieveData(mime, type);
        ++m_decoded;
        return QImage::fromData(m_bytes);
    }

private:
    inline static const QString kImage = u"application/x-qt-image"_s;
    const QString m_format;
    const QByteArray m_bytes;
    int &m_decoded;
};

//! Of the only file of the only message that was sent.
QByteArray bytesOf(const QSignalSpy &sent)
{
    const auto files = sent.value(0).value(2).value<OutgoingFiles>();
    return files.size() == 1 ? files.front().bytes : QByteArray();
}

} // namespace

//! What a clipboard holds becomes text or a file, whichever of its forms is the best.
class TestPasting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { rig.reset(); }
    void bestForm_data();
    void bestForm();
    void formattedTextLoadsNothing();
    void pictureIsTakenAsItWasOffered();
    void largePictureStandsThereAtOnceAndIsMadeMeanwhile();
    void pixelsAreReadBesideTheWindow_data();
    void pixelsAreReadBesideTheWindow();
    void pictureThatIsTakenOutWhileItIsMadeComesBack();
    void sendIsLitByAPictureAlone();

private:
    void paste(QMimeData *mime);
    [[nodiscard]] PlainInput *input() const { return rig->input(); }
    [[nodiscard]] QList<UploadTile *> tiles() const { return rig->tiles(); }
    [[nodiscard]] Button *button(const QString &name) const { return ComposerRig::shownButton(*rig->window, name); }

    std::unique_ptr<ComposerRig> rig;
};

void TestPasting::init()
{
    rig = std::make_unique<ComposerRig>();
    QVERIFY(rig->signIn());
    QVERIFY(rig->show(kPastingPlace, u"general"_s, {900, 640}));
}

void TestPasting::paste(QMimeData *mime)
{
    QApplication::clipboard()->setMimeData(mime); // takes it
    QTest::keyClick(input(), Qt::Key_V, Qt::ControlModifier);
}

void TestPasting::bestForm_data()
{
    QTest::addColumn<QMap<QString, QByteArray>>("forms");
    QTest::addColumn<bool>("image");
    QTest::addColumn<PastedForm>("form");
    QTest::addColumn<QString>("text");
    using Forms = QMap<QString, QByteArray>;
    const QByteArray cells = "<table><tr><td>1</td><td>2</td></tr></table>";
    const QByteArray onePicture = "<meta charset='utf-8'><img src='https://a.test/b.png'/>";
    QTest::newRow("text") << Forms{{u"text/plain"_s, "a\r\nb"}} << false << PastedForm::Text << u"a\nb"_s;
    QTest::newRow("picture") << Forms{} << true << PastedForm::Picture << QString();
    QTest::newRow("cells of a table") << Forms{{u"text/plain"_s, "1\t2"}, {u"text/html"_s, cells}} << true
                                      << PastedForm::Text << u"1\t2"_s;
    QTest::newRow("picture out of a browser")
        << Forms{{u"text/html"_s, onePicture}} << true << PastedForm::Picture << QString();
    QTest::newRow("picture with its address as text")
        << Forms{{u"text/plain"_s, "https://a.test/b.png"}, {u"text/html"_s, onePicture}} << true << PastedForm::Picture
        << QString();
    QTest::newRow("picture with a blank as text")
        << Forms{{u"text/plain"_s, " "}} << true << PastedForm::Picture << QString();
    QTest::newRow("formatted text alone") << Forms{{u"text/html"_s, "<p>one <b>two</b></p><p>three</p>"}} << false
                                          << PastedForm::Text << u"one two\nthree"_s;
    QTest::newRow("files") << Forms{{u"text/uri-list"_s, "file:///tmp/a.txt\r\n"}, {u"text/plain"_s, "/tmp/a.txt"}}
                           << true << PastedForm::Files << QString();
    QTest::newRow("files and an address elsewhere")
        << Forms{{u"text/uri-list"_s, "file:///tmp/a.txt\r\nhttps://a.test/\r\n"}} << false << PastedForm::Files
        << QString();
    QTest::newRow("files of an older file manager")
        << Forms{{u"x-special/gnome-copied-files"_s, "copy\nfile:///tmp/a.txt"}, {u"text/plain"_s, "/tmp/a.txt"}}
        << false << PastedForm::Files << QString();
    QTest::newRow("an address") << Forms{{u"text/plain"_s, "https://a.test/"}} << false << PastedForm::Text
                                << u"https://a.test/"_s;
    QTest::newRow("nothing") << Forms{} << false << PastedForm::Nothing << QString();
    QTest::newRow("formatted nothing") << Forms{{u"text/html"_s, "<p></p>"}} << false << PastedForm::Nothing
                                       << QString();
}

void TestPasting::bestForm()
{
    using Forms = QMap<QString, QByteArray>;
    QFETCH(Forms, forms);
    QFETCH(bool, image);
    QFETCH(PastedForm, form);
    QFETCH(QString, text);
    QMimeData mime;
    for (auto it = forms.constBegin(); it != forms.constEnd(); ++it)
        mime.setData(it.key(), it.value());
    if (image)
        mime.setImageData(red());
    QCOMPARE(pastedForm(mime), form);
    if (form == PastedForm::Text)
        QCOMPARE(pastedText(mime), text);
}

void TestPasting::formattedTextLoadsNothing()
{
    // Either of them would never end.
    auto *mime = new QMimeData;
    mime->setHtml(u"<link rel=stylesheet href='file:///dev/zero'><img src='file:///dev/zero'>words"_s);
    paste(mime);
    QCOMPARE(rig->composer->text(), u"words"_s);
}

void TestPasting::pictureIsTakenAsItWasOffered()
{
    const QByteArray bytes = pngOf(red());
    auto *mime = new QMimeData;
    mime->setData(u"image/png"_s, bytes);
    mime->setImageData(red());
    paste(mime);
    QCOMPARE(tiles().size(), 1);
    QSignalSpy sent(rig->composer, &Composer::submittedWithFiles);
    QTest::keyClick(input(), Qt::Key_Return);
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(bytesOf(sent), bytes);
}

void TestPasting::largePictureStandsThereAtOnceAndIsMadeMeanwhile()
{
    rig->backend.messageService.capability.maxUpload = 1LL << 30;
    // No thread has time for it: whatever is there after the key was there without it.
    auto *pool = QThreadPool::globalInstance();
    QSemaphore gate;
    for (int i = 0; i < pool->maxThreadCount(); ++i)
        pool->start([&gate] { gate.acquire(); });
    QImage picture(3840, 2160, QImage::Format_RGB32);
    QRandomGenerator noise(1);
    for (int y = 0; y < picture.height(); ++y)
        noise.fillRange(reinterpret_cast<quint32 *>(picture.scanLine(y)), picture.width());
    auto *mime = new QMimeData;
    mime->setImageData(picture);
    paste(mime);
    const bool waits = tiles().size() == 1 && tiles().front()->sentence().contains(u"Checking"_s);
    QSignalSpy sent(rig->composer, &Composer::submittedWithFiles);
    QTest::keyClick(input(), Qt::Key_Return);
    const bool early = !sent.isEmpty();
    gate.release(pool->maxThreadCount());
    QVERIFY(waits);
    QVERIFY(!early);
    QTRY_COMPARE(sent.size(), 1);
    const QImage arrived = QImage::fromData(bytesOf(sent));
    QCOMPARE(arrived.convertToFormat(QImage::Format_RGB32), picture);
}

void TestPasting::pixelsAreReadBesideTheWindow_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("writer");
    QTest::newRow("bmp") << u"image/bmp"_s << "BMP"_ba;
    QTest::newRow("bmp of older programs") << u"image/x-MS-bmp"_s << "BMP"_ba;
    QTest::newRow("ppm") << u"image/x-portable-pixmap"_s << "PPM"_ba;
}

void TestPasting::pixelsAreReadBesideTheWindow()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, writer);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(red().save(&buffer, writer.constData()));
    int decoded = 0;
    paste(new PixelsOnly(format, buffer.data(), decoded));
    QCOMPARE(tiles().size(), 1);
    QSignalSpy sent(rig->composer, &Composer::submittedWithFiles);
    QTest::keyClick(input(), Qt::Key_Return);
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(decoded, 0);
    const QByteArray file = bytesOf(sent);
    QVERIFY(file.startsWith("\x89PNG"));
    QCOMPARE(QImage::fromData(file).convertToFormat(QImage::Format_RGB32), red());
}

void TestPasting::pictureThatIsTakenOutWhileItIsMadeComesBack()
{
    auto *mime = new QMimeData;
    mime->setImageData(red());
    paste(mime);
    QCOMPARE(tiles().size(), 1);
    QTest::keyClick(input(), Qt::Key_Escape);
    QVERIFY(tiles().isEmpty());
    QVERIFY(button(u"Put back"_s));
    QTest::mouseClick(button(u"Put back"_s), Qt::LeftButton);
    QCOMPARE(tiles().size(), 1);
    QSignalSpy sent(rig->composer, &Composer::submittedWithFiles);
    QTest::keyClick(input(), Qt::Key_Return);
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(QImage::fromData(bytesOf(sent)).size(), red().size());
}

void TestPasting::sendIsLitByAPictureAlone()
{
    Button *send = button(u"Send"_s);
    QVERIFY(send);
    QCOMPARE(send->level(), Level::Faint);
    auto *mime = new QMimeData;
    mime->setImageData(red());
    paste(mime);
    QCOMPARE(send->level(), Level::Accent);
    QSignalSpy sent(rig->composer, &Composer::submittedWithFiles);
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(send->level(), Level::Faint);
}

KOOKABURRA_GUI_CASE(TestPasting)

} // namespace tst_pasting

#include "tst_pasting.moc"
