// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/templateform.h"

#include "app/markup/json/jsonobject.h"
#include "app/models/timeline/messagetext.h"
#include "ui/editor/codefield.h"
#include "ui/input/writing.h"
#include "ui/style/borders.h"
#include "ui/style/ink.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/linefield.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QRegularExpression>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize kSize(560, 620);
constexpr int kTemplateFormRadius = 10;
constexpr int kSampleHeight = 110;
constexpr qsizetype kNoPlace = 4; //!< after the fields: errors that belong to none of them

} // namespace

TemplateForm::TemplateForm(Writing &writing, const MessageTemplate &start, QWidget *window)
    : Overlay(window)
    , m_writing(writing)
    , m_start(start)
    , m_panel(new QWidget(this))
{
    const QString name = start.id.isEmpty() ? tr("New message template") : tr("Edit message template");
    setSpoken(this, name);
    m_heading = new QLabel(name, m_panel);
    build();
    for (CodeField *field : {m_text, m_sample})
        connect(field, &QPlainTextEdit::textChanged, this, &TemplateForm::check);
    connect(m_title, &QLineEdit::textChanged, this, &TemplateForm::check);
    connect(&writing.style(), &Style::changed, this, &TemplateForm::applyStyle);
    connect(qApp, &QApplication::focusChanged, this, qOverload<>(&QWidget::update)); // the frames tell where it is
    applyStyle();
    check();
    cover();
    m_title->setFocus(Qt::OtherFocusReason);
}

QLabel *TemplateForm::addName(QVBoxLayout &column, const QString &name, QWidget *field)
{
    auto *label = new QLabel(name, m_panel);
    label->setBuddy(field);
    if (!m_names.isEmpty())
        column.addSpacing(8);
    column.addWidget(label);
    m_names.append(label);
    return label;
}

QLabel *TemplateForm::addError(QVBoxLayout &column)
{
    auto *label = new QLabel(m_panel);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    column.addWidget(label);
    m_errors.append(label);
    return label;
}

CodeField *TemplateForm::makeCode(const QString &name, const QString &text)
{
    auto *field = new CodeField(m_writing.style(), m_panel);
    setSpoken(field, name);
    field->setTextMargins(6, 4);
    field->setTabChangesFocus(true);
    field->setPlainText(text);
    field->setFillsPlace(true);
    return field;
}

void TemplateForm::build()
{
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addSpacing(6);
    m_title = new LineField(m_writing.style(), LineField::Purpose::Form, tr("Title"), m_panel);
    m_title->setText(m_start.title);
    addName(*column, tr("Title"), m_title);
    column->addWidget(m_title);
    addError(*column);
    m_format = new QComboBox(m_panel);
    m_format->setAccessibleName(tr("Message type"));
    m_format->addItems({tr("Text (KMarkdown)"), tr("Card (JSON)"), tr("Card (YAML)")});
    m_format->setCurrentIndex(static_cast<int>(m_start.format));
    addName(*column, tr("Message type"), m_format);
    column->addWidget(m_format);
    addError(*column);
    m_text = makeCode(tr("Text of the template"), m_start.source);
    addName(*column, tr("Text of the template"), m_text);
    column->addWidget(m_text, 1);
    m_hint = new QLabel(tr("Write {{ user.name }} where a value is filled in."), m_panel);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    addError(*column);
    m_sample = makeCode(tr("Sample values (JSON)"), m_start.sample);
    m_sample->setFixedHeight(kSampleHeight * 2 / 3);
    addName(*column, tr("Sample values (JSON)"), m_sample);
    column->addWidget(m_sample);
    addError(*column);
    addError(*column);
    column->addSpacing(8);
    addButtons(*column);
}

void TemplateForm::addButtons(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    m_cancel = new Button(m_writing.style(), Button::Kind::Plain, tr("Cancel"), m_panel);
    m_save = new Button(m_writing.style(), Button::Kind::Primary, tr("Save"), m_panel);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    column.addLayout(row);
    connect(m_cancel, &Button::clicked, this, &TemplateForm::cancel);
    connect(m_save, &Button::clicked, this, &TemplateForm::submit);
}

MessageTemplate TemplateForm::typed() const
{
    MessageTemplate made = m_start; // values without a field are kept
    made.title = m_title->text().trimmed();
    made.format = static_cast<MessageTemplate::Format>(m_format->currentIndex());
    made.source = m_text->toPlainText();
    made.sample = m_sample->toPlainText().trimmed();
    return made;
}

void TemplateForm::check()
{
    const MessageTemplate made = typed();
    const bool complete = !made.title.isEmpty() && !made.source.trimmed().isEmpty();
    m_save->setEnabled(complete && !m_busy);
    setTip(m_save, complete ? QString() : tr("A template needs a title and a text."));
}

QString TemplateForm::errorAt(Field field) const
{
    const QLabel *label = m_errors.at(static_cast<qsizetype>(field));
    return label->isHidden() ? QString() : label->text();
}

TemplateForm::Field TemplateForm::fieldOf(const QString &words)
{
    const auto names = [&words](std::initializer_list<QLatin1StringView> any) {
        return std::any_of(
            any.begin(), any.end(), [&words](auto word) { return words.contains(word, Qt::CaseInsensitive); });
    };
    if (names({"title"_L1}) || words.contains(u"标题"_s))
        return Field::Title;
    if (names({"test_data"_L1, "test_channel"_L1}) || words.contains(u"测试数据"_s))
        return Field::Sample;
    if (names({"msgtype"_L1, "yaml"_L1}))
        return Field::Format;
    return Field::Text;
}

