// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"

#include <QObject>
#include <QTimer>

class QSettings;
class QSplitter;
class QWidget;

namespace chat {
class Backend;
class Directory;
} // namespace chat

namespace chat::ui {

class ChannelPanel;
class ConversationHeader;
class MemberPanel;
class PinPanel;

//! The panels beside the conversation, as far as there is space: channel list, members, pinned messages. In a narrow
//! window the side panel is hidden first, then the channel list; both can be shown again.
class SidePanels : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QWidget &window; //!< its size decides which panels fit
        QSplitter &splitter; //!< between the list and the conversation
        ChannelPanel &list;
        ConversationHeader &header;
        MemberPanel &members;
        PinPanel &pins;
    };

    SidePanels(const Parts &parts, QSettings &settings, Backend &backend, Directory &directory);

    //! The open conversation, and the guild whose list is shown.
    void setPlace(const ChannelRef &channel, const GuildId &guild);
    void fit(); //!< after the window's size changed
    void save();

    void toggleMembers();
    void togglePins();
    void toggleList();
    void callList(); //!< shows it in a narrow window
    bool foldList(); //!< false: it was not shown on request
    bool leavePanel(); //!< closes pins or tool; false: the focus is not in them

    //! A tool is a panel that is opened on demand, in any conversation, in the place of members and pins. It is
    //! borrowed, beside the conversation already, and hidden.
    void openTool(QWidget &tool);
    void closeTool();
    [[nodiscard]] QWidget *tool() const { return m_tool; } //!< the open one; null: none
    //! What F6 leads to: the open tool, else the pins.
    [[nodiscard]] QWidget *region() const;

    [[nodiscard]] bool membersShown() const;
    [[nodiscard]] bool pinsShown() const;
    [[nodiscard]] bool listShown() const;

Q_SIGNALS:
    void left(); //!< the panel with the focus was hidden: the composer should get it
    void toolChanged(); //!< another one is open, or none

private:
    [[nodiscard]] bool narrow() const;
    [[nodiscard]] bool panelFits() const;
    void fitList();
    void learnPins();
    void hideTool();

    Parts m_parts;
    QSettings &m_settings;
    Backend &m_backend;
    Directory &m_directory;
    ChannelRef m_channel;
    GuildId m_guild;
    QTimer m_learnPins; //!< active shortly after a conversation was opened
    bool m_wantMembers = true;
    bool m_pinsOpen = false;
    QWidget *m_tool = nullptr; //!< null: none is open
    bool m_panelCalled = false; //!< opened although there is little room
    bool m_listCalled = false; //!< the same for the channel list
    int m_listWidth = 0; //!< as it was dragged to
};

} // namespace chat::ui
