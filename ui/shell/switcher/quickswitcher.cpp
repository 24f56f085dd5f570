// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/switcher/quickswitcher.h"

#include "app/net/pictures/imagecache.h"
#include "ui/style/avatar.h"
#include "ui/style/floating.h"
#include "ui/style/style.h"
#include "ui/style/text.h"
#include "ui/widgets/rowground.h"
#include "ui/widgets/sidelist.h"

#include <QPainter>
#include <QVBoxLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainterPath>
#include <QStyledItemDelegate>

#include <cmath>

namespace chat::ui {

namespace {

constexpr int kQuickSwitcherWidth = 520;
constexpr int kQuickSwitcherHeight = 420;

} // namespace

//! Paints one place.
class QuickSwitcher::Delegate : public QStyledItemDelegate
{
public:
    Delegate(Style &style, ImageCache &images, SwitcherModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_style(style)
        , m_images(images)
        , m_model(model)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {60, 38}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &row = m_model.at(index.row());
        const auto rect = option.rect.adjusted(8, 1, -8, -1);
        drawRowGround(*painter, option, rect, option.state & QStyle::State_Selected, m_style);
        const QRect mark(rect.left() + 8, rect.center().y() - 11, 24, 24);
        if (!row.link.isEmpty()) {
            painter->drawPixmap(mark.left() + 3, mark.top() + 3,
                m_style.pixmap(Glyph::ExternalLink, Level::Dim, 18, painter->device()->devicePixelRatioF()));
        } else if (row.channel.kind == ChannelKind::Guild && !row.channel.isEmpty()) {
            painter->drawPixmap(mark.left() + 3, mark.top() + 3,
                m_style.pixmap(
                    row.voice ? Glyph::Speaker : Glyph::Hash, Level::Dim, 18, painter->device()->devicePixelRatioF()));
        } else {
            const bool guild = row.channel.isEmpty();
            drawAvatar(*painter, mark, m_images, row.avatar, row.name, guild ? row.guild.value : row.channel.id.value,
                m_style, guild ? AvatarShape::Rounded : AvatarShape::Round);
        }
        int right = rect.right() - 10;
        if (row.mentions > 0)
            right -= drawBadge(*painter, {right, rect.center().y() + 1}, row.mentions, m_style) + 8;
        const int left = mark.right() + 10;
        const auto note = m_style.font(FontRole::Note);
        const int placeWidth = std::min(static_cast<int>(std::ceil(textWidth(row.place, note))), (right - left) / 2);
        drawText(*painter, QRectF(right - placeWidth, rect.top(), placeWidth + 1, rect.height()),
            Qt::AlignRight | Qt::AlignVCenter, row.place, note, m_style.color(Level::Dim));
        drawText(*painter, QRectF(left, rect.top(), right - placeWidth - 8 - left, rect.height()),
            Qt::AlignLeft | Qt::AlignVCenter, row.name, m_style.font(row.unread > 0 ? FontRole::Name : FontRole::Body),
            m_style.tokens().text);
    }

private:
    Style &m_style;
    ImageCache &m_images;
    SwitcherModel &m_model;
};

QuickSwitcher::QuickSwitcher(Style &style, Directory &directory, ImageCache &images, QWidget *window)
    : QWidget(window)
    , m_style(style)
    , m_model(directory)
    , m_card(new QWidget(this))
    , m_field(new QLineEdit(m_card))
    , m_list(new SideList(style, tr("Places"), m_card))
{
    hide();
    setAccessibleName(tr("Quick switcher"));
    m_field->setPlaceholderText(tr("Where to? Channel, person or guild"));
    m_field->setAccessibleName(tr("Name of a channel, person or guild"));
    m_field->setFont(style.font(FontRole::Body));
    m_field->setMinimumHeight(36);
    m_field->setTextMargins(6, 0, 6, 0);
    m_field->installEventFilter(this);
    m_list->setItemDelegate(new Delegate(style, images, m_model, m_list));
    m_list->setModel(&m_model);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(0, 12, 0, 8);
    layout->setSpacing(8);
    auto *fieldRow = new QHBoxLayout;
    fieldRow->setContentsMargins(12, 0, 12, 0);
    fieldRow->addWidget(m_field);
    layout->addLayout(fieldRow);
    layout->addWidget(m_list, 1);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setPattern(text);
        select(0);
    });
    connect(m_list, &SideList::chosen, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(&images, &ImageCache::imageReady, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
}

void QuickSwitcher::popup(const QList<ChannelRef> &recent)
{
    if (isVisible()) {
        closeUp();
        return;
    }
    m_focusBefore = window()->focusWidget();
    m_field->clear();
    m_model.open(recent);
    place();
    show();
    raise();
    m_field->setFocus();
    select(0);
}

void QuickSwitcher::place()
{
    setGeometry(parentWidget()->rect());
    const int w = std::min(kQuickSwitcherWidth, width() - 32);
    const int h = std::min(kQuickSwitcherHeight, height() - 96);
    m_card->setGeometry((width() - w) / 2, std::max(24, (height() - h) / 4), w, h);
}

void QuickSwitcher::select(int row)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    m_list->setCurrentIndex(m_model.index((row % count + count) % count));
}

void QuickSwitcher::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const auto chosen = m_model.at(row);
    closeUp(); // the target decides about the focus; otherwise it stays
    if (!chosen.link.isEmpty())
        Q_EMIT linkChosen(chosen.link);
    else if (chosen.channel.isEmpty())
        Q_EMIT guildChosen(chosen.guild);
    else
        Q_EMIT channelChosen(chosen.channel);
}

void QuickSwitcher::closeUp()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

bool QuickSwitcher::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = m_list->currentIndex().row();
    const int page = std::max(1, m_list->viewport()->height() / 38 - 1);
    switch (key) {
    case Qt::Key_Down:
        select(row + 1);
        return true;
    case Qt::Key_Up:
        select(row - 1);
        return true;
    case Qt::Key_PageDown:
        select(std::min(row + page, m_model.rowCount() - 1));
        return true;
    case Qt::Key_PageUp:
        select(std::max(row - page, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(row);
        return true;
    case Qt::Key_Escape:
        closeUp();
        return true;
    case Qt::Key_K:
        if (modifiers == Qt::ControlModifier) {
            closeUp();
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool QuickSwitcher::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return handleKey(key->key(), key->modifiers());
    }
    return QWidget::eventFilter(watched, event);
}

bool QuickSwitcher::focusNextPrevChild(bool)
{
    return true; // Tab stays in the field while the switcher is open
}

void QuickSwitcher::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint()))
        closeUp();
}

void QuickSwitcher::paintEvent(QPaintEvent *)
{
    const auto &t = m_style.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, t.dark ? 110 : 60));
    drawCard(painter, m_card->geometry().adjusted(-1, -1, 1, 1), t.side, t.line);
}

} // namespace chat::ui
