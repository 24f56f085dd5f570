// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/markupassist.h"

#include "app/base/otherstext.h"
#include "app/markup/json/jsonpositions.h"
#include "app/markup/kmarkdown/kmarkdowncheck.h"
#include "app/markup/satori/satoricheck.h"
#include "ui/input/completer.h"
#include "ui/input/markupformat.h"
#include "ui/input/markuphighlighter.h"
#include "ui/input/markupspans.h"
#include "ui/input/messageinput.h"
#include "ui/input/spellchecker.h"
#include "ui/input/writing.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QTextBlock>

using namespace std::chrono_literals;

namespace chat::ui {

namespace {

constexpr auto kDelay = 400ms; // a marker is not reported as unclosed while the other one is being typed
constexpr int kMarkupAssistLongest = 20'000;
constexpr size_t kMostMarks = 60;

} // namespace

MarkupAssist::MarkupAssist(Style &style, Writing *writing, MessageInput &field)
    : QObject(&field)
    , m_style(style)
    , m_writing(writing)
    , m_field(field)
    , m_highlighter(new MarkupHighlighter(style, field.document())) // owned by the document
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelay);
    connect(&m_timer, &QTimer::timeout, this, &MarkupAssist::check);
    connect(&field, &QPlainTextEdit::textChanged, this, [this] {
        m_timer.start();
        if (!m_findings.empty() || !m_misspelt.empty()) { // positions moved: better no findings than misplaced ones
            m_misspelt.clear();
            m_field.setExtraSelections({});
        }
        if (m_field.document()->isEmpty())
            check();
    });
    field.installEventFilter(this);
    field.viewport()->installEventFilter(this);
    if (!writing)
        return;
    m_anyIds = writing->capabilities().markup == MarkupDialect::Elements;
    m_highlighter->setAnyIds(m_anyIds);
    m_field.setShowsSource(writing->showsSource());
    connect(writing, &Writing::showsSourceChanged, &m_field, &MessageInput::setShowsSource);
    readAs();
    m_completer = new Completer({style, writing->backend(), writing->directory(), writing->images()}, field);
    m_completer->setExempt([this](int position) {
        if (m_plain)
            return true;
        const auto &flags = m_highlighter->flags();
        const int here = Code | Mention | (m_dialect == MarkupDialect::Elements ? Marker | Address : 0);
        return position >= 0 && static_cast<size_t>(position) < flags.size()
            && (flags[static_cast<size_t>(position)] & here) != 0;
    });
    setSpeller(&writing->speller());
}

MarkupAssist::~MarkupAssist()
{
    delete m_highlighter;
    delete m_completer;
}

Completer *MarkupAssist::completer() const
{
    return m_completer;
}

void MarkupAssist::setDialect(MarkupDialect dialect)
{
    m_dialect = dialect;
    m_highlighter->setDialect(dialect);
    if (m_completer)
        m_completer->setDialect(dialect);
    readAs();
    check();
}

void MarkupAssist::readAs()
{
    m_field.setSyntax({m_dialect, m_anyIds, m_plain});
}

void MarkupAssist::setPlain(bool plain)
{
    if (m_plain == plain)
        return;
    m_plain = plain;
    m_highlighter->setPlain(plain);
    readAs();
    check();
}

void MarkupAssist::toggleSource()
{
    const bool shows = !m_field.showsSource();
    if (m_writing)
        m_writing->setShowsSource(shows);
    else
        m_field.setShowsSource(shows);
}

void MarkupAssist::setChannel(const ChannelRef &channel)
{
    if (m_completer)
        m_completer->setChannel(channel);
    if (m_writing)
        m_field.setNames(m_writing->sourcesFor(channel));
}

void MarkupAssist::setSpeller(SpellChecker *speller)
{
    if (m_speller)
        m_speller->disconnect(this);
    m_speller = speller;
    if (!m_speller)
        return;
    connect(m_speller, &SpellChecker::ready, this, &MarkupAssist::check);
    connect(m_speller, &SpellChecker::learnt, this, &MarkupAssist::check);
}

void MarkupAssist::checkNow()
{
    if (m_timer.isActive())
        check();
}

void MarkupAssist::check()
{
    m_timer.stop();
    const QString text = m_field.source();
    std::vector<markup::Finding> findings;
    if (text.size() <= kMarkupAssistLongest && !m_plain)
        findings = m_dialect == MarkupDialect::Elements ? markup::checkSatori(text, {0, 50})
                                                        : markup::checkKMarkdown(text, {0, 50, m_anyIds});
    checkSpelling(m_field.toPlainText()); // a chip is no word
    const bool changed = findings != m_findings;
    m_findings = std::move(findings);
    showMarks();
    if (!changed)
        return;
    Q_EMIT findingsChanged();
    if (m_completer) // lines below the field move it
        QTimer::singleShot(0, m_completer, &Completer::reposition);
}

