// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/keys/keybindings.h"

#include "app/session/settings/settings.h"
#include "ui/input/markupformat.h"

#include <algorithm>
#include <array>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostKeysOfOne = 4;
constexpr auto kKeysGroup = "keys/"_L1;

struct BindingText
{
    WindowKey key;
    const char *stored; //!< its key in the settings file
    const char *name;
};

constexpr std::array kBindingTexts{
    BindingText{
        WindowKey::Jump, "jump", QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "Jump to a channel, person or guild")},
    BindingText{
        WindowKey::PreviousChannel, "previousChannel", QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "Previous channel")},
    BindingText{WindowKey::NextChannel, "nextChannel", QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "Next channel")},
    BindingText{WindowKey::PreviousUnread, "previousUnread",
        QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "Previous unread channel")},
    BindingText{WindowKey::NextUnread, "nextUnread", QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "Next unread channel")},
    BindingText{WindowKey::NextMention, "nextMention", QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "Next mention")},
    BindingText{WindowKey::Mentions, "mentions", QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "List of all mentions")},
    BindingText{
        WindowKey::UnreadOnly, "unreadOnly", QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "Show unread channels only")},
    BindingText{WindowKey::Back, "back", QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "Back")},
    BindingText{WindowKey::Forward, "forward", QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "Forward")},
    BindingText{
        WindowKey::NextRegion, "nextRegion", QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "Next region of the window")},
    BindingText{WindowKey::PreviousRegion, "previousRegion",
        QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "Previous region of the window")},
    BindingText{WindowKey::Members, "members", QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "Show or hide the members")},
    BindingText{
        WindowKey::Pins, "pins", QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "Show or hide the pinned messages")},
    BindingText{WindowKey::ChannelList, "channelList",
        QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "To the channel list, or show and hide it in a narrow window")},
    BindingText{WindowKey::MarkGuildRead, "markGuildRead",
        QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "Mark the whole guild as read")},
    BindingText{WindowKey::ShowSource, "showSource",
        QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "Show the source of mentions and emoji while writing")},
    BindingText{WindowKey::LargerText, "largerText", QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "Larger text")},
    BindingText{WindowKey::SmallerText, "smallerText", QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "Smaller text")},
    BindingText{WindowKey::UsualText, "usualText", QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "Usual text size")},
    BindingText{WindowKey::Settings, "settings", QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "Settings")},
    BindingText{WindowKey::Help, "help", QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "List of all keys")},
    BindingText{WindowKey::Quit, "quit", QT_TRANSLATE_NOOP("chat::ui::KeyBindings", "Quit")},
};

//! Null: its keys cannot be changed.
const BindingText *bindingText(WindowKey key)
{
    const auto found = std::ranges::find(kBindingTexts, key, &BindingText::key);
    return found == kBindingTexts.end() ? nullptr : &*found;
}

QString settingOf(WindowKey key)
{
    const auto *text = bindingText(key);
    return text ? kKeysGroup + QLatin1StringView(text->stored) : QString();
}

bool isFunctionKey(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

} // namespace

const QList<WindowKey> &KeyBindings::all()
{
    static const QList<WindowKey> keys = [] {
        QList<WindowKey> list;
        for (const auto &text : kBindingTexts)
            list << text.key;
        return list;
    }();
    return keys;
}

KeyBindings::KeyBindings(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key.startsWith(kKeysGroup))
            Q_EMIT changed();
    });
}

//! As stored, if that can be read, without regard to others.
QList<QKeySequence> KeyBindings::wanted(WindowKey key) const
{
    const QString name = settingOf(key);
    const QVariant stored = name.isEmpty() ? QVariant() : m_settings.stored(name);
    if (!stored.isValid())
        return keysOf(key);
    QStringList words = stored.toStringList();
    if (words.isEmpty()) // something else; no keys at all are one empty word
        return keysOf(key);
    words.removeAll(QString());
    QList<QKeySequence> keys;
    for (const QString &word : std::as_const(words).mid(0, kMostKeysOfOne)) {
        const auto sequence = QKeySequence::fromString(word, QKeySequence::PortableText);
        if (sequence.count() == 1 && refusal(sequence[0]).isEmpty())
            keys << sequence;
    }
    return keys.isEmpty() && !words.isEmpty() ? keysOf(key) : keys;
}

