// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/inspector/inspectorpanel.h"

#include "app/base/showntext.h"
#include "app/traffic/traffictext.h"
#include "ui/inspector/jsonview.h"
#include "ui/inspector/trafficdelegate.h"
#include "ui/inspector/trafficdetail.h"
#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/noticepage.h"
#include "ui/widgets/panelhead.h"
#include "ui/widgets/sidelist.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

#include <limits>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kInspectorWidth = 440;
constexpr qsizetype kMostPrograms = 6;
} // namespace

InspectorPanel::InspectorPanel(Style &style, TrafficLog &log, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_log(log)
    , m_model(log)
{
    setAccessibleName(tr("Inspector"));
    build();
    setFocusProxy(m_filter); // F6 leads there
    wire();
    showState();
}

void InspectorPanel::build()
{
    m_head = new PanelHead(m_style, tr("Inspector"), this);
    m_filter = new LineField(m_style, LineField::Purpose::Search, tr("Filter"), this);
    m_filter->setPlaceholderText(tr("Filter: path, type, channel, text…"));
    m_pause = new Button(m_style, Button::Kind::Link, tr("Pause"), this);
    m_clear = new Button(m_style, Button::Kind::Link, tr("Clear"), this);
    m_save = new Button(m_style, Button::Kind::Link, tr("Save…"), this);
    m_programs = new QLabel(this);
    m_programs->setFont(m_style.font(FontRole::Note));
    m_programs->setWordWrap(true);
    m_programs->setContentsMargins(14, 0, 14, 6);
    m_programs->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_programs->hide();
    setSpoken(m_programs, tr("Connected programs"));
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_stack = new QStackedWidget(m_splitter);
    m_list = new SideList(m_style, tr("Calls and frames"), m_stack);
    m_delegate = new TrafficDelegate(m_style, m_model, m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setModel(&m_model);
    m_notice = new NoticePage(m_style, m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_notice);
    m_detail = new TrafficDetail(m_style, m_model, m_splitter);
    m_detail->hide();
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({300, 340});

    auto *field = new QHBoxLayout;
    field->setContentsMargins(12, 0, 12, 0);
    field->addWidget(m_filter);
    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(14, 4, 14, 6);
    actions->setSpacing(14);
    for (Button *button : {m_pause, m_clear, m_save})
        actions->addWidget(button);
    actions->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(field);
    layout->addLayout(actions);
    layout->addWidget(m_programs);
    layout->addWidget(m_splitter, 1);
}

void InspectorPanel::wire()
{
    connect(m_head, &PanelHead::closeRequested, this, &InspectorPanel::closeRequested);
    connect(m_filter, &QLineEdit::textChanged, &m_model, &TrafficModel::setFilter);
    connect(m_pause, &Button::clicked, this, [this] {
        m_model.setPaused(!m_model.isPaused());
        m_pause->setText(m_model.isPaused() ? tr("Go on") : tr("Pause"));
        showState();
    });
    connect(m_clear, &Button::clicked, this, [this] {
        closeDetail();
        m_model.clear();
    });
    connect(m_save, &Button::clicked, this, &InspectorPanel::chooseFile);
    connect(m_list, &SideList::chosen, this, [this](const QModelIndex &index) { showDetail(index.row()); });
    connect(m_list, &SideList::menuRequested, this, &InspectorPanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (m_detail->isVisible() && now.isValid())
            showDetail(now.row());
    });
    connect(&m_log, &TrafficLog::programsChanged, this, &InspectorPanel::showPrograms);
    connect(m_detail, &TrafficDetail::closeRequested, this, &InspectorPanel::closeDetail);
    connect(m_detail, &TrafficDetail::copyRequested, this, &InspectorPanel::copy);
    connect(m_detail, &TrafficDetail::messageRequested, this, &InspectorPanel::messageRequested);
    // Rows that are added at the end stay in view if the last one was.
    auto *bar = m_list->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar] { m_atEnd = bar->value() >= bar->maximum() - 4; });
    connect(bar, &QScrollBar::rangeChanged, this, [this] {
        if (m_atEnd)
            m_list->scrollToBottom();
    });
    connect(&m_model, &TrafficModel::modelAboutToBeReset, this, [this] { m_atEnd = true; });
    connect(&m_model, &TrafficModel::filled, this, &InspectorPanel::showState);
    const auto follow = [this] {
        showState();
        if (m_atEnd)
            m_list->scrollToBottom();
    };
    connect(&m_model, &TrafficModel::rowsInserted, this, follow);
    connect(&m_model, &TrafficModel::rowsRemoved, this, follow);
    connect(&m_model, &TrafficModel::modelReset, this, follow);
    const auto dress = [this] {
        QPalette colours = m_programs->palette();
        colours.setColor(QPalette::WindowText, m_style.color(Level::Dim));
        m_programs->setPalette(colours);
        update();
    };
    connect(&m_style, &Style::changed, this, dress);
    dress();
}

QSize InspectorPanel::sizeHint() const
{
    return {kInspectorWidth, 480};
}

