// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// What was typed outlives what it was typed in: a conversation that is let go, the account's view, the program.
#include "ui/shell/account/accountview.h"

#include "app/session/draftstore.h"
#include "ui/composer/composer.h"
#include "ui/timeline/messagelistview.h"
#include "ui/timeline/timelinepane.h"

#include <utility>

namespace chat::ui {

namespace {

//! As a part of a draft; a card is one only where there is none yet.
KeptDraft asKept(const Draft &draft, const std::optional<Quote> &quote)
{
    KeptDraft kept;
    (draft.kind == MessageKind::Card ? kept.card : kept.text) = draft.typed.isEmpty() ? draft.source : draft.typed;
    if (quote && !quote->id.isEmpty())
        kept.quote = KeptDraft::Quoted{quote->id, quote->author.displayName(), quote->summary};
    return kept;
}

} // namespace

//! A timeline somebody writes in stays, however many others are looked at.
void AccountView::wireKeeping()
{
    m_conversations.setInUse([this](const ChannelRef &channel) { return m_timeline->view()->hasEditorIn(channel); });
}

void AccountView::keepUnsent(const MessageListModel &model)
{
    for (const auto &unsent : model.unsent()) {
        if (unsent.draft.onlyFor != m_needs.backend.self().id) // a trial of what is a draft already
            m_composer->addToDraft(model.channel(), asKept(unsent.draft, unsent.quote));
    }
}

void AccountView::keepEdits()
{
    for (const auto &[channel, draft] : m_timeline->view()->unsavedEdits())
        m_composer->addToDraft(channel, asKept(draft, {}));
}

void AccountView::keepAll()
{
    if (!std::exchange(m_unsentKept, true)) {
        for (const auto *model : m_conversations.all())
            keepUnsent(*model);
        keepEdits();
    }
    saveState();
}

} // namespace chat::ui
