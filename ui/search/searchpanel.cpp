// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/search/searchpanel.h"

#include "app/net/pictures/imagecache.h"
#include "ui/search/searchchip.h"
#include "ui/search/searchchips.h"
#include "ui/search/searchlist.h"
#include "ui/search/searchsuggestions.h"
#include "ui/search/searchwords.h"
#include "ui/style/borders.h"
#include "ui/style/calendar.h"
#include "ui/style/style.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/noticepage.h"
#include "ui/widgets/panelhead.h"
#include "ui/widgets/statusline.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestQuery = 10'000;

} // namespace

SearchPanel::SearchPanel(Style &style, Backend &backend, Directory &directory, ImageCache &images, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_model(backend, directory)
    , m_head(new PanelHead(style, tr("Search"), this))
    , m_here(new SearchChip(style, SearchChip::Kind::Choice, tr("This conversation"), this))
    , m_everywhere(new SearchChip(style, SearchChip::Kind::Choice, tr("Everywhere"), this))
    , m_field(new LineField(style, LineField::Purpose::Search, tr("Search in messages"), this))
    , m_problem(new StatusLine(style, this))
    , m_chips(new SearchChips(style, this))
    , m_stack(new QStackedWidget(this))
    , m_list(new SearchList(style, directory, images, m_model, m_stack))
    , m_notice(new NoticePage(style, m_stack))
    , m_foot(new StatusLine(style, this))
{
    setAccessibleName(tr("Search"));
    m_model.setToday([&style] { return style.calendar().today(); });
    m_field->setPlaceholderText(tr("Words, \"a phrase\", from: in: has: …"));
    m_field->setMaxLength(kLongestQuery);
    build();
    setFocusProxy(m_field);
    m_field->installEventFilter(this);
    m_suggestions = new SearchSuggestions(style, directory, *m_field); // later: its keys come first
    connect(m_head, &PanelHead::closeRequested, this, &SearchPanel::closeRequested);
    connect(m_field, &LineField::leftByEscape, this, &SearchPanel::closeRequested);
    connect(m_field, &QLineEdit::textChanged, &m_model, &SearchModel::setQuery);
    connect(m_here, &SearchChip::clicked, this, [this] { setScope(SearchModel::Scope::Conversation); });
    connect(m_everywhere, &SearchChip::clicked, this, [this] { setScope(SearchModel::Scope::Everywhere); });
    connect(m_chips, &SearchChips::removeRequested, this, &SearchPanel::removePart);
    connect(m_list, &SideList::chosen, this,
        [this](const QModelIndex &index) { Q_EMIT chosen(MessageRef(m_model.at(index.row()).ref)); });
    connect(m_list, &SearchList::leftUpwards, this, [this] { m_field->setFocus(Qt::BacktabFocusReason); });
    connect(&m_model, &SearchModel::stateChanged, this, &SearchPanel::showState);
    connect(m_suggestions, &SearchSuggestions::openChanged, this, &SearchPanel::say);
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
    showScope();
    showState();
}

void SearchPanel::build()
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_notice);
    auto *scopes = new QHBoxLayout;
    scopes->setSpacing(6);
    scopes->addWidget(m_here);
    scopes->addWidget(m_everywhere);
    scopes->addStretch(1);
    auto *query = new QVBoxLayout;
    query->setContentsMargins(12, 0, 12, 8);
    query->setSpacing(8);
    query->addWidget(m_field);
    query->addLayout(scopes);
    query->addWidget(m_chips);
    query->addWidget(m_problem);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->addWidget(m_foot);
    m_foot->setContentsMargins(0, 4, 0, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(query);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);
}

SearchChip &SearchPanel::scopeChip(SearchModel::Scope scope)
{
    return scope == SearchModel::Scope::Conversation ? *m_here : *m_everywhere;
}

void SearchPanel::setConversation(const ChannelRef &channel)
{
    m_suggestions->setConversation(channel);
    m_here->setEnabled(!channel.isEmpty());
    m_model.setConversation(channel);
}

