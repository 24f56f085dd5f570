// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// The composer's cards and templates of the server.
#include "ui/composer/composerprivate.h"

#include "app/models/directory/directory.h"
#include "app/services/backend.h"
#include "ui/editor/cardeditor.h"
#include "ui/editor/cardmenu.h"
#include "ui/editor/cardoverlay.h"
#include "ui/editor/cardwords.h"
#include "ui/editor/templatesheet.h"
#include "ui/input/plaininput.h"
#include "ui/input/writing.h"

#include <QMenu>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString newCard()
{
    return u'[' + markup::newCardPart(u"card"_s, sampleWords(u"section"_s)) + u']';
}

} // namespace

void Composer::Private::openCard(const QString &json)
{
    if (!writing || blockedRow->isVisibleTo(&q))
        return;
    if (overlay && overlay->editor())
        closeCard();
    delete cardEditor; // names and pictures hang on the conversation
    cardEditor = new CardEditor(style, writing->sourcesFor(channel));
    connect(cardEditor, &CardEditor::changed, this, [this] { noteDraft(channel); });
    const QString kept = cardDrafts.value(channel);
    cardEditor->setSource(!kept.isEmpty() ? kept : !json.isEmpty() ? json : newCard());
    if (!json.isEmpty() && !kept.isEmpty() && kept != json)
        cardEditor->replaceSource(json); // undo brings the draft back
    if (!overlay) {
        overlay = new CardOverlay(style, q.window());
        connect(overlay, &CardOverlay::closeRequested, this, &Private::closeCard);
        connect(overlay, &CardOverlay::primaryRequested, this, [this] { sendCard(false); });
        connect(overlay, &CardOverlay::testRequested, this, [this] { sendCard(true); });
        overlay->setMenu([this](QMenu &menu) { fillCardMenu(menu, *writing, *cardEditor, {}); });
    }
    const Obstacle whisper
        = obstacleToWhisper(channel, writing->capabilities(), writing->directory().permissions(channel));
    QString reason;
    if (whisper == Obstacle::NotInDirect)
        reason = Composer::tr("Direct chats have no messages for one alone.");
    else if (whisper != Obstacle::None)
        reason = Composer::tr("This server has no messages for one alone.");
    overlay->say({}, false);
    overlay->open(cardEditor, {Composer::tr("New card"), Composer::tr("Send"), {}, true, reason});
}

void Composer::Private::closeCard()
{
    if (!overlay || !overlay->editor())
        return;
    if (const QString source = cardIn(channel); source.isEmpty())
        cardDrafts.remove(channel);
    else
        cardDrafts.insert(channel, source);
    overlay->release()->deleteLater();
    noteDraft(channel);
    q.focusInput();
}

//! Empty: there is none, or nothing was done to it yet.
QString Composer::Private::cardIn(const ChannelRef &where) const
{
    if (where != channel || !overlay || !overlay->editor() || !cardEditor)
        return cardDrafts.value(where);
    const QString source = cardEditor->source();
    return source == newCard() || source.trimmed().isEmpty() ? QString() : source;
}

void Composer::Private::sendCard(bool test)
{
    cardEditor->checkNow();
    if (!cardEditor->problem().isEmpty()) {
        overlay->say(cardEditor->problem(), true);
        cardEditor->goToProblem();
        return;
    }
    Draft draft;
    draft.kind = MessageKind::Card;
    draft.source = cardEditor->source();
    if (draft.source.size() > maxLength) {
        overlay->say(Composer::tr("This is %n character(s) too long. Shorten it or send it in parts.", nullptr,
                         static_cast<int>(draft.source.size()) - maxLength),
            true);
        return;
    }
    if (test) {
        draft.onlyFor = writing->backend().self().id;
        Q_EMIT q.submitted(draft);
        overlay->say(Composer::tr("Sent to you alone; it is gone when the messages are loaded anew."), false);
        return;
    }
    direct(draft, current());
    Q_EMIT q.submitted(draft);
    closeCard();
    cardDrafts.remove(channel);
    noteDraft(channel);
    setQuoted({});
}

void Composer::Private::openTemplates()
{
    if (!writing || !writing->serverTemplates().isAvailable())
        return;
    auto *sheet = new TemplateSheet(*writing, q.window());
    connect(sheet, &TemplateSheet::chosen, &q, [this, sheet](Draft draft) {
        direct(draft, current());
        Q_EMIT q.submitted(draft);
        setQuoted({});
        sheet->done();
        q.focusInput();
    });
    sheet->popup(Composer::tr("Send"));
}

void Composer::openCard(const QString &json)
{
    d->openCard(json);
}

void Composer::openTemplates()
{
    d->openTemplates();
}

} // namespace chat::ui