void InspectorPanel::begin()
{
    m_filter->setFocus(Qt::OtherFocusReason);
}

void InspectorPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setWatching(true);
}

void InspectorPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setWatching(false);
}

//! Escape closes the details first, then the panel.
void InspectorPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_detail->isVisible())
        closeDetail();
    else
        QWidget::keyPressEvent(event);
}

void InspectorPanel::showState()
{
    const int rows = m_model.rowCount();
    QString note = rows > 0 ? QLocale().toString(rows) : QString();
    if (m_model.isPaused())
        note = note.isEmpty() ? tr("paused") : tr("%1 · paused").arg(note);
    m_head->setNote(note);
    m_save->setEnabled(rows > 0);
    if (rows > 0) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    if (!m_model.filter().isEmpty())
        m_notice->show({Glyph::Search, tr("Nothing matches the filter.")});
    else
        m_notice->show({Glyph::Braces, tr("Nothing has passed yet."),
            tr("Every call to the server and every frame from it is listed here.")});
    m_stack->setCurrentWidget(m_notice);
}

//! Who else uses the account or the sandbox, one a line.
void InspectorPanel::showPrograms()
{
    QStringList lines;
    for (const TrafficProgram &program : m_log.programs().programs) {
        if (lines.size() == kMostPrograms)
            break;
        QStringList parts{program.connected ? tr("%1: connected").arg(shownName(program.name, 60))
                                            : tr("%1: not connected").arg(shownName(program.name, 60)),
            tr("%n call(s)", nullptr, static_cast<int>(program.calls))};
        if (program.failed > 0)
            parts << tr("%n refused", nullptr, static_cast<int>(program.failed));
        if (!program.agent.isEmpty())
            parts << shownName(program.agent, 40);
        lines << parts.join(u" · "_s);
    }
    if (m_log.programs().missed > 0)
        lines << tr("%n call(s) and frame(s) of programs passed too fast to be listed", nullptr,
            static_cast<int>(std::min<qint64>(m_log.programs().missed, std::numeric_limits<int>::max())));
    if (!m_log.programs().faults.isEmpty())
        lines << tr("Active faults: %1").arg(m_log.programs().faults.join(u", "_s));
    setWords(m_programs, lines.join(u'\n'));
    m_programs->setVisible(!lines.isEmpty());
}

void InspectorPanel::showDetail(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_delegate->setChosen(m_model.at(row).entry->number);
    m_detail->show(row);
    m_detail->setVisible(true);
    m_list->viewport()->update();
    m_list->scrollTo(m_model.index(row));
}

void InspectorPanel::closeDetail()
{
    m_delegate->setChosen(0);
    m_detail->hide();
    m_list->viewport()->update();
    m_list->setFocus(Qt::OtherFocusReason);
}

void InspectorPanel::showMenu(const QModelIndex &index, const QPoint &at)
{
    if (!index.isValid())
        return;
    const TrafficModel::Row row = m_model.at(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Menu of the call or frame"));
    const auto withRow = [this, number = row.entry->number](auto run) {
        return [this, number, run] {
            if (const int now = m_model.rowOf(number); now >= 0)
                run(now);
        };
    };
    menu->addAction(m_style.icon(Glyph::Info), tr("Details"), this, withRow([this](int now) { showDetail(now); }));
    const MessageRef message{row.summary.channel, row.summary.message};
    if (!message.channel.isEmpty() && !message.id.isEmpty())
        menu->addAction(m_style.icon(Glyph::ExternalLink), tr("Go to message"), this,
            [this, message] { Q_EMIT messageRequested(message); });
    menu->addSeparator();
    menu->addAction(m_style.icon(Glyph::Copy), tr("Copy as JSON"), this,
        withRow([this](int now) { copy(QString::fromUtf8(m_model.jsonAt(now))); }));
    if (!curlCommand(*row.entry).isEmpty())
        menu->addAction(m_style.icon(Glyph::Copy), tr("Copy as curl"), this,
            withRow([this](int now) { copy(curlCommand(*m_model.at(now).entry)); }));
    menu->addSeparator();
    menu->addAction(m_style.icon(Glyph::Download), tr("Save all as JSON Lines…"), this, [this] { chooseFile(); });
    menu->popup(at);
}

void InspectorPanel::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    toast(window(), m_style, tr("Copied"));
}

void InspectorPanel::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the listed calls and frames"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("JSON Lines (*.jsonl)"));
    dialog->setDefaultSuffix(u"jsonl"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &InspectorPanel::saveTo);
    dialog->open();
}

void InspectorPanel::saveTo(const QString &path)
{
    m_model.save(path, this, [this](const QString &problem) {
        toast(
            window(), m_style, problem.isEmpty() ? tr("Saved.") : tr("The file could not be written. %1").arg(problem));
    });
}

void InspectorPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.tokens().side);
    painter.fillRect(0, 0, 1, height(), m_style.tokens().line);
}

} // namespace chat::ui
