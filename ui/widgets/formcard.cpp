// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/formcard.h"

#include "app/base/otherstext.h"
#include "ui/style/borders.h"
#include "ui/style/floating.h"
#include "ui/style/plainlabel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linefield.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chat::ui {

namespace {

constexpr int kFormCardWidth = 420;
constexpr int kFormCardPadding = 20;

} // namespace

FormCard::FormCard(QWidget *window, Style &style, const Form &form, std::function<void(FormCard &)> submit)
    : Overlay(window)
    , m_style(style)
    , m_submit(std::move(submit))
{
    setSpoken(this, form.title);
    setSpokenMore(this, form.text);
    build(form);
    cover();
    const auto typed = std::ranges::find_if(m_rows, [](const Row &row) { return row.line != nullptr; });
    if (typed != m_rows.end())
        focus(*typed);
    else if (!m_rows.empty())
        focus(m_rows.front());
    check();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FormCard::focus(const Row &row)
{
    if (row.line) {
        row.line->setFocus(Qt::OtherFocusReason);
        row.line->selectAll();
    } else if (QAbstractButton *chosen = row.choice->checkedButton()) {
        chosen->setFocus(Qt::OtherFocusReason);
    }
}

void FormCard::build(const Form &form)
{
    const auto &t = m_style.tokens();
    m_card = new QWidget(this);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(kFormCardPadding, kFormCardPadding, kFormCardPadding, kFormCardPadding);
    column->setSpacing(6);
    column->addWidget(makePlainLabel(m_style, FontRole::Title, t.text, form.title, m_card));
    if (!form.text.isEmpty())
        column->addWidget(makePlainLabel(m_style, FontRole::Body, m_style.color(Level::Dim), form.text, m_card));
    for (const auto &field : form.fields)
        addField(*column, field);
    m_error = makePlainLabel(m_style, FontRole::Note, readable(t.danger, t.main), {}, m_card);
    m_error->hide();
    column->addWidget(m_error);
    column->addSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    auto *cancel = new Button(m_style, Button::Kind::Plain, tr("Cancel"), m_card);
    connect(cancel, &Button::clicked, this, &FormCard::cancel);
    m_action
        = new Button(m_style, form.destructive ? Button::Kind::Danger : Button::Kind::Primary, form.action, m_card);
    connect(m_action, &Button::clicked, this, &FormCard::submit);
    row->addWidget(cancel);
    row->addWidget(m_action);
    column->addLayout(row);
}

void FormCard::addField(QVBoxLayout &column, const Field &field)
{
    Row row;
    row.required = field.required;
    column.addSpacing(8);
    auto *name = makePlainLabel(m_style, FontRole::ListStrong, m_style.tokens().text, field.name, m_card);
    column.addWidget(name);
    if (field.choices.isEmpty()) {
        row.line = new LineField(m_style, LineField::Purpose::Form, field.name, m_card);
        row.line->setMaxLength(field.maxLength);
        row.line->setText(field.text);
        row.line->setPlaceholderText(field.placeholder);
        name->setBuddy(row.line);
        connect(row.line, &QLineEdit::textChanged, this, &FormCard::check);
        column.addWidget(row.line);
    } else {
        addChoice(column, field, row);
    }
    m_rows.push_back(row);
}

void FormCard::addChoice(QVBoxLayout &column, const Field &field, Row &row)
{
    row.choice = new QButtonGroup(this);
    for (qsizetype i = 0; i < field.choices.size(); ++i) {
        auto *option = new QRadioButton(OthersText(field.choices[i]).entry(), m_card);
        option->setFont(m_style.font(FontRole::List));
        setSpokenMore(option, field.name);
        option->setChecked(i == field.chosen);
        row.choice->addButton(option, static_cast<int>(i));
        column.addWidget(option);
    }
}

QString FormCard::text(int field) const
{
    const auto *line = m_rows[static_cast<size_t>(field)].line;
    return line ? line->text().trimmed() : QString();
}

int FormCard::choice(int field) const
{
    const auto *group = m_rows[static_cast<size_t>(field)].choice;
    return group ? group->checkedId() : -1;
}

LineField *FormCard::field(int field) const
{
    return m_rows[static_cast<size_t>(field)].line;
}

QString FormCard::error() const
{
    return m_error->isHidden() ? QString() : m_error->text();
}

bool FormCard::complete() const
{
    return std::all_of(m_rows.begin(), m_rows.end(),
        [](const Row &row) { return !row.required || !row.line || !row.line->text().trimmed().isEmpty(); });
}

void FormCard::check()
{
    m_action->setEnabled(!m_busy && complete());
    setTip(m_action, complete() ? QString() : tr("Required fields are missing."));
}

void FormCard::submit()
{
    if (m_busy || m_over || !complete())
        return;
    m_busy = true;
    m_error->hide();
    check();
    placeContents();
    m_submit(*this);
}

void FormCard::fail(const QString &sentence)
{
    m_busy = false;
    m_error->setText(sentence);
    m_error->show();
    check();
    placeContents();
    update();
    QAccessibleEvent alert(m_error, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FormCard::done()
{
    if (m_over)
        return;
    m_over = true;
    uncover();
    deleteLater();
}

void FormCard::cancel()
{
    done();
}

void FormCard::placeContents()
{
    const int wide = std::min(kFormCardWidth, width() - 32);
    const int asked = m_card->layout()->totalHeightForWidth(wide);
    const int high = asked > 0 ? asked : m_card->sizeHint().height();
    m_card->setGeometry((width() - wide) / 2, std::max(8, (height() - high) * 2 / 5), wide, high);
    update();
}

bool FormCard::focusNextPrevChild(bool next)
{
    return walk(*m_card, next);
}

void FormCard::paintEvent(QPaintEvent *)
{
    const auto &t = m_style.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, t.dark ? 140 : 90));
    drawCard(painter, m_card->geometry(), t.main, t.line);
}

void FormCard::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // a click beside it does not discard what was typed
}

void FormCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    event->accept(); // the window behind receives nothing
}

} // namespace chat::ui
