// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/settings/settingsrow.h"

#include "ui/style/borders.h"
#include "ui/style/ink.h"
#include "ui/style/plainlabel.h"
#include "ui/style/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace chat::ui {

namespace {

constexpr int kRowInset = 16;

} // namespace

SettingsRow::SettingsRow(Style &style, const QString &label, const QString &more, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_label(makePlainLabel(style, FontRole::Body, style.tokens().text, label, this))
    , m_more(makePlainLabel(style, FontRole::Note, style.tokens().dim, more, this))
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(kRowInset, 11, kRowInset, 11);
    across->setSpacing(24);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_label);
    words->addWidget(m_more);
    m_more->setVisible(!more.isEmpty());
    across->addLayout(words, 1);
    setSpoken(this, label);
    setSpokenMore(this, more);
    connect(&style, &Style::changed, this, &SettingsRow::dress);
}

void SettingsRow::setControl(QWidget *control, Place place)
{
    m_control = control;
    if (qobject_cast<QComboBox *>(control))
        m_label->setBuddy(control); // screen readers take its own name for the value
    setSpokenMore(control, more());
    auto *across = static_cast<QHBoxLayout *>(layout()); // made so above
    if (place == Place::Beside) {
        across->addWidget(control, 0, Qt::AlignVCenter);
    } else {
        auto *words = static_cast<QVBoxLayout *>(across->itemAt(0)->layout());
        words->addSpacing(6);
        words->addWidget(control);
    }
}

void SettingsRow::setMore(const QString &more)
{
    setWords(m_more, more);
    m_more->setVisible(!more.isEmpty());
    setSpokenMore(this, more);
    if (m_control)
        setSpokenMore(m_control, more);
}

QString SettingsRow::label() const
{
    return m_label->text();
}

QString SettingsRow::more() const
{
    return m_more->text();
}

bool SettingsRow::matches(const QStringList &words) const
{
    const QString all = QStringList{label(), more(), m_words.join(u'\n')}.join(u'\n');
    return std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void SettingsRow::setFirst(bool first)
{
    if (m_first == first)
        return;
    m_first = first;
    update();
}

void SettingsRow::dress()
{
    setInk(m_label, m_style.tokens().text);
    setInk(m_more, m_style.tokens().dim);
    update();
}

void SettingsRow::paintEvent(QPaintEvent *)
{
    if (m_first)
        return;
    QPainter painter(this);
    painter.fillRect(kRowInset, 0, width() - 2 * kRowInset, 1, m_style.tokens().line);
}

} // namespace chat::ui
