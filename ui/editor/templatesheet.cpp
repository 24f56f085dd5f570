// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/templatesheet.h"

#include "app/base/otherstext.h"
#include "app/base/showntext.h"
#include "app/markup/json/jsonobject.h"
#include "app/markup/json/jsontext.h"
#include "app/models/timeline/messagetext.h"
#include "ui/editor/codefield.h"
#include "ui/editor/templateform.h"
#include "ui/input/writing.h"
#include "ui/style/borders.h"
#include "ui/style/ink.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/statusline.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTemplateSheetWidth = 480;
constexpr int kMostSheetHeight = 560;
constexpr int kTemplateSheetRadius = 10;
constexpr int kJsonHeight = 160;

} // namespace

TemplateSheet::TemplateSheet(Writing &writing, QWidget *window)
    : Overlay(window)
    , m_writing(writing)
    , m_panel(new QWidget(this))
{
    setAccessibleName(tr("Message template"));
    Style &style = writing.style();
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    m_title = new QLabel(tr("Message template"), m_panel);
    column->addWidget(m_title);
    addList(*column);
    m_area = new QScrollArea(m_panel);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    column->addWidget(m_area, 1);
    m_json = new CodeField(style, m_panel);
    m_json->setAccessibleName(tr("Template values (JSON)"));
    m_json->setTextMargins(6, 4);
    m_json->setHeightLimit(kJsonHeight);
    m_json->setMinimumLines(3);
    m_json->setTabChangesFocus(true);
    column->addWidget(m_json);
    m_note = new StatusLine(style, m_panel);
    column->addWidget(m_note);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    m_cancel = new Button(style, Button::Kind::Plain, tr("Cancel"), m_panel);
    m_submit = new Button(style, Button::Kind::Primary, tr("Send"), m_panel);
    row->addWidget(m_cancel);
    row->addWidget(m_submit);
    column->addLayout(row);
    connect(m_cancel, &Button::clicked, this, &TemplateSheet::done);
    connect(m_submit, &Button::clicked, this, &TemplateSheet::submit);
    connect(m_list, &QComboBox::currentIndexChanged, this, &TemplateSheet::showTemplate);
    TemplateListModel &model = writing.serverTemplates();
    connect(&model, &TemplateListModel::stateChanged, this, &TemplateSheet::refreshList);
    connect(&model, &TemplateListModel::rowsInserted, this, &TemplateSheet::refreshList);
    connect(&model, &TemplateListModel::rowsRemoved, this, &TemplateSheet::refreshList);
    connect(&model, &TemplateListModel::dataChanged, this, &TemplateSheet::refreshList);
    connect(&style, &Style::changed, this, &TemplateSheet::applyStyle);
    applyStyle();
}

//! The templates, and what can be done with them.
void TemplateSheet::addList(QVBoxLayout &column)
{
    Style &style = m_writing.style();
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    m_list = new QComboBox(m_panel);
    m_list->setAccessibleName(tr("Template"));
    m_new = new Button(style, Glyph::Plus, tr("New template"), m_panel);
    m_edit = new Button(style, Glyph::Edit, tr("Edit this template"), m_panel);
    m_delete = new Button(style, Glyph::Trash, tr("Delete this template"), m_panel);
    row->addWidget(m_list, 1);
    row->addWidget(m_new);
    row->addWidget(m_edit);
    row->addWidget(m_delete);
    column.addLayout(row);
    connect(m_new, &Button::clicked, this, [this] { edit({}); });
    connect(m_edit, &Button::clicked, this, [this] {
        if (const MessageTemplate *shown = current())
            edit(*shown);
    });
    connect(m_delete, &Button::clicked, this, &TemplateSheet::remove);
}

const MessageTemplate *TemplateSheet::current() const
{
    const int row = m_list->currentIndex();
    return row < 0 || static_cast<size_t>(row) >= m_listed.size() ? nullptr : &m_listed[static_cast<size_t>(row)];
}

void TemplateSheet::edit(const MessageTemplate &start)
{
    auto *form = new TemplateForm(m_writing, start, parentWidget());
    connect(form, &TemplateForm::kept, this, &TemplateSheet::choose);
}

void TemplateSheet::choose(const QString &id)
{
    m_wanted = id;
    refreshList();
    m_list->setFocus(Qt::OtherFocusReason);
}

void TemplateSheet::remove()
{
    const MessageTemplate *shown = current();
    if (!shown)
        return;
    confirm(parentWidget(), m_writing.style(), tr("Delete the template “%1”?").arg(shownName(shown->title)),
        tr("Messages sent with it are kept. Programs can no longer use it."), tr("Delete"),
        [sheet = QPointer(this), id = shown->id] {
            if (!sheet)
                return;
            sheet->m_writing.serverTemplates().remove(id, sheet, [sheet](const Result<Unit> &result) {
                if (!result)
                    sheet->say(tr("The template could not be deleted. %1").arg(errorSentence(result.error())), true);
            });
        });
}

void TemplateSheet::popup(const QString &action)
{
    m_submit->setText(action);
    setSpoken(m_submit, action);
    m_writing.serverTemplates().load();
    refreshList();
    cover();
    (m_list->isEnabled() ? static_cast<QWidget *>(m_list) : m_new)->setFocus(Qt::OtherFocusReason);
}

void TemplateSheet::done()
{
    uncover();
    deleteLater();
}

