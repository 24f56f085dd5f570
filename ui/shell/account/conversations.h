// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/timeline/messagelistmodel.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace chat {
class Backend;
}

namespace chat::ui {

//! The timelines of the conversations used last, kept so that coming back is instant, and the way one came (back,
//! forward). One that has something unfinished is kept until that is done.
class Conversations : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t kKept = 8;
    static constexpr int kTrail = 100;

    explicit Conversations(Backend &backend, QObject *parent = nullptr);
    ~Conversations() override;

    //! Besides what a timeline knows itself: is something open in that conversation that must not go?
    void setInUse(std::function<bool(const ChannelRef &)> inUse) { m_inUse = std::move(inUse); }
    //! The conversation's timeline, loading if it is new. Valid until kKept others were asked for.
    [[nodiscard]] MessageListModel &open(const ChannelRef &channel);
    [[nodiscard]] MessageListModel *find(const ChannelRef &channel) const; //!< null: not kept
    [[nodiscard]] std::vector<const MessageListModel *> all() const; //!< latest first
    void forget(const ChannelRef &channel); //!< not the one on screen

    //! Notes where the person is now; what lay ahead of a step back is dropped.
    void visit(const ChannelRef &channel);
    [[nodiscard]] ChannelRef back(); //!< empty: nowhere to go
    [[nodiscard]] ChannelRef forward();
    [[nodiscard]] const QList<ChannelRef> &recent() const { return m_recent; } //!< latest first, each once

Q_SIGNALS:
    void opened(chat::MessageListModel &model); //!< a new one, before it loads
    void edgeChanged(const chat::ChannelRef &channel); //!< MessageListModel::edgeChanged() of one that is kept

private:
    void dropSpare();

    Backend &m_backend;
    std::function<bool(const ChannelRef &)> m_inUse;
    std::vector<std::unique_ptr<MessageListModel>> m_models; //!< latest first
    QList<ChannelRef> m_trail;
    qsizetype m_at = -1;
    QList<ChannelRef> m_recent;
};

} // namespace chat::ui
