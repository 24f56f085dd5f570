// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/row/contentpreview.h"

#include "app/net/pictures/imagecache.h"
#include "app/services/messageservice.h"
#include "ui/message/body/bodybuilder.h"
#include "ui/message/body/nodepaths.h"
#include "ui/style/style.h"

#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

namespace chat::ui {

namespace {

constexpr int kPreviewMargin = 4; // room for the outline
constexpr int kPreferredWidth = 520;

} // namespace

ContentPreview::ContentPreview(Style &style, const Sources &sources, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_sources(sources)
{
    setMouseTracking(true);
    setAccessibleName(tr("Preview"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&style, &Style::changed, this, &ContentPreview::relayout);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_layout.visit({kPreviewMargin, kPreviewMargin}, [this](const Part &part, QPoint origin) {
            if (part.ticks())
                update(QRect(origin, part.size()));
        });
    });
    if (!m_sources.images)
        return;
    connect(m_sources.images, &ImageCache::imageReady, this, [this](const QString &url) {
        if (m_layout.fits(url, m_sources.images->sizes().of(url)))
            update();
        else
            relayout();
    });
    connect(m_sources.images, &ImageCache::sizesLoaded, this, &ContentPreview::relayout);
}

ContentPreview::~ContentPreview() = default;

int ContentPreview::contentWidth(int width)
{
    return std::max(80, width - 2 * kPreviewMargin);
}

BodyLayout ContentPreview::layoutFor(int width) const
{
    LayoutContext context{m_style};
    context.directory = m_sources.directory;
    context.guild = m_sources.guild;
    context.self = m_sources.self;
    context.service = m_sources.service;
    context.revealed = &m_open;
    context.sizes = m_sources.images ? &m_sources.images->sizes() : nullptr;
    context.canClick = m_sources.service && m_sources.service->capabilities().clickButtons;
    context.folding = false;
    context.paths = true;
    return buildBody(m_content, contentWidth(width), context);
}

void ContentPreview::relayout()
{
    m_layout = layoutFor(width());
    if (isVisible() && m_layout.isLive())
        m_tick.start();
    else
        m_tick.stop();
    const int height = m_layout.size().height() + 2 * kPreviewMargin;
    if (std::exchange(m_height, height) != height) {
        updateGeometry();
        Q_EMIT heightChanged();
    }
    update();
}

void ContentPreview::setContent(const Content &content)
{
    if (m_content == content)
        return;
    m_content = content;
    relayout();
}

void ContentPreview::setHighlighted(const QString &path)
{
    if (m_highlighted == path)
        return;
    m_highlighted = path;
    update();
}

QString ContentPreview::pathAt(QPoint point) const
{
    return ui::pathAt(m_layout, point - QPoint(kPreviewMargin, kPreviewMargin));
}

QRect ContentPreview::rectOf(const QString &path) const
{
    const QRect rect = rectOfPath(m_layout, path);
    return rect.isNull() ? rect : rect.translated(kPreviewMargin, kPreviewMargin);
}

QStringList ContentPreview::paths() const
{
    return pathsOf(m_layout);
}

Hit ContentPreview::hitAt(QPoint point) const
{
    Hit hit = m_layout.hitAt(point - QPoint(kPreviewMargin, kPreviewMargin));
    hit.rect.translate(kPreviewMargin, kPreviewMargin);
    return hit;
}

QSize ContentPreview::sizeHint() const
{
    return {kPreferredWidth + 2 * kPreviewMargin, m_height > 0 ? m_height : heightForWidth(kPreferredWidth)};
}

int ContentPreview::heightForWidth(int width) const
{
    if (width == this->width() && m_height > 0)
        return m_height;
    return layoutFor(width).size().height() + 2 * kPreviewMargin;
}

void ContentPreview::toggle(int index)
{
    if (!m_open.remove(index))
        m_open.insert(index);
    relayout();
}

// ---- events -------------------------------------------------------------------------------------------------------

void ContentPreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setClipRect(event->rect());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    PaintContext context{painter, m_style, m_sources.images};
    context.pointer = m_pointer;
    m_layout.paint(context, {kPreviewMargin, kPreviewMargin});
    const auto outline = [&](const QString &path, const QColor &color) {
        const QRect rect = path.isEmpty() ? QRect() : rectOf(path);
        if (rect.isNull())
            return;
        painter.setPen(QPen(color, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(-3, -3, 3, 3), 6, 6);
    };
    QColor faint = m_style.tokens().link;
    faint.setAlphaF(0.4f);
    if (m_hovered != m_highlighted)
        outline(m_hovered, faint);
    outline(m_highlighted, m_style.tokens().link);
}

void ContentPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        relayout();
}

void ContentPreview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = hitAt(event->position().toPoint());
}

void ContentPreview::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position().toPoint();
    const Hit hit = hitAt(m_pointer);
    setCursor(hit.isAction() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_hovered = pathAt(m_pointer);
    update();
}

void ContentPreview::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    const Hit hit = hitAt(point);
    Q_EMIT pathClicked(pathAt(point));
    const Hit pressed = std::exchange(m_pressed, {});
    if (!hit.isAction() || hit.kind != pressed.kind || hit.rect != pressed.rect)
        return;
    if (hit.kind == Hit::Kind::Spoiler || hit.kind == Hit::Kind::Fold)
        toggle(hit.index);
    else
        Q_EMIT hitActivated(hit);
}

void ContentPreview::leaveEvent(QEvent *)
{
    m_pointer = {-1, -1};
    m_hovered.clear();
    update();
}

void ContentPreview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    relayout();
}

void ContentPreview::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    QWidget::hideEvent(event);
}

} // namespace chat::ui
