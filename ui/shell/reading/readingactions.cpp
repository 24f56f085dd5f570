// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/reading/readingactions.h"

#include "app/models/directory/directory.h"
#include "ui/channels/unreadbar.h"
#include "ui/timeline/timelinepane.h"

#include <utility>

namespace chat::ui {

ReadingActions::ReadingActions(Directory &directory, TimelinePane &timeline, Ways ways, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_timeline(timeline)
    , m_ways(std::move(ways))
{
}

void ReadingActions::setBar(UnreadBar &bar)
{
    connect(&bar, &UnreadBar::nextUnreadRequested, this, [this] { m_ways.toUnread(); });
    connect(&bar, &UnreadBar::nextMentionRequested, this, &ReadingActions::goToNextMention);
}

bool ReadingActions::showMention()
{
    const MessageId mention = m_directory.firstMention(m_ways.current());
    if (mention.isEmpty())
        return false;
    m_timeline.jumpTo(mention);
    return true;
}

void ReadingActions::goToNextMention()
{
    if (!showMention() && m_ways.toMention())
        (void)showMention();
}

} // namespace chat::ui
