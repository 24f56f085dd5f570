// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/composer/draftkeeper.h"

#include <utility>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

DraftKeeper::DraftKeeper(Snapshot snapshot, QObject *parent)
    : QObject(parent)
    , m_snapshot(std::move(snapshot))
{
    m_later.setSingleShot(true);
    m_later.setInterval(200ms); // not at each letter: the whole text is copied from the document
    connect(&m_later, &QTimer::timeout, this, &DraftKeeper::writeNow);
}

void DraftKeeper::setStore(DraftStore *store, const ChannelRef &shown)
{
    m_store = store;
    if (!store)
        return;
    const auto kept = store->all();
    for (auto it = kept.constBegin(); it != kept.constEnd(); ++it) {
        if (it.key() != shown && !m_drafts.contains(it.key()))
            put(it.key(), it.value());
    }
}

void DraftKeeper::note(const ChannelRef &channel)
{
    if (!m_store || channel.isEmpty())
        return;
    m_changed.insert(channel);
    if (!m_later.isActive())
        m_later.start();
}

void DraftKeeper::writeNow()
{
    if (!m_store)
        return;
    m_later.stop();
    const auto changed = std::exchange(m_changed, {});
    for (const ChannelRef &channel : changed)
        m_store->put(channel, m_snapshot(channel));
}

void DraftKeeper::setWords(const ChannelRef &channel, const KeptDraft &words)
{
    KeptDraft draft = words;
    const KeptDraft before = m_drafts.value(channel);
    draft.card = before.card;
    draft.files = before.files;
    put(channel, draft);
}

void DraftKeeper::setCard(const ChannelRef &channel, const QString &json)
{
    KeptDraft draft = m_drafts.value(channel);
    draft.card = json;
    put(channel, draft);
}

KeptDraft DraftKeeper::joined(KeptDraft draft, const KeptDraft &more, const QString &another)
{
    if (more.quote && !draft.quote && draft.text.trimmed().isEmpty())
        draft.quote = more.quote;
    for (const QString &text : {more.text, another}) {
        if (text.isEmpty())
            continue;
        if (draft.text.trimmed().isEmpty())
            draft.text = text;
        else
            draft.text += u"\n\n"_s + text;
    }
    draft.caret = static_cast<int>(draft.text.size());
    return draft;
}

QStringList DraftKeeper::takeFiles(const ChannelRef &channel)
{
    KeptDraft draft = m_drafts.value(channel);
    QStringList files = std::exchange(draft.files, {});
    put(channel, draft);
    return files;
}

//! A mode that was chosen counts too, unlike on disk.
void DraftKeeper::put(const ChannelRef &channel, const KeptDraft &draft)
{
    if (draft == KeptDraft())
        m_drafts.remove(channel);
    else
        m_drafts.insert(channel, draft);
}

} // namespace chat::ui
