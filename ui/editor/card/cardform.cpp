// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/card/cardform.h"

#include "app/base/otherstext.h"
#include "ui/editor/card/cardwords.h"
#include "ui/input/messageinput.h"
#include "ui/style/borders.h"
#include "ui/style/ink.h"
#include "ui/style/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>
#include <QVBoxLayout>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using markup::CardField;

namespace {

constexpr int kTextHeight = 110;
constexpr int kLabelWidth = 64;
constexpr int kFieldHeight = 28;

bool sameShape(const CardField &a, const CardField &b)
{
    return a.name == b.name && a.kind == b.kind && a.action == b.action && a.object == b.object && a.key == b.key
        && a.choices == b.choices && a.markup == b.markup;
}

//! Turning the wheel over a closed field scrolls the form; it must not change a value in passing.
class Unwheeled : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
            event->ignore();
            return true;
        }
        return false;
    }
};

//! Draws frames for the fields that have none.
class FormPage : public QWidget
{
public:
    explicit FormPage(Style &style)
        : m_style(style)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = m_style.tokens();
        const QList<PlainInput *> fields = findChildren<PlainInput *>(Qt::FindDirectChildrenOnly);
        for (const PlainInput *field : fields) {
            painter.setPen(QPen(field->hasFocus() ? t.accent : t.line, 1));
            painter.setBrush(t.elevated);
            painter.drawRoundedRect(QRectF(field->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
    }

private:
    Style &m_style;
};

} // namespace

CardForm::CardForm(Style &style, const ContentPreview::Sources &sources, QWidget *parent)
    : QScrollArea(parent)
    , m_style(style)
    , m_sources(sources)
{
    setAccessibleName(tr("Properties"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(&style, &Style::changed, this, &CardForm::applyStyle);
    rebuild();
}

void CardForm::setFields(const QString &path, const std::vector<CardField> &fields)
{
    const bool same = path == m_path && fields.size() == m_rows.size()
        && std::equal(fields.begin(), fields.end(), m_rows.begin(),
            [](const CardField &a, const Row &b) { return sameShape(a, b.field); });
    if (!same) {
        m_path = path;
        m_rows.clear();
        for (const CardField &field : fields)
            m_rows.push_back({field, nullptr, nullptr, nullptr, {}});
        rebuild();
    }
    m_showing = true;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        row.field = fields[i];
        row.show(row.field.value);
        showCount(row, row.field.value.size());
    }
    m_showing = false;
}

QWidget *CardForm::inputOf(const QString &name) const
{
    // The text follows the choice of its kind and has the same name.
    const auto row = std::find_if(m_rows.rbegin(), m_rows.rend(), [&](const Row &r) { return r.field.name == name; });
    return row == m_rows.rend() ? nullptr : row->input;
}

void CardForm::focusFirst()
{
    if (!m_rows.empty())
        m_rows.front().input->setFocus(Qt::OtherFocusReason);
}

void CardForm::setShowsSource(bool shows)
{
    m_showsSource = shows;
    for (const Row &row : m_rows) {
        if (auto *text = qobject_cast<MessageInput *>(row.input))
            text->setShowsSource(shows);
    }
}

void CardForm::rebuild()
{
    auto *page = new FormPage(m_style);
    page->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    for (size_t i = 0; i < m_rows.size(); ++i)
        addRow(column, i);
    if (m_rows.empty()) {
        auto *nothing = new QLabel(
            m_path.isEmpty() ? tr("Select a part to edit it.") : tr("There is nothing to set here."), page);
        nothing->setWordWrap(true);
        nothing->setObjectName(u"nothing"_s);
        column->addWidget(nothing);
    }
    column->addStretch(1);
    setWidget(page); // destroys the previous page and its fields
    page->setAutoFillBackground(false); // which setWidget switches on
    applyStyle();
}

void CardForm::addRow(QVBoxLayout *column, size_t index)
{
    makeInput(index);
    Row &row = m_rows[index];
    const QString name = fieldName(row.field.name);
    setSpoken(row.input, row.field.action == CardField::Action::TextKind ? tr("Text type") : name);
    if (auto *editor = qobject_cast<PlainInput *>(row.input))
        setSpoken(editor, name);
    row.input->installEventFilter(this);
    const auto addLine = [column] {
        auto *line = new QHBoxLayout;
        line->setSpacing(6);
        column->addLayout(line);
        return line;
    };
    if (row.field.kind == CardField::Kind::Flag) {
        addLine()->addWidget(row.input, 1);
        return;
    }
    if (row.field.most > 0)
        row.count = new QLabel;
    if (row.field.kind == CardField::Kind::LongText) {
        column->addWidget(row.input);
    } else {
        row.input->setFixedHeight(kFieldHeight);
        row.label = new QLabel(name);
        row.label->setBuddy(row.input);
        row.label->setFixedWidth(kLabelWidth);
        QHBoxLayout *line = addLine();
        line->addWidget(row.label);
        line->addWidget(row.input, 1);
    }
    if (row.count)
        column->addWidget(row.count, 0, Qt::AlignRight);
}

void CardForm::makeInput(size_t index)
{
    switch (m_rows[index].field.kind) {
    case CardField::Kind::Choice:
        makeChoice(index);
        break;
    case CardField::Kind::Text:
        makeLine(index);
        break;
    case CardField::Kind::LongText:
        makeText(index);
        break;
    case CardField::Kind::Time:
        makeTime(index);
        break;
    case CardField::Kind::Flag: {
        auto *box = new QCheckBox(OthersText(fieldName(m_rows[index].field.name)).entry());
        m_rows[index].input = box;
        m_rows[index].show = [box](const QString &value) { box->setChecked(value == "true"_L1); };
        connect(
            box, &QCheckBox::toggled, this, [this, index](bool on) { changed(index, on ? u"true"_s : u"false"_s); });
        break;
    }
    case CardField::Kind::Number: {
        auto *box = new QSpinBox;
        box->setRange(1, 3);
        box->installEventFilter(new Unwheeled(box));
        m_rows[index].input = box;
        m_rows[index].show = [box](const QString &value) { box->setValue(value.toInt()); };
        connect(
            box, &QSpinBox::valueChanged, this, [this, index](int value) { changed(index, QString::number(value)); });
        break;
    }
    }
}

void CardForm::makeChoice(size_t index)
{
    const CardField &field = m_rows[index].field;
    auto *box = new QComboBox;
    for (const QString &choice : field.choices)
        box->addItem(choiceName(field, choice), choice);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    box->installEventFilter(new Unwheeled(box));
    m_rows[index].input = box;
    m_rows[index].show = [box](const QString &value) { box->setCurrentIndex(box->findData(value)); };
    connect(box, &QComboBox::currentIndexChanged, this,
        [this, index, box] { changed(index, box->currentData().toString()); });
}

void CardForm::makeLine(size_t index)
{
    auto *line = new QLineEdit;
    line->setTextMargins(5, 0, 5, 0);
    m_rows[index].input = line;
    m_rows[index].show = [line](const QString &value) {
        if (line->text() != value)
            line->setText(value);
    };
    connect(line, &QLineEdit::textEdited, this, [this, index](const QString &text) { changed(index, text); });
}

void CardForm::makeText(size_t index)
{
    auto *text = new MessageInput(m_style, FontRole::List, nullptr);
    text->setSyntax({MarkupDialect::KMarkdown, false, !m_rows[index].field.markup});
    text->setNames(m_sources);
    text->setShowsSource(m_showsSource);
    text->setTextMargins(6, 4);
    text->setHeightLimit(kTextHeight);
    text->setMinimumLines(3);
    m_rows[index].input = text;
    m_rows[index].show = [text](const QString &value) {
        if (text->source() != value)
            text->setSource(value);
    };
    connect(text, &MessageInput::sourceChanged, this, [this, index, text] { changed(index, text->source()); });
}

void CardForm::makeTime(size_t index)
{
    auto *time = new QDateTimeEdit;
    time->setCalendarPopup(true);
    time->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    time->installEventFilter(new Unwheeled(time));
    m_rows[index].input = time;
    m_rows[index].show = [time](const QString &value) {
        const QDateTime shown
            = value.isEmpty() ? QDateTime::currentDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong());
        if (time->dateTime() != shown)
            time->setDateTime(shown);
    };
    connect(time, &QDateTimeEdit::dateTimeChanged, this,
        [this, index](const QDateTime &when) { changed(index, QString::number(when.toMSecsSinceEpoch())); });
}

bool CardForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        widget()->update(); // the frames
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event); // the type says so
        if (key->matches(QKeySequence::Undo)) {
            Q_EMIT undoRequested();
            return true;
        }
        if (key->matches(QKeySequence::Redo)) {
            Q_EMIT redoRequested();
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void CardForm::changed(size_t index, const QString &value)
{
    if (m_showing)
        return;
    const CardField field = m_rows[index].field; // the callback may rebuild the rows
    showCount(m_rows[index], value.size());
    Q_EMIT edited(field, value);
}

void CardForm::showCount(const Row &row, qsizetype length)
{
    if (!row.count)
        return;
    row.count->setText(u"%1 / %2"_s.arg(length).arg(row.field.most));
    row.count->setVisible(length * 2 >= row.field.most || row.field.most <= 100);
    setInk(row.count, length > row.field.most ? m_style.color(Level::Danger) : m_style.tokens().dim);
    setSpokenMore(row.input, tr("%1 of %2 characters").arg(length).arg(row.field.most));
}

void CardForm::applyStyle()
{
    for (const Row &row : m_rows) {
        if (!qobject_cast<PlainInput *>(row.input))
            row.input->setFont(m_style.font(FontRole::List));
        if (row.label) {
            row.label->setFont(m_style.font(FontRole::List));
            setInk(row.label, m_style.tokens().dim);
        }
        if (row.count)
            row.count->setFont(m_style.font(FontRole::Note));
    }
    if (auto *nothing = widget() ? widget()->findChild<QLabel *>(u"nothing"_s) : nullptr) {
        nothing->setFont(m_style.font(FontRole::Note));
        setInk(nothing, m_style.tokens().dim);
    }
}

} // namespace chat::ui
