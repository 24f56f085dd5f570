// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/settings/settingsgroup.h"

#include "ui/style/borders.h"
#include "ui/style/ink.h"
#include "ui/style/plainlabel.h"
#include "ui/style/style.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace chat::ui {

namespace {

constexpr int kGroupRadius = 8;
constexpr int kHeadingGap = 6;

} // namespace

SettingsGroup::SettingsGroup(Style &style, const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_heading(makePlainLabel(style, FontRole::ListStrong, style.tokens().dim, heading, this))
    , m_column(new QVBoxLayout(this))
{
    setSpoken(this, heading);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_heading);
    m_heading->setContentsMargins(2, 0, 0, kHeadingGap);
    m_heading->setVisible(!heading.isEmpty());
    connect(&style, &Style::changed, this, [this] {
        setInk(m_heading, m_style.tokens().dim);
        update();
    });
}

bool SettingsGroup::hasHeading() const
{
    return !m_heading->text().isEmpty();
}

SettingsRow &SettingsGroup::add(const QString &label, const QString &more)
{
    auto *row = new SettingsRow(m_style, label, more, this);
    row->setFirst(m_rows.empty());
    m_rows.push_back(row);
    m_column->addWidget(row);
    return *row;
}

void SettingsGroup::clear()
{
    for (auto *row : m_rows)
        delete row;
    m_rows.clear();
}

int SettingsGroup::filter(const QStringList &words)
{
    int shown = 0;
    for (auto *row : m_rows) {
        const bool fits = row->matches(words);
        row->setFirst(fits && shown == 0);
        row->setVisible(fits);
        shown += fits ? 1 : 0;
    }
    setVisible(shown > 0);
    return shown;
}

void SettingsGroup::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_style.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.main);
    const int top = hasHeading() ? m_heading->geometry().bottom() + 1 : 0;
    painter.drawRoundedRect(
        QRectF(0, top, width(), height() - top).adjusted(0.5, 0.5, -0.5, -0.5), kGroupRadius, kGroupRadius);
}

} // namespace chat::ui
