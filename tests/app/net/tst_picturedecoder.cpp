// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/pictures/movingpicture.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

namespace tst_picturedecoder {

using namespace chat;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Format = PictureFormat;

namespace {

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/fuzz/corpus/pictureheader/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray saved(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

//! What is taken from strangers, what is refused, and that a decoder sees only the former.
class TestPictureDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("frames");
        QTest::newRow("still.png") << Format::Png << QSize(40, 20) << 1;
        QTest::newRow("moving.png") << Format::Apng << QSize(4, 4) << 2;
        QTest::newRow("giant.png") << Format::Png << QSize(60'000, 60'000) << 1;
        QTest::newRow("still.jpg") << Format::Jpeg << QSize(40, 20) << 1;
        QTest::newRow("progressive.jpg") << Format::Jpeg << QSize(40, 20) << 1;
        QTest::newRow("padding.jpg") << Format::Jpeg << QSize(32, 16) << 1;
        QTest::newRow("moving.gif") << Format::Gif << QSize(12, 8) << 3;
        QTest::newRow("giant.gif") << Format::Gif << QSize(65'535, 65'535) << 3;
        QTest::newRow("noframe.gif") << Format::Gif << QSize(8, 8) << 1;
        QTest::newRow("nosize.gif") << Format::Gif << QSize(12, 8) << 3;
        QTest::newRow("still.webp") << Format::WebP << QSize(40, 20) << 1;
        QTest::newRow("lossless.webp") << Format::WebP << QSize(40, 20) << 1;
        QTest::newRow("moving.webp") << Format::WebP << QSize(12, 8) << 3;
        QTest::newRow("still.avif") << Format::Avif << QSize(40, 20) << 1;
    }
    void headers()
    {
        QFETCH(Format, format);
        QFETCH(QSize, size);
        QFETCH(int, frames);
        const auto header = readPictureHeader(sample(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(header);
        QCOMPARE(header->format, format);
        QCOMPARE(header->size, size);
        QCOMPARE(header->frames, frames);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        for (const char *name :
            {"picture.svg", "picture.svgz", "bmp.bmp", "negative.png", "nosize.jpg", "selfbox.avif"})
            QTest::newRow(name) << sample(QString::fromLatin1(name));
        QTest::newRow("svg with a byte order mark") << "\xef\xbb\xbf<svg width='9' height='9'/>"_ba;
        for (const char *format : {"BMP", "ICO", "XBM", "XPM", "PPM", "TIFF", "TGA", "WBMP", "ICNS"}) {
            // As far as the system can write them, it could read them, too.
            const QByteArray bytes = saved({32, 32}, format);
            if (!bytes.isEmpty())
                QTest::newRow(format) << bytes;
        }
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!readPictureHeader(bytes));
        QVERIFY(decodePicture(bytes, {10, 10}, PictureFit::Inside, PictureLimits()).isNull());
        QVERIFY(!PictureFrames::open(bytes, {10, 10}, PictureLimits()));
    }

    //! The header's own reading is no other than the decoders'.
    void headersAgreeWithDecoders_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *format : {"PNG", "JPG", "WEBP"}) {
            for (const QSize size : {QSize(1, 1), QSize(3, 500), QSize(1000, 7)})
                QTest::addRow("%s %d", format, size.width()) << saved(size, format);
        }
        for (const char *name : {"still.png", "progressive.jpg", "moving.gif", "moving.webp", "lossless.webp"})
            QTest::newRow(name) << sample(QString::fromLatin1(name));
    }
    void headersAgreeWithDecoders()
    {
        QFETCH(QByteArray, bytes);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        QImageReader reader(&buffer);
        const auto header = readPictureHeader(bytes);
        QVERIFY(header);
        QCOMPARE(header->size, reader.size());
        QCOMPARE(decodePicture(bytes, header->size, PictureFit::Inside, PictureLimits()).size(), header->size);
    }

