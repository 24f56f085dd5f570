// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/composer/composer.h"

#include "app/session/drafts/draftstore.h"
#include "ui/composer/addressing.h"
#include "ui/composer/attachedfiles.h"
#include "ui/composer/blockedrow.h"
#include "ui/composer/composercard.h"
#include "ui/composer/composerrow.h"
#include "ui/composer/composertools.h"
#include "ui/composer/draftkeeper.h"
#include "ui/input/messageinput.h"
#include "ui/input/writing.h"
#include "ui/style/style.h"
#include "ui/widgets/statusline.h"

#include <QMenu>
#include <QPainter>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace chat::ui {

namespace {

constexpr int kComposerRadius = 8;
constexpr int kComposerSideMargin = 16;
constexpr int kComposerBottomMargin = 14;
constexpr int kLowestInput = 46;

} // namespace

Composer::Composer(Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_drafts(std::make_unique<DraftKeeper>([this](const ChannelRef &channel) { return wholeDraft(channel); }))
    , m_addressing(std::make_unique<Addressing>(style, *this))
    , m_files(std::make_unique<AttachedFiles>(style, *this))
    , m_card(std::make_unique<ComposerCard>(style, *m_drafts, *this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    build();
    connectParts();
    connectFiles();
    connect(&style, &Style::changed, this, &Composer::applyStyle);
    applyStyle();
    updateSend();
}

Composer::~Composer() = default;

void Composer::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kComposerSideMargin, 0, kComposerSideMargin, kComposerBottomMargin);
    column->setSpacing(0);
    m_addressing->addTo(*column);
    m_files->addTo(*column);
    m_row = new ComposerRow(m_style, this);
    column->addWidget(m_row);
    m_blocked = new BlockedRow(m_style, this);
    m_blocked->hide();
    column->addWidget(m_blocked);
    m_tools = std::make_unique<ComposerTools>(m_style, input(), *this);
    m_tools->addTo(*column);
    m_note = new StatusLine(m_style, this);
    m_note->setContentsMargins(14, 0, 14, 8);
    column->addWidget(m_note);
    setFocusProxy(&input());
}

void Composer::connectParts()
{
    connect(&input(), &QPlainTextEdit::textChanged, this, &Composer::textChanged);
    connect(&input(), &PlainInput::heightChanged, this, &QWidget::updateGeometry);
    connect(m_row, &ComposerRow::sendRequested, this, &Composer::submit);
    connect(m_row, &ComposerRow::emojiRequested, this, &Composer::emojiRequested);
    connect(m_row, &ComposerRow::editLastRequested, this, &Composer::editLastRequested);
    connect(m_row, &ComposerRow::selectOlderRequested, this, &Composer::selectOlderRequested);
    connect(m_row, &ComposerRow::selectNewerRequested, this, &Composer::selectNewerRequested);
    connect(m_row, &ComposerRow::pageRequested, this, &Composer::pageRequested);
    connect(m_row, &ComposerRow::escapePressed, this, &Composer::onEscape);
    connect(m_row, &ComposerRow::focusChanged, this, qOverload<>(&QWidget::update));
    connect(m_row, &ComposerRow::toolsToggled, m_tools.get(), &ComposerTools::setShown);
    connect(m_tools.get(), &ComposerTools::heightChanged, this, &Composer::fit);
    connect(m_addressing.get(), &Addressing::changed, this, &Composer::modesChanged);
    connect(m_addressing.get(), &Addressing::quoteClicked, this, &Composer::quoteClicked);
    connect(m_addressing.get(), &Addressing::finished, this, &Composer::focusInput);
    connect(m_card.get(), &ComposerCard::changed, this, &Composer::noteDraft);
    for (const auto made : {&ComposerCard::made, &ComposerCard::filled})
        connect(m_card.get(), made, this, &Composer::submitCard);
    connect(m_card.get(), &ComposerCard::tried, this, &Composer::submitted);
    connect(m_card.get(), &ComposerCard::closed, this, &Composer::focusInput);
}

