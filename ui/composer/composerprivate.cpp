// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/composer/composerprivate.h"

#include "app/models/lists/uploadlistmodel.h"
#include "ui/composer/modebar.h"
#include "ui/composer/uploadstrip.h"
#include "ui/editor/cardoverlay.h"
#include "ui/editor/findinglist.h"
#include "ui/input/formatbar.h"
#include "ui/input/markupassist.h"
#include "ui/input/plaininput.h"
#include "ui/input/quotebar.h"
#include "ui/style/borders.h"
#include "ui/style/ink.h"
#include "ui/widgets/button.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTextDocument>
#include <QVBoxLayout>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kComposerButton = 30;
constexpr int kLowestInput = 46;
constexpr int kCountFrom = 80; // percent of the limit

//! The caret stands in an open ``` block, where Enter makes a new line.
bool insideCodeBlock(const QString &text, int caret)
{
    return QStringView(text).left(caret).count(u"```"_s) % 2 == 1;
}

} // namespace

Composer::Private::Private(Composer &composer, Style &look)
    : q(composer)
    , style(look)
{
    build();
    applyStyle();
    textChanged();
}

Composer::Private::~Private()
{
    delete overlay; // with the card editor
}

void Composer::Private::build()
{
    auto *column = new QVBoxLayout(&q);
    column->setContentsMargins(kComposerSideMargin, 0, kComposerSideMargin, kComposerBottomMargin);
    column->setSpacing(0);
    quoteBar = new QuoteBar(style, &q);
    quoteBar->hide();
    column->addWidget(quoteBar);
    modeBar = new ModeBar(style, &q);
    column->addWidget(modeBar);
    strip = new UploadStrip(style, &q);
    column->addWidget(strip);
    buildInputRow(column);
    buildBlockedRow(column);
    buildTools(column);
    note = new QLabel(&q);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setContentsMargins(14, 0, 14, 8);
    note->hide();
    column->addWidget(note);

    connectParts();
}

void Composer::Private::connectParts()
{
    connect(input, &QPlainTextEdit::textChanged, this, [this] { textChanged(); });
    connect(input, &PlainInput::heightChanged, &q, &QWidget::updateGeometry);
    connect(quoteBar, &QuoteBar::removeRequested, &q, [this] {
        q.clearQuote();
        q.focusInput();
    });
    connect(quoteBar, &QuoteBar::clicked, &q, [this] {
        if (quote)
            Q_EMIT q.quoteClicked(quote->id);
    });
    connect(modeBar, &ModeBar::onlyForRemoved, this, [this] {
        setModes({}, plainText);
        input->setFocus(Qt::OtherFocusReason);
    });
    connect(modeBar, &ModeBar::plainRemoved, this, [this] {
        setModes(onlyFor, false);
        input->setFocus(Qt::OtherFocusReason);
    });
    connect(send, &Button::clicked, this, [this] {
        submit();
        input->setFocus();
    });
    connect(emoji, &Button::clicked, &q,
        [this] { Q_EMIT q.emojiRequested(emoji->mapToGlobal(QPoint(emoji->width(), 0))); });
}

void Composer::Private::buildInputRow(QVBoxLayout *column)
{
    inputRow = new QWidget(&q);
    auto *row = new QHBoxLayout(inputRow);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(2);
    input = new PlainInput(style, FontRole::Body, inputRow);
    input->setTextMargins(12, 11);
    input->installEventFilter(this); // before the completion's: that one comes first then
    const auto cellFor = [this, row](Button *button) {
        auto *cell = new QVBoxLayout;
        cell->addStretch(1);
        cell->addWidget(button);
        row->addLayout(cell);
        cells.append(cell);
    };
    more = new Button(style, Glyph::Plus, Composer::tr("Add files, a card or a template"), inputRow);
    card = new Button(style, Glyph::Braces, Composer::tr("New card"), inputRow);
    more->hide();
    card->hide();
    row->addSpacing(8);
    cellFor(more);
    row->addWidget(input, 1);
    count = new QLabel(inputRow);
    count->setContentsMargins(4, 0, 6, 0);
    count->hide();
    row->addWidget(count, 0, Qt::AlignBottom);
    emoji = new Button(style, Button::Kind::Icon, u"😀"_s, inputRow);
    emoji->setName(Composer::tr("Emoji"));
    send = new Button(style, Glyph::Send, Composer::tr("Send"), inputRow);
    tools = new Button(style, Button::Kind::Icon, u"Aa"_s, inputRow);
    tools->setName(Composer::tr("Formatting and preview"));
    tools->setCheckable(true);
    for (Button *button : {card, tools, emoji, send})
        cellFor(button);
    column->addWidget(inputRow);
}

