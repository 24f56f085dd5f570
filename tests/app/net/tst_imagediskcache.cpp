// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/pictures/imagediskcache.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_imagediskcache {

using namespace chat;
using namespace Qt::Literals::StringLiterals;

//! The folder of pictures on disk, and what else the account has there.
class TestImageDiskCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oldestPicturesGoBeyondTheLimit();
    void otherFilesOfTheAccountCountAndStay();
    void picturesAlwaysHaveSomeRoom();

private:
    //! So many pictures of 1 MiB, each looked at a second later than the one before.
    static void fill(ImageDiskCache &cache, const QString &folder, int from, int to)
    {
        for (int i = from; i < to; ++i) {
            const auto before = QDir(folder).entryList({u"*.img"_s}, QDir::Files);
            cache.write(u"https://pictures.test/%1"_s.arg(i), QByteArray(1 << 20, 'x'));
            for (const QString &name : QDir(folder).entryList({u"*.img"_s}, QDir::Files)) {
                QFile file(folder + u'/' + name);
                if (!before.contains(name) && file.open(QIODevice::ReadWrite))
                    file.setFileTime(QDateTime::fromSecsSinceEpoch(1'700'000'000 + i), QFile::FileModificationTime);
            }
        }
    }
    [[nodiscard]] static bool has(const QString &folder, ImageDiskCache &cache, int number)
    {
        const auto count = QDir(folder).entryList({u"*.img"_s}, QDir::Files).size();
        return count > 0 && !cache.read(u"https://pictures.test/%1"_s.arg(number)).isEmpty();
    }
    [[nodiscard]] static qsizetype count(const QString &folder)
    {
        return QDir(folder).entryList({u"*.img"_s}, QDir::Files).size();
    }
};

void TestImageDiskCache::oldestPicturesGoBeyondTheLimit()
{
    const QTemporaryDir folder;
    const QString pictures = folder.filePath(u"cache"_s);
    ImageDiskCache cache(pictures, 20 << 20);
    fill(cache, pictures, 0, 20);
    QCOMPARE(count(pictures), 20);
    fill(cache, pictures, 20, 21);
    QCOMPARE(count(pictures), 18); // nine tenths
    QVERIFY(!has(pictures, cache, 0));
    QVERIFY(has(pictures, cache, 20));
}

void TestImageDiskCache::otherFilesOfTheAccountCountAndStay()
{
    const QTemporaryDir folder;
    const QString pictures = folder.filePath(u"cache"_s);
    ImageDiskCache cache(pictures, 256 << 20);
    fill(cache, pictures, 0, 30);
    QFile history(folder.filePath(u"history.db"_s));
    QVERIFY(history.open(QIODevice::WriteOnly) && history.resize(30 << 20));
    cache.share(100 << 20, folder.path());
    fill(cache, pictures, 30, 31);
    QCOMPARE(count(pictures), 31); // there is room for all of it
    QVERIFY(history.resize(80 << 20)); // messages came
    fill(cache, pictures, 31, 36); // the other files are looked at now and then
    QVERIFY2(count(pictures) <= 20, qPrintable(QString::number(count(pictures))));
    QVERIFY(!has(pictures, cache, 0));
    QVERIFY(has(pictures, cache, 35));
    QCOMPARE(history.size(), 80 << 20);
}

void TestImageDiskCache::picturesAlwaysHaveSomeRoom()
{
    const QTemporaryDir folder;
    const QString pictures = folder.filePath(u"cache"_s);
    ImageDiskCache cache(pictures, 256 << 20);
    QFile history(folder.filePath(u"history.db"_s));
    QVERIFY(history.open(QIODevice::WriteOnly) && history.resize(200 << 20));
    cache.share(100 << 20, folder.path()); // the messages alone are more
    fill(cache, pictures, 0, 30);
    QVERIFY(count(pictures) >= 12);
    QVERIFY(count(pictures) <= 20);
}

KOOKABURRA_CORE_CASE(TestImageDiskCache)

} // namespace tst_imagediskcache

#include "tst_imagediskcache.moc"
