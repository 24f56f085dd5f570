// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// What lies beside the conversation: side panels and channel list as far as there is room, people and places.
#include "ui/shell/account/accountview.h"

#include "ui/channels/placeactions.h"
#include "ui/composer/composer.h"
#include "ui/people/memberpanel.h"
#include "ui/people/personactions.h"
#include "ui/people/profilepopup.h"
#include "ui/pins/pinlist.h"
#include "ui/pins/pinpanel.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/conversation/conversationheader.h"
#include "ui/shell/lists/guildrail.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/sidelist.h"

#include <QCursor>
#include <QSettings>
#include <QSplitter>
#include <QTimer>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFoldPanelBelow = 960;
constexpr int kFoldListBelow = 800;
constexpr int kWidestList = 480;
constexpr int kPinsWidth = 300;
constexpr int kPinsWidthNarrow = 260;
constexpr std::chrono::milliseconds kPassingBy{1000}; // who leaves a channel before did not come to pin anything

QRect around(const QPoint &point)
{
    return {point - QPoint(6, 6), QSize(12, 12)};
}

} // namespace

// ---- wiring -------------------------------------------------------------------------------------------------------

void AccountView::wirePanels()
{
    connect(m_header, &ConversationHeader::membersToggled, this, &AccountView::toggleMembers);
    connect(m_header, &ConversationHeader::pinsToggled, this, &AccountView::togglePins);
    connect(m_header, &ConversationHeader::listToggled, this, &AccountView::toggleList);
    connect(m_members, &MemberPanel::closeRequested, this, &AccountView::toggleMembers);
    connect(m_pins, &PinPanel::closeRequested, this, &AccountView::togglePins);
    m_timeline->setPins(m_pins->model());
    m_learnPins.setSingleShot(true);
    m_learnPins.setInterval(kPassingBy);
    connect(&m_learnPins, &QTimer::timeout, this, &AccountView::learnPins);
    connect(m_pins, &PinPanel::chosen, m_timeline, &TimelinePane::jumpTo);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (!narrow())
            m_listWidth = m_channels->width();
    });
    connect(m_channels, &ChannelPanel::chosen, this, [this](const ChannelRef &channel) {
        openChannel(channel);
        foldBack();
    });
    // In a narrow window choosing a guild calls its list: that is what one goes on with.
    connect(m_rail, &GuildRail::guildChosen, this, [this](const GuildId &guild) {
        openGuild(guild);
        m_listCalled = narrow();
        fit();
    });
    connect(m_rail, &GuildRail::directsChosen, this, [this] {
        openDirects();
        m_listCalled = narrow();
        fit();
    });
}

//! A message does not say whether it is pinned, and its menu offers the one or the other. One small call tells, where
//! pinning is allowed at all; events keep the answer fresh.
void AccountView::learnPins()
{
    const bool mayPin = m_current.kind == ChannelKind::Guild && !m_current.isEmpty()
        && m_needs.backend.messages().capabilities().pins
        && has(m_needs.directory.permissions(m_current), Permission::ManageMessages);
    if (mayPin && isVisible())
        m_pins->learn();
}

void AccountView::wireActions()
{
    m_people = new PersonActions(*this, m_needs.style, m_needs.backend, m_needs.directory);
    m_places = new PlaceActions(*this, m_needs.style, m_needs.backend, m_needs.directory);
    connect(m_members, &MemberPanel::chosen, this, [this](const UserId &user, const QRect &row) {
        // Beside the panel, so that the next one can be chosen.
        showProfile(user, {row.left() - ProfilePopup::kWidth - 6, row.top() - 9, 4, 4});
    });
    connect(m_members, &MemberPanel::menuRequested, this, &AccountView::popupPerson);
    connect(m_header, &ConversationHeader::profileRequested, this, &AccountView::showProfile);
    connect(m_timeline, &TimelinePane::profileRequested, this,
        [this](const UserId &user) { showProfile(user, around(QCursor::pos())); });
    const auto profileAt = [this](const UserId &user, const QPoint &at) { showProfile(user, around(at)); };
    connect(m_people, &PersonActions::profileRequested, this, profileAt);
    connect(m_people, &PersonActions::messageRequested, this, &AccountView::openUser);
    connect(m_people, &PersonActions::mentionRequested, this, &AccountView::mention);
    connect(m_places, &PlaceActions::profileRequested, this, profileAt);
    connect(m_channels, &ChannelPanel::closeRequested, m_places, &PlaceActions::closeDirect);
    connect(m_places, &PlaceActions::directClosed, this, &AccountView::onDirectClosed);
    connect(m_places, &PlaceActions::channelCreated, this, &AccountView::openChannel);
    connect(m_channels, &ChannelPanel::guildMenuRequested, m_places, &PlaceActions::popupGuild);
    connect(m_channels, &ChannelPanel::directsMenuRequested, m_places, &PlaceActions::popupDirects);
    connect(m_channels, &ChannelPanel::menuRequested, this, [this](const ChannelRef &channel, const QPoint &at) {
        if (channel.kind == ChannelKind::Direct)
            m_places->popupDirect(channel, at);
        else
            m_places->popupChannel(channel, at);
    });
    connect(m_rail, &GuildRail::guildMenuRequested, m_places, &PlaceActions::popupGuild);
    connect(m_rail, &GuildRail::directsMenuRequested, m_places, &PlaceActions::popupDirects);
}

