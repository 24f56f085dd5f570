// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/pictures/picturesizes.h"

#include "app/net/pictures/imagecache.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/testcase.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_picturesizes {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

class TestPictureSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedLinesAreLeftOut();
    void whatWasLearntCountsMoreThanTheFile();
    void thereIsALimit();
    void cacheRemembersOverARestart();
    void fileStaysSmallAndTellsNoAddress();
};

void TestPictureSizes::damagedLinesAreLeftOut()
{
    PictureSizes sizes;
    sizes.load("rubbish\n" + PictureSizes::line(u"a"_s, {3, 4}) + "00ff 1 2\n" + PictureSizes::line(u"b"_s, {-1, 4})
        + PictureSizes::line(u"c"_s, {2'000'000'000, 4}) + PictureSizes::line(u"d"_s, {5, 6}).chopped(3));
    QCOMPARE(sizes.of(u"a"_s), QSize(3, 4));
    QCOMPARE(sizes.count(), 1);
    sizes.load(PictureSizes::line(u"e"_s, {1, 1}) + PictureSizes::line(u"e"_s, {2, 2}));
    QCOMPARE(sizes.of(u"e"_s), QSize(2, 2)); // the later one
}

void TestPictureSizes::whatWasLearntCountsMoreThanTheFile()
{
    PictureSizes sizes;
    QVERIFY(sizes.learn(u"a"_s, {1, 2}));
    QVERIFY(!sizes.learn(u"a"_s, {1, 2}));
    QVERIFY(!sizes.learn(u"a"_s, {}));
    sizes.load(PictureSizes::line(u"a"_s, {3, 4}));
    QCOMPARE(sizes.of(u"a"_s), QSize(1, 2));
}

void TestPictureSizes::thereIsALimit()
{
    PictureSizes sizes;
    for (int i = 0; i < PictureSizes::kMost + 100; ++i)
        sizes.learn(QString::number(i), {1, 1});
    QCOMPARE(sizes.count(), PictureSizes::kMost);
    QCOMPARE(sizes.of(QString::number(PictureSizes::kMost + 99)), QSize(1, 1));
}

void TestPictureSizes::cacheRemembersOverARestart()
{
    QImage image(120, 70, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "PNG");
    FakeRestServer server;
    server.always(u"x.png"_s, FakeRestServer::raw(200, png.data(), "image/png"));
    const QString url = server.baseUrl().toString() + u"/x.png"_s;
    const QTemporaryDir folder;
    {
        ImageCache cache(folder.path());
        QSignalSpy ready(&cache, &ImageCache::imageReady);
        (void)cache.image(url, {30, 30}); // requested small: the stored size is the picture's own
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(cache.sizes().of(url), QSize(120, 70));
    }
    ImageCache again(folder.path());
    QSignalSpy loaded(&again, &ImageCache::sizesLoaded);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(again.sizes().of(url), QSize(120, 70));
    QCOMPARE(server.count(u"x.png"_s), 1);
}

void TestPictureSizes::fileStaysSmallAndTellsNoAddress()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"sizes"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 40'000; ++i)
        file.write(PictureSizes::line(u"https://secret.test/%1"_s.arg(i), {i + 1, 1}));
    file.close();
    const qint64 before = file.size();
    ImageCache cache(folder.path());
    QSignalSpy loaded(&cache, &ImageCache::sizesLoaded);
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(file.size() < before / 4);
    QCOMPARE(cache.sizes().of(u"https://secret.test/39999"_s), QSize(40'000, 1)); // the newest are kept
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("secret"));
}

KOOKABURRA_CORE_CASE(TestPictureSizes)

} // namespace tst_picturesizes

#include "tst_picturesizes.moc"