int TemplateForm::lineOf(const QString &words)
{
    static const QRegularExpression line(
        u"(?:行号|line)\\s*[:：]?\\s*(\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
    return line.match(words).captured(1).toInt();
}

void TemplateForm::clearErrors()
{
    for (QLabel *label : std::as_const(m_errors))
        label->hide();
    m_title->setWrong(false);
    m_text->setMarks({});
    settle();
}

//! The frames, which are painted here, stand where the fields stand now.
void TemplateForm::settle()
{
    m_panel->layout()->activate();
    update();
}

void TemplateForm::say(Field field, const QString &sentence)
{
    QLabel *label = m_errors.at(static_cast<qsizetype>(field));
    label->setText(sentence);
    label->show();
    const std::array<QWidget *, 4> fields{m_title, m_format, m_text, m_sample};
    fields.at(static_cast<size_t>(field))->setFocus(Qt::OtherFocusReason);
    m_title->setWrong(field == Field::Title);
    settle();
    QAccessibleEvent alert(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TemplateForm::markLine(int line)
{
    const QTextBlock block = m_text->document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    m_text->setMarks({{block.position(), block.position() + std::max(1, block.length() - 1), true}});
    if (m_text->textCursor().blockNumber() != line - 1) // the caret does not move while typing there
        m_text->goTo(block.position());
}

void TemplateForm::showError(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Rejected) {
        const Field field = fieldOf(error.message);
        say(field, errorSentence(error));
        if (const int line = lineOf(error.message); line > 0 && field == Field::Text)
            markLine(line);
        return;
    }
    QLabel *label = m_errors.at(kNoPlace);
    label->setText(errorSentence(error));
    label->show();
    settle();
    QAccessibleEvent alert(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TemplateForm::submit()
{
    const MessageTemplate made = typed();
    if (m_busy || made.title.isEmpty() || made.source.trimmed().isEmpty())
        return;
    clearErrors();
    if (!made.sample.isEmpty() && !markup::isJsonObject(made.sample)) {
        say(Field::Sample, tr("The sample values must be a JSON object or empty."));
        return;
    }
    m_busy = true;
    m_save->setText(tr("Saving…"));
    check();
    auto answer = [this](const Result<MessageTemplate> &result) {
        m_busy = false;
        m_save->setText(tr("Save"));
        check();
        if (!result) {
            showError(result.error());
            return;
        }
        const QString id = result.value().id;
        done();
        Q_EMIT kept(id);
    };
    TemplateListModel &model = m_writing.serverTemplates();
    if (made.id.isEmpty())
        model.create(made, this, answer);
    else
        model.update(made, this, answer);
}

void TemplateForm::cancel()
{
    MessageTemplate before = m_start;
    before.title = before.title.trimmed();
    before.sample = before.sample.trimmed();
    if (typed() == before) {
        done();
        return;
    }
    confirm(parentWidget(), m_writing.style(), tr("Discard what was typed?"), tr("The template has not been saved."),
        tr("Discard"), [form = QPointer(this)] {
            if (form)
                form->done();
        });
}

void TemplateForm::done()
{
    uncover();
    deleteLater();
}

void TemplateForm::applyStyle()
{
    const Style &style = m_writing.style();
    m_heading->setFont(style.font(FontRole::Title));
    setInk(m_heading, style.tokens().text);
    for (QLabel *name : std::as_const(m_names)) {
        name->setFont(style.font(FontRole::ListStrong));
        setInk(name, style.tokens().text);
    }
    for (QLabel *error : std::as_const(m_errors)) {
        error->setFont(style.font(FontRole::Note));
        setInk(error, readable(style.color(Level::Danger), style.tokens().main));
    }
    m_hint->setFont(style.font(FontRole::Note));
    setInk(m_hint, style.tokens().dim);
    m_format->setFont(style.font(FontRole::List));
    update();
}

void TemplateForm::placeContents()
{
    const QSize size = kSize.boundedTo(this->size() - QSize(32, 32));
    m_panel->setGeometry(QRect(rect().center() - QPoint(size.width() / 2, size.height() / 2), size));
    update();
}

void TemplateForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_writing.style().tokens();
    painter.fillRect(rect(), QColor(0, 0, 0, t.dark ? 140 : 90));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.main);
    painter.drawRoundedRect(
        QRectF(m_panel->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), kTemplateFormRadius, kTemplateFormRadius);
    painter.setBrush(t.codeGround);
    for (const CodeField *field : {m_text, m_sample}) {
        painter.setPen(QPen(field->hasFocus() ? t.accent : t.line, 1));
        painter.drawRoundedRect(
            QRectF(field->geometry().translated(m_panel->pos())).adjusted(-0.5, -0.5, 0.5, 0.5), 6, 6);
    }
}

void TemplateForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (enter && (event->modifiers().testFlag(Qt::ControlModifier) || m_title->hasFocus()))
        submit();
    event->accept(); // the window behind receives nothing
}

bool TemplateForm::focusNextPrevChild(bool next)
{
    return walk(*m_panel, next);
}

} // namespace chat::ui
