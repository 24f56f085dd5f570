// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace chat::ui {

class ChannelPanel;
class ConversationHeader;
class WindowKeys;

//! Has buttons say which keys do the same, those that are used now.
class KeyNames : public QObject
{
    Q_OBJECT

public:
    //! `keys` owns it; the others are borrowed.
    KeyNames(WindowKeys &keys, ChannelPanel &list, ConversationHeader &header);

private:
    void tell();

    const WindowKeys &m_keys;
    ChannelPanel &m_list;
    ConversationHeader &m_header;
};

} // namespace chat::ui
