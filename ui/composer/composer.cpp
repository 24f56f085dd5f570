// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/composer/composer.h"

#include "app/base/showntext.h"
#include "app/models/directory/directory.h"
#include "ui/composer/composerprivate.h"
#include "ui/input/markupassist.h"
#include "ui/input/plaininput.h"
#include "ui/input/writing.h"
#include "ui/style/borders.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QPainter>
#include <QTextDocument>

#include <utility>

namespace chat::ui {

namespace {

constexpr int kComposerRadius = 8;

QString mediaWord(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Image:
        return Composer::tr("[picture]");
    case MessageKind::Video:
        return Composer::tr("[video]");
    case MessageKind::File:
        return Composer::tr("[file]");
    case MessageKind::Audio:
        return Composer::tr("[audio]");
    case MessageKind::Card:
        return Composer::tr("[card]");
    case MessageKind::Text:
    case MessageKind::Markup:
    case MessageKind::Item:
    case MessageKind::System:
    case MessageKind::Unknown:
        return {};
    }
    return {};
}

QString summaryOf(const Message &message)
{
    if (!message.content.plain.trimmed().isEmpty())
        return shownLine(message.content.plain, 200);
    if (!message.attachments.empty() && !message.attachments.front().name.isEmpty())
        return shownName(message.attachments.front().name);
    const QString word = mediaWord(message.kind);
    return word.isEmpty() ? shownLine(message.source, 200) : word;
}

} // namespace

Composer::Composer(Style &style, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, style))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(d->input);
    connect(&style, &Style::changed, this, [this] { d->applyStyle(); });
}

Composer::~Composer() = default;

void Composer::setConversation(const ChannelRef &channel, const QString &displayName)
{
    const QString name
        = channel.kind == ChannelKind::Direct ? tr("Message @%1").arg(displayName) : tr("Message #%1").arg(displayName);
    d->input->setPlaceholder(name);
    setSpoken(d->input, name);
    if (channel == d->channel)
        return;
    if (d->input->isComposing())
        QGuiApplication::inputMethod()->commit(); // half-composed text belongs to the old conversation
    if (!d->channel.isEmpty()) {
        const SavedDraft draft = d->current();
        if (draft.isEmpty())
            d->drafts.remove(d->channel);
        else
            d->drafts.insert(d->channel, draft);
        d->closeCard();
        d->noteDraft(d->channel);
    }
    d->channel = channel;
    d->name = displayName;
    d->complain({});
    d->show(d->drafts.value(channel));
    d->returnFiles();
    d->showUploads();
    d->assist->setChannel(channel);
    d->makePreview();
    d->updateCover();
}

void Composer::setBlocked(const QString &reason)
{
    const bool blocked = !reason.isEmpty();
    const bool was = !d->inputRow->isVisibleTo(this);
    if (blocked && !was)
        d->hadFocus = d->input->hasFocus();
    const bool kept = blocked && hasDraft(d->channel);
    const QString sentence = kept ? tr("%1 What you had begun is kept.").arg(reason) : reason;
    d->blockedText->setText(sentence);
    setSpoken(d->blockedText, sentence);
    d->blockedRow->setVisible(blocked);
    d->inputRow->setVisible(!blocked);
    d->showTools();
    d->showUploads();
    d->updateCover();
    if (blocked)
        d->complain({});
    if (blocked && !was)
        d->closeCard();
    d->setQuoted(d->quote);
    d->setModes(d->onlyFor, d->plainText);
    if (!blocked && was && std::exchange(d->hadFocus, false))
        focusInput();
}

void Composer::setMaxLength(int characters)
{
    d->maxLength = characters;
    d->updateCount();
}

void Composer::setQuote(const Message &message)
{
    const auto *directory = d->writing ? &d->writing->directory() : nullptr;
    d->setQuoted(Quoted{message.id,
        directory ? directory->nameOf(message.author, directory->guildOf(message.channel))
                  : message.author.displayName(),
        summaryOf(message)});
    focusInput();
}

void Composer::noteChanged(const Message &message)
{
    if (d->quote && d->quote->id == message.id)
        d->setQuoted(Quoted{message.id, message.author.displayName(), summaryOf(message)});
}

void Composer::noteDeleted(const MessageId &id)
{
    if (!d->quote || d->quote->id != id)
        return;
    d->setQuoted({});
    d->complain(tr("The message you were answering was deleted. What you wrote is kept."));
}

void Composer::clearQuote()
{
    d->setQuoted({});
}

bool Composer::hasQuote() const
{
    return d->quote.has_value();
}

bool Composer::isEmpty() const
{
    return d->input->document()->isEmpty();
}

QString Composer::text() const
{
    return d->input->toPlainText();
}

void Composer::setText(const QString &text)
{
    d->input->replaceAll(text);
}

void Composer::insertText(const QString &text)
{
    if (d->blockedRow->isVisibleTo(this))
        return; // nobody would see it
    d->input->insertPlainText(text);
    d->input->ensureCursorVisible();
    focusInput();
}

void Composer::focusInput()
{
    d->input->setFocus(Qt::OtherFocusReason);
}

void Composer::setHeightLimit(int pixels)
{
    d->heightLimit = pixels;
    d->updateLimit();
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = d->style.tokens();
    painter.fillRect(rect(), t.main);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(
        kComposerSideMargin + 0.5, 0.5, -kComposerSideMargin - 0.5, -kComposerBottomMargin - 0.5);
    painter.setPen(QPen(d->note->isVisibleTo(this) ? d->style.color(Level::Danger) : t.line, 1));
    painter.setBrush(t.elevated);
    painter.drawRoundedRect(box, kComposerRadius, kComposerRadius);
}

} // namespace chat::ui
