// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/emoji/emojigrid.h"

#include "app/base/showntext.h"
#include "app/models/lists/emojimodel.h"
#include "app/models/lists/guildemojimodel.h"
#include "app/net/pictures/imagecache.h"
#include "ui/style/borders.h"
#include "ui/style/emojidraw.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kGridTitle = 30;
constexpr int kGlyph = 24;
constexpr int kEmojiGridPadding = 12;
constexpr int kCachedPixmaps = 600;

} // namespace

EmojiGrid::EmojiGrid(Style &style, EmojiModel &model, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_style(style)
    , m_model(model)
    , m_pixmaps(kCachedPixmaps)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // keys arrive through the search field
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Emoji"));
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EmojiGrid::rebuild);
    connect(&m_model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&m_style, &Style::changed, viewport(), qOverload<>(&QWidget::update));
    rebuild();
}

QString EmojiGrid::titleOf(const QString &key)
{
    const std::pair<QLatin1StringView, QString> titles[] = {
        {"recent"_L1, tr("Recently used")},
        {"results"_L1, tr("Search results")},
        {"smileys"_L1, tr("Smileys and emotion")},
        {"people"_L1, tr("People and body")},
        {"nature"_L1, tr("Animals and nature")},
        {"food"_L1, tr("Food and drink")},
        {"travel"_L1, tr("Travel and places")},
        {"activities"_L1, tr("Activities")},
        {"objects"_L1, tr("Objects")},
        {"symbols"_L1, tr("Symbols")},
        {"flags"_L1, tr("Flags")},
    };
    for (const auto &[name, title] : titles) {
        if (key == name)
            return title;
    }
    return key;
}

void EmojiGrid::setGuildEmoji(GuildEmojiModel *model, ImageCache *images)
{
    m_guilds = model;
    m_images = images;
    connect(m_guilds, &QAbstractItemModel::modelReset, this, [this] {
        const int scrolled = verticalScrollBar()->value();
        rebuild();
        verticalScrollBar()->setValue(scrolled); // more was added: keeps the scroll position
    });
    connect(m_images, &ImageCache::imageReady, viewport(), [this] { viewport()->update(); });
    rebuild();
}

int EmojiGrid::rowCount() const
{
    return m_model.rowCount() + (m_guilds ? m_guilds->rowCount() : 0);
}

int EmojiGrid::guildRow(int row) const
{
    return row >= m_model.rowCount() && row < rowCount() ? row - m_model.rowCount() : -1;
}

QString EmojiGrid::nameOf(int row) const
{
    if (row < 0)
        return {};
    const int custom = guildRow(row);
    return custom >= 0 ? shownName(m_guilds->emojiAt(custom).emoji.name)
                       : m_model.index(row).data(EmojiModel::NameRole).toString();
}

//! Recent ones, then those of guilds, then the rest; search results start with those of guilds.
void EmojiGrid::collectSections()
{
    m_sections.clear();
    for (const EmojiModel::SectionInfo &info : m_model.sections())
        m_sections.push_back({info.key, titleOf(info.key), info.firstRow, info.count});
    if (!m_guilds)
        return;
    const bool recent = !m_sections.empty() && m_sections.front().key == "recent"_L1;
    auto place = m_sections.begin() + (recent ? 1 : 0);
    for (const GuildEmojiModel::SectionInfo &info : m_guilds->sections()) {
        place = m_sections.insert(
            place, {u"guild"_s, shownName(info.name), m_model.rowCount() + info.firstRow, info.count});
        ++place;
    }
}

void EmojiGrid::rebuild()
{
    collectSections();
    m_lines.clear();
    int y = 0;
    int section = 0;
    for (const Section &info : m_sections) {
        m_lines.push_back({y, kGridTitle, section, -1, 0});
        y += kGridTitle;
        for (int done = 0; done < info.count; done += kColumns) {
            m_lines.push_back({y, kCell, section, info.firstRow + done, std::min(kColumns, info.count - done)});
            y += kCell;
        }
        ++section;
    }
    m_height = y + 8;
    m_current = -1;
    m_pressed = -1;
    m_shownSection = -1;
    updateBar();
    verticalScrollBar()->setValue(0);
    scrollContentsBy(0, 0);
    Q_EMIT sectionsChanged();
}

