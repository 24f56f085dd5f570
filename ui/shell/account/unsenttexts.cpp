// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/account/unsenttexts.h"

#include "app/models/timeline/unsentmessages.h"
#include "app/services/backend.h"
#include "app/session/drafts/draftstore.h"
#include "app/session/storagewatch.h"
#include "ui/composer/composer.h"
#include "ui/shell/account/conversations.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/timelinepane.h"
#include "ui/timeline/unfinishededits.h"

#include <utility>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Converts it to a part of a draft; a card only if the draft has none.
KeptDraft asKept(const Draft &draft, const std::optional<Quote> &quote)
{
    KeptDraft kept;
    (draft.kind == MessageKind::Card ? kept.card : kept.text) = draft.typed.isEmpty() ? draft.source : draft.typed;
    if (quote && !quote->id.isEmpty())
        kept.quote = KeptDraft::Quoted{quote->id, quote->author.displayName(), quote->summary};
    return kept;
}

} // namespace

UnsentTexts::UnsentTexts(
    Backend &backend, Conversations &conversations, Composer &composer, TimelinePane &timeline, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_conversations(conversations)
    , m_composer(composer)
    , m_timeline(timeline)
{
    // A timeline with unsent text is kept, however many others are opened.
    conversations.setInUse([this](const ChannelRef &channel) { return m_timeline.view()->editors().hasIn(channel); });
    connect(&timeline.unfinished(), &UnfinishedEdits::orphaned, this,
        [this](const ChannelRef &channel, const KeptEdit &edit) {
            KeptDraft kept;
            (edit.kind == MessageKind::Card ? kept.card : kept.text) = edit.text;
            m_composer.addToDraft(channel, kept);
        });
    connect(&timeline, &TimelinePane::takeBackRequested, this, [this](const MessageId &local) {
        moveToDraft(m_timeline.model()->channel(), local);
        m_composer.focusInput();
    });
}

UnsentTexts::~UnsentTexts() = default;

void UnsentTexts::openDrafts(const QString &file, StorageWatch *storage, const QString &name)
{
    if (m_drafts)
        return;
    m_drafts = std::make_unique<DraftStore>(file);
    m_drafts->keepWith(m_backend.messages());
    if (storage) {
        connect(m_drafts.get(), &DraftStore::written, this,
            [storage, name](const std::optional<WriteFailure> &failure) { storage->report(name, failure); });
    }
    m_composer.setDrafts(m_drafts.get());
    m_timeline.unfinished().setStore(&m_drafts->edits());
}

QString UnsentTexts::textIn(const ChannelRef &channel) const
{
    QStringList texts;
    const UnsentMessages unsent(m_backend.messages());
    for (const Message &message : unsent.in(channel)) {
        if (const QString text = unsent.textOf(message); !text.isEmpty())
            texts.append(text);
    }
    if (const auto text = m_composer.draftText(channel); !text.trimmed().isEmpty())
        texts.append(text);
    return texts.join(u"\n\n"_s);
}

bool UnsentTexts::isAnythingIn(const ChannelRef &channel) const
{
    return m_composer.hasDraft(channel) || !UnsentMessages(m_backend.messages()).in(channel).empty();
}

bool UnsentTexts::isAnything() const
{
    m_composer.keepDrafts();
    return (m_drafts && !m_drafts->all().isEmpty()) || !m_timeline.view()->editors().unsaved().empty()
        || !UnsentMessages(m_backend.messages()).isEmpty();
}

void UnsentTexts::moveToDraft(const ChannelRef &channel)
{
    for (const Message &message : UnsentMessages(m_backend.messages()).in(channel))
        takeBack(message);
}

void UnsentTexts::moveToDraft(const ChannelRef &channel, const MessageId &local)
{
    for (const Message &message : UnsentMessages(m_backend.messages()).in(channel)) {
        if (message.id == local)
            takeBack(message);
    }
}

void UnsentTexts::takeBack(const Message &message)
{
    const auto written = UnsentMessages(m_backend.messages()).takeBack(message.id);
    if (!written || message.visibleOnlyTo == m_backend.self().id) // a test message is already a draft
        return;
    KeptDraft kept = asKept(written->draft, message.quote);
    if (!written->files.empty()) {
        kept.card.clear();
        kept.text = written->draft.typed;
    }
    m_composer.addToDraft(message.channel, kept, written->files);
    m_composer.keepDrafts(); // in the same transaction
}

void UnsentTexts::keepEdits()
{
    m_timeline.unfinished().keepNow();
    if (std::exchange(m_moved, true))
        return;
    const bool kept = m_drafts && m_drafts->edits().isOnDisk();
    for (const auto &edit : m_timeline.view()->editors().unsaved()) {
        if (kept && !edit.gone)
            continue;
        m_composer.addToDraft(edit.ref.channel, asKept(edit.draft, {}));
        if (m_drafts)
            m_drafts->edits().drop(edit.ref);
    }
}

void UnsentTexts::saveDrafts()
{
    m_composer.keepDrafts();
    if (m_drafts)
        m_drafts->flush();
}

void UnsentTexts::detach()
{
    m_composer.setDrafts(nullptr);
    m_timeline.unfinished().setStore(nullptr);
}

} // namespace chat::ui
