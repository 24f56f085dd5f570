// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/card/cardeditor.h"

#include "app/base/otherstext.h"
#include "app/markup/card/cardcheck.h"
#include "app/markup/card/cardfields.h"
#include "app/markup/card/cards.h"
#include "app/markup/json/jsonfault.h"
#include "app/markup/json/jsonpositions.h"
#include "app/markup/json/jsontext.h"
#include "ui/editor/card/cardform.h"
#include "ui/editor/card/cardpanes.h"
#include "ui/editor/card/cardparttools.h"
#include "ui/editor/card/cardtree.h"
#include "ui/editor/card/cardwords.h"
#include "ui/editor/codefield.h"
#include "ui/editor/findinglist.h"
#include "ui/style/menulook.h"
#include "ui/style/style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using markup::CardNode;
using markup::CardSource;
using markup::Finding;

namespace {

constexpr auto kCardDelay = 120ms;

} // namespace

CardEditor::CardEditor(Style &style, const ContentPreview::Sources &sources, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_preview(new ContentPreview(style, sources))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kCardDelay);
    build(sources);
    connect(&m_timer, &QTimer::timeout, this, &CardEditor::refresh);
    connectCode();
    connectTree();
    connectOthers();
}

CardEditor::~CardEditor() = default;

void CardEditor::build(const ContentPreview::Sources &sources)
{
    m_code = new CodeField(m_style, nullptr);
    m_code->setAccessibleName(tr("Card as JSON"));
    m_code->setTextMargins(8, 6);
    m_code->setFillsPlace(true);
    m_tree = new CardTree(m_style, nullptr);
    m_tools = new CardPartTools(m_style);
    m_form = new CardForm(m_style, sources, nullptr);
    m_panes = new CardPanes(m_style, {m_preview, m_code, m_tree, m_tools, m_form}, this);
    m_findings = new FindingList(m_style, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_panes, 1);
    column->addWidget(m_findings);
}

void CardEditor::connectCode()
{
    connect(m_code, &QPlainTextEdit::textChanged, this, &CardEditor::onTextChanged);
    connect(m_code, &QPlainTextEdit::cursorPositionChanged, this, &CardEditor::onCaretMoved);
}

void CardEditor::connectTree()
{
    connect(m_tree, &CardTree::partChosen, this, &CardEditor::choosePart);
    connect(m_tree, &CardTree::moveRequested, this, &CardEditor::movePart);
    connect(m_tree, &CardTree::shiftRequested, this, &CardEditor::shiftPart);
    connect(m_tree, &CardTree::removeRequested, this, &CardEditor::removePart);
    connect(m_tree, &CardTree::duplicateRequested, this, &CardEditor::duplicatePart);
    connect(m_tree, &CardTree::copyRequested, this, &CardEditor::copyPart);
    connect(m_tree, &CardTree::pasteRequested, this, &CardEditor::pastePart);
    connect(m_tree, &CardTree::menuRequested, this, &CardEditor::showMenu);
    connect(m_tools, &CardPartTools::shiftRequested, this, &CardEditor::shiftPart);
    connect(m_tools, &CardPartTools::removeRequested, this, &CardEditor::removePart);
    connect(m_tools, &CardPartTools::duplicateRequested, this, &CardEditor::duplicatePart);
    connect(m_tools, &CardPartTools::addRequested, this, [this](const QPoint &globalPosition) {
        QMenu menu(this);
        fillAddMenu(menu);
        menu.exec(globalPosition);
    });
}

void CardEditor::connectOthers()
{
    connect(m_preview, &ContentPreview::pathClicked, this, [this](const QString &path) {
        if (m_valid && !path.isEmpty())
            choosePart(m_source.nodeAt(path).path);
    });
    connect(m_form, &CardForm::edited, this, [this](const markup::CardField &field, const QString &value) {
        checkNow(); // typed JSON comes first
        if (const auto json = markup::writeField(text(), field, value))
            apply(*json, field.object + u'.' + field.key);
    });
    connect(m_form, &CardForm::undoRequested, m_code, &QPlainTextEdit::undo);
    connect(m_form, &CardForm::redoRequested, m_code, &QPlainTextEdit::redo);
    connect(m_findings, &FindingList::activated, this, &CardEditor::goToFinding);
}

void CardEditor::goToFinding(int index)
{
    const Finding &finding = m_findings->findings()[static_cast<size_t>(index)];
    m_code->goTo(markup::offsetAt(text(), {finding.line, finding.column}));
    m_panes->showCode();
    m_code->setFocus(Qt::OtherFocusReason);
}

QString CardEditor::text() const
{
    return m_code->toPlainText();
}

QString CardEditor::source() const
{
    const QString written = text();
    return markup::isJson(written) ? markup::compactJson(written) : written;
}

