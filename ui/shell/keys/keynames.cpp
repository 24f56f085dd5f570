// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/keys/keynames.h"

#include "ui/channels/unreadbar.h"
#include "ui/shell/keys/windowkeys.h"
#include "ui/shell/conversation/conversationheader.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/lists/jumpfield.h"

namespace chat::ui {

KeyNames::KeyNames(WindowKeys &keys, ChannelPanel &list, ConversationHeader &header)
    : QObject(&keys)
    , m_keys(keys)
    , m_list(list)
    , m_header(header)
{
    connect(&keys, &WindowKeys::changed, this, &KeyNames::tell);
    tell();
}

void KeyNames::tell()
{
    m_list.unreadBar().setKeys(m_keys.shown(WindowKey::UnreadOnly), m_keys.shown(WindowKey::NextUnread),
        m_keys.shown(WindowKey::NextMention), m_keys.shown(WindowKey::Mentions));
    m_list.jumpField().setKeys(m_keys.shown(WindowKey::Jump));
    m_header.setKeys(
        {m_keys.shown(WindowKey::ChannelList), m_keys.shown(WindowKey::Back), m_keys.shown(WindowKey::Forward),
            shownKeys(keysOf(ToolKey::Search)), m_keys.shown(WindowKey::Pins), m_keys.shown(WindowKey::Members)});
}

} // namespace chat::ui
