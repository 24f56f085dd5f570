// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/pictures/picturedecoder.h"
#include "tests/fuzz/fuzzing.h"

// Any bytes as a picture's file: what the header says holds for what is decoded, and what it refuses is never decoded.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace chat;
    fuzz::beQuiet();
    static const bool quiet = [] {
        QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
        return true;
    }();
    Q_UNUSED(quiet)
    constexpr QSize kWanted(64, 64);
    PictureLimits limits;
    limits.bytes = 1 << 20;
    limits.pixels = 250'000;

    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto header = readPictureHeader(bytes);
    const QImage inside = decodePicture(bytes, kWanted, PictureFit::Inside, limits);
    const QImage cover = decodePicture(bytes, kWanted, PictureFit::Cover, limits);
    const auto frames = PictureFrames::open(bytes, kWanted, limits);
    const bool taken = header && qint64{header->size.width()} * header->size.height() <= limits.pixels;
    if (header) {
        fuzz::promise(!header->size.isEmpty());
        fuzz::promise(header->frames > 0);
    }
    fuzz::promise(taken || (inside.isNull() && cover.isNull() && !frames));
    fuzz::promise(inside.width() <= kWanted.width() && inside.height() <= kWanted.height());
    fuzz::promise(cover.isNull() || cover.size() == kWanted);
    for (int i = 0; frames && i < 3; ++i)
        (void)frames->next({});
    return 0;
}