void MarkupAssist::checkSpelling(const QString &text)
{
    m_misspelt.clear();
    if (!m_speller || !m_speller->isAvailable() || text.size() > kMarkupAssistLongest)
        return;
    if (!m_speller->isReady()) {
        m_speller->prepare();
        return;
    }
    const auto &flags = m_highlighter->flags();
    const int caret = m_field.hasFocus() ? m_field.textCursor().position() : -1;
    for (const SpellChecker::Word &word : SpellChecker::wordsIn(text)) {
        const auto end = word.begin + word.length;
        const auto flag = static_cast<size_t>(word.begin) < flags.size() ? flags[static_cast<size_t>(word.begin)] : 0;
        const bool shown = (flag & (Code | Mention | Marker | Address | EmojiCode)) == 0;
        if (!shown || caret == end || m_speller->isRight(text.mid(word.begin, word.length)))
            continue;
        m_misspelt.push_back({static_cast<int>(word.begin), static_cast<int>(end)});
        if (m_misspelt.size() >= kMostMarks)
            break;
    }
}

void MarkupAssist::showMarks()
{
    QList<QTextEdit::ExtraSelection> shown;
    const QString text = m_field.toPlainText();
    const SourceMap &map = m_field.map();
    const auto mark = [&](int begin, int end, const QColor &color) {
        QTextEdit::ExtraSelection wave;
        wave.cursor = QTextCursor(m_field.document());
        wave.cursor.setPosition(begin);
        wave.cursor.setPosition(end, QTextCursor::KeepAnchor);
        wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.format.setUnderlineColor(color);
        shown.append(wave);
    };
    for (const Misspelt &word : m_misspelt)
        mark(word.begin, word.end, m_style.color(Level::Danger));
    for (const markup::Finding &finding : m_findings) {
        const int begin = map.characterAt(markup::offsetAt(map.source(), {finding.line, finding.column}));
        int end = begin;
        while (end < text.size() && !text.at(end).isSpace() && end - begin < 12)
            ++end;
        mark(begin, std::max(end, std::min(begin + 1, static_cast<int>(text.size()))), m_style.color(Level::Warning));
    }
    m_field.setExtraSelections(shown);
}

void MarkupAssist::goTo(const markup::Finding &finding)
{
    const SourceMap &map = m_field.map();
    QTextCursor cursor = m_field.textCursor();
    cursor.setPosition(map.characterAt(markup::offsetAt(map.source(), {finding.line, finding.column})));
    m_field.setTextCursor(cursor);
    m_field.setFocus(Qt::OtherFocusReason);
}

QString MarkupAssist::misspeltAt(int position) const
{
    for (const Misspelt &word : m_misspelt) {
        if (position >= word.begin && position <= word.end)
            return m_field.toPlainText().mid(word.begin, word.end - word.begin);
    }
    return {};
}

bool MarkupAssist::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_field && event->type() == QEvent::KeyPress && !m_field.isComposing())
        return applyFormatKeys(m_field, *static_cast<QKeyEvent *>(event), m_dialect); // the type says so
    if (watched == &m_field && event->type() == QEvent::ShortcutOverride
        && isFormatKey(m_field, *static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ContextMenu && (watched == &m_field || watched == m_field.viewport())) {
        const auto *menu = static_cast<QContextMenuEvent *>(event); // the type says so
        const bool mouse = menu->reason() == QContextMenuEvent::Mouse;
        const QPoint place = mouse ? menu->pos() : m_field.cursorRect().center();
        showMenu(place, mouse ? menu->globalPos() : m_field.viewport()->mapToGlobal(place));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void MarkupAssist::showMenu(const QPoint &position, const QPoint &globalPosition)
{
    QMenu *menu = m_field.makeMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    QAction *source = menu->addAction(tr("Show source"), this, &MarkupAssist::toggleSource);
    source->setCheckable(true);
    source->setChecked(m_field.showsSource());
    const int place = m_field.cursorForPosition(position).position();
    for (const Misspelt &word : m_misspelt) {
        if (place >= word.begin && place <= word.end) {
            addSuggestions(*menu, word);
            break;
        }
    }
    menu->popup(globalPosition);
}

void MarkupAssist::addSuggestions(QMenu &menu, const Misspelt &word)
{
    const QString text = m_field.toPlainText().mid(word.begin, word.end - word.begin);
    QAction *first = menu.actions().value(0);
    auto *searching = new QAction(tr("Looking for suggestions…"), &menu);
    searching->setEnabled(false);
    auto *learn = new QAction(OthersText(tr("Add “%1” to the dictionary").arg(text)).entry(), &menu);
    connect(learn, &QAction::triggered, m_speller, [speller = m_speller, text] { speller->learn(text); });
    menu.insertActions(first, {searching, learn});
    menu.insertSeparator(first);
    m_speller->suggest(text, &menu, [this, menu = &menu, searching, word, text](const QStringList &found) {
        searching->setText(tr("No suggestions"));
        searching->setVisible(found.isEmpty());
        for (const QString &suggestion : found) {
            auto *action = new QAction(OthersText(suggestion).entry(), menu);
            connect(action, &QAction::triggered, this, [this, word, text, suggestion] {
                if (m_field.toPlainText().mid(word.begin, word.end - word.begin) != text)
                    return;
                QTextCursor cursor = m_field.textCursor();
                cursor.setPosition(word.begin);
                cursor.setPosition(word.end, QTextCursor::KeepAnchor);
                cursor.insertText(suggestion, QTextCharFormat());
            });
            menu->insertAction(searching, action);
        }
    });
}

} // namespace chat::ui