void CardEditor::setSource(const QString &json)
{
    m_applying = true;
    m_code->setPlainText(markup::isJson(json) ? markup::indentJson(json) : json);
    m_applying = false;
    m_chosen.clear();
    refresh();
    if (m_source.cardCount() > 0)
        setChosen(m_source.outline().children.front().path, false);
}

void CardEditor::replaceSource(const QString &json)
{
    m_applying = true;
    m_code->become(markup::isJson(json) ? markup::indentJson(json) : json, false);
    m_applying = false;
    m_lastMerge.clear();
    refresh();
}

void CardEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_code->setReadOnly(readOnly);
    m_form->setEnabled(!readOnly);
    m_tools->setPossible(possible(), m_valid && !m_readOnly);
}

void CardEditor::onTextChanged()
{
    if (!m_applying)
        m_timer.start();
    Q_EMIT changed();
}

void CardEditor::checkNow()
{
    if (m_timer.isActive())
        refresh();
}

//! Updates everything from the text.
void CardEditor::refresh()
{
    m_timer.stop();
    const QString written = text();
    m_valid = markup::isJson(written);
    const std::vector<Finding> findings = markup::checkCards(written);
    m_findings->setFindings(findings);
    m_problem.clear();
    for (int i = 0; i < static_cast<int>(findings.size()) && m_problem.isEmpty(); ++i) {
        if (findings[static_cast<size_t>(i)].severity == Finding::Severity::Error)
            m_problem = m_findings->lineAt(i);
    }
    if (m_valid) { // broken JSON: structure and picture stay unchanged
        m_source = CardSource(written);
        m_tree->setOutline(m_source.outline());
        m_preview->setContent(markup::readCards(written));
    }
    showMarks();
    setChosen(m_valid ? m_source.nodeAt(m_chosen).path : m_chosen, false);
    Q_EMIT checked();
}

void CardEditor::showMarks()
{
    const QString written = text();
    const markup::JsonPositions positions(written);
    std::vector<CodeMark> marks;
    QSet<QString> faulty;
    for (const Finding &finding : m_findings->findings()) {
        const bool error = finding.severity == Finding::Severity::Error;
        const qsizetype begin = markup::offsetAt(written, {finding.line, finding.column});
        const auto *entry = finding.where.isEmpty() ? nullptr : positions.find(finding.where);
        marks.push_back({begin, entry && entry->begin == begin ? entry->end : begin + 2, error});
        QString path = m_source.nodeAt(finding.where).path;
        while (error && m_valid && !finding.where.isEmpty() && !path.isEmpty()) {
            faulty.insert(path);
            path.truncate(std::max<qsizetype>(0, std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'['))));
        }
        if (marks.size() >= 100)
            break;
    }
    m_code->setMarks(marks);
    m_tree->setFaulty(faulty);
}

void CardEditor::goToProblem()
{
    if (!m_findings->findings().empty())
        goToFinding(0);
}

void CardEditor::onCaretMoved()
{
    if (m_applying || !m_valid || m_timer.isActive() || !m_code->hasFocus())
        return;
    const QString path = markup::JsonPositions(text()).pathAt(m_code->textCursor().position());
    if (!path.isEmpty())
        setChosen(m_source.nodeAt(path).path, false);
}

void CardEditor::choosePart(QString path) // NOLINT(performance-unnecessary-value-param): it may be of what goes
{
    checkNow();
    setChosen(path, true);
}

void CardEditor::setChosen(const QString &path, bool showInCode)
{
    m_chosen = path;
    m_tree->choose(path);
    const QString written = text();
    const markup::JsonPositions positions(written);
    const auto *entry = m_valid && path.size() > 1 ? positions.find(path) : nullptr;
    m_code->setChosen(entry ? entry->begin : 0, entry ? entry->end : 0);
    if (entry && showInCode) {
        m_applying = true;
        m_code->goTo(entry->begin);
        if (m_code->cursorRect().bottom() > m_code->viewport()->height() * 2 / 3)
            m_code->centerCursor(); // what follows is to be seen
        m_applying = false;
    }
    m_preview->setHighlighted(path.size() > 1 ? path : QString());
    if (const QRect rect = m_preview->rectOf(path); !rect.isEmpty())
        m_panes->revealInPreview(rect);
    showForm();
    m_tools->setPossible(possible(), m_valid && !m_readOnly);
}

void CardEditor::showForm()
{
    const CardNode &node = m_source.nodeAt(m_chosen);
    if (!m_valid || m_chosen.isEmpty() || node.role == CardNode::Role::Message)
        m_form->setFields({}, {});
    else
        m_form->setFields(node.path, markup::cardFields(text(), node));
}

CardSource::Possible CardEditor::possible() const
{
    return m_valid && !m_readOnly ? m_source.possibleAt(m_chosen) : CardSource::Possible();
}

