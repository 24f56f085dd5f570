// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/toast.h"

#include "ui/style/borders.h"
#include "ui/widgets/button.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace chat::ui {

namespace {

constexpr auto kShortTime = 4s;
constexpr auto kActionTime = 8s; // long enough to read it and to reach the button
constexpr int kBottomGap = 96; // above the composer
constexpr int kMaxWidth = 480;

} // namespace

Toast::Toast(Style &style, QWidget *window, const QString &text, const QString &action, std::function<void()> run)
    : QWidget(window)
    , m_style(style)
{
    setObjectName(u"toast"_s);
    setSpoken(this, text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(8);
    m_label = new QLabel(this);
    setWords(m_label, text);
    m_label->setWordWrap(true);
    m_label->setFont(style.font(FontRole::List));
    QPalette colors = m_label->palette();
    colors.setColor(QPalette::WindowText, style.tokens().text);
    m_label->setPalette(colors);
    row->addWidget(m_label, 1);
    if (!action.isEmpty()) {
        auto *button = new Button(style, Button::Kind::Plain, action, this);
        connect(button, &Button::clicked, this, [this, run = std::move(run)] {
            dismiss();
            if (run)
                run();
        });
        row->addWidget(button);
    }
    auto *close = new Button(style, Glyph::Close, tr("Dismiss"), this);
    connect(close, &Button::clicked, this, &Toast::dismiss);
    row->addWidget(close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(action.isEmpty() ? kShortTime : kActionTime);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isAncestorOf(QApplication::focusWidget()))
            m_timer.start();
        else
            dismiss();
    });
    window->installEventFilter(this);
    m_timer.start();
    place();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Toast::text() const
{
    return m_label->text();
}

void Toast::dismiss()
{
    m_timer.stop();
    hide();
    deleteLater();
}

void Toast::place()
{
    const QSize window = parentWidget()->size();
    const int limit = std::min(kMaxWidth, window.width() - 32);
    m_label->setMinimumWidth(
        std::min(QFontMetrics(m_label->font()).horizontalAdvance(m_label->text()) + 4, limit - 120));
    setMaximumWidth(limit);
    const int width = std::min(sizeHint().width(), limit);
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    const int y = std::max(8, window.height() - height - std::min(kBottomGap, window.height() / 4));
    setGeometry((window.width() - width) / 2, y, width, height);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.tokens().line, 1));
    painter.setBrush(m_style.tokens().elevated);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QWidget::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer.start();
    QWidget::leaveEvent(event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

Toast *toast(QWidget *window, Style &style, const QString &text, const QString &action, std::function<void()> run)
{
    const auto old = window->findChildren<Toast *>(Qt::FindDirectChildrenOnly);
    for (Toast *shown : old)
        shown->dismiss();
    return new Toast(style, window, text, action, std::move(run)); // owned by the window
}

} // namespace chat::ui
