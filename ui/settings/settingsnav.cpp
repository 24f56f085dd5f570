// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/settings/settingsnav.h"

#include "ui/style/text.h"
#include "ui/widgets/rowground.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace chat::ui {

namespace {

constexpr int kGlyphRole = Qt::UserRole + 1;
constexpr int kNavRow = 34;
constexpr int kNavIcon = 18;

//! Paints a row: icon and title.
class NavDelegate : public QStyledItemDelegate
{
public:
    NavDelegate(Style &style, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_style(style)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, kNavRow};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool open = option.state & QStyle::State_Selected;
        const QRect row = option.rect.adjusted(8, 1, -8, -1);
        drawRowGround(*painter, option, row, open, m_style);
        const auto glyph = static_cast<Glyph>(index.data(kGlyphRole).toInt());
        painter->drawPixmap(row.left() + 10, row.top() + (row.height() - kNavIcon) / 2,
            m_style.pixmap(glyph, open ? Level::Text : Level::Dim, kNavIcon, painter->device()->devicePixelRatioF()));
        drawText(*painter, QRectF(row).adjusted(38, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter,
            index.data().toString(), m_style.font(open ? FontRole::ListStrong : FontRole::List),
            open ? m_style.tokens().text : m_style.tokens().dim);
    }

private:
    Style &m_style;
};

} // namespace

SettingsNav::SettingsNav(Style &style, QWidget *parent)
    : SideList(style, tr("Pages of the settings"), parent)
{
    setItemDelegate(new NavDelegate(style, this));
    setModel(&m_pages);
    connect(this, &SideList::chosen, this, [this](const QModelIndex &index) { Q_EMIT pageChosen(index.row()); });
}

void SettingsNav::add(Glyph glyph, const QString &title)
{
    auto *item = new QStandardItem(title);
    item->setData(static_cast<int>(glyph), kGlyphRole);
    item->setEditable(false);
    m_pages.appendRow(item);
}

void SettingsNav::setPage(int page)
{
    const QScopedValueRollback quiet(m_quiet, true);
    if (page < 0)
        clearSelection();
    setCurrentIndex(page < 0 ? QModelIndex() : m_pages.index(page, 0));
}

void SettingsNav::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    SideList::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT pageChosen(current.row());
}

} // namespace chat::ui