    //! Decoders take what is missing from the first frame, for each direction alone: the limits must count the same.
    void gifsWithoutAWholeSize_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<QPoint>("offset");
        QTest::newRow("none") << QSize(0, 0) << QPoint(0, 0);
        QTest::newRow("none, and an offset") << QSize(0, 0) << QPoint(100, 200);
        QTest::newRow("no width") << QSize(0, 12'800) << QPoint(0, 0);
        QTest::newRow("no height") << QSize(12'800, 0) << QPoint(0, 0);
    }
    void gifsWithoutAWholeSize()
    {
        QFETCH(QSize, screen);
        QFETCH(QPoint, offset);
        QByteArray bytes = sample(u"moving.gif"_s);
        const auto put
            = [&bytes](qsizetype at, int value) { qToLittleEndian(static_cast<quint16>(value), &bytes[at]); };
        const qsizetype frame = bytes.indexOf(QByteArrayView("\x2c\0\0\0\0\x0c\0\x08\0", 9));
        QVERIFY(frame > 0);
        put(6, screen.width());
        put(8, screen.height());
        put(frame + 1, offset.x());
        put(frame + 3, offset.y());
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const QSize decoded = QImageReader(&buffer, "gif").read().size();
        QVERIFY(!decoded.isEmpty());
        const auto header = readPictureHeader(bytes);
        QVERIFY(header);
        QCOMPARE(header->size, decoded);
        PictureLimits limits;
        limits.pixels = qint64{decoded.width()} * decoded.height() - 1;
        QVERIFY(decodePicture(bytes, {10, 10}, PictureFit::Inside, limits).isNull());
    }

    void everyBeginningIsHarmless()
    {
        const QStringList names
            = QDir(QStringLiteral(SOURCE_DIR "/tests/fuzz/corpus/pictureheader")).entryList(QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            const QByteArray whole = sample(name);
            for (qsizetype length = 0; length < std::min<qsizetype>(whole.size(), 400); ++length) {
                const auto header = readPictureHeader(whole.left(length));
                QVERIFY(!header || (!header->size.isEmpty() && header->frames > 0));
            }
        }
    }

    void limitsHoldBeforeDecoding()
    {
        const QByteArray bytes = saved({100, 100}, "PNG");
        PictureLimits limits;
        limits.bytes = bytes.size();
        limits.pixels = 10'000;
        QVERIFY(!decodePicture(bytes, {10, 10}, PictureFit::Inside, limits).isNull());
        limits.pixels = 9'999;
        QVERIFY(decodePicture(bytes, {10, 10}, PictureFit::Inside, limits).isNull());
        limits.pixels = 10'000;
        limits.bytes = bytes.size() - 1;
        QVERIFY(decodePicture(bytes, {10, 10}, PictureFit::Inside, limits).isNull());
        PictureLimits few;
        few.frames = 2;
        QVERIFY(PictureFrames::open(sample(u"moving.gif"_s), {12, 8}, PictureLimits()));
        QVERIFY(!PictureFrames::open(sample(u"moving.gif"_s), {12, 8}, few));
    }

    void whatIsStoppedGivesNothing()
    {
        std::stop_source source;
        source.request_stop();
        const QByteArray bytes = saved({100, 100}, "PNG");
        QVERIFY(decodePicture(bytes, {10, 10}, PictureFit::Inside, PictureLimits(), source.get_token()).isNull());
        const auto frames = PictureFrames::open(sample(u"moving.gif"_s), {12, 8}, PictureLimits());
        QVERIFY(frames->next(source.get_token()).image.isNull());
        QVERIFY(!frames->next({}).image.isNull());
    }

    void framesGoRound()
    {
        const auto frames = PictureFrames::open(sample(u"moving.gif"_s), {6, 6}, PictureLimits());
        QVERIFY(frames);
        QList<QColor> colors;
        for (int i = 0; i < 7; ++i) {
            const auto frame = frames->next({});
            QCOMPARE(frame.image.size(), QSize(9, 6)); // covers the requested size
            QCOMPARE(frame.delay, 50ms);
            colors.append(frame.image.pixelColor(4, 3));
        }
        const QList<QColor> round{QColor(255, 0, 0), QColor(0, 255, 0), QColor(0, 0, 255)};
        QCOMPARE(colors, round + round + round.first(1));
    }

    void movingPicturesKeepTheirTime()
    {
        test::FakeScheduler clock;
        DecoderThreads threads(clock, {});
        MovingPicture movie(threads, clock, PictureFrames::open(sample(u"moving.gif"_s), {12, 8}, PictureLimits()));
        QSignalSpy changed(&movie, &MovingPicture::frameChanged);
        const auto next = [&] { // the decoded picture waits for its time
            return chat::test::soon(
                [&] { return DecoderThreads::noneWorks() && clock.next() <= 50ms && clock.next() >= 0ms; });
        };
        QVERIFY(movie.frame().isNull());
        QVERIFY(next());
        clock.advance(0ms);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(movie.frame().pixelColor(1, 1), QColor(255, 0, 0));
        QVERIFY(next());
        clock.advance(49ms);
        QCOMPARE(changed.size(), 1);
        clock.advance(1ms);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(movie.frame().pixelColor(1, 1), QColor(0, 255, 0));
    }
};

KOOKABURRA_CORE_CASE(TestPictureDecoder)

} // namespace tst_picturedecoder

#include "tst_picturedecoder.moc"
