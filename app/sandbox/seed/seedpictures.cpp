// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedpictures.h"

#include "app/sandbox/seed/drawing.h"
#include "app/sandbox/seed/seedmedia.h"
#include "app/sandbox/seed/seedscenes.h"
#include "app/sandbox/seed/seedworld.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr std::array kSeedPictures = {
    PictureInfo{"lighthouse-dusk.jpg", 1024, 576},
    PictureInfo{"lighthouse-dusk-2.jpg", 1024, 576},
    PictureInfo{"sunset-sea.jpg", 1024, 576},
    PictureInfo{"sunset-sea-2.jpg", 1024, 683},
    PictureInfo{"dawn-lake.jpg", 1024, 683},
    PictureInfo{"dawn-lake-2.jpg", 900, 900},
    PictureInfo{"snow-peaks.jpg", 1024, 576},
    PictureInfo{"snow-peaks-2.jpg", 720, 960},
    PictureInfo{"dunes.jpg", 1024, 576},
    PictureInfo{"dunes-2.jpg", 1024, 576},
    PictureInfo{"aurora.jpg", 1024, 640},
    PictureInfo{"aurora-2.jpg", 1024, 576},
    PictureInfo{"meadow-noon.jpg", 1024, 576},
    PictureInfo{"meadow-noon-2.jpg", 1024, 683},
    PictureInfo{"ridge-panorama.jpg", 2400, 480},
    PictureInfo{"waterfall-tall.jpg", 540, 1620},
    PictureInfo{"tower-tall.jpg", 560, 1400},
    PictureInfo{"city-night.jpg", 1024, 576},
    PictureInfo{"city-night-2.jpg", 720, 960},
    PictureInfo{"harbour-wide.jpg", 2000, 500},
    PictureInfo{"rain-window.jpg", 800, 800},
    PictureInfo{"cat-window.jpg", 960, 720},
    PictureInfo{"cat-window-2.jpg", 960, 720},
    PictureInfo{"desk.jpg", 960, 720},
    PictureInfo{"group-photo.jpg", 960, 540},
    PictureInfo{"noodles.jpg", 800, 800},
    PictureInfo{"dumplings.jpg", 900, 675},
    PictureInfo{"braised-pork.jpg", 900, 675},
    PictureInfo{"latte.jpg", 800, 800},
    PictureInfo{"cake.jpg", 900, 675},
    PictureInfo{"pizza.jpg", 800, 800},
    PictureInfo{"pixel-lighthouse.png", 640, 640},
    PictureInfo{"pixel-dungeon.png", 960, 480},
    PictureInfo{"tiny-mushroom.png", 48, 48},
    PictureInfo{"dps-chart.png", 900, 520},
    PictureInfo{"farm-chart.png", 760, 480},
    PictureInfo{"latency-chart.png", 1000, 400},
    PictureInfo{"arena-map.png", 720, 720},
    PictureInfo{"island-map.png", 1000, 760},
    PictureInfo{"route-map.png", 900, 600},
    PictureInfo{"emblem-fire.png", 128, 128},
    PictureInfo{"lighthouse-spin.gif", 160, 160},
};

constexpr std::array kFiles = {
    FileInfo{"新人攻略.md", "newcomers-guide.md", "text/markdown"},
    FileInfo{"预算表.csv", "budget.csv", "text/csv"},
    FileInfo{"draft-notes.md", "draft-notes.md", "text/markdown"},
    FileInfo{"高数第三章笔记.pdf", "calculus-3.pdf", "application/pdf"},
    FileInfo{"theme-sketch.wav", "theme-sketch.wav", "audio/wav", 8, kTuneSeconds},
    FileInfo{"raid-clip.avi", "raid-clip.avi", "video/x-msvideo", 3, kFilmSeconds, kFilmSize},
};

QLatin1StringView stem(const PictureInfo &picture)
{
    const QLatin1StringView file(picture.file);
    return file.first(file.indexOf(u'.'));
}

QByteArray emptyPdf()
{
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"_ba;
}

} // namespace

std::span<const PictureInfo> seedPictures()
{
    return kSeedPictures;
}

