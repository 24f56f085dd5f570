// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/timeline/messagelistmodel.h"
#include "ui/shell/reading/trail.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace chat {
class Backend;
}

namespace chat::ui {

//! The timelines of recently used conversations, kept so that returning is instant, and the history of places (back,
//! forward). Conversations with unfinished work are kept until it is done.
class Conversations : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t kKept = 8;

    explicit Conversations(Backend &backend, QObject *parent = nullptr);
    ~Conversations() override;

    //! Where a conversation was left in an earlier run: it is opened there the first time, if that is stored.
    void setPlace(const MessageRef &place) { m_place = place; }
    //! In addition to the timeline itself: is something open in that conversation that must not be lost?
    void setInUse(std::function<bool(const ChannelRef &)> inUse) { m_inUse = std::move(inUse); }
    //! The timeline of the conversation, loading if it is new. Valid until kKept others were requested.
    [[nodiscard]] MessageListModel &open(const ChannelRef &channel);
    [[nodiscard]] MessageListModel *find(const ChannelRef &channel) const; //!< null: not kept
    [[nodiscard]] std::vector<const MessageListModel *> all() const; //!< latest first
    void send(const ChannelRef &channel, const Draft &draft, const OutgoingFiles &files);
    void forget(const ChannelRef &channel); //!< without the one on screen

    void visit(const ChannelRef &channel); //!< it is shown from now on
    [[nodiscard]] Trail &trail() { return m_trail; }
    [[nodiscard]] const Trail &trail() const { return m_trail; }
    [[nodiscard]] const QList<ChannelRef> &recent() const { return m_recent; } //!< latest first, each once

Q_SIGNALS:
    void opened(chat::MessageListModel &model); //!< a new one, before it loads
    void edgeChanged(const chat::ChannelRef &channel); //!< MessageListModel::edgeChanged() of one that is kept

private:
    void dropSpare();
    void onConnection();

    Backend &m_backend;
    std::function<bool(const ChannelRef &)> m_inUse;
    std::vector<std::unique_ptr<MessageListModel>> m_models; //!< latest first
    Trail m_trail;
    QList<ChannelRef> m_recent;
    MessageRef m_place; //!< empty id: none
    bool m_online = false;
};

} // namespace chat::ui
