// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/settings/keypicker.h"

#include "ui/style/borders.h"
#include "ui/style/keyfocus.h"
#include "ui/style/style.h"
#include "ui/style/text.h"
#include "ui/widgets/controls/keycaps.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace chat::ui {

namespace {

constexpr int kPickerHeight = 34;
constexpr int kPickerInset = 6;
constexpr int kLeastPicker = 132;

} // namespace

KeyPicker::KeyPicker(Style &style, const QString &accessibleName, QWidget *parent)
    : QAbstractButton(parent)
    , m_style(style)
    , m_name(accessibleName)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] { listen(true); });
    connect(&style, &Style::changed, this, [this] {
        updateGeometry();
        update();
    });
    setKeys({});
}

void KeyPicker::setKeys(const QString &keys)
{
    m_keys = keys;
    setSpoken(this, tr("%1: %2").arg(m_name, keys.isEmpty() ? tr("no keys") : keys));
    updateGeometry();
    update();
}

void KeyPicker::stop()
{
    listen(false);
}

void KeyPicker::listen(bool on)
{
    if (m_listening == on)
        return;
    m_listening = on;
    setSpoken(this, on ? tr("%1: press the new keys").arg(m_name) : m_name);
    if (!on)
        setKeys(m_keys);
    update();
    Q_EMIT listeningChanged(on);
}

QSize KeyPicker::sizeHint() const
{
    const int caps = m_keys.isEmpty() ? 0 : KeyCaps::widthOf(m_keys, m_style);
    const int words = pixelWidth(tr("Press keys…"), m_style.font(FontRole::List));
    return {std::max({kLeastPicker, caps + 2 * kPickerInset, words + 24}), kPickerHeight};
}

void KeyPicker::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_style.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_listening ? t.accent : underMouse() ? t.line : QColor(Qt::transparent), 1));
    painter.setBrush(m_listening ? t.selected : underMouse() ? t.elevated : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (m_listening || m_keys.isEmpty()) {
        drawText(painter, QRectF(rect()).adjusted(12, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter,
            m_listening ? tr("Press keys…") : tr("None"), m_style.font(FontRole::List), m_listening ? t.text : t.dim);
    } else {
        KeyCaps::paint(painter,
            QPointF(width() - kPickerInset - KeyCaps::widthOf(m_keys, m_style), (height() - KeyCaps::kHeight) / 2.0),
            m_keys, m_style);
    }
    if (hasKeyFocus(*this))
        drawFocusRing(painter, rect(), 6, m_style.tokens());
}

bool KeyPicker::event(QEvent *event)
{
    if (m_listening && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no shortcut of the window
        return true;
    }
    if (m_listening && event->type() == QEvent::KeyPress) {
        take(*static_cast<QKeyEvent *>(event)); // Tab too, which would move the focus
        return true;
    }
    return QAbstractButton::event(event);
}

void KeyPicker::take(const QKeyEvent &event)
{
    const auto key = static_cast<Qt::Key>(event.key());
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (key == Qt::Key_Escape && held == Qt::NoModifier)
        listen(false);
    else if ((key == Qt::Key_Backspace || key == Qt::Key_Delete) && held == Qt::NoModifier)
        Q_EMIT cleared();
    else if (key != Qt::Key_Control && key != Qt::Key_Shift && key != Qt::Key_Alt && key != Qt::Key_Meta
        && key != Qt::Key_AltGr && key != Qt::Key_unknown)
        Q_EMIT pressedKeys(QKeyCombination(held, key == Qt::Key_Backtab ? Qt::Key_Tab : key));
}

void KeyPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void KeyPicker::focusOutEvent(QFocusEvent *event)
{
    listen(false);
    QAbstractButton::focusOutEvent(event);
}

} // namespace chat::ui