QList<QKeySequence> KeyBindings::of(WindowKey key) const
{
    QList<QKeySequence> keys = wanted(key);
    for (const WindowKey other : all()) {
        if (other == key)
            break;
        const auto taken = wanted(other);
        keys.removeIf([&](const QKeySequence &one) { return taken.contains(one); });
    }
    return keys;
}

bool KeyBindings::isChanged(WindowKey key) const
{
    return of(key) != keysOf(key);
}

void KeyBindings::set(WindowKey key, const QList<QKeySequence> &keys)
{
    const auto store = [this](WindowKey which, const QList<QKeySequence> &these) {
        QStringList words;
        for (const auto &one : these)
            words << one.toString(QKeySequence::PortableText);
        if (these == keysOf(which))
            m_settings.remove(settingOf(which));
        else
            m_settings.write(settingOf(which), words.isEmpty() ? QStringList{QString()} : words);
    };
    for (const WindowKey other : all()) {
        auto left = wanted(other);
        if (other != key && left.removeIf([&](const QKeySequence &one) { return keys.contains(one); }) > 0)
            store(other, left);
    }
    store(key, keys);
}

void KeyBindings::reset(WindowKey key)
{
    set(key, keysOf(key));
}

void KeyBindings::resetAll()
{
    for (const WindowKey key : all())
        m_settings.remove(settingOf(key));
}

std::optional<WindowKey> KeyBindings::holder(const QKeySequence &keys, WindowKey other) const
{
    for (const WindowKey key : all()) {
        if (key != other && of(key).contains(keys))
            return key;
    }
    return {};
}

QString KeyBindings::refusal(QKeyCombination keys)
{
    const Qt::Key key = keys.key();
    const Qt::KeyboardModifiers held = keys.keyboardModifiers();
    const bool strong = held & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    switch (key) {
    case Qt::Key_unknown:
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
        return tr("Press another key together with it.");
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return tr("Enter sends messages and presses buttons.");
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return tr("Tab moves through the window.");
    case Qt::Key_Escape:
        if (held == Qt::ShiftModifier)
            return {}; // the usual key for a whole guild
        return tr("Esc closes what is open.");
    default:
        break;
    }
    if (!strong && !isFunctionKey(key))
        return tr("Without Ctrl or Alt, this key writes or moves the cursor.");
    for (const auto format : kMarkupFormats) {
        // Underlining needs a selection and leaves its keys to others otherwise.
        if (format != MarkupFormat::Underline && formatKeys(format) == QKeySequence(keys))
            return tr("It is used while writing: %1.").arg(formatName(format));
    }
    for (const auto used : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::Undo,
             QKeySequence::Redo, QKeySequence::SelectAll, QKeySequence::MoveToNextWord,
             QKeySequence::MoveToPreviousWord, QKeySequence::DeleteStartOfWord, QKeySequence::DeleteEndOfWord}) {
        if (QKeySequence::keyBindings(used).contains(QKeySequence(keys)))
            return tr("It is used while writing.");
    }
    for (const auto tool : {ToolKey::Search, ToolKey::SearchEverywhere, ToolKey::JumpToDate, ToolKey::Inspector}) {
        if (keysOf(tool).contains(QKeySequence(keys)))
            return tr("It opens a tool beside the conversation.");
    }
    if (held == Qt::ControlModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
        return tr("It selects messages.");
    if (held == (Qt::ControlModifier | Qt::AltModifier) && key >= Qt::Key_1 && key <= Qt::Key_9)
        return tr("It switches between accounts.");
    return {};
}

const char *KeyBindings::sourceNameOf(WindowKey key)
{
    const auto *text = bindingText(key);
    return text ? text->name : "";
}

QString KeyBindings::nameOf(WindowKey key)
{
    return tr(sourceNameOf(key));
}

} // namespace chat::ui
