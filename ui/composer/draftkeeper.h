// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/drafts/draftstore.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace chat::ui {

//! What was written in each conversation: words and modes while another conversation is shown, cards that are not open,
//! files of an earlier run. Writes what changed to the store a moment later.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    //! All a conversation has at this moment, on screen or not.
    using Snapshot = std::function<KeptDraft(const ChannelRef &)>;
    explicit DraftKeeper(Snapshot snapshot, QObject *parent = nullptr);

    //! Borrowed; null: nothing is written any more. Takes what lies there, but for the conversation on screen and those
    //! that have a draft already.
    void setStore(DraftStore *store, const ChannelRef &shown);
    void note(const ChannelRef &channel); //!< it changed: is written in a moment
    void writeNow();

    [[nodiscard]] KeptDraft draft(const ChannelRef &channel) const { return m_drafts.value(channel); }
    [[nodiscard]] bool holds(const ChannelRef &channel) const { return m_drafts.contains(channel); }
    //! Text, caret, quote and modes of `words`; card and files stay.
    void setWords(const ChannelRef &channel, const KeptDraft &words);
    void setCard(const ChannelRef &channel, const QString &json); //!< empty: there is none
    //! A draft with the text and quote of `more` and another text behind what is there.
    [[nodiscard]] static KeptDraft joined(KeptDraft draft, const KeptDraft &more, const QString &another);
    [[nodiscard]] QStringList takeFiles(const ChannelRef &channel); //!< of an earlier run, once

private:
    void put(const ChannelRef &channel, const KeptDraft &draft);

    Snapshot m_snapshot;
    QHash<ChannelRef, KeptDraft> m_drafts;
    DraftStore *m_store = nullptr;
    QSet<ChannelRef> m_changed; //!< not written yet
    QTimer m_later;
};

} // namespace chat::ui