//! What was typed for a template is kept as long as the template does not change.
void TemplateSheet::refreshList()
{
    TemplateListModel &model = m_writing.serverTemplates();
    std::vector<MessageTemplate> now;
    for (int row = 0; row < model.rowCount(); ++row)
        now.push_back(model.templateAt(row));
    const MessageTemplate before = current() ? *current() : MessageTemplate();
    if (now != m_listed) {
        const QSignalBlocker quiet(m_list);
        m_listed = now;
        m_list->clear();
        for (const MessageTemplate &item : m_listed)
            m_list->addItem(shownName(item.title));
        m_list->setCurrentIndex(std::max(model.rowOf(before.id), m_listed.empty() ? -1 : 0));
    }
    if (const int row = m_wanted.isEmpty() ? -1 : model.rowOf(m_wanted); row >= 0) {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentIndex(row);
        m_wanted.clear();
    }
    if (!current() || *current() != before)
        showTemplate();
    showState();
}

void TemplateSheet::showState()
{
    TemplateListModel &model = m_writing.serverTemplates();
    const bool any = !m_listed.empty();
    const bool inside = isAncestorOf(window()->focusWidget());
    for (QWidget *part : {static_cast<QWidget *>(m_area), static_cast<QWidget *>(m_json)})
        part->setVisible(any);
    m_list->setEnabled(any);
    for (Button *button : {m_edit, m_delete, m_submit})
        button->setEnabled(any);
    if (inside && !isAncestorOf(window()->focusWidget()))
        m_new->setFocus(Qt::OtherFocusReason); // what had it is hidden: the keys stay here
    if (model.error())
        say(errorSentence(*model.error()), true);
    else if (model.loading() && !any)
        say(tr("Loading…"), false);
    else if (!any)
        say(tr("There are no templates yet. Press “+” to create one."), false);
    else
        say({}, false);
    placeContents();
    update();
}

QStringList TemplateSheet::placesIn(const QString &source)
{
    static const QRegularExpression place(u"\\{\\{\\s*([A-Za-z_][\\w]*(?:\\.[\\w]+)*)\\s*(?:\\|[^}]*)?\\}\\}"_s);
    QStringList places;
    for (auto it = place.globalMatch(source); it.hasNext();)
        places.append(it.next().captured(1));
    places.removeDuplicates();
    return places;
}

void TemplateSheet::showTemplate()
{
    m_fields.clear();
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    m_json->replaceAll({});
    if (const MessageTemplate *shown = current()) {
        for (const QString &place : placesIn(shown->source)) {
            auto *line = new QLineEdit(markup::textAt(shown->sample, place));
            setSpoken(line, place);
            connect(line, &QLineEdit::textEdited, this, &TemplateSheet::renewJson);
            form->addRow(OthersText(place).entry(), line);
            m_fields.append({place, line});
        }
    }
    m_area->setWidget(page); // destroys the previous page and its fields
    page->setAutoFillBackground(false); // which setWidget switches on
    applyStyle();
    renewJson();
}

//! Values written into the JSON by hand are kept.
void TemplateSheet::renewJson()
{
    QList<std::pair<QString, QString>> values;
    for (const auto &[place, line] : std::as_const(m_fields))
        values.append({place, line->text()});
    m_json->replaceAll(markup::withTexts(m_json->toPlainText(), values));
    m_json->goTo(0);
    if (!m_listed.empty())
        say({}, false);
}

void TemplateSheet::submit()
{
    const MessageTemplate *filled = current();
    if (!filled)
        return;
    if (!markup::isJsonObject(m_json->toPlainText())) {
        say(tr("The template values must be a JSON object."), true);
        m_json->setFocus(Qt::OtherFocusReason);
        return;
    }
    Draft draft;
    draft.kind = filled->kind();
    draft.templateId = filled->id;
    draft.source = markup::compactJson(m_json->toPlainText());
    Q_EMIT chosen(draft);
}

void TemplateSheet::say(const QString &sentence, bool error)
{
    m_note->say(sentence, error);
}

void TemplateSheet::applyStyle()
{
    const Style &style = m_writing.style();
    m_title->setFont(style.font(FontRole::Title));
    setInk(m_title, style.tokens().text);
    m_list->setFont(style.font(FontRole::List));
    for (const auto &[place, line] : std::as_const(m_fields))
        line->setFont(style.font(FontRole::List));
    update();
}

void TemplateSheet::placeContents()
{
    int height = m_panel->sizeHint().height();
    if (!m_listed.empty() && m_area->widget()) // the fields get the space they need, or scroll bars
        height += m_area->widget()->sizeHint().height() - m_area->sizeHint().height();
    const QSize size
        = QSize(kTemplateSheetWidth, std::min(height, kMostSheetHeight)).boundedTo(this->size() - QSize(32, 32));
    m_panel->setGeometry(QRect(rect().center() - QPoint(size.width() / 2, size.height() / 2), size));
}

void TemplateSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_writing.style().tokens();
    painter.fillRect(rect(), QColor(0, 0, 0, t.dark ? 140 : 90));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.main);
    painter.drawRoundedRect(
        QRectF(m_panel->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), kTemplateSheetRadius, kTemplateSheetRadius);
    if (m_json->isHidden())
        return;
    painter.setBrush(t.codeGround);
    painter.drawRoundedRect(QRectF(m_json->geometry().translated(m_panel->pos())).adjusted(-0.5, -0.5, 0.5, 0.5), 6, 6);
}

void TemplateSheet::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        done();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        submit();
    event->accept(); // the window behind receives nothing
}

bool TemplateSheet::focusNextPrevChild(bool next)
{
    return walk(*m_panel, next);
}

} // namespace chat::ui
