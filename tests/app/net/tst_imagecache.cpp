// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/pictures/imagecache.h"
#include "app/net/pictures/movingpicture.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/testcase.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace tst_imagecache {

using namespace chat;
using namespace Qt::Literals::StringLiterals;
using Server = test::FakeRestServer;
using Fit = ImageCache::Fit;

namespace {

QByteArray picture(const QSize &size, const QColor &color = Qt::red, const char *format = "PNG")
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray noise(const QSize &size)
{
    QImage image(size, QImage::Format_RGB888);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, QRandomGenerator::global()->generate());
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

//! A PNG whose head promises more than there is.
QByteArray giantPng(quint32 side)
{
    QByteArray bytes = picture({1, 1});
    for (int i = 0; i < 4; ++i) {
        const char part = static_cast<char>((side >> (24 - 8 * i)) & 0xff);
        bytes[16 + i] = part;
        bytes[20 + i] = part;
    }
    // The head's checksum, so that only its size is wrong.
    quint32 crc = 0xffffffffu;
    for (int i = 12; i < 29; ++i) {
        crc ^= static_cast<quint8>(bytes[i]);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1u) ? (crc >> 1) ^ 0xedb88320u : crc >> 1;
    }
    crc = ~crc;
    for (int i = 0; i < 4; ++i)
        bytes[29 + i] = static_cast<char>((crc >> (24 - 8 * i)) & 0xff);
    return bytes;
}

struct Rig
{
    test::FakeScheduler clock;
    Server server;
    QTemporaryDir folder;
    std::unique_ptr<ImageCache> cache;
    std::unique_ptr<QSignalSpy> ready;
    std::unique_ptr<QSignalSpy> failures;

    explicit Rig(bool disk = false, const ImageCache::Limits &limits = {}) { reopen(disk, limits); }
    void reopen(bool disk, const ImageCache::Limits &limits = {})
    {
        cache = std::make_unique<ImageCache>(disk ? folder.path() + u"/images"_s : QString(), limits, &clock);
        ready = std::make_unique<QSignalSpy>(cache.get(), &ImageCache::imageReady);
        failures = std::make_unique<QSignalSpy>(cache.get(), &ImageCache::imageFailed);
    }
    QString serve(const QString &name, const QByteArray &bytes, int status = 200)
    {
        server.always(name, Server::raw(status, bytes, "image/png"));
        return server.root().toString() + u"/api/"_s + name;
    }
    QImage wait(const QString &url, const QSize &size, Fit fit = Fit::Inside)
    {
        QImage image = cache->image(url, size, fit);
        (void)chat::test::soon([&] { return !(image = cache->image(url, size, fit)).isNull() || cache->failed(url); });
        return image;
    }
};

} // namespace

class TestImageCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePictureOneRequest()
    {
        Rig rig;
        const QString url = rig.serve(u"a.png"_s, picture({100, 50}));
        for (int i = 0; i < 5; ++i)
            QVERIFY(rig.cache->image(url, {40, 40}).isNull());
        QVERIFY(rig.cache->image(url, {20, 20}).isNull());
        QVERIFY(rig.cache->image(url, {20, 20}, Fit::Cover).isNull());
        QTRY_VERIFY(!rig.cache->image(url, {20, 20}, Fit::Cover).isNull());
        QTRY_COMPARE(rig.cache->image(url, {40, 40}).size(), QSize(40, 20));
        QCOMPARE(rig.wait(url, {20, 20}).size(), QSize(20, 10));
        QCOMPARE(rig.wait(url, {60, 60}).size(), QSize(60, 30)); // a later size needs no request either
        QCOMPARE(rig.server.requests.size(), 1u);
        QVERIFY(rig.ready->size() >= 1);
        QCOMPARE(rig.ready->first().first().toString(), url);
    }

    void scales_data()
    {
        QTest::addColumn<QSize>("natural");
        QTest::addColumn<QSize>("asked");
        QTest::addColumn<Fit>("fit");
        QTest::addColumn<QSize>("given");
        QTest::newRow("inside") << QSize(400, 100) << QSize(200, 200) << Fit::Inside << QSize(200, 50);
        QTest::newRow("inside never enlarges") << QSize(30, 20) << QSize(200, 200) << Fit::Inside << QSize(30, 20);
        QTest::newRow("inside thin") << QSize(2000, 1) << QSize(100, 100) << Fit::Inside << QSize(100, 1);
        QTest::newRow("cover") << QSize(400, 100) << QSize(50, 50) << Fit::Cover << QSize(50, 50);
        QTest::newRow("cover enlarges") << QSize(10, 20) << QSize(50, 40) << Fit::Cover << QSize(50, 40);
        QTest::newRow("cover of a strip") << QSize(4000, 2) << QSize(32, 32) << Fit::Cover << QSize(32, 32);
    }
    void scales()
    {
        QFETCH(QSize, natural);
        QFETCH(QSize, asked);
        QFETCH(Fit, fit);
        QFETCH(QSize, given);
        Rig rig;
        const QImage image = rig.wait(rig.serve(u"a.png"_s, picture(natural)), asked, fit);
        QCOMPARE(image.size(), given);
        QCOMPARE(image.pixelColor(given.width() / 2, given.height() / 2), QColor(Qt::red));
    }

    void coverShowsTheMiddle()
    {
        QImage image(300, 100, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QPainter painter(&image);
        painter.fillRect(100, 0, 100, 100, Qt::green);
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        Rig rig;
        const QImage cut = rig.wait(rig.serve(u"a.png"_s, bytes), {50, 50}, Fit::Cover);
        QCOMPARE(cut.pixelColor(5, 25), QColor(Qt::green));
        QCOMPARE(cut.pixelColor(44, 25), QColor(Qt::green));
    }

    void whatCannotBeShownFails_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("404") << "gone"_ba << 404;
        QTest::newRow("no picture") << "<html>"_ba << 200;
        QTest::newRow("empty") << QByteArray() << 200;
        QTest::newRow("giant") << giantPng(60'000) << 200;
        QTest::newRow("svg") << "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"_ba << 200;
        QTest::newRow("svg, packed") << QByteArray::fromHex(
            "1f8b0800000000000003b3292e4b5728cf4c29c9b055b25452c848cd4ccf280131f5ed00f8f739351b000000")
                                     << 200;
        QTest::newRow("bmp") << picture({10, 10}, Qt::red, "BMP") << 200;
        QTest::newRow("cut short") << picture({200, 200}).left(60) << 200;
    }
    void whatCannotBeShownFails()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        Rig rig;
        const QString url = rig.serve(u"a.png"_s, bytes, status);
        QVERIFY(rig.cache->image(url, {40, 40}).isNull());
        QTRY_COMPARE(rig.failures->size(), 1);
        QVERIFY(rig.cache->failed(url));
        // Not requested again until the pause is over or the user retries.
        QVERIFY(rig.cache->image(url, {40, 40}).isNull());
        rig.server.settle();
        QCOMPARE(rig.server.requests.size(), 1u);
        (void)rig.serve(u"a.png"_s, picture({80, 80}));
        rig.cache->retry(url);
        QVERIFY(!rig.cache->failed(url));
        QCOMPARE(rig.wait(url, {40, 40}).size(), QSize(40, 40));
    }

    //! Whoever fails again and again is asked less and less.
    void pausesGrow()
    {
        Rig rig;
        const QString url = rig.serve(u"a.png"_s, "no picture"_ba);
        std::chrono::seconds pause(30);
        for (int i = 1; i <= 4; ++i, pause *= 2) {
            (void)rig.cache->image(url, {40, 40});
            QTRY_COMPARE(rig.failures->size(), i);
            rig.clock.advance(pause - std::chrono::milliseconds(1));
            QVERIFY(rig.cache->failed(url));
            rig.clock.advance(std::chrono::milliseconds(1));
            QVERIFY(!rig.cache->failed(url));
        }
        QCOMPARE(rig.server.requests.size(), 4u);
    }

    //! A file the user chose is checked by the same rules; a pipe would never end.
    void previews()
    {
        Rig rig;
        const QString path = rig.folder.filePath(u"a.png"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(picture({40, 20}));
        file.close();
        const QString pipe = rig.folder.filePath(u"pipe.png"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QObject context;
        QList<QImage> images;
        const auto take = [&images](const QImage &image) { images.append(image); };
        rig.cache->preview(path, {}, {10, 10}, &context, take);
        QTRY_COMPARE(images.size(), 1);
        QCOMPARE(images.last().size(), QSize(10, 10));
        rig.cache->preview({}, picture({40, 20}), {10, 10}, &context, take);
        QTRY_COMPARE(images.size(), 2);
        QCOMPARE(images.last().size(), QSize(10, 10));
        rig.cache->preview(pipe, {}, {10, 10}, &context, take);
        QTRY_COMPARE(images.size(), 3);
        QVERIFY(images.last().isNull());
        rig.cache->preview(
            {}, "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"_ba, {10, 10}, &context, take);
        QTRY_COMPARE(images.size(), 4);
        QVERIFY(images.last().isNull());
    }

    void onlyWhatMovesIsPlayed()
    {
        Rig rig;
        QFile file(QStringLiteral(SOURCE_DIR "/tests/fuzz/corpus/pictureheader/moving.gif"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray gif = file.readAll();
        QVERIFY(rig.cache->play(gif, {12, 8}));
        QVERIFY(!rig.cache->play(picture({12, 8}), {12, 8}));
        QVERIFY(!rig.cache->play({}, {12, 8}));
        ImageCache::Limits limits;
        limits.moving.bytes = gif.size() - 1;
        rig.reopen(false, limits);
        QVERIFY(!rig.cache->play(gif, {12, 8}));
    }

    void tooLargeADownloadIsCutOff()
    {
        ImageCache::Limits limits;
        limits.downloads.bytes = 1000;
        Rig rig(false, limits);
        const QString url = rig.serve(u"a.png"_s, picture({10, 10}) + QByteArray(100'000, 'x'));
        (void)rig.cache->image(url, {40, 40});
        QTRY_COMPARE(rig.failures->size(), 1);
    }

    void onlyWebAddressesAndSmallDataUrls()
    {
        Rig rig;
        for (const QString &url : {u"file:///etc/hostname"_s, u"ftp://x/y.png"_s, u"javascript:1"_s, u"no url"_s}) {
            QVERIFY(rig.cache->image(url, {10, 10}).isNull());
            QTRY_VERIFY(rig.cache->failed(url));
        }
        const QString data = u"data:image/png;base64,"_s + QString::fromLatin1(picture({8, 8}).toBase64());
        QCOMPARE(rig.wait(data, {8, 8}).size(), QSize(8, 8));
        QVERIFY(rig.server.requests.empty());
    }

    void memoryIsBounded()
    {
        ImageCache::Limits limits;
        limits.memoryBytes = 400'000; // about eight of 100 × 100
        Rig rig(false, limits);
        QStringList urls;
        for (int i = 0; i < 30; ++i)
            urls.append(rig.serve(u"%1.png"_s.arg(i), picture({100, 100}, QColor::fromHsv(i * 12, 255, 255))));
        for (const QString &url : urls)
            QVERIFY(!rig.wait(url, {100, 100}).isNull());
        int kept = 0;
        rig.ready->clear();
        // The newest are there at once; the first ones are gone.
        QVERIFY(!rig.cache->image(urls.last(), {100, 100}).isNull());
        for (const QString &url : urls)
            kept += rig.cache->image(url, {100, 100}).isNull() ? 0 : 1;
        QVERIFY2(kept >= 4 && kept <= 9, qPrintable(QString::number(kept)));
    }

    void largePicturesThatAreNotShownAreGivenBack()
    {
        Rig rig(true);
        const QString shown = rig.serve(u"shown.png"_s, picture({300, 300}, Qt::red));
        const QString gone = rig.serve(u"gone.png"_s, picture({300, 300}, Qt::blue));
        const QString face = rig.serve(u"face.png"_s, picture({64, 64}, Qt::green));
        for (const QString &url : {shown, gone})
            QVERIFY(!rig.wait(url, {300, 300}).isNull());
        QVERIFY(!rig.wait(face, {64, 64}).isNull());
        rig.cache->releaseLarge({shown});
        QVERIFY(!rig.cache->image(shown, {300, 300}).isNull());
        QVERIFY(!rig.cache->image(face, {64, 64}).isNull());
        QVERIFY(rig.cache->image(gone, {300, 300}).isNull());
        QVERIFY(!rig.wait(gone, {300, 300}).isNull()); // from disk
        QCOMPARE(rig.server.requests.size(), 3u);
    }

    void pictureLargerThanTheMemoryIsStillShown()
    {
        ImageCache::Limits limits;
        limits.memoryBytes = 10'000;
        Rig rig(false, limits);
        const QString url = rig.serve(u"a.png"_s, picture({200, 200}));
        QCOMPARE(rig.wait(url, {200, 200}).size(), QSize(200, 200));
        rig.server.settle();
        QCOMPARE(rig.ready->size(), 1); // and does not come again and again
    }

    void diskSavesTheRequest()
    {
        Rig rig(true);
        const QString url = rig.serve(u"a.png"_s, picture({100, 50}));
        QCOMPARE(rig.wait(url, {40, 40}).size(), QSize(40, 20));
        rig.reopen(true);
        QCOMPARE(rig.wait(url, {80, 80}).size(), QSize(80, 40));
        QCOMPARE(rig.server.requests.size(), 1u);
    }

    void damageOnDiskIsRepaired()
    {
        Rig rig(true);
        const QString url = rig.serve(u"a.png"_s, picture({100, 50}));
        (void)rig.wait(url, {40, 40});
        QDir folder(rig.folder.path() + u"/images"_s);
        const QStringList files = folder.entryList({u"*.img"_s}, QDir::Files);
        QCOMPARE(files.size(), 1);
        QFile file(folder.filePath(files.first()));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("damaged");
        file.close();
        rig.reopen(true);
        QCOMPARE(rig.wait(url, {40, 40}).size(), QSize(40, 20));
        QCOMPARE(rig.server.requests.size(), 2u);
    }

    void diskIsBounded()
    {
        ImageCache::Limits limits;
        limits.diskBytes = 40'000;
        Rig rig(true, limits);
        for (int i = 0; i < 20; ++i)
            QVERIFY(!rig.wait(rig.serve(u"%1.png"_s.arg(i), noise({50, 50})), {10, 10}).isNull()); // about 7.5 kB each
        rig.cache.reset(); // all written
        qint64 bytes = 0;
        const auto files = QDir(rig.folder.path() + u"/images"_s).entryInfoList(QDir::Files);
        for (const QFileInfo &file : files)
            bytes += file.size();
        QVERIFY2(bytes > 7000 && bytes <= 40'000, qPrintable(QString::number(bytes)));
    }

    void sixAtOnceAndTheNewestFirst()
    {
        Rig rig;
        Server::Answer slow = Server::raw(200, picture({10, 10}), "image/png");
        slow.hold = true;
        QStringList urls;
        for (int i = 0; i < 10; ++i) {
            const QString name = u"%1.png"_s.arg(i);
            rig.server.always(name, slow);
            urls.append(rig.server.root().toString() + u"/api/"_s + name);
            QVERIFY(rig.cache->image(urls.last(), {10, 10}).isNull());
        }
        QTRY_COMPARE(rig.server.requests.size(), 6u);
        (void)rig.cache->image(urls[6], {10, 10}); // wanted once more: it is the newest now
        rig.server.releaseHeld();
        QTRY_COMPARE(rig.server.requests.size(), 10u);
        QStringList later;
        for (size_t i = 6; i < 10; ++i)
            later.append(rig.server.requests[i].path);
        QVERIFY(later.mid(0, 4).contains(u"6.png"_s));
        rig.server.releaseHeld();
        QTRY_COMPARE(rig.ready->size(), 10);
    }

    void mayDieWithWorkUnderWay()
    {
        Rig rig(true);
        Server::Answer slow = Server::raw(200, picture({10, 10}), "image/png");
        slow.hold = true;
        rig.server.always(u"slow.png"_s, slow);
        (void)rig.cache->image(rig.server.root().toString() + u"/api/slow.png"_s, {10, 10});
        for (int i = 0; i < 5; ++i)
            (void)rig.cache->image(rig.serve(u"%1.png"_s.arg(i), picture({1000, 1000})), {500, 500});
        QTRY_VERIFY(rig.server.requests.size() >= 3u);
        rig.cache.reset();
        rig.server.releaseHeld();
        rig.server.settle();
    }
};

KOOKABURRA_CORE_CASE(TestImageCache)

} // namespace tst_imagecache

#include "tst_imagecache.moc"