void EmojiGrid::updateBar()
{
    verticalScrollBar()->setRange(0, std::max(0, m_height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(kCell / 2);
}

void EmojiGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBar();
}

void EmojiGrid::scrollContentsBy(int, int)
{
    viewport()->update();
    if (m_lines.empty())
        return;
    const int section = m_lines[lineIndexAt(verticalScrollBar()->value())].section;
    // Emoji of further guilds are loaded when the last ones come into view.
    if (m_guilds && verticalScrollBar()->value() > 0 && m_sections[static_cast<size_t>(section)].key == "guild"_L1
        && m_guilds->canFetchMore({}))
        m_guilds->fetchMore({});
    if (section == m_shownSection)
        return;
    m_shownSection = section;
    Q_EMIT sectionShown(section);
}

size_t EmojiGrid::lineIndexAt(int y) const
{
    const auto after
        = std::upper_bound(m_lines.begin(), m_lines.end(), y, [](int at, const Line &line) { return at < line.y; });
    return after == m_lines.begin() ? 0 : static_cast<size_t>(after - m_lines.begin()) - 1;
}

const EmojiGrid::Line *EmojiGrid::lineOfRow(int row) const
{
    const auto holds = [row](const Line &line) {
        return line.firstRow >= 0 && row >= line.firstRow && row < line.firstRow + line.count;
    };
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), holds);
    return found == m_lines.end() ? nullptr : &*found;
}

int EmojiGrid::left() const
{
    return 10;
}

QRect EmojiGrid::cellOf(const Line &line, int row) const
{
    return {left() + (row - line.firstRow) * kCell, line.y - verticalScrollBar()->value(), kCell, kCell};
}

QRect EmojiGrid::cellRect(int row) const
{
    const Line *line = lineOfRow(row);
    return line ? cellOf(*line, row) : QRect();
}

int EmojiGrid::rowAt(const QPoint &position) const
{
    if (m_lines.empty() || position.x() < left())
        return -1;
    const Line &line = m_lines[lineIndexAt(position.y() + verticalScrollBar()->value())];
    const int column = (position.x() - left()) / kCell;
    return line.firstRow >= 0 && column < line.count ? line.firstRow + column : -1;
}

void EmojiGrid::setCurrent(int row)
{
    if (row == m_current)
        return;
    m_current = row;
    viewport()->update();
    Q_EMIT currentChanged(row);
}

void EmojiGrid::setCurrentRow(int row)
{
    const Line *line = lineOfRow(row);
    setCurrent(line ? row : -1);
    if (!line)
        return;
    const bool first = line == &m_lines[1] || (line - 1)->firstRow < 0;
    const int top = first ? line->y - kGridTitle : line->y; // the title belongs to its first line
    const int value = verticalScrollBar()->value();
    if (top < value)
        verticalScrollBar()->setValue(top);
    else if (line->y + line->height > value + viewport()->height())
        verticalScrollBar()->setValue(line->y + line->height - viewport()->height());
}

void EmojiGrid::moveCurrent(int columns, int lines)
{
    if (rowCount() == 0)
        return;
    std::vector<int> order; // rows in display order
    for (const Section &section : m_sections) {
        for (int row = section.firstRow; row < section.firstRow + section.count; ++row)
            order.push_back(row);
    }
    if (m_current < 0) {
        setCurrentRow(order.front());
        return;
    }
    if (columns != 0) {
        const auto at = std::find(order.begin(), order.end(), m_current) - order.begin();
        const auto next = std::clamp<std::ptrdiff_t>(at + columns, 0, std::ssize(order) - 1);
        setCurrentRow(order[static_cast<size_t>(next)]);
        return;
    }
    const Line *line = lineOfRow(m_current);
    const int column = m_current - line->firstRow;
    const int step = lines > 0 ? 1 : -1;
    for (int left = std::abs(lines); left > 0;) {
        const Line *next = line;
        do {
            next += step;
        } while (next >= m_lines.data() && next < m_lines.data() + m_lines.size() && next->firstRow < 0);
        if (next < m_lines.data() || next >= m_lines.data() + m_lines.size())
            break;
        line = next;
        --left;
    }
    setCurrentRow(line->firstRow + std::min(column, line->count - 1));
}