void Composer::connectFiles()
{
    connect(m_files.get(), &AttachedFiles::changed, m_drafts.get(), &DraftKeeper::note);
    for (const auto change : {&AttachedFiles::stateChanged, &AttachedFiles::stripChanged})
        connect(m_files.get(), change, this, &Composer::updateSend);
    connect(m_files.get(), &AttachedFiles::stripChanged, this, &Composer::fit);
    connect(m_files.get(), &AttachedFiles::checked, this, &Composer::submitFiles);
    connect(m_files.get(), &AttachedFiles::complained, this, &Composer::complain);
    connect(m_files.get(), &AttachedFiles::finished, this, &Composer::focusInput);
}

void Composer::setWriting(Writing *writing)
{
    m_writing = writing;
    m_addressing->setWriting(writing);
    m_files->setWriting(writing);
    m_card->setWriting(writing);
    m_tools->setWriting(writing, m_channel);
    m_row->offerMore(writing->capabilities().cards);
    connect(m_row, &ComposerRow::moreRequested, this, &Composer::showMenu);
    connect(m_row, &ComposerRow::cardRequested, this, [this] { openCard(); });
    connect(&input(), &PlainInput::mediaOffered, this, [this](const QMimeData *media) { addMedia(*media); });
}

void Composer::acceptDropsOn(QWidget *pane)
{
    m_files->acceptDropsOn(*pane);
}

void Composer::setUploadObstacle(const QString &reason)
{
    m_files->setObstacle(reason);
}

void Composer::addFiles(const QStringList &paths)
{
    m_files->addFiles(paths);
}

void Composer::addMedia(const QMimeData &media)
{
    m_files->addMedia(media);
}

void Composer::openCard(const QString &json)
{
    m_card->open(json);
}

void Composer::openTemplates()
{
    m_card->openTemplates();
}

void Composer::setDrafts(DraftStore *store)
{
    m_files->setPictures(store ? &store->pictures() : nullptr);
    m_drafts->setStore(store, m_channel);
}

void Composer::keepDrafts()
{
    m_drafts->writeNow();
}

void Composer::addToDraft(const ChannelRef &channel, const KeptDraft &more, const OutgoingFiles &files)
{
    const bool here = channel == m_channel;
    if (here)
        m_card->close(); // its draft is looked at
    KeptDraft draft = here ? written() : m_drafts->draft(channel);
    const bool cardFits = m_drafts->draft(channel).card.isEmpty();
    if (!more.card.isEmpty() && cardFits)
        m_drafts->setCard(channel, more.card);
    draft = DraftKeeper::joined(draft, more, cardFits ? QString() : more.card);
    if (here)
        showDraft(draft);
    else
        m_drafts->setWords(channel, draft);
    if (!files.empty()) {
        m_files->restore(channel, m_drafts->takeFiles(channel));
        m_files->takeBack(channel, files);
    }
    m_drafts->note(channel);
}

void Composer::suspend(const ChannelRef &channel)
{
    m_files->stop(channel);
    if (channel == m_channel)
        m_card->close();
}

QString Composer::draftText(const ChannelRef &channel) const
{
    return channel == m_channel ? text() : m_drafts->draft(channel).text;
}

bool Composer::hasDraft(const ChannelRef &channel) const
{
    const bool kept = channel == m_channel ? !isEmpty() || hasQuote() : m_drafts->holds(channel);
    return kept || !m_card->source(channel).isEmpty() || !m_files->isEmpty(channel);
}

void Composer::setConversation(const ChannelRef &channel, const QString &displayName)
{
    m_row->setTarget(channel.kind, displayName);
    if (channel == m_channel)
        return;
    m_row->commitComposing(); // half-composed text belongs to the old conversation
    if (!m_channel.isEmpty()) {
        m_drafts->setWords(m_channel, written());
        m_card->close();
        noteDraft();
    }
    m_channel = channel;
    m_addressing->setChannel(channel);
    m_card->setChannel(channel);
    complain({});
    showDraft(m_drafts->draft(channel));
    m_files->setConversation(channel, displayName);
    m_files->restore(channel, m_drafts->takeFiles(channel));
    m_tools->setChannel(channel);
}

