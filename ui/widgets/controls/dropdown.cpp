// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/controls/dropdown.h"

#include "app/base/otherstext.h"
#include "ui/style/borders.h"
#include "ui/style/keyfocus.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace chat::ui {

namespace {

constexpr int kDropDownHeight = 32;
constexpr int kDropDownArrow = 14;

} // namespace

DropDown::DropDown(Style &style, const QString &accessibleName, const QStringList &choices, QWidget *parent)
    : QComboBox(parent)
    , m_style(style)
{
    setSpoken(this, accessibleName);
    addItems(choices);
    setFont(style.font(FontRole::List));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&style, &Style::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize DropDown::sizeHint() const
{
    int widest = 60;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, pixelWidth(itemText(i), m_style.font(FontRole::List)));
    return {widest + 44, kDropDownHeight};
}

void DropDown::showPopup()
{
    hidePopup();
    m_menu = new QMenu(this);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    setSpoken(m_menu, accessibleName());
    m_menu->setMinimumWidth(width());
    auto *group = new QActionGroup(m_menu);
    for (int i = 0; i < count(); ++i) {
        auto *entry = m_menu->addAction(OthersText(itemText(i)).entry());
        entry->setCheckable(true);
        entry->setChecked(i == currentIndex());
        entry->setActionGroup(group);
        connect(entry, &QAction::triggered, this, [this, i] {
            setCurrentIndex(i);
            Q_EMIT activated(i);
        });
        if (i == currentIndex())
            m_menu->setActiveAction(entry);
    }
    m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void DropDown::hidePopup()
{
    if (m_menu)
        m_menu->close();
}

void DropDown::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_style.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.5);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(underMouse() && isEnabled() ? t.line : t.main);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    drawText(painter, QRectF(12, 0, width() - 44, height()), Qt::AlignLeft | Qt::AlignVCenter, currentText(),
        m_style.font(FontRole::List), t.text);
    painter.drawPixmap(width() - kDropDownArrow - 10, (height() - kDropDownArrow) / 2,
        m_style.pixmap(Glyph::ChevronDown, Level::Dim, kDropDownArrow, devicePixelRatioF()));
    painter.setOpacity(1);
    if (hasKeyFocus(*this))
        drawFocusRing(painter, rect(), 6, m_style.tokens());
}

void DropDown::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        showPopup();
    else
        QComboBox::keyPressEvent(event);
}

void DropDown::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace chat::ui