void EmojiGrid::scrollToSection(int section)
{
    for (const Line &line : m_lines) {
        if (line.section == section) {
            verticalScrollBar()->setValue(line.y);
            return;
        }
    }
}

QPixmap EmojiGrid::pixmap(const QString &characters)
{
    const qreal ratio = devicePixelRatioF();
    const QString key = characters + u'@' + QString::number(ratio);
    if (const QPixmap *cached = m_pixmaps.object(key))
        return *cached;
    QPixmap result((QSizeF(kCell, kCell) * ratio).toSize());
    result.setDevicePixelRatio(ratio);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setPen(m_style.tokens().text);
    drawEmoji(painter, QRectF(0, 0, kCell, kCell), characters, kGlyph);
    painter.end();
    m_pixmaps.insert(key, new QPixmap(result)); // the cache takes ownership
    return result;
}

void EmojiGrid::paintLine(QPainter &painter, const Line &line)
{
    const Tokens &t = m_style.tokens();
    const int y = line.y - verticalScrollBar()->value();
    if (line.firstRow < 0) {
        const QString title = m_sections[static_cast<size_t>(line.section)].title;
        drawText(painter, QRectF(kEmojiGridPadding, y + 6, viewport()->width() - 2 * kEmojiGridPadding, kGridTitle - 6),
            Qt::AlignLeft | Qt::AlignVCenter, title, m_style.font(FontRole::NoteStrong), t.dim);
        return;
    }
    for (int row = line.firstRow; row < line.firstRow + line.count; ++row) {
        const QRect cell = cellOf(line, row);
        if (row == m_current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.selected);
            painter.drawRoundedRect(cell, 6, 6);
        }
        if (guildRow(row) >= 0)
            paintCustom(painter, cell, row);
        else
            painter.drawPixmap(cell.topLeft(), pixmap(m_model.charactersAt(row)));
    }
}

void EmojiGrid::paintCustom(QPainter &painter, const QRect &cell, int row)
{
    const qreal ratio = devicePixelRatioF();
    const QImage image = m_images->image(m_guilds->pictureAt(guildRow(row)), QSize(kGlyph, kGlyph) * ratio);
    if (image.isNull()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.tokens().hover);
        painter.drawRoundedRect(cell.adjusted(6, 6, -6, -6), 6, 6);
        return;
    }
    const QSizeF size = QSizeF(image.size()) / ratio;
    const QPointF corner(cell.x() + (kCell - size.width()) / 2, cell.y() + (kCell - size.height()) / 2);
    painter.drawImage(QRectF(corner, size), image);
}

void EmojiGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (rowCount() == 0) {
        drawText(painter, viewport()->rect(), Qt::AlignCenter, tr("No matching emoji"), m_style.font(FontRole::List),
            m_style.tokens().dim);
        return;
    }
    const int from = verticalScrollBar()->value() + event->rect().top();
    const int to = verticalScrollBar()->value() + event->rect().bottom();
    for (size_t i = lineIndexAt(from); i < m_lines.size() && m_lines[i].y <= to; ++i)
        paintLine(painter, m_lines[i]);
}

void EmojiGrid::mouseMoveEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    viewport()->setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (row >= 0)
        setCurrent(row);
}

void EmojiGrid::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? rowAt(event->position().toPoint()) : -1;
}

void EmojiGrid::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (row >= 0 && row == std::exchange(m_pressed, -1))
        Q_EMIT chosen(row, event->modifiers().testFlag(Qt::ShiftModifier));
}

void EmojiGrid::leaveEvent(QEvent *event)
{
    QAbstractScrollArea::leaveEvent(event);
    viewport()->update();
}

bool EmojiGrid::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event); // checked by the type above
    const int row = rowAt(help->pos());
    if (row < 0)
        QToolTip::hideText();
    else
        showTip(help->globalPos(), nameOf(row), viewport(), cellRect(row));
    return true;
}

} // namespace chat::ui