void Composer::setBlocked(const QString &reason)
{
    const bool blocked = !reason.isEmpty();
    const bool was = !m_row->isVisibleTo(this);
    if (blocked && !was)
        m_hadFocus = input().hasFocus();
    const bool kept = blocked && hasDraft(m_channel);
    m_blocked->setReason(kept ? tr("%1 Your draft is kept.").arg(reason) : reason);
    m_blocked->setVisible(blocked);
    m_row->setVisible(!blocked);
    m_tools->setWritable(!blocked);
    m_files->setWritable(!blocked);
    if (blocked)
        complain({});
    m_card->setWritable(!blocked);
    if (blocked && !was)
        m_card->close();
    m_addressing->setWritable(!blocked);
    fit();
    if (!blocked && was && std::exchange(m_hadFocus, false))
        focusInput();
}

void Composer::setMaxLength(int characters)
{
    m_row->setMaxLength(characters);
    m_card->setMaxLength(characters);
}

void Composer::setQuote(const Message &message)
{
    m_addressing->setQuote(message);
    focusInput();
}

void Composer::noteChanged(const Message &message)
{
    m_addressing->noteChanged(message);
}

void Composer::noteDeleted(const MessageId &id)
{
    if (!m_addressing->quote() || m_addressing->quote()->id != id)
        return;
    clearQuote();
    complain(tr("The message you were replying to was deleted. What you wrote is kept."));
}

void Composer::clearQuote()
{
    m_addressing->clearQuote();
}

bool Composer::hasQuote() const
{
    return m_addressing->quote().has_value();
}

bool Composer::isEmpty() const
{
    return input().document()->isEmpty();
}

QString Composer::text() const
{
    return input().source();
}

void Composer::setText(const QString &text)
{
    input().replaceAll(text);
}

void Composer::insertText(const QString &text)
{
    if (isBlocked())
        return; // nobody would see it
    input().insertPlainText(text);
    input().ensureCursorVisible();
    focusInput();
}

void Composer::paste()
{
    if (isBlocked())
        return;
    focusInput();
    input().paste();
}

void Composer::focusInput()
{
    input().setFocus(Qt::OtherFocusReason);
}

void Composer::setHeightLimit(int pixels)
{
    m_heightLimit = pixels;
    m_tools->setHeightLimit(pixels);
    fit();
}

MessageInput &Composer::input() const
{
    return m_row->input();
}

bool Composer::isBlocked() const
{
    return m_blocked->isVisibleTo(this);
}

KeptDraft Composer::written() const
{
    KeptDraft draft;
    draft.text = input().source();
    draft.caret = input().sourceCaret();
    m_addressing->writeTo(draft);
    return draft;
}

KeptDraft Composer::wholeDraft(const ChannelRef &channel) const
{
    const KeptDraft kept = m_drafts->draft(channel);
    KeptDraft draft = channel == m_channel ? written() : kept;
    draft.card = m_card->source(channel);
    draft.files = m_files->knows(channel) ? m_files->paths(channel) : kept.files;
    return draft;
}

void Composer::showDraft(const KeptDraft &draft)
{
    m_row->showText(draft.text, draft.caret);
    m_addressing->show(draft);
}

void Composer::noteDraft()
{
    m_drafts->note(m_channel);
}

void Composer::submit()
{
    if (input().isComposing() || isBlocked())
        return;
    if (!m_files->isEmpty()) {
        if (fits(input().source()))
            m_files->send();
        return;
    }
    const QString text = m_row->textToSend();
    if (text.trimmed().isEmpty())
        return complain(tr("There is nothing to send yet: write something first."));
    if (!fits(text))
        return;
    Draft draft;
    draft.kind = m_addressing->isPlain() ? MessageKind::Text : MessageKind::Markup;
    draft.source = text;
    Addressing::direct(draft, written());
    Q_EMIT submitted(draft);
    input().setSource({});
    clearQuote();
    keepDrafts(); // what was sent is no draft any more, from the same moment on
}

