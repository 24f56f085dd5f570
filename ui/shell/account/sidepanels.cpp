// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/account/sidepanels.h"

#include "app/models/directory/directory.h"
#include "ui/people/memberpanel.h"
#include "ui/pins/pinlist.h"
#include "ui/pins/pinpanel.h"
#include "ui/shell/conversation/conversationheader.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/widgets/sidelist.h"

#include <QApplication>
#include <QSettings>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFoldPanelBelow = 960;
constexpr int kFoldListBelow = 800;
constexpr int kListWidth = 240;
constexpr int kNarrowestList = 160;
constexpr int kWidestList = 480;
constexpr int kMembersWidth = 232;
constexpr int kPinsWidth = 300;
constexpr int kPinsWidthNarrow = 260;
constexpr int kToolWidth = 340;
constexpr std::chrono::milliseconds kPassingBy{1000}; // a visit shorter than this is not long enough to pin anything

} // namespace

SidePanels::SidePanels(const Parts &parts, QSettings &settings, Backend &backend, Directory &directory)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_settings(settings)
    , m_backend(backend)
    , m_directory(directory)
    , m_wantMembers(settings.value(u"window/members"_s, true).toBool())
    , m_listWidth(std::clamp(settings.value(u"window/listWidth"_s, kListWidth).toInt(), kNarrowestList, kWidestList))
{
    parts.members.setFixedWidth(kMembersWidth);
    parts.list.setMaximumWidth(kWidestList);
    parts.splitter.setSizes({m_listWidth, 1000});
    m_learnPins.setSingleShot(true);
    m_learnPins.setInterval(kPassingBy);
    connect(&m_learnPins, &QTimer::timeout, this, &SidePanels::learnPins);
    connect(&parts.header, &ConversationHeader::membersToggled, this, &SidePanels::toggleMembers);
    connect(&parts.header, &ConversationHeader::pinsToggled, this, &SidePanels::togglePins);
    connect(&parts.header, &ConversationHeader::listToggled, this, &SidePanels::toggleList);
    connect(&parts.members, &MemberPanel::closeRequested, this, &SidePanels::toggleMembers);
    connect(&parts.pins, &PinPanel::closeRequested, this, &SidePanels::togglePins);
    connect(&parts.splitter, &QSplitter::splitterMoved, this, [this] {
        if (!narrow())
            m_listWidth = m_parts.list.width();
    });
    fit();
}

void SidePanels::save()
{
    m_settings.setValue(u"window/members"_s, m_wantMembers);
    m_settings.setValue(u"window/listWidth"_s, m_listWidth);
}

void SidePanels::setPlace(const ChannelRef &channel, const GuildId &guild)
{
    if (channel != m_channel && !channel.isEmpty())
        m_learnPins.start();
    m_channel = channel;
    m_guild = guild;
    if (!guild.isEmpty())
        m_parts.members.setGuild(guild);
    fit();
}

//! A message does not say whether it is pinned, but its menu offers to pin or unpin. One small call finds out, if
//! pinning is allowed at all; events keep it current.
void SidePanels::learnPins()
{
    const bool mayPin = m_channel.kind == ChannelKind::Guild && !m_channel.isEmpty()
        && m_backend.messages().capabilities().pins
        && has(m_directory.permissions(m_channel), Permission::ManageMessages);
    if (mayPin && m_parts.window.isVisible())
        m_parts.pins.learn();
}

// ---- room ---------------------------------------------------------------------------------------------------------

bool SidePanels::narrow() const
{
    return m_parts.window.width() < kFoldListBelow;
}

bool SidePanels::panelFits() const
{
    const bool inGuild = m_channel.kind == ChannelKind::Guild && !m_channel.isEmpty() && !m_guild.isEmpty();
    return inGuild && (m_parts.window.width() >= kFoldPanelBelow || m_panelCalled);
}

bool SidePanels::membersShown() const
{
    return m_wantMembers && !m_pinsOpen && !m_tool && panelFits();
}

bool SidePanels::pinsShown() const
{
    return m_pinsOpen && !m_tool && panelFits();
}

bool SidePanels::listShown() const
{
    return !narrow() || m_listCalled || m_channel.isEmpty();
}