void SearchPanel::begin(SearchModel::Scope scope)
{
    setScope(scope);
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void SearchPanel::setScope(SearchModel::Scope scope)
{
    m_model.setScope(scope);
    showScope();
}

void SearchPanel::showScope()
{
    scopeChip(m_model.scope()).setChecked(true);
    m_list->layOutAgain();
}

//! The part goes, with the spaces behind it.
void SearchPanel::removePart(qsizetype begin, qsizetype end)
{
    QString query = m_field->text();
    if (end > query.size())
        return;
    while (end < query.size() && query.at(end).isSpace())
        ++end;
    query.remove(begin, end - begin);
    m_field->setFocus();
    m_field->setText(query);
    m_field->setCursorPosition(static_cast<int>(begin));
}

void SearchPanel::showState()
{
    say();
    m_chips->setParts(m_model.parts());
    const int count = m_model.rowCount();
    const QString shown = QLocale().toString(count);
    m_head->setNote(count == 0 ? QString() : m_model.hasMore() ? tr("%1 and more").arg(shown) : shown);
    if (m_model.state() == SearchModel::State::Searching)
        return; // what was found before stays until the answer comes
    if (count > 0) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    switch (m_model.state()) {
    case SearchModel::State::Shown:
        m_notice->show({Glyph::Search, tr("Nothing was found."),
            tr("Only messages that are stored on this computer can be found."), tr("Fetch older messages…"),
            [this] { requestOlder(); }});
        break;
    case SearchModel::State::Failed:
        m_notice->show({Glyph::Warning, tr("The stored messages cannot be searched."), {}, tr("Try again"),
            [this] { m_model.searchAgain(); }});
        break;
    case SearchModel::State::Empty:
    case SearchModel::State::NotUnderstood:
    case SearchModel::State::Searching:
        m_notice->show({Glyph::Search, tr("Find what was said."),
            tr("Words in any language, \"phrases\" in quotes, -words to leave out, and filters as from:, in:, has: or "
               "before:.")});
        break;
    }
    m_stack->setCurrentWidget(m_notice);
}

//! The part that is being typed and can be completed has no problem yet.
void SearchPanel::say()
{
    const SearchParts &parts = m_model.parts();
    const SearchPart *typed = m_suggestions->isOpen() ? searchPartAt(parts, m_field->cursorPosition()) : nullptr;
    const auto wrong = std::ranges::find_if(
        parts, [typed](const SearchPart &part) { return part.problem != SearchPart::Problem::None && &part != typed; });
    const QString sentence = wrong == parts.end() ? QString() : problemSentence(*wrong);
    if (m_problem->text() != sentence)
        m_problem->say(sentence, true);
    m_field->setWrong(!sentence.isEmpty());
    const QString foot = m_model.isComplete() || m_model.state() != SearchModel::State::Shown
        ? QString()
        : tr("Older messages are still being indexed and may be missing.");
    if (m_foot->text() != foot)
        m_foot->say(foot, false);
}

void SearchPanel::requestOlder()
{
    if (m_model.scope() == SearchModel::Scope::Conversation)
        Q_EMIT olderRequested(ChannelRef(m_model.conversation()));
    else
        Q_EMIT allOlderRequested();
}

void SearchPanel::intoList()
{
    if (m_model.rowCount() == 0)
        return;
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    m_list->setFocus(Qt::TabFocusReason);
}

bool SearchPanel::onKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        intoList();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model.rowCount() > 0 && m_model.state() == SearchModel::State::Shown) {
            intoList();
            Q_EMIT chosen(MessageRef(m_model.at(m_list->currentIndex().row()).ref));
        }
        return true;
    default:
        return false;
    }
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event); // checked by the type above
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && onKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setLive(true);
}

void SearchPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setLive(false);
}

void SearchPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.tokens().side);
    painter.fillRect(0, 0, 1, height(), m_style.tokens().line);
}

} // namespace chat::ui