//! Nothing that is in the text field goes with it.
void Composer::submitCard(Draft draft) // NOLINT(performance-unnecessary-value-param): it is filled in
{
    Addressing::direct(draft, written());
    Q_EMIT submitted(draft);
    clearQuote();
    keepDrafts();
}

//! The files of a conversation are checked: they go with its current text.
void Composer::submitFiles(const ChannelRef &channel, const OutgoingFiles &files)
{
    const bool here = channel == m_channel;
    if (here && isBlocked())
        return; // permission was lost meanwhile; sent at the next Enter
    const KeptDraft words = here ? written() : m_drafts->draft(channel);
    if (here ? !fits(words.text) : excessOf(words.text) > 0)
        return; // written while the files were checked; sent at the next Enter
    Draft draft = AttachedFiles::waitingDraft(files, words.text.trimmed());
    Addressing::direct(draft, words);
    Q_EMIT submittedWithFiles(channel, draft, files);
    m_drafts->setWords(channel, {});
    m_drafts->note(channel);
    if (here) {
        input().setSource({});
        clearQuote();
    }
    m_files->forget(channel);
    keepDrafts(); // a message is no draft any more, from the same moment on
}

void Composer::complain(const QString &sentence)
{
    m_note->say(sentence, true);
    fit();
}

//! Characters that are too many; none: 0 or less.
int Composer::excessOf(const QString &text) const
{
    return static_cast<int>(text.size()) - m_row->maxLength();
}

bool Composer::fits(const QString &text)
{
    const int excess = excessOf(text);
    if (excess > 0)
        complain(tr("This is %n character(s) too long. Shorten it or send it in parts.", nullptr, excess));
    return excess <= 0;
}

void Composer::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    m_files->fillMenu(*menu);
    m_card->fillMenu(*menu);
    const QRect anchor = m_row->globalMoreRect();
    m_addressing->fillMenu(*menu, anchor);
    menu->popup(anchor.topLeft() - QPoint(0, menu->sizeHint().height() + 4));
}

void Composer::textChanged()
{
    if (!m_note->text().isEmpty())
        complain({});
    noteDraft();
    m_tools->textChanged();
    updateSend();
}

void Composer::modesChanged()
{
    m_tools->setPlain(m_addressing->isPlain());
    noteDraft();
    fit();
}

//! Enabled when there is something to send: text or a file.
void Composer::updateSend()
{
    m_row->setSendable(!isEmpty() || !m_files->isEmpty());
}

void Composer::fit()
{
    int others = kComposerBottomMargin + m_addressing->height() + m_files->height() + m_tools->height();
    if (m_note->isVisibleTo(this))
        others += m_note->sizeHint().height();
    input().setHeightLimit(std::max(kLowestInput, m_heightLimit - others));
    updateGeometry();
    update();
}

void Composer::applyStyle()
{
    m_blocked->setMinimumHeight(input().oneLineHeight());
    update();
}

void Composer::onEscape()
{
    if (!m_files->isEmpty())
        m_files->takeOut();
    else if (hasQuote())
        clearQuote();
    else
        Q_EMIT escapePressed();
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_style.tokens();
    painter.fillRect(rect(), t.main);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(
        kComposerSideMargin + 0.5, 0.5, -kComposerSideMargin - 0.5, -kComposerBottomMargin - 0.5);
    painter.setPen(QPen(m_note->isVisibleTo(this) ? m_style.color(Level::Danger) : t.line, 1));
    painter.setBrush(t.elevated);
    painter.drawRoundedRect(box, kComposerRadius, kComposerRadius);
}

} // namespace chat::ui
