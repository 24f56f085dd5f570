// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/pictureheader.h"

#include <QByteArrayView>

#include <algorithm>

namespace chat {

namespace {

constexpr qsizetype kMostBoxes = 1000; // of an AVIF file, per level

//! Bytes by position; positions beyond the end read as 0, `has` checks for them.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] bool has(qsizetype at, qsizetype count) const { return at >= 0 && count <= size() - at; }
    [[nodiscard]] bool hasText(qsizetype at, QByteArrayView text) const
    {
        return has(at, text.size()) && m_bytes.sliced(at, text.size()) == text;
    }
    [[nodiscard]] quint32 u8(qsizetype at) const { return has(at, 1) ? static_cast<quint8>(m_bytes[at]) : 0u; }
    [[nodiscard]] quint32 big16(qsizetype at) const { return u8(at) << 8 | u8(at + 1); }
    [[nodiscard]] quint32 big32(qsizetype at) const { return big16(at) << 16 | big16(at + 2); }
    [[nodiscard]] quint32 little16(qsizetype at) const { return u8(at) | u8(at + 1) << 8; }
    [[nodiscard]] quint32 little24(qsizetype at) const { return little16(at) | u8(at + 2) << 16; }
    [[nodiscard]] quint32 little32(qsizetype at) const { return little16(at) | little16(at + 2) << 16; }

private:
    QByteArrayView m_bytes;
};

QSize sizeOf(quint32 width, quint32 height)
{
    constexpr quint32 kMost = 0x7fffffff;
    return width > kMost || height > kMost ? QSize() : QSize(static_cast<int>(width), static_cast<int>(height));
}

std::optional<PictureHeader> readPng(const ByteReader &file)
{
    if (!file.hasText(12, "IHDR") || !file.has(16, 8))
        return {};
    PictureHeader header{PictureFormat::Png, sizeOf(file.big32(16), file.big32(20)), 1};
    // An animation declares itself before the data of its first picture.
    qsizetype at = 8;
    while (file.has(at, 12) && !file.hasText(at + 4, "IDAT")) {
        if (file.hasText(at + 4, "acTL")) {
            header.format = PictureFormat::Apng;
            header.frames = static_cast<int>(std::clamp(file.big32(at + 8), 1u, 0x7fffffffu));
            break;
        }
        at += 12 + static_cast<qsizetype>(file.big32(at));
    }
    return header;
}

std::optional<PictureHeader> readJpeg(const ByteReader &file)
{
    qsizetype at = 2;
    while (file.has(at, 4)) {
        if (file.u8(at) != 0xff)
            return {};
        const quint32 marker = file.u8(at + 1);
        if (marker == 0xff) { // padding
            ++at;
            continue;
        }
        const bool bare = marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
        if (bare) {
            at += 2;
            continue;
        }
        if (marker == 0xd9 || marker == 0xda || marker == 0x00) // the end or the data, without a size
            return {};
        const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame)
            return file.has(at, 9)
                ? std::optional(PictureHeader{PictureFormat::Jpeg, sizeOf(file.big16(at + 7), file.big16(at + 5)), 1})
                : std::nullopt;
        const quint32 length = file.big16(at + 2);
        if (length < 2)
            return {};
        at += 2 + static_cast<qsizetype>(length);
    }
    return {};
}

//! Skips a chain of GIF's length-prefixed blocks.
qsizetype skipGifBlocks(const ByteReader &file, qsizetype at)
{
    while (file.u8(at) != 0)
        at += 1 + static_cast<qsizetype>(file.u8(at));
    return at + 1;
}

qsizetype gifPalette(quint32 flags)
{
    return (flags & 0x80u) != 0 ? qsizetype{3} << ((flags & 7u) + 1) : 0;
}

std::optional<PictureHeader> readGif(const ByteReader &file)
{
    if (!file.has(0, 13))
        return {};
    const quint32 width = file.little16(6);
    const quint32 height = file.little16(8);
    PictureHeader header{PictureFormat::Gif, sizeOf(width, height), 0};
    qsizetype at = 13 + gifPalette(file.u8(10));
    while (file.has(at, 1) && header.frames < 0x7fffffff) {
        const quint32 kind = file.u8(at);
        if (kind == 0x21) {
            at = skipGifBlocks(file, at + 2);
        } else if (kind == 0x2c && file.has(at, 10)) {
            // Some have no width or no height of their own: decoders let the first picture decide, each for itself.
            if (header.frames == 0)
                header.size = sizeOf(width > 0 ? width : file.little16(at + 1) + file.little16(at + 5),
                    height > 0 ? height : file.little16(at + 3) + file.little16(at + 7));
            ++header.frames;
            at = skipGifBlocks(file, at + 11 + gifPalette(file.u8(at + 9)));
        } else {
            break; // the end, or damage: decoders stop here too
        }
    }
    header.frames = std::max(header.frames, 1); // perhaps cut off before the first frame
    return header;
}