const PictureInfo *seedPicture(QStringView name)
{
    const auto it = std::ranges::find_if(kSeedPictures, [name](const PictureInfo &picture) {
        return name == stem(picture) || name == QLatin1StringView(picture.file);
    });
    return it == kSeedPictures.end() ? nullptr : &*it;
}

QString pictureUrl(const PictureInfo &picture)
{
    return QLatin1StringView(kAssetPrefix) + u"pictures/"_s + QLatin1StringView(picture.file);
}

QString pictureMime(const PictureInfo &picture)
{
    const QLatin1StringView file(picture.file);
    return file.endsWith(".jpg"_L1) ? u"image/jpeg"_s : file.endsWith(".gif"_L1) ? u"image/gif"_s : u"image/png"_s;
}

QByteArray drawPicture(const PictureInfo &picture)
{
    const QLatin1StringView file(picture.file);
    if (file.endsWith(".gif"_L1))
        return drawSpinningLighthouse();
    const bool photo = file.endsWith(".jpg"_L1);
    QImage image(picture.width, picture.height, photo ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    image.fill(photo ? Qt::white : Qt::transparent);
    QPainter p(&image);
    p.setRenderHint(QPainter::Antialiasing);
    const QString name = stem(picture);
    const double w = picture.width;
    const double h = picture.height;
    const bool drawn = drawLandscape(p, name, w, h) || drawView(p, name, w, h) || drawMeal(p, name, w, h)
        || drawChart(p, name, w, h) || drawSprites(p, name, w, h);
    Q_ASSERT(drawn);
    Q_UNUSED(drawn)
    p.end();
    if (!photo)
        return encodePng(image);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpg"_ba);
    writer.setQuality(88);
    writer.write(image);
    return bytes;
}

std::span<const FileInfo> seedFiles()
{
    return kFiles;
}

const FileInfo *seedFile(QStringView name)
{
    const auto it
        = std::ranges::find_if(kFiles, [name](const FileInfo &file) { return name == QString::fromUtf8(file.name); });
    return it == kFiles.end() ? nullptr : &*it;
}

QString fileUrl(const FileInfo &file)
{
    return QLatin1StringView(kAssetPrefix) + u"files/"_s + QLatin1StringView(file.asset);
}

QByteArray fileBytes(const FileInfo &file)
{
    const QLatin1StringView name(file.asset);
    if (name == "newcomers-guide.md"_L1)
        return QByteArrayLiteral("# 新人攻略\n\n1. 先去雾港领坐骑\n2. 每日委托优先做「点灯」\n3. "
                                 "加点：前三十级全点生存\n4. 进团前看一遍站位图\n5. 不懂就问，没人笑你\n");
    if (name == "budget.csv"_L1)
        return QByteArrayLiteral("项目,金额\n场地,1200\n奶茶,480\n礼品,3000\n应急,500\n");
    if (name == "draft-notes.md"_L1)
        return "# Draft\n\n- start with the second half\n- fewer adverbs\n- where does the moth go?\n"_ba;
    if (name.endsWith(".pdf"_L1))
        return emptyPdf();
    // Wanted for every message that shows them.
    if (name.endsWith(".avi"_L1)) {
        static const QByteArray film = filmDungeon();
        return film;
    }
    static const QByteArray tune = playTune();
    return tune;
}

QJsonObject fileAttachment(const FileInfo &file)
{
    QJsonObject attachment{{u"type"_s,
                               file.messageType == 3       ? u"video"_s
                                   : file.messageType == 8 ? u"audio"_s
                                                           : u"file"_s},
        {u"url"_s, fileUrl(file)}, {u"name"_s, QString::fromUtf8(file.name)},
        {u"file_type"_s, QString::fromLatin1(file.mime)}, {u"size"_s, fileBytes(file).size()}};
    if (file.seconds > 0)
        attachment.insert(u"duration"_s, file.seconds);
    if (!file.size.isEmpty()) {
        attachment.insert(u"width"_s, file.size.width());
        attachment.insert(u"height"_s, file.size.height());
    }
    return attachment;
}

} // namespace chat::sandbox
