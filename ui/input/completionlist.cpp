// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/completionlist.h"

#include "app/net/pictures/imagecache.h"
#include "ui/style/avatar.h"
#include "ui/style/borders.h"
#include "ui/style/emojidraw.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using Kind = CompletionModel::Kind;

namespace {

constexpr int kCompletionRow = 32;
constexpr int kShown = 8;
constexpr int kWidth = 320;
constexpr int kFrame = 4;
constexpr int kCompletionPicture = 24;

} // namespace

CompletionList::CompletionList(Style &style, CompletionModel &model, ImageCache &images, QWidget *window)
    : QAbstractScrollArea(window)
    , m_style(style)
    , m_model(model)
    , m_images(images)
{
    setAccessibleName(tr("Suggestions"));
    setFrameShape(QFrame::NoFrame); // event() paints a frame that includes the scroll bar
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(kFrame, kFrame, kFrame, kFrame);
    setAutoFillBackground(false);
    connect(&images, &ImageCache::imageReady, viewport(), [this] { viewport()->update(); });
    hide();
}

void CompletionList::showAt(const QRect &caret)
{
    const int rows = m_model.rowCount();
    const int height = std::min(rows, kShown) * kCompletionRow + 2 * kFrame;
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    const int width = std::min(kWidth, room.width());
    const bool above = caret.top() - height - 4 >= room.top();
    const int y = above ? caret.top() - height - 4 : std::min(caret.bottom() + 4, room.bottom() - height);
    const int x = std::clamp(caret.left() - 12, room.left(), std::max(room.left(), room.right() - width));
    setGeometry(x, std::max(room.top(), y), width, height);
    verticalScrollBar()->setRange(0, std::max(0, rows * kCompletionRow - (height - 2 * kFrame)));
    verticalScrollBar()->setPageStep(height - 2 * kFrame);
    verticalScrollBar()->setSingleStep(kCompletionRow);
    show();
    raise();
    viewport()->update();
}

void CompletionList::setCurrent(int row)
{
    m_current = std::clamp(row, 0, std::max(0, m_model.rowCount() - 1));
    const int top = m_current * kCompletionRow;
    QScrollBar *bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(top);
    else if (top + kCompletionRow > bar->value() + viewport()->height())
        bar->setValue(top + kCompletionRow - viewport()->height());
    viewport()->update();
    if (m_model.rowCount() == 0)
        return;
    const CompletionModel::Row &shown = m_model.at(m_current);
    setSpokenMore(this, u"%1 %2"_s.arg(shown.name, shown.detail));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void CompletionList::move(int by)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const bool page = std::abs(by) > 1;
    setCurrent(page ? m_current + by : (m_current + by + count) % count);
}

QRect CompletionList::rowRect(int row) const
{
    return {0, row * kCompletionRow - verticalScrollBar()->value(), viewport()->width(), kCompletionRow};
}

int CompletionList::rowAt(int y) const
{
    const int row = (y + verticalScrollBar()->value()) / kCompletionRow;
    return row >= 0 && row < m_model.rowCount() ? row : -1;
}

bool CompletionList::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QAbstractScrollArea::event(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.tokens().line, 1));
    painter.setBrush(m_style.tokens().elevated);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    return true;
}

void CompletionList::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_style.tokens();
    painter.fillRect(viewport()->rect(), t.elevated);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QRect rect = rowRect(row);
        if (!rect.intersects(viewport()->rect()))
            continue;
        if (row == m_current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.selected);
            painter.drawRoundedRect(rect, 6, 6);
        }
        paintRow(painter, rect, m_model.at(row));
    }
}

void CompletionList::paintRow(QPainter &painter, const QRect &rect, const CompletionModel::Row &row)
{
    const Tokens &t = m_style.tokens();
    const QRect box(
        rect.left() + 8, rect.center().y() - kCompletionPicture / 2 + 1, kCompletionPicture, kCompletionPicture);
    paintPicture(painter, box, row);
    QRect text = rect.adjusted(8 + kCompletionPicture + 8, 0, -8, 0);
    // An emoji is its own picture: only its name is text.
    const bool bare = row.kind == Kind::UnicodeEmoji;
    QString name = bare ? row.detail : row.name;
    if (row.kind == Kind::User || row.kind == Kind::Role || row.kind == Kind::All || row.kind == Kind::Here)
        name = u'@' + name;
    const QFont font = m_style.font(FontRole::ListStrong);
    QColor ink = t.text;
    if (row.color != 0)
        ink = readable(QColor::fromRgb(row.color), t.elevated);
    drawText(painter, text, Qt::AlignLeft | Qt::AlignVCenter, name, font, ink);
    text.setLeft(text.left() + static_cast<int>(textWidth(name, font)) + 8);
    if (row.bot && text.width() > 60)
        text.setLeft(text.left() + drawBotBadge(painter, {text.left(), text.center().y()}, tr("BOT"), m_style) + 6);
    if (text.width() > 24 && !bare)
        drawText(painter, text, Qt::AlignRight | Qt::AlignVCenter, row.detail, m_style.font(FontRole::Note), t.dim);
}

void CompletionList::paintPicture(QPainter &painter, const QRect &box, const CompletionModel::Row &row)
{
    const qreal ratio = devicePixelRatioF();
    switch (row.kind) {
    case Kind::User:
        drawAvatar(painter, box, m_images, row.picture, row.name, row.insert.value, m_style);
        if (m_model.tellsPresence())
            drawPresence(painter, box, row.online, m_style.tokens().elevated, m_style);
        break;
    case Kind::Role:
    case Kind::All:
    case Kind::Here:
        painter.drawPixmap(box.topLeft() + QPoint(3, 3), m_style.pixmap(Glyph::Members, Level::Dim, 18, ratio));
        break;
    case Kind::Channel:
        painter.drawPixmap(box.topLeft() + QPoint(3, 3), m_style.pixmap(Glyph::Hash, Level::Dim, 18, ratio));
        break;
    case Kind::CustomEmoji: {
        const QImage image = m_images.image(row.picture, box.size() * ratio);
        if (!image.isNull()) {
            const QSizeF size = QSizeF(image.size()) / ratio;
            painter.drawImage(
                QRectF(QPointF(box.center()) - QPointF(size.width() / 2, size.height() / 2), size), image);
        }
        break;
    }
    case Kind::UnicodeEmoji:
        drawEmoji(painter, box, row.insert.text, 20);
        break;
    }
}

void CompletionList::mouseMoveEvent(QMouseEvent *event)
{
    if (const int row = rowAt(static_cast<int>(event->position().y())); row >= 0 && row != m_current)
        setCurrent(row);
}

void CompletionList::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(static_cast<int>(event->position().y()));
    if (row >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT chosen(row);
}

void CompletionList::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    viewport()->update();
}

void CompletionList::scrollContentsBy(int, int)
{
    viewport()->update();
}

} // namespace chat::ui
