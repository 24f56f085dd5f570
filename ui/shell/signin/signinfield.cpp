// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/signin/signinfield.h"

#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSignInFieldHeight = 36;

} // namespace

SignInField::SignInField(Style &style, Kind kind, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_label(new QLabel(name, this))
    , m_box(new QWidget(this))
    , m_edit(new QLineEdit(m_box))
    , m_below(new QLabel(this))
{
    m_label->setFont(style.font(FontRole::ListStrong));
    m_label->setBuddy(m_edit);
    m_edit->setFrame(false);
    m_edit->setFont(style.font(FontRole::Body));
    setSpoken(m_edit, name);
    m_edit->setMaxLength(4096);
    m_edit->installEventFilter(this); // its frame is painted here
    m_below->setFont(style.font(FontRole::Note));
    m_below->setTextFormat(Qt::PlainText);
    m_below->setWordWrap(true);
    // Space for two lines is reserved: a message below a field moves nothing.
    m_below->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_below->setText(u"A\nA"_s);
    m_below->setMinimumHeight(m_below->heightForWidth(QWIDGETSIZE_MAX / 2));
    m_below->clear();
    m_box->setFixedHeight(kSignInFieldHeight);
    auto *row = new QHBoxLayout(m_box);
    row->setContentsMargins(10, 1, 4, 1);
    row->setSpacing(4);
    row->addWidget(m_edit, 1);
    if (kind == Kind::Secret) {
        m_edit->setEchoMode(QLineEdit::Password);
        m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
        m_reveal = new Button(style, Glyph::Eye, tr("Show what is typed"), m_box);
        m_reveal->setCheckable(true);
        m_reveal->setSide(28);
        row->addWidget(m_reveal);
        connect(m_reveal, &Button::toggled, this, &SignInField::toggleReveal);
    } else {
        m_edit->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (auto *part : {static_cast<QWidget *>(m_label), m_box, static_cast<QWidget *>(m_below)})
        column->addWidget(part);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        setError({});
        Q_EMIT edited(text);
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &SignInField::submitted);
    connect(&style, &Style::changed, this, &SignInField::dress);
    dress();
}

QString SignInField::text() const
{
    return m_edit->text();
}

void SignInField::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
    setError({});
}

void SignInField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void SignInField::setError(const QString &text)
{
    if (m_error == text)
        return;
    m_error = text;
    say();
    if (!m_error.isEmpty()) {
        QAccessibleEvent alert(m_below, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void SignInField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void SignInField::say()
{
    m_below->setText(m_error);
    setSpokenMore(m_edit, m_error);
    dress();
}

void SignInField::toggleReveal()
{
    const bool shown = m_reveal->isChecked();
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setName(shown ? tr("Hide what is typed") : tr("Show what is typed"));
}

void SignInField::dress()
{
    const auto &t = m_style.tokens();
    auto colours = m_edit->palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    colours.setColor(QPalette::Text, t.text);
    colours.setColor(QPalette::PlaceholderText, m_style.color(Level::Dim));
    m_edit->setPalette(colours);
    const auto ink = [](QLabel *label, const QColor &color) {
        auto palette = label->palette();
        palette.setColor(QPalette::WindowText, color);
        label->setPalette(palette);
    };
    ink(m_label, t.text);
    ink(m_below, m_error.isEmpty() ? m_style.color(Level::Dim) : readable(t.danger, t.main));
    update();
}

bool SignInField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void SignInField::paintEvent(QPaintEvent *)
{
    const auto &t = m_style.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(!m_error.isEmpty() ? t.danger : m_edit->hasFocus() ? t.accent : t.line, 1));
    painter.setBrush(t.elevated);
    painter.drawRoundedRect(QRectF(m_box->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace chat::ui
