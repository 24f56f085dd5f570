// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/composer/uploadtile.h"

#include "app/base/showntext.h"
#include "app/net/pictures/imagecache.h"
#include "ui/style/borders.h"
#include "ui/style/text.h"
#include "ui/widgets/button.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using State = UploadListModel::State;
using Problem = UploadListModel::Problem;

namespace {

constexpr int kUploadTileWidth = 236;
constexpr int kTilePicture = 48;
constexpr int kUploadTileButton = 22;
constexpr int kNoteTop = 28;
constexpr int kTileTextLeft = 8 + kTilePicture + 9;

Glyph glyphOf(Attachment::Kind kind)
{
    switch (kind) {
    case Attachment::Kind::Image:
        return Glyph::Image;
    case Attachment::Kind::Video:
        return Glyph::Video;
    case Attachment::Kind::Audio:
        return Glyph::Audio;
    case Attachment::Kind::File:
        return Glyph::File;
    }
    return Glyph::File;
}

} // namespace

UploadTile::UploadTile(Style &style, ImageCache &images, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_images(images)
    , m_remove(new Button(style, Glyph::Close, tr("Remove"), this))
{
    fit();
    m_remove->setSide(kUploadTileButton);
    connect(m_remove, &Button::clicked, this, &UploadTile::removeRequested);
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
}

int UploadTile::heightIn(const Style &style)
{
    return kNoteTop + 2 * static_cast<int>(std::ceil(QFontMetricsF(style.font(FontRole::Note)).lineSpacing())) + 8;
}

void UploadTile::fit()
{
    setFixedSize(kUploadTileWidth, heightIn(m_style));
    m_noteLine = (height() - 8 - kNoteTop) / 2;
}

QSize UploadTile::sizeHint() const
{
    return size();
}

void UploadTile::show(const UploadListModel::Row &row, qint64 limit)
{
    m_row = row;
    m_limit = limit;
    m_remove->setName(tr("Remove %1").arg(shownName(row.name)));
    setSpoken(this, row.name);
    setSpokenMore(this, sentence());
    setTip(this, shownName(row.name) + u'\n' + sentence());
    if (!m_asked && row.state != State::Checking && row.kind == Attachment::Kind::Image && !isWrong())
        makeThumbnail();
    update();
}

bool UploadTile::isWrong() const
{
    return m_row.state == State::Refused;
}

void UploadTile::makeThumbnail()
{
    m_asked = true;
    const int side = static_cast<int>(kTilePicture * devicePixelRatioF());
    m_images.preview(m_row.path, m_row.bytes, QSize(side, side), this, [this](const QImage &image) {
        m_thumbnail = image;
        update();
    });
}

QString UploadTile::sentence() const
{
    return uploadSentence(m_row, m_limit);
}

QString uploadSentence(const UploadListModel::Row &row, qint64 limit)
{
    QString size = QLocale().formattedDataSize(row.size, 1, QLocale::DataSizeTraditionalFormat);
    switch (row.state) {
    case State::Checking:
        return UploadTile::tr("Checking…");
    case State::Ready:
        return size;
    case State::Refused:
        break;
    }
    switch (row.problem) {
    case Problem::Folder:
        return UploadTile::tr("A folder cannot be sent. Pack it into an archive first.");
    case Problem::Unreadable:
        return UploadTile::tr("This file cannot be read.");
    case Problem::Empty:
        return UploadTile::tr("This file is empty.");
    case Problem::TooLarge:
        return UploadTile::tr("Too large: %1. At most %2 can be sent.")
            .arg(size, QLocale().formattedDataSize(limit, 0, QLocale::DataSizeTraditionalFormat));
    case Problem::None:
        break;
    }
    return UploadTile::tr("It cannot be sent.");
}

int UploadTile::noteWidth() const
{
    return width() - kTileTextLeft - 8;
}

//! Two lines at most; longer text ends in an ellipsis and is complete in the tool tip.
QStringList UploadTile::noteLines() const
{
    const QString text = sentence();
    QTextLayout layout(text, m_style.font(FontRole::Note));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(noteWidth());
    layout.endLayout();
    const auto first = line.textLength();
    QStringList lines{text.left(first).trimmed()};
    if (first < text.size())
        lines << text.mid(first).trimmed(); // drawText ends it in dots
    return lines;
}

void UploadTile::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_remove->move(width() - kUploadTileButton - 4, 4);
}

void UploadTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_style.tokens();
    painter.setPen(QPen(isWrong() ? m_style.color(Level::Danger) : t.line, 1));
    painter.setBrush(t.main);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRect picture(8, (height() - kTilePicture) / 2, kTilePicture, kTilePicture);
    if (!m_thumbnail.isNull()) {
        painter.drawImage(picture, m_thumbnail);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.hover);
        painter.drawRoundedRect(picture, 4, 4);
        painter.drawPixmap(
            picture.center() - QPoint(9, 9), m_style.pixmap(glyphOf(m_row.kind), Level::Dim, 18, devicePixelRatioF()));
    }
    const int left = kTileTextLeft;
    const QRect name(left, 8, width() - left - kUploadTileButton - 8, 20);
    drawText(painter, name, Qt::AlignLeft | Qt::AlignVCenter, m_row.name, m_style.font(FontRole::ListStrong), t.text);
    const auto ink = isWrong() ? readable(m_style.color(Level::Danger), t.main) : t.dim;
    int top = kNoteTop;
    for (const QString &line : noteLines()) {
        drawText(painter, QRect(left, top, noteWidth(), m_noteLine), Qt::AlignLeft | Qt::AlignVCenter, line,
            m_style.font(FontRole::Note), ink);
        top += m_noteLine;
    }
}

} // namespace chat::ui