void Composer::Private::buildBlockedRow(QVBoxLayout *column)
{
    blockedRow = new QWidget(&q);
    auto *row = new QHBoxLayout(blockedRow);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(10);
    blockedIcon = new QLabel(blockedRow);
    row->addWidget(blockedIcon);
    blockedText = new QLabel(blockedRow);
    blockedText->setTextFormat(Qt::PlainText);
    blockedText->setWordWrap(true);
    row->addWidget(blockedText, 1);
    blockedRow->hide();
    column->addWidget(blockedRow);
}

void Composer::Private::applyStyle()
{
    const Tokens &t = style.tokens();
    note->setFont(style.font(FontRole::Note));
    setInk(note, style.color(Level::Danger));
    blockedText->setFont(style.font(FontRole::Body));
    setInk(blockedText, t.dim);
    blockedIcon->setPixmap(style.pixmap(Glyph::Lock, Level::Dim, 18, q.devicePixelRatioF()));
    count->setFont(style.font(FontRole::Note));
    // The buttons stand in the middle of the last line.
    const int line = input->oneLineHeight();
    count->setFixedHeight(line);
    for (QVBoxLayout *cell : std::as_const(cells))
        cell->setContentsMargins(0, 0, 0, (line - kComposerButton) / 2);
    blockedRow->setMinimumHeight(line);
    updateCount();
    q.update();
}

bool Composer::Private::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == input && event->type() == QEvent::KeyPress)
        return onKey(static_cast<QKeyEvent *>(event)); // the type says so
    if (watched == input && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        q.update();
    return QObject::eventFilter(watched, event);
}

bool Composer::Private::onKey(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return onEnter(event);
    case Qt::Key_Up:
        if (input->isComposing() || (!control && !(plain && input->document()->isEmpty())))
            return false;
        control ? Q_EMIT q.selectOlderRequested() : Q_EMIT q.editLastRequested();
        return true;
    case Qt::Key_Down:
        if (input->isComposing() || !control)
            return false;
        Q_EMIT q.selectNewerRequested();
        return true;
    case Qt::Key_Escape:
        if (input->isComposing())
            return false;
        if (hasFiles())
            takeFilesOut();
        else if (quote)
            q.clearQuote();
        else
            Q_EMIT q.escapePressed();
        return true;
    default:
        return false;
    }
}

bool Composer::Private::onEnter(const QKeyEvent *event)
{
    if (input->isComposing())
        return true; // it belongs to the input method, and it neither sends nor breaks the line
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool newline = modifiers.testFlag(Qt::ShiftModifier)
        || (modifiers == Qt::NoModifier && insideCodeBlock(input->toPlainText(), input->textCursor().position()));
    if (newline)
        input->insertNewline();
    else
        submit();
    return true;
}

Composer::SavedDraft Composer::Private::current() const
{
    return {input->toPlainText(), input->textCursor().position(), quote, onlyFor, plainText};
}

void Composer::Private::show(const SavedDraft &draft)
{
    input->setPlainText(draft.text);
    QTextCursor cursor = input->textCursor();
    cursor.setPosition(std::min<int>(draft.caret, static_cast<int>(draft.text.size())));
    input->setTextCursor(cursor);
    setQuoted(draft.quote);
    setModes(draft.onlyFor, draft.plain);
}

