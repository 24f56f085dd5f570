// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/events.h"
#include "app/domain/page.h"

#include <QHash>

#include <deque>
#include <optional>

namespace chat::satori {

//! The history of a channel whose platform has none: live events since we connected. A permanent store can replace it.
class HistoryFromEvents
{
public:
    void note(const MessageEvent &event);
    void keep(const Message &message); //!< one that was sent or fetched
    //! The requested section; without a cursor where it ends.
    [[nodiscard]] MessagePage page(const MessageQuery &query) const;
    [[nodiscard]] const Message *find(const MessageRef &ref) const;

private:
    static constexpr size_t kMessages = 1000; //!< of one channel
    static constexpr qsizetype kChannels = 200;

    [[nodiscard]] Message *edit(const MessageRef &ref);

    QHash<ChannelRef, std::deque<Message>> m_channels;
};

} // namespace chat::satori
