// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/composer/modebar.h"

#include "ui/style/borders.h"
#include "ui/style/ink.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace chat::ui {

namespace {

constexpr int kModeIcon = 16;

} // namespace

ModeBar::ModeBar(Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 1);
    column->setSpacing(0);
    m_onlyFor = makeMode(tr("Make it visible to everyone"));
    m_plain = makeMode(tr("Turn formatting back on"));
    column->addWidget(m_onlyFor.row);
    column->addWidget(m_plain.row);
    connect(m_onlyFor.remove, &Button::clicked, this, &ModeBar::onlyForRemoved);
    connect(m_plain.remove, &Button::clicked, this, &ModeBar::plainRemoved);
    connect(&m_style, &Style::changed, this, &ModeBar::applyStyle);
    setOnlyFor({});
    setPlain(false);
    applyStyle();
}

ModeBar::Mode ModeBar::makeMode(const QString &removeName)
{
    Mode mode;
    mode.row = new QWidget(this);
    mode.icon = new QLabel(mode.row);
    mode.text = new QLabel(mode.row);
    mode.text->setTextFormat(Qt::PlainText);
    mode.text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    mode.remove = new Button(m_style, Glyph::Close, removeName, mode.row);
    mode.remove->setSide(24);
    auto *row = new QHBoxLayout(mode.row);
    row->setContentsMargins(12, 4, 8, 3);
    row->setSpacing(6);
    row->addWidget(mode.icon);
    row->addWidget(mode.text, 1);
    row->addWidget(mode.remove);
    return mode;
}

void ModeBar::say(const Mode &mode, const QString &sentence)
{
    setWords(mode.text, sentence);
    setSpoken(mode.text, sentence);
    mode.row->setVisible(!sentence.isEmpty());
    setVisible(!isEmpty());
}

void ModeBar::setOnlyFor(const QString &name)
{
    say(m_onlyFor, name.isEmpty() ? QString() : tr("Only %1 will see this").arg(name));
}

void ModeBar::setPlain(bool plain)
{
    say(m_plain, plain ? tr("Plain text: nothing will be formatted") : QString());
}

bool ModeBar::isEmpty() const
{
    return m_onlyFor.text->text().isEmpty() && m_plain.text->text().isEmpty();
}

void ModeBar::applyStyle()
{
    for (const auto &[mode, glyph] : {std::pair(m_onlyFor, Glyph::Eye), std::pair(m_plain, Glyph::File)}) {
        mode.icon->setPixmap(m_style.pixmap(glyph, Level::Dim, kModeIcon, devicePixelRatioF()));
        mode.text->setFont(m_style.font(FontRole::List));
        setInk(mode.text, m_style.color(Level::Dim));
    }
    update();
}

void ModeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRectF(1, height() - 1, width() - 2, 1), m_style.tokens().line);
}

} // namespace chat::ui
