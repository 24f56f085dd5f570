// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/keys/shortcuts.h"

#include <utility>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

QString shownKeys(const QList<QKeySequence> &keys)
{
    static const QList<std::pair<QString, QString>> engraved{
        {u"Up"_s, u"↑"_s}, {u"Down"_s, u"↓"_s}, {u"Left"_s, u"←"_s}, {u"Right"_s, u"→"_s}, {u"Return"_s, u"Enter"_s}};
    QStringList list;
    for (const auto &one : keys) {
        auto text = one.toString(QKeySequence::PortableText);
        for (const auto &[name, sign] : engraved) {
            if (text == name || text.endsWith(u'+' + name))
                text = text.chopped(name.size()) + sign;
        }
        list << text;
    }
    return list.join(u" / "_s);
}

QList<QKeySequence> keysOf(WindowKey key)
{
    switch (key) {
    case WindowKey::Jump:
        return {Qt::CTRL | Qt::Key_K};
    case WindowKey::PreviousChannel:
        return {Qt::ALT | Qt::Key_Up};
    case WindowKey::NextChannel:
        return {Qt::ALT | Qt::Key_Down};
    case WindowKey::PreviousUnread:
        return {Qt::ALT | Qt::SHIFT | Qt::Key_Up};
    case WindowKey::NextUnread:
        return {Qt::ALT | Qt::SHIFT | Qt::Key_Down};
    case WindowKey::NextMention:
        return {Qt::ALT | Qt::SHIFT | Qt::Key_M};
    case WindowKey::Mentions:
        return {Qt::CTRL | Qt::SHIFT | Qt::Key_M};
    case WindowKey::UnreadOnly:
        return {Qt::CTRL | Qt::SHIFT | Qt::Key_U};
    case WindowKey::Back:
        return {Qt::ALT | Qt::Key_Left};
    case WindowKey::Forward:
        return {Qt::ALT | Qt::Key_Right};
    case WindowKey::NextRegion:
        return {Qt::Key_F6};
    case WindowKey::PreviousRegion:
        return {Qt::SHIFT | Qt::Key_F6};
    case WindowKey::Members:
        return {Qt::CTRL | Qt::Key_U};
    case WindowKey::Pins:
        return {Qt::CTRL | Qt::Key_P};
    case WindowKey::ChannelList:
        return {Qt::CTRL | Qt::Key_L};
    case WindowKey::MarkGuildRead:
        return {Qt::SHIFT | Qt::Key_Escape};
    case WindowKey::ShowSource:
        return {Qt::CTRL | Qt::SHIFT | Qt::Key_S};
    case WindowKey::Account:
        return {Qt::CTRL | Qt::ALT | Qt::Key_1};
    case WindowKey::Settings:
        return {Qt::CTRL | Qt::Key_Comma};
    case WindowKey::LargerText:
        return {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal};
    case WindowKey::SmallerText:
        return {Qt::CTRL | Qt::Key_Minus};
    case WindowKey::UsualText:
        return {Qt::CTRL | Qt::Key_0};
    case WindowKey::Help:
        return {Qt::Key_F1, Qt::CTRL | Qt::Key_Slash};
    case WindowKey::Quit:
        return {Qt::CTRL | Qt::Key_Q};
    }
    return {};
}

QList<QKeySequence> keysOf(ToolKey key)
{
    switch (key) {
    case ToolKey::Search:
        return {Qt::CTRL | Qt::Key_F};
    case ToolKey::SearchEverywhere:
        return {Qt::CTRL | Qt::SHIFT | Qt::Key_F};
    case ToolKey::JumpToDate:
        return {Qt::CTRL | Qt::Key_G};
    case ToolKey::Inspector:
        return {Qt::CTRL | Qt::SHIFT | Qt::Key_I};
    }
    return {};
}

} // namespace chat::ui
