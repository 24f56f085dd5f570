// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/search/searchchip.h"

#include "ui/style/borders.h"
#include "ui/style/keyfocus.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QFocusEvent>
#include <QPainter>

namespace chat::ui {

namespace {

constexpr int kChipHeight = 24;
constexpr int kChipSide = 10;
constexpr int kChipCross = 12;

} // namespace

SearchChip::SearchChip(Style &style, Kind kind, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_style(style)
    , m_kind(kind)
    , m_label(text)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCheckable(kind == Kind::Choice);
    setAutoExclusive(kind == Kind::Choice);
    setSpoken(this, kind == Kind::Choice ? text : tr("Remove the filter %1").arg(text));
    if (kind != Kind::Choice)
        setTip(this, tr("Remove the filter"));
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
}

QSize SearchChip::sizeHint() const
{
    const int cross = m_kind == Kind::Choice ? 0 : kChipCross + 4;
    return {pixelWidth(m_label, m_style.font(FontRole::Note)) + 2 * kChipSide + cross, kChipHeight};
}

void SearchChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_style.tokens();
    const bool focus = hasKeyFocus(*this);
    const bool wrong = m_kind == Kind::WrongFilter;
    QColor ground = underMouse() || isDown() ? t.hover : t.elevated;
    if (isChecked()) {
        ground = t.accent;
        ground.setAlphaF(0.19F);
    }
    painter.setPen(QPen(focus ? t.link : wrong ? t.danger : isChecked() ? t.accent : t.line, focus ? 2 : 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kChipHeight / 2.0 - 1, kChipHeight / 2.0 - 1);
    QRectF place = QRectF(rect()).adjusted(kChipSide, 0, -kChipSide, 0);
    if (m_kind != Kind::Choice) {
        const Level level = underMouse() || focus ? Level::Text : Level::Dim;
        painter.drawPixmap(QPointF(place.right() - kChipCross + 2, (height() - kChipCross) / 2.0),
            m_style.pixmap(Glyph::Close, level, kChipCross, devicePixelRatioF()));
        place.setRight(place.right() - kChipCross - 2);
    }
    const QColor ink = m_kind == Kind::Choice && !isChecked() ? t.dim : wrong ? t.danger : t.text;
    drawText(painter, place, (m_kind == Kind::Choice ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter, m_label,
        m_style.font(FontRole::Note), ink);
}

void SearchChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || (m_kind != Kind::Choice && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace chat::ui
