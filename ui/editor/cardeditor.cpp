// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// How text, structure, properties and picture follow one another; cardeditorparts.cpp has what is done with parts,
// cardeditorlook.cpp how it looks.
#include "ui/editor/cardeditor.h"

#include "app/markup/card/cardcheck.h"
#include "app/markup/card/cards.h"
#include "app/markup/json/jsonedit.h"
#include "app/markup/json/jsonfault.h"
#include "ui/editor/cardform.h"
#include "ui/editor/cardtree.h"
#include "ui/editor/codefield.h"
#include "ui/editor/findinglist.h"
#include "ui/widgets/button.h"

#include <QJsonDocument>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTextDocument>

using namespace std::chrono_literals;

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using markup::CardNode;
using markup::Finding;

namespace {

constexpr auto kDelay = 120ms;

} // namespace

CardEditor::CardEditor(Style &style, const ContentPreview::Sources &sources, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelay);
    build(sources);
    connect(&m_timer, &QTimer::timeout, this, &CardEditor::refresh);
    connect(m_code, &QPlainTextEdit::textChanged, this, &CardEditor::onTextChanged);
    connect(m_code, &QPlainTextEdit::cursorPositionChanged, this, &CardEditor::onCaretMoved);
    connect(m_tree, &CardTree::partChosen, this, &CardEditor::choosePart);
    connect(m_tree, &CardTree::moveRequested, this, &CardEditor::movePart);
    connect(m_tree, &CardTree::shiftRequested, this, &CardEditor::shiftPart);
    connect(m_tree, &CardTree::removeRequested, this, &CardEditor::removePart);
    connect(m_tree, &CardTree::duplicateRequested, this, &CardEditor::duplicatePart);
    connect(m_tree, &CardTree::copyRequested, this, &CardEditor::copyPart);
    connect(m_tree, &CardTree::pasteRequested, this, &CardEditor::pastePart);
    connect(m_tree, &CardTree::menuRequested, this, &CardEditor::showMenu);
    connect(m_preview, &ContentPreview::pathClicked, this, [this](const QString &path) {
        if (m_valid && !path.isEmpty())
            choosePart(markup::findNode(m_outline, path)->path);
    });
    connect(m_form, &CardForm::edited, this, [this](const markup::CardField &field, const QString &value) {
        checkNow(); // typed JSON comes first
        apply(markup::writeField(text(), field, value), field.object + u'.' + field.key);
    });
    connect(m_form, &CardForm::undoRequested, m_code, &QPlainTextEdit::undo);
    connect(m_form, &CardForm::redoRequested, m_code, &QPlainTextEdit::redo);
    connect(m_findings, &FindingList::activated, this, [this](int index) {
        const Finding &finding = m_findings->findings()[static_cast<size_t>(index)];
        m_code->goTo(indexOf(text(), {finding.line, finding.column}));
        if (m_narrow)
            showPane(Pane::Code);
        m_code->setFocus(Qt::OtherFocusReason);
    });
}

CardEditor::~CardEditor() = default;

QString CardEditor::text() const
{
    return m_code->toPlainText();
}

QString CardEditor::source() const
{
    const QString written = text();
    return markup::isJson(written) ? compactJson(written) : written;
}

void CardEditor::setSource(const QString &json)
{
    m_applying = true;
    m_code->setPlainText(markup::isJson(json) ? indentJson(json) : json);
    m_applying = false;
    m_chosen.clear();
    refresh();
    if (!m_outline.children.empty())
        setChosen(m_outline.children.front().path, false);
}

void CardEditor::replaceSource(const QString &json)
{
    m_applying = true;
    m_code->become(markup::isJson(json) ? indentJson(json) : json, false);
    m_applying = false;
    m_lastMerge.clear();
    refresh();
}

void CardEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_code->setReadOnly(readOnly);
    m_form->setEnabled(!readOnly);
    updateTools();
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

//! Brings everything up to the text.
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
    if (m_valid) { // broken JSON: structure and picture stay as they were
        m_outline = markup::cardOutline(written);
        m_tree->setOutline(m_outline);
        m_preview->setContent(markup::readCards(written));
    }
    showMarks();
    setChosen(m_valid ? markup::findNode(m_outline, m_chosen)->path : m_chosen, false);
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
        const qsizetype begin = indexOf(written, {finding.line, finding.column});
        const auto *entry = finding.where.isEmpty() ? nullptr : positions.find(finding.where);
        marks.push_back({begin, entry && entry->begin == begin ? entry->end : begin + 2, error});
        QString path = markup::findNode(m_outline, finding.where)->path;
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
        Q_EMIT m_findings->activated(0);
}

void CardEditor::onCaretMoved()
{
    if (m_applying || !m_valid || m_timer.isActive() || !m_code->hasFocus())
        return;
    const QString path = markup::JsonPositions(text()).pathAt(m_code->textCursor().position());
    if (!path.isEmpty())
        setChosen(markup::findNode(m_outline, path)->path, false);
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
    if (const QRect rect = m_preview->rectOf(path); !rect.isEmpty() && m_scroll->isVisible())
        m_scroll->ensureVisible(rect.center().x(), rect.center().y(), 20, rect.height() / 2 + 12);
    showForm();
    updateTools();
}

void CardEditor::showForm()
{
    const CardNode *node = chosenNode();
    if (!node || node->role == CardNode::Role::Message)
        m_form->setFields({}, {});
    else
        m_form->setFields(node->path, markup::cardFields(text(), *node));
}

const CardNode *CardEditor::chosenNode() const
{
    return m_valid && !m_chosen.isEmpty() ? markup::findNode(m_outline, m_chosen) : nullptr;
}

bool CardEditor::apply(const std::optional<QString> &json, const QString &merge)
{
    if (!json || !m_valid || m_readOnly)
        return false;
    const QTextDocument *document = m_code->document();
    const bool join = !merge.isEmpty() && merge == m_lastMerge && document->revision() == m_lastRevision
        && document->isUndoAvailable();
    m_applying = true;
    m_code->become(indentJson(*json), join);
    m_applying = false;
    m_lastMerge = merge;
    m_lastRevision = document->revision();
    refresh();
    return true;
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
