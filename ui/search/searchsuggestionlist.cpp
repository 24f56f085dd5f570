// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/search/searchsuggestionlist.h"

#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace chat::ui {

namespace {

constexpr int kSuggestionRow = 30;
constexpr int kSuggestionFrame = 4;

} // namespace

//! Paints one suggestion: its name, and what it means.
class SearchSuggestionList::Delegate : public QStyledItemDelegate
{
public:
    Delegate(Style &style, SearchSuggestionModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_style(style)
        , m_model(model)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {60, kSuggestionRow};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const SearchSuggestion &row = m_model.at(index.row());
        const Tokens &t = m_style.tokens();
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen || option.state & QStyle::State_MouseOver) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(chosen ? t.selected : t.hover);
            painter->drawRoundedRect(option.rect, 6, 6);
        }
        const QRectF place = QRectF(option.rect).adjusted(8, 0, -8, 0);
        const QFont font = m_style.font(FontRole::ListStrong);
        const qreal wide = std::min(textWidth(row.name, font) + 1, place.width());
        drawText(*painter, {place.left(), place.top(), wide, place.height()}, Qt::AlignLeft | Qt::AlignVCenter,
            row.name, font, t.text);
        const qreal left = place.left() + wide + 10;
        if (place.right() - left > 24)
            drawText(*painter, {left, place.top(), place.right() - left, place.height()},
                Qt::AlignRight | Qt::AlignVCenter, row.detail, m_style.font(FontRole::Note), m_style.color(Level::Dim));
    }

private:
    Style &m_style;
    SearchSuggestionModel &m_model;
};

SearchSuggestionList::SearchSuggestionList(Style &style, SearchSuggestionModel &model, QWidget *window)
    : SideList(style, tr("Suggestions"), window)
    , m_style(style)
{
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setViewportMargins(kSuggestionFrame, kSuggestionFrame, kSuggestionFrame, kSuggestionFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new Delegate(style, model, this));
    SideList::setModel(&model);
    hide();
}

void SearchSuggestionList::showBelow(const QRect &field)
{
    const int rows = model()->rowCount();
    setGeometry(field.left(), field.bottom() + 5, field.width(), rows * kSuggestionRow + 2 * kSuggestionFrame);
    show();
    raise();
}

//! The frame, which is larger than the viewport.
bool SearchSuggestionList::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return SideList::event(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.tokens().line, 1));
    painter.setBrush(m_style.tokens().elevated);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    return true;
}

void SearchSuggestionList::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), m_style.tokens().elevated);
    }
    SideList::paintEvent(event);
}

} // namespace chat::ui