void SidePanels::fit()
{
    if (m_parts.window.width() >= kFoldPanelBelow)
        m_panelCalled = false;
    if (!narrow())
        m_listCalled = false;
    m_parts.pins.setChannel(m_channel);
    m_parts.members.setVisible(membersShown());
    m_parts.pins.setFixedWidth(narrow() ? kPinsWidthNarrow : kPinsWidth);
    m_parts.pins.setVisible(pinsShown());
    if (m_tool) {
        const int most = std::max(kToolWidth, m_tool->sizeHint().width());
        const int wide = std::clamp(m_parts.window.width() / 3, kPinsWidth, most);
        m_tool->setFixedWidth(narrow() ? kPinsWidthNarrow : wide);
    }
    m_parts.header.setMembersShown(membersShown());
    m_parts.header.setPinsShown(pinsShown());
    fitList();
}

void SidePanels::fitList()
{
    const bool shown = listShown();
    m_parts.header.setListFolds(narrow(), shown);
    m_parts.list.setVisible(shown);
    if (!m_parts.window.isVisible() || !shown)
        return; // the width is not valid yet
    if (m_parts.list.width() != m_listWidth)
        m_parts.splitter.setSizes({m_listWidth, std::max(1, m_parts.splitter.width() - m_listWidth)});
}

// ---- switches -----------------------------------------------------------------------------------------------------

void SidePanels::toggleMembers()
{
    const bool folds = m_parts.window.width() < kFoldPanelBelow;
    if (membersShown()) {
        m_wantMembers = folds; // a narrow window hides it only for now
        m_panelCalled = false;
    } else {
        m_wantMembers = true;
        m_pinsOpen = false;
        hideTool();
        m_panelCalled = folds;
        m_listCalled = false;
    }
    m_settings.setValue(u"window/members"_s, m_wantMembers);
    fit();
}

void SidePanels::togglePins()
{
    if (pinsShown()) {
        m_pinsOpen = false;
        m_panelCalled = false;
    } else if (m_channel.kind == ChannelKind::Guild && !m_channel.isEmpty()) {
        m_pinsOpen = true;
        hideTool();
        m_panelCalled = m_parts.window.width() < kFoldPanelBelow;
        m_listCalled = false;
    }
    fit();
    if (pinsShown())
        m_parts.pins.list().setFocus(Qt::OtherFocusReason);
}

void SidePanels::openTool(QWidget &tool)
{
    if (m_tool == &tool)
        return;
    if (m_tool)
        m_tool->hide();
    m_tool = &tool;
    m_listCalled = false;
    fit();
    tool.show();
    Q_EMIT toolChanged();
}

void SidePanels::hideTool()
{
    if (!m_tool)
        return;
    std::exchange(m_tool, nullptr)->hide();
    Q_EMIT toolChanged();
}

void SidePanels::closeTool()
{
    const auto *focus = QApplication::focusWidget();
    const bool had = m_tool && focus && m_tool->isAncestorOf(focus);
    hideTool();
    fit();
    if (had)
        Q_EMIT left();
}

QWidget *SidePanels::region() const
{
    return m_tool ? m_tool : &m_parts.pins.list();
}

bool SidePanels::leavePanel()
{
    const auto *focus = QApplication::focusWidget();
    if (focus && m_tool && m_tool->isAncestorOf(focus)) {
        closeTool();
        return true;
    }
    if (!focus || !m_parts.pins.isAncestorOf(focus))
        return false;
    togglePins();
    Q_EMIT left();
    return true;
}

void SidePanels::toggleList()
{
    if (!narrow()) {
        m_parts.list.visibleList().setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_listCalled = !m_listCalled;
    if (m_listCalled)
        m_panelCalled = false;
    fit();
    if (m_parts.list.isVisible())
        m_parts.list.visibleList().setFocus(Qt::ShortcutFocusReason);
    else
        Q_EMIT left();
}

void SidePanels::callList()
{
    m_listCalled = narrow();
    fit();
}

bool SidePanels::foldList()
{
    if (!m_listCalled)
        return false;
    toggleList();
    return true;
}

} // namespace chat::ui
