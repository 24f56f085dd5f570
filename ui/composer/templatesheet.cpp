// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/composer/templatesheet.h"

#include "app/models/messagetext.h"
#include "ui/composer/plaininput.h"
#include "ui/composer/writing.h"
#include "ui/editor/codefield.h"
#include "ui/popups/button.h"

#include <QAccessible>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize kSize(460, 480);
constexpr int kRadius = 10;
constexpr int kJsonHeight = 130;

void setInk(QWidget *widget, const QColor &color)
{
    QPalette colors = widget->palette();
    colors.setColor(QPalette::WindowText, color);
    widget->setPalette(colors);
}

void put(QJsonObject &object, const QStringList &path, const QString &value)
{
    const QString &key = path.first();
    if (path.size() == 1) {
        object[key] = value;
        return;
    }
    QJsonObject inner = object[key].toObject();
    put(inner, path.mid(1), value);
    object[key] = inner;
}

QString take(const QJsonObject &object, const QStringList &path)
{
    const QJsonValue value = object[path.first()];
    if (path.size() > 1)
        return take(value.toObject(), path.mid(1));
    return value.isString() ? value.toString() : value.toVariant().toString();
}

} // namespace

TemplateSheet::TemplateSheet(Writing &writing, QWidget *window)
    : Overlay(window)
    , m_writing(writing)
    , m_panel(new QWidget(this))
{
    setAccessibleName(tr("Template of the server"));
    Style &style = writing.style();
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    m_title = new QLabel(tr("Template of the server"), m_panel);
    column->addWidget(m_title);
    m_list = new QComboBox(m_panel);
    m_list->setAccessibleName(tr("Template"));
    column->addWidget(m_list);
    m_area = new QScrollArea(m_panel);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    column->addWidget(m_area, 1);
    m_json = new CodeField(style, m_panel);
    m_json->setAccessibleName(tr("What the template is filled with, as JSON"));
    m_json->setTextMargins(6, 4);
    m_json->setHeightLimit(kJsonHeight);
    m_json->setMinimumLines(3);
    m_json->setTabChangesFocus(true);
    column->addWidget(m_json);
    m_note = new QLabel(m_panel);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
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
    connect(&writing.serverTemplates(), &TemplateListModel::stateChanged, this, &TemplateSheet::refreshList);
    connect(&style, &Style::changed, this, &TemplateSheet::applyStyle);
    applyStyle();
}

void TemplateSheet::popup(const QString &action)
{
    m_submit->setText(action);
    m_submit->setAccessibleName(action);
    m_writing.serverTemplates().load();
    refreshList();
    cover();
    m_list->setFocus(Qt::OtherFocusReason);
}

void TemplateSheet::done()
{
    uncover();
    deleteLater();
}

void TemplateSheet::refreshList()
{
    TemplateListModel &model = m_writing.serverTemplates();
    const int count = model.rowCount();
    if (count != m_list->count()) {
        m_list->clear();
        for (int row = 0; row < count; ++row)
            m_list->addItem(model.templateAt(row).title);
    }
    m_list->setEnabled(count > 0);
    for (QWidget *part :
        {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_area), static_cast<QWidget *>(m_json)})
        part->setVisible(count > 0);
    placeContents();
    update();
    m_submit->setEnabled(count > 0);
    if (model.error())
        say(errorSentence(*model.error()), true);
    else if (model.loading() && count == 0)
        say(tr("Loading…"), false);
    else if (count == 0)
        say(tr("There are no templates on this server yet."), false);
    else
        say({}, false);
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

QString TemplateSheet::inputOf(const QList<std::pair<QString, QString>> &values)
{
    QJsonObject input;
    for (const auto &[place, value] : values)
        put(input, place.split(u'.'), value);
    return QString::fromUtf8(QJsonDocument(input).toJson(QJsonDocument::Indented)).trimmed();
}

void TemplateSheet::showTemplate(int row)
{
    m_fields.clear();
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    if (row >= 0 && row < m_writing.serverTemplates().rowCount()) {
        const MessageTemplate &shown = m_writing.serverTemplates().templateAt(row);
        const QJsonObject sample = QJsonDocument::fromJson(shown.sample.toUtf8()).object();
        for (const QString &place : placesIn(shown.source)) {
            auto *line = new QLineEdit(take(sample, place.split(u'.')));
            line->setAccessibleName(place);
            connect(line, &QLineEdit::textEdited, this, &TemplateSheet::renewJson);
            form->addRow(place, line);
            m_fields.append({place, line});
        }
    }
    m_area->setWidget(page); // the page before goes with its fields
    page->setAutoFillBackground(false); // which setWidget switches on
    applyStyle();
    renewJson();
}

void TemplateSheet::renewJson()
{
    QList<std::pair<QString, QString>> values;
    for (const auto &[place, line] : std::as_const(m_fields))
        values.append({place, line->text()});
    m_json->replaceAll(inputOf(values));
    if (m_writing.serverTemplates().rowCount() > 0)
        say({}, false);
}

void TemplateSheet::submit()
{
    const int row = m_list->currentIndex();
    if (row < 0 || row >= m_writing.serverTemplates().rowCount())
        return;
    QJsonParseError error;
    const QByteArray json = m_json->toPlainText().toUtf8();
    if (!QJsonDocument::fromJson(json, &error).isObject()) {
        say(tr("What the template is filled with must be a JSON object."), true);
        m_json->setFocus(Qt::OtherFocusReason);
        return;
    }
    const MessageTemplate &filled = m_writing.serverTemplates().templateAt(row);
    Draft draft;
    draft.kind = filled.kind();
    draft.templateId = filled.id;
    draft.source = compactJson(m_json->toPlainText());
    Q_EMIT chosen(draft);
}

void TemplateSheet::say(const QString &sentence, bool error)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
    setInk(m_note, error ? m_writing.style().color(Level::Danger) : m_writing.style().tokens().dim);
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TemplateSheet::applyStyle()
{
    const Style &style = m_writing.style();
    m_title->setFont(style.font(FontRole::Title));
    setInk(m_title, style.tokens().text);
    m_note->setFont(style.font(FontRole::Note));
    m_list->setFont(style.font(FontRole::List));
    for (const auto &[place, line] : std::as_const(m_fields))
        line->setFont(style.font(FontRole::List));
    update();
}

void TemplateSheet::placeContents()
{
    const bool empty = m_list->count() == 0;
    const QSize wanted = empty ? QSize(kSize.width(), m_panel->sizeHint().height()) : kSize;
    const QSize size = wanted.boundedTo(this->size() - QSize(32, 32));
    m_panel->setGeometry(QRect(rect().center() - QPoint(size.width() / 2, size.height() / 2), size));
}

void TemplateSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_writing.style().tokens();
    painter.fillRect(rect(), QColor(0, 0, 0, 140));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.main);
    painter.drawRoundedRect(QRectF(m_panel->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
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
    else
        Overlay::keyPressEvent(event);
}

bool TemplateSheet::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next) && isAncestorOf(window()->focusWidget());
}

} // namespace chat::ui
