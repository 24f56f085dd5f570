// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/linefield.h"

#include "ui/style/borders.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace chat::ui {

LineField::LineField(Style &style, Purpose purpose, const QString &accessibleName, QWidget *parent)
    : QLineEdit(parent)
    , m_style(style)
    , m_purpose(purpose)
{
    setSpoken(this, accessibleName);
    setFrame(false);
    const bool search = purpose == Purpose::Search;
    setFont(style.font(search ? FontRole::List : FontRole::Body));
    setFixedHeight(search ? 30 : 36);
    setTextMargins(search ? 26 : 8, 0, 8, 0);
    if (search) {
        auto *clear = addAction(style.icon(Glyph::Close, Level::Dim, 14), TrailingPosition);
        clear->setText(tr("Clear the search"));
        clear->setToolTip(tr("Clear the search"));
        clear->setVisible(false);
        connect(clear, &QAction::triggered, this, &QLineEdit::clear);
        connect(
            this, &QLineEdit::textChanged, clear, [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    }
    connect(this, &QLineEdit::textEdited, this, [this] { setWrong(false); });
    connect(&style, &Style::changed, this, &LineField::dress);
    dress();
}

void LineField::setWrong(bool wrong)
{
    m_wrong = wrong;
    update();
}

void LineField::dress()
{
    auto colours = palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    colours.setColor(QPalette::Text, m_style.tokens().text);
    colours.setColor(QPalette::PlaceholderText, m_style.color(Level::Dim));
    setPalette(colours);
    update();
}

void LineField::paintEvent(QPaintEvent *event)
{
    const auto &t = m_style.tokens();
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto frame = m_wrong ? t.danger : hasFocus() ? t.accent : t.line;
        const bool search = m_purpose == Purpose::Search;
        painter.setPen(search && !hasFocus() ? QPen(Qt::NoPen) : QPen(frame, 1));
        painter.setBrush(search ? t.main : t.elevated);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        if (search)
            painter.drawPixmap(
                9, (height() - 14) / 2, m_style.pixmap(Glyph::Search, Level::Dim, 14, devicePixelRatioF()));
    }
    QLineEdit::paintEvent(event);
}

void LineField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_purpose == Purpose::Search) {
        if (text().isEmpty())
            Q_EMIT leftByEscape();
        else
            clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool LineField::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QLineEdit::event(event);
}

} // namespace chat::ui
