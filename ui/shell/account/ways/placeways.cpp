// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/account/ways/placeways.h"

#include "ui/channels/placeactions.h"
#include "ui/composer/composer.h"
#include "ui/pins/pinpanel.h"
#include "ui/shell/account/navigation.h"
#include "ui/shell/conversation/conversationheader.h"
#include "ui/shell/conversation/conversationpage.h"
#include "ui/shell/switcher/quickswitcher.h"
#include "ui/timeline/timelinepane.h"

namespace chat::ui {

PlaceWays::PlaceWays(const Needs &needs, const PlaceLinks &links, QObject *parent)
    : QObject(parent)
    , m_needs(needs)
    , m_links(links)
{
    m_needs.page.timeline().setLinks(m_links);
    m_needs.places.setLinks(m_links);
    wireTimeline();
    wireSwitcher();
    auto *navigation = &m_needs.navigation;
    auto *header = &m_needs.page.header();
    connect(header, &ConversationHeader::backRequested, navigation, &Navigation::back);
    connect(header, &ConversationHeader::forwardRequested, navigation, &Navigation::forward);
    connect(navigation, &Navigation::trailChanged, header,
        [navigation, header] { header->setTrail(navigation->hasBack(), navigation->hasForward()); });
}

void PlaceWays::wireTimeline()
{
    auto *navigation = &m_needs.navigation;
    auto *timeline = &m_needs.page.timeline();
    connect(timeline, &TimelinePane::channelRequested, navigation, [navigation](const ChannelId &channel) {
        navigation->openChannel({ChannelKind::Guild, channel});
    });
    connect(timeline, &TimelinePane::aboutToJump, navigation, &Navigation::noteJump);
    connect(timeline, &TimelinePane::linkRequested, this, &PlaceWays::linkRequested);
    connect(navigation, &Navigation::messageWanted, timeline, &TimelinePane::jumpTo);
    connect(navigation, &Navigation::placeWanted, timeline, &TimelinePane::returnTo);
    connect(&m_needs.pins, &PinPanel::chosen, timeline, &TimelinePane::jumpTo);
}

void PlaceWays::wireSwitcher()
{
    auto *switcher = &m_needs.switcher;
    // Also if the conversation is open already: the next thing to do there is writing.
    connect(switcher, &QuickSwitcher::channelChosen, this, [this](const ChannelRef &channel) {
        m_needs.navigation.openChannel(channel);
        m_needs.page.composer().focusInput();
    });
    connect(switcher, &QuickSwitcher::guildChosen, this, [this](const GuildId &guild) {
        m_needs.navigation.openGuild(guild);
        m_needs.page.composer().focusInput();
    });
    connect(
        switcher, &QuickSwitcher::linkChosen, this, [this](const QString &link) { Q_EMIT linkRequested(link, link); });
}

} // namespace chat::ui