bool CardEditor::apply(const QString &json, const QString &merge)
{
    if (!m_valid || m_readOnly)
        return false;
    const QTextDocument *document = m_code->document();
    const bool join = !merge.isEmpty() && merge == m_lastMerge && document->revision() == m_lastRevision
        && document->isUndoAvailable();
    m_applying = true;
    m_code->become(markup::indentJson(json), join);
    m_applying = false;
    m_lastMerge = merge;
    m_lastRevision = document->revision();
    refresh();
    return true;
}

void CardEditor::take(const std::optional<CardSource::Step> &step)
{
    if (step && apply(step->json))
        setChosen(step->chosen, true);
}

void CardEditor::addPart(const QString &type)
{
    checkNow();
    take(m_source.added(m_chosen, type, sampleWords(type)));
}

void CardEditor::removePart()
{
    checkNow();
    take(m_source.removed(m_chosen));
}

void CardEditor::duplicatePart()
{
    checkNow();
    take(m_source.duplicated(m_chosen));
}

void CardEditor::shiftPart(int by)
{
    checkNow();
    take(m_source.shifted(m_chosen, by));
}

void CardEditor::movePart(const QString &from, const QString &list, int before)
{
    checkNow();
    take(m_source.moved(from, list, before));
}

void CardEditor::copyPart()
{
    if (m_valid && !m_chosen.isEmpty())
        QGuiApplication::clipboard()->setText(m_source.partJson(m_chosen));
}

void CardEditor::pastePart()
{
    checkNow();
    take(m_source.pasted(m_chosen, QGuiApplication::clipboard()->text()));
}

QString CardEditor::limitsText() const
{
    return tr("%1 / %2 cards · %3 / %4 modules")
        .arg(m_source.cardCount())
        .arg(markup::kCardsPerMessage)
        .arg(m_source.moduleCount())
        .arg(markup::kModulesPerMessage);
}

bool CardEditor::isOverFull() const
{
    return m_source.cardCount() > markup::kCardsPerMessage || m_source.moduleCount() > markup::kModulesPerMessage;
}

void CardEditor::fillAddMenu(QMenu &menu)
{
    checkNow();
    QStringList done;
    const auto offer = [&](const CardNode &holder) {
        if (holder.childList.isEmpty())
            return;
        const bool full = m_source.isFull(holder);
        const int count
            = holder.role == CardNode::Role::Card ? m_source.moduleCount() : static_cast<int>(holder.children.size());
        const int most = holder.role == CardNode::Role::Card ? markup::kModulesPerMessage : holder.most;
        const QString holderName = holder.role == CardNode::Role::Message ? tr("Message") : partName(holder.type);
        const QString counted = u"%1 · %2 / %3"_s.arg(holderName, QString::number(count), QString::number(most));
        menu.addSection(OthersText(most > 0 ? counted : holderName).entry());
        for (const QString &type : markup::typesFor(holder)) {
            if (done.contains(type))
                continue;
            done.append(type);
            QAction *action = menu.addAction(OthersText(partName(type)).entry(), this, [this, type] { addPart(type); });
            action->setEnabled(!full && !m_readOnly);
            if (full)
                action->setToolTip(tr("The limit is reached."));
        }
    };
    for (const CardNode *node : m_source.around(m_valid ? m_chosen : QString()))
        offer(*node);
}

void CardEditor::showMenu(const QPoint &globalPosition)
{
    QMenu menu(this);
    QMenu *add = menu.addMenu(m_style.icon(Glyph::Plus), tr("Add"));
    fillAddMenu(*add);
    menu.addSeparator();
    const auto entry = [&](Glyph glyph, const QString &text, bool enabled, auto action) {
        auto *added = menu.addAction(m_style.icon(glyph), OthersText(text).entry(), this, action);
        added->setEnabled(enabled);
        return added;
    };
    const CardSource::Possible can = possible();
    entry(Glyph::ArrowUp, tr("Move up"), can.up, [this] { shiftPart(-1); });
    entry(Glyph::ArrowDown, tr("Move down"), can.down, [this] { shiftPart(1); });
    entry(Glyph::Copy, tr("Duplicate"), can.duplicate, [this] { duplicatePart(); });
    entry(Glyph::Braces, tr("Copy as JSON"), true, [this] { copyPart(); });
    entry(Glyph::Braces, tr("Paste JSON"), true, [this] { pastePart(); });
    menu.addSeparator();
    markDestructive(*entry(Glyph::Trash, tr("Delete"), can.remove, [this] { removePart(); }));
    menu.exec(globalPosition);
}

void CardEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_findings->setMostLines(height() < 420 ? 2 : 3);
}

void CardEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        m_code->undo();
    else if (event->matches(QKeySequence::Redo))
        m_code->redo();
    else
        QWidget::keyPressEvent(event);
}

} // namespace chat::ui