// ---- room ---------------------------------------------------------------------------------------------------------

bool AccountView::narrow() const
{
    return width() < kFoldListBelow;
}

bool AccountView::panelFits() const
{
    const bool inGuild = m_current.kind == ChannelKind::Guild && !m_current.isEmpty() && !m_guild.isEmpty();
    return inGuild && (width() >= kFoldPanelBelow || m_panelCalled);
}

bool AccountView::membersShown() const
{
    return m_wantMembers && !m_pinsOpen && panelFits();
}

bool AccountView::pinsShown() const
{
    return m_pinsOpen && panelFits();
}

bool AccountView::listShown() const
{
    return !narrow() || m_listCalled || m_current.isEmpty();
}

//! What a narrow window has no room for goes: first the side panel, then the channel list.
void AccountView::fit()
{
    if (width() >= kFoldPanelBelow)
        m_panelCalled = false;
    if (!narrow())
        m_listCalled = false;
    m_pins->setChannel(m_current);
    m_members->setVisible(membersShown());
    m_pins->setFixedWidth(narrow() ? kPinsWidthNarrow : kPinsWidth);
    m_pins->setVisible(pinsShown());
    m_header->setMembersShown(membersShown());
    m_header->setPinsShown(pinsShown());
    fitList();
    m_composer->setHeightLimit(height() * 2 / 5);
}

void AccountView::fitList()
{
    const bool shown = listShown();
    m_header->setListFolds(narrow(), shown);
    m_channels->setVisible(shown);
    m_channels->setMaximumWidth(kWidestList);
    if (!isVisible() || !shown)
        return; // the width means nothing yet
    if (m_channels->width() != m_listWidth)
        m_splitter->setSizes({m_listWidth, std::max(1, m_splitter->width() - m_listWidth)});
}

void AccountView::toggleMembers()
{
    if (membersShown()) {
        m_wantMembers = width() < kFoldPanelBelow; // a narrow window only lets go of it for now
        m_panelCalled = false;
    } else {
        m_wantMembers = true;
        m_pinsOpen = false;
        m_panelCalled = width() < kFoldPanelBelow;
        m_listCalled = false;
    }
    m_needs.settings.setValue(u"window/members"_s, m_wantMembers);
    fit();
}

void AccountView::togglePins()
{
    if (pinsShown()) {
        m_pinsOpen = false;
        m_panelCalled = false;
    } else if (m_current.kind == ChannelKind::Guild && !m_current.isEmpty()) {
        m_pinsOpen = true;
        m_panelCalled = width() < kFoldPanelBelow;
        m_listCalled = false;
    }
    fit();
    if (pinsShown())
        m_pins->list().setFocus(Qt::OtherFocusReason);
}

void AccountView::toggleList()
{
    if (!narrow()) {
        m_channels->visibleList().setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_listCalled = !m_listCalled;
    if (m_listCalled)
        m_panelCalled = false;
    fit();
    if (m_channels->isVisible())
        m_channels->visibleList().setFocus(Qt::ShortcutFocusReason);
    else
        m_composer->focusInput();
}

//! A conversation was chosen from the list: in a narrow window it has done its work.
void AccountView::foldBack()
{
    if (!m_listCalled)
        return;
    m_listCalled = false;
    fit();
    m_composer->focusInput();
}

// ---- people -------------------------------------------------------------------------------------------------------

GuildId AccountView::guildOfPeople() const
{
    return m_current.kind == ChannelKind::Guild ? m_guild : GuildId();
}

void AccountView::showProfile(const UserId &user, const QRect &globalAnchor)
{
    if (user.isEmpty())
        return;
    if (!m_profile) {
        m_profile = new ProfilePopup(m_needs.style, m_needs.backend, m_needs.directory, m_needs.images, this);
        connect(m_profile, &ProfilePopup::messageRequested, this, &AccountView::openUser);
        connect(m_profile, &ProfilePopup::mentionRequested, this, &AccountView::mention);
        connect(m_profile, &ProfilePopup::copyIdRequested, m_people, &PersonActions::copyId);
        connect(m_profile, &ProfilePopup::menuRequested, m_people,
            [this](const UserId &person, const GuildId &guild, const QPoint &at) {
                m_people->popup(person, guild, at, false);
            });
    }
    m_profile->popup(user, guildOfPeople(), globalAnchor);
}

void AccountView::popupPerson(const UserId &user, const QPoint &at)
{
    m_people->popup(user, guildOfPeople(), at);
}

void AccountView::mention(const UserId &user)
{
    if (m_composer->isVisible())
        m_composer->insertText(u"(met)%1(met) "_s.arg(user.value));
}

} // namespace chat::ui