void Composer::Private::setModes(const Addressee &who, bool plainly)
{
    onlyFor = who;
    plainText = plainly;
    const bool writable = !blockedRow->isVisibleTo(&q);
    modeBar->setOnlyFor(writable ? onlyFor.name : QString());
    modeBar->setPlain(writable && plainText);
    assist->setPlain(plainText);
    noteDraft(channel);
    updatePreview();
    updateLimit();
    q.updateGeometry();
    q.update();
}

void Composer::Private::direct(Draft &draft, const SavedDraft &saved) const
{
    if (saved.quote)
        draft.quoted = saved.quote->id;
    draft.onlyFor = saved.onlyFor.id;
}

void Composer::Private::setQuoted(std::optional<Quoted> next)
{
    quote = std::move(next);
    if (quote)
        quoteBar->setQuoted(quote->author, quote->summary);
    quoteBar->setVisible(quote.has_value() && !blockedRow->isVisibleTo(&q));
    noteDraft(channel);
    updateLimit();
    q.updateGeometry();
    q.update();
}

void Composer::Private::submit()
{
    if (input->isComposing() || blockedRow->isVisibleTo(&q))
        return;
    if (hasFiles()) {
        submitWithFiles();
        return;
    }
    QString text = input->toPlainText();
    while (text.endsWith(u'\n'))
        text.chop(1);
    if (text.trimmed().isEmpty()) {
        complain(Composer::tr("There is nothing to send yet: write something first."));
        return;
    }
    const int excess = static_cast<int>(text.size()) - maxLength;
    if (excess > 0) {
        complain(Composer::tr("This is %n character(s) too long. Shorten it or send it in parts.", nullptr, excess));
        return;
    }
    Draft draft;
    draft.kind = plainText ? MessageKind::Text : MessageKind::Markup;
    draft.source = text;
    direct(draft, current());
    Q_EMIT q.submitted(draft);
    input->clear();
    setQuoted({});
}

void Composer::Private::complain(const QString &sentence)
{
    note->setText(sentence);
    note->setVisible(!sentence.isEmpty());
    updateLimit();
    q.updateGeometry();
    q.update();
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Composer::Private::textChanged()
{
    if (!note->text().isEmpty())
        complain({});
    noteDraft(channel);
    updateCount();
    updatePreview();
    updateSend();
}

//! Lit when there is something to send: text or a file.
void Composer::Private::updateSend()
{
    send->setLevel(input->document()->isEmpty() && !hasFiles() ? Level::Faint : Level::Accent);
}

void Composer::Private::updateCount()
{
    const int length = input->document()->characterCount() - 1; // the document ends with a separator of its own
    const bool shown = length * 100LL >= static_cast<qint64>(maxLength) * kCountFrom;
    const bool over = length > maxLength;
    count->setVisible(shown);
    if (!shown) {
        input->setAccessibleDescription({});
        return;
    }
    count->setText(u"%1 / %2"_s.arg(length).arg(maxLength));
    setInk(count, over ? style.color(Level::Danger) : style.tokens().dim);
    count->setFont(style.font(over ? FontRole::NoteStrong : FontRole::Note));
    const QString sentence = Composer::tr("%1 of %2 characters").arg(length).arg(maxLength);
    setSpoken(count, sentence);
    setSpokenMore(input, sentence);
}

void Composer::Private::updateLimit()
{
    int others = kComposerBottomMargin;
    if (quoteBar->isVisibleTo(&q))
        others += quoteBar->sizeHint().height();
    for (const QWidget *other : {static_cast<QWidget *>(modeBar), static_cast<QWidget *>(note),
             static_cast<QWidget *>(strip), static_cast<QWidget *>(formats), static_cast<QWidget *>(findings)}) {
        if (other && other->isVisibleTo(&q))
            others += other->sizeHint().height();
    }
    if (previewArea && previewArea->isVisibleTo(&q))
        others += previewArea->minimumHeight(); // its height is set, whatever it would like
    input->setHeightLimit(std::max(kLowestInput, heightLimit - others));
}

} // namespace chat::ui