std::optional<PictureHeader> readWebP(const ByteReader &file)
{
    if (file.hasText(12, "VP8 ") && file.hasText(23, "\x9d\x01\x2a") && file.has(26, 4))
        return PictureHeader{PictureFormat::WebP, sizeOf(file.little16(26) & 0x3fffu, file.little16(28) & 0x3fffu), 1};
    if (file.hasText(12, "VP8L") && file.u8(20) == 0x2f && file.has(21, 4)) {
        const quint32 bits = file.little32(21);
        return PictureHeader{PictureFormat::WebP, sizeOf((bits & 0x3fffu) + 1, ((bits >> 14) & 0x3fffu) + 1), 1};
    }
    if (!file.hasText(12, "VP8X") || !file.has(20, 10))
        return {};
    PictureHeader header{PictureFormat::WebP, sizeOf(file.little24(24) + 1, file.little24(27) + 1), 1};
    if ((file.u8(20) & 0x02u) == 0)
        return header;
    header.frames = 0;
    qsizetype at = 12;
    while (file.has(at, 8)) {
        header.frames += file.hasText(at, "ANMF") ? 1 : 0;
        const auto length = static_cast<qsizetype>(file.little32(at + 4));
        at += 8 + length + (length & 1);
    }
    return header.frames > 0 ? std::optional(header) : std::nullopt;
}

//! The position of a box's content.
struct Box
{
    qsizetype from = 0;
    qsizetype to = 0;
};

//! Calls `visit` with the content of each box of this kind at this level.
template <class Visit> void eachBox(const ByteReader &file, Box within, QByteArrayView kind, Visit visit)
{
    qsizetype at = within.from;
    for (qsizetype count = 0; count < kMostBoxes && at + 8 <= within.to; ++count) {
        auto length = static_cast<qsizetype>(file.big32(at));
        if (length == 0)
            length = within.to - at; // up to the end
        if (length < 8 || length > within.to - at) // no picture needs 64-bit lengths
            return;
        if (file.hasText(at + 4, kind))
            visit(Box{at + 8, at + length});
        at += length;
    }
}

std::optional<PictureHeader> readAvif(const ByteReader &file)
{
    // The tiles of a picture have sizes too; the whole is the largest.
    QSize size;
    const Box all{0, file.size()};
    eachBox(file, all, "meta", [&](Box meta) {
        eachBox(file, {meta.from + 4, meta.to}, "iprp", [&](Box properties) {
            eachBox(file, properties, "ipco", [&](Box list) {
                eachBox(file, list, "ispe", [&](Box extents) {
                    if (extents.to - extents.from >= 12)
                        size = size.expandedTo(sizeOf(file.big32(extents.from + 4), file.big32(extents.from + 8)));
                });
            });
        });
    });
    PictureHeader header{PictureFormat::Avif, size, 1};
    if (file.hasText(8, "avis"))
        header.frames = 2; // a sequence; the number of frames is stored deeper inside
    return header;
}

bool isAvif(const ByteReader &file)
{
    if (!file.hasText(4, "ftyp"))
        return false;
    const qsizetype end = std::min<qsizetype>(file.big32(0), 256);
    for (qsizetype at = 8; at + 4 <= end; at += 4) {
        if (file.hasText(at, "avif") || file.hasText(at, "avis"))
            return true;
    }
    return false;
}

} // namespace

std::optional<PictureHeader> readPictureHeader(QByteArrayView bytes)
{
    const ByteReader file{bytes};
    std::optional<PictureHeader> header;
    if (file.hasText(0, "\x89PNG\r\n\x1a\n"))
        header = readPng(file);
    else if (file.hasText(0, "\xff\xd8\xff"))
        header = readJpeg(file);
    else if (file.hasText(0, "GIF87a") || file.hasText(0, "GIF89a"))
        header = readGif(file);
    else if (file.hasText(0, "RIFF") && file.hasText(8, "WEBP"))
        header = readWebP(file);
    else if (isAvif(file))
        header = readAvif(file);
    if (header && header->size.isEmpty())
        header.reset();
    return header;
}

} // namespace chat
