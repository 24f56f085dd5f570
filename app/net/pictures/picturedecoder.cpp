// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/pictures/picturedecoder.h"

#include <QIODevice>
#include <QImageReader>

#include <algorithm>

namespace chat {

//! A file in memory that ends early once nobody waits for the picture any more: decoders stop when nothing can be read.
//! Not a QBuffer, from which some decoders read everything at once.
class StoppableFile : public QIODevice
{
public:
    explicit StoppableFile(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    void setStop(const std::stop_token &stop) { m_stop = stop; }

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char *target, qint64 maxSize) override
    {
        const qint64 count = std::min<qint64>(maxSize, m_bytes.size() - pos());
        if (m_stop.stop_requested() || count <= 0)
            return -1;
        std::copy_n(m_bytes.constData() + pos(), count, target);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    std::stop_token m_stop;
};

namespace {

//! Qt's name of the format to try.
QByteArray readerName(const PictureHeader &header)
{
    switch (header.format) {
    case PictureFormat::Apng: { // a PNG to decoders that do not know APNG
        static const bool known = QImageReader::supportedImageFormats().contains("apng");
        return known ? QByteArrayLiteral("apng") : QByteArrayLiteral("png");
    }
    case PictureFormat::Png:
        return QByteArrayLiteral("png");
    case PictureFormat::Jpeg:
        return QByteArrayLiteral("jpeg");
    case PictureFormat::Gif:
        return QByteArrayLiteral("gif");
    case PictureFormat::WebP:
        return QByteArrayLiteral("webp");
    case PictureFormat::Avif:
        return QByteArrayLiteral("avif");
    }
    return {};
}

std::optional<PictureHeader> headerWithin(const QByteArray &bytes, const PictureLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return {};
    auto header = readPictureHeader(bytes);
    if (header && qint64{header->size.width()} * header->size.height() > limits.pixels)
        header.reset();
    return header;
}

void prepare(QImageReader &reader, QIODevice *file, const PictureHeader &header)
{
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    reader.setDevice(file);
    reader.setFormat(readerName(header));
}

//! Qt's name of what a clipboard's bytes begin with; empty: nothing that is read.
QByteArray pixelsName(const QByteArray &bytes)
{
    if (const auto header = readPictureHeader(bytes))
        return readerName(*header);
    if (bytes.startsWith("BM"))
        return QByteArrayLiteral("bmp");
    if (bytes.startsWith("P3") || bytes.startsWith("P6"))
        return QByteArrayLiteral("ppm");
    if (bytes.startsWith(QByteArrayView("II*\0", 4)) || bytes.startsWith(QByteArrayView("MM\0*", 4)))
        return QByteArrayLiteral("tiff");
    return {};
}

//! How a picture is cropped and scaled before it is rotated.
struct Scaling
{
    QRect clip; //!< null: no cropping
    QSize size;
};

Scaling scalingOf(const QSize &natural, bool turned, const QSize &wanted, PictureFit fit)
{
    Scaling scaling;
    const QSize shown = turned ? natural.transposed() : natural;
    const bool cover = fit == PictureFit::Cover;
    QSize target = shown.scaled(wanted, cover ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    if (!cover && (target.width() > shown.width() || target.height() > shown.height()))
        target = shown;
    target = target.expandedTo(QSize(1, 1));
    // A very long picture that must cover a square would become huge only to be cropped: crop it first.
    if (cover && qint64{target.width()} * target.height() > 16LL * wanted.width() * wanted.height()) {
        const QSize part = wanted.scaled(shown, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
        const QSize clip = turned ? part.transposed() : part;
        scaling.clip
            = QRect(QPoint((natural.width() - clip.width()) / 2, (natural.height() - clip.height()) / 2), clip);
        target = wanted;
    }
    scaling.size = turned ? target.transposed() : target;
    return scaling;
}

QImage middleOf(const QImage &image, const QSize &size)
{
    return image.copy(QRect(QPoint((image.width() - size.width()) / 2, (image.height() - size.height()) / 2), size));
}

//! The format that paints fastest.
void makePaintable(QImage &image)
{
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

} // namespace

QImage decodePicture(const QByteArray &bytes, const QSize &size, PictureFit fit, const PictureLimits &limits,
    const std::stop_token &stop, QSize *whole)
{
    const auto header = headerWithin(bytes, limits);
    if (!header || size.isEmpty() || stop.stop_requested())
        return {};
    StoppableFile file(bytes);
    file.setStop(stop);
    QImageReader reader;
    prepare(reader, &file, *header);
    reader.setAutoTransform(true);
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    if (whole)
        *whole = turned ? header->size.transposed() : header->size;
    const Scaling scaling = scalingOf(header->size, turned, size, fit);
    if (!scaling.clip.isNull())
        reader.setClipRect(scaling.clip);
    if (scaling.size != header->size)
        reader.setScaledSize(scaling.size);
    QImage image = reader.read();
    if (image.isNull() || stop.stop_requested())
        return {};
    if (fit == PictureFit::Cover && image.size() != size)
        image = middleOf(image, size);
    makePaintable(image);
    return image;
}

QImage decodePixels(const QByteArray &bytes)
{
    constexpr PictureLimits limits{512 << 20, 100'000'000, 1};
    const QByteArray name = pixelsName(bytes);
    if (name.isEmpty() || bytes.size() > limits.bytes)
        return {};
    StoppableFile file(bytes);
    QImageReader reader;
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    reader.setDevice(&file);
    reader.setFormat(name);
    const QSize size = reader.size();
    if (qint64{size.width()} * size.height() > limits.pixels)
        return {};
    return reader.read();
}

struct FrameReader
{
    explicit FrameReader(const QByteArray &bytes)
        : file(bytes)
    {
    }
    StoppableFile file;
    QImageReader image;
    bool any = false; // in this round
};

PictureFrames::PictureFrames(const QByteArray &bytes, const PictureHeader &header, const QSize &size)
    : m_bytes(bytes)
    , m_header(header)
    , m_size(size)
{
}

PictureFrames::~PictureFrames() = default;

std::shared_ptr<PictureFrames> PictureFrames::open(
    const QByteArray &bytes, const QSize &size, const PictureLimits &limits)
{
    const auto header = headerWithin(bytes, limits);
    if (!header || header->frames < 2 || header->frames > limits.frames || readerName(*header) == "png")
        return nullptr;
    const bool smaller = header->size.width() > size.width() || header->size.height() > size.height();
    const QSize scaled = size.isEmpty() || !smaller
        ? QSize()
        : header->size.scaled(size, Qt::KeepAspectRatioByExpanding).boundedTo(header->size).expandedTo(QSize(1, 1));
    return std::shared_ptr<PictureFrames>(new PictureFrames(bytes, *header, scaled)); // the constructor is private
}

PictureFrames::Frame PictureFrames::next(const std::stop_token &stop)
{
    // Twice: the end of a round shows only when a frame is missing.
    for (int attempt = 0; attempt < 2 && !stop.stop_requested(); ++attempt) {
        if (!m_reader) {
            m_reader = std::make_unique<FrameReader>(m_bytes);
            prepare(m_reader->image, &m_reader->file, m_header);
            if (!m_size.isEmpty())
                m_reader->image.setScaledSize(m_size);
        }
        m_reader->file.setStop(stop);
        Frame frame{m_reader->image.read(), std::chrono::milliseconds(m_reader->image.nextImageDelay())};
        if (!frame.image.isNull()) {
            m_reader->any = true;
            makePaintable(frame.image);
            return frame;
        }
        const int repeats = m_reader->image.loopCount(); // -1: for ever
        ++m_rounds;
        if (!m_reader->any || (repeats >= 0 && m_rounds > repeats))
            break;
        m_reader.reset();
    }
    return {};
}

} // namespace chat
