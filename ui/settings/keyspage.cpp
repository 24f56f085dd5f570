// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/settings/keyspage.h"

#include "ui/settings/keypicker.h"
#include "ui/shell/keys/keybindings.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QTranslator>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

KeysPage::KeysPage(const SettingsNeeds &needs, KeyBindings &keys, QWidget *parent)
    : SettingsPage(needs, Glyph::Braces, tr("Keys"), parent)
    , m_keys(keys)
{
    auto &all = addGroup();
    auto &list = addRow(all,
        {QT_TR_NOOP("All keys"),
            QT_TR_NOOP("The list also has those for messages, lists and editors, which cannot be changed.")});
    connect(&addButton(list, tr("Show the list")), &Button::clicked, this, &KeysPage::listRequested);
    auto &reset = addRow(all, {QT_TR_NOOP("Usual keys"), QT_TR_NOOP("Takes back everything that was changed below.")});
    connect(&addButton(reset, tr("Reset all")), &Button::clicked, &m_keys, &KeyBindings::resetAll);
    auto &window = addGroup(tr("Keys of the window: choose one and press others"));
    for (const WindowKey key : KeyBindings::all()) {
        addKey(window, key);
        auto &row = *window.rows().back();
        row.addWords(QString::fromUtf8(KeyBindings::sourceNameOf(key)));
        if (needs.chinese)
            row.addWords(needs.chinese->translate("chat::ui::KeyBindings", KeyBindings::sourceNameOf(key)));
        row.addWords(tr("key shortcut"));
    }
}

void KeysPage::addKey(SettingsGroup &group, WindowKey key)
{
    auto &row = group.add(KeyBindings::nameOf(key));
    auto *both = new QWidget(&row);
    auto *across = new QHBoxLayout(both);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(4);
    auto *picker = new KeyPicker(style(), row.label(), both);
    auto *reset = new Button(style(), Glyph::Retry, tr("Usual keys: %1").arg(shownKeys(keysOf(key))), both);
    QSizePolicy keepsPlace = reset->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    reset->setSizePolicy(keepsPlace);
    across->addWidget(picker);
    across->addWidget(reset);
    row.setControl(both);
    connect(reset, &Button::clicked, this, [this, key, picker] {
        m_keys.reset(key);
        picker->setFocus(Qt::OtherFocusReason); // the button is gone
    });
    connect(picker, &KeyPicker::pressedKeys, this,
        [this, key, &row, picker](QKeyCombination pressed) { onPressed(key, row, *picker, pressed); });
    connect(picker, &KeyPicker::cleared, this, [this, key, picker] {
        m_keys.set(key, {});
        picker->stop();
    });
    connect(picker, &KeyPicker::listeningChanged, this, [this, &row](bool listening) {
        m_disputed = {};
        row.setMore(listening ? tr("Esc leaves them as they are, Backspace takes them away.") : QString());
    });
    const auto show = [this, key, picker, reset] {
        const auto keys = m_keys.of(key);
        picker->setKeys(shownKeys(keys));
        reset->setVisible(m_keys.isChanged(key));
    };
    connect(&m_keys, &KeyBindings::changed, this, show);
    show();
}

//! Taken at once, unless they do something else already: then they must be pressed once more.
void KeysPage::onPressed(WindowKey key, SettingsRow &row, KeyPicker &picker, QKeyCombination pressed)
{
    const QKeySequence keys(pressed);
    const QString shown = shownKeys({keys});
    if (const QString refusal = KeyBindings::refusal(pressed); !refusal.isEmpty()) {
        m_disputed = {};
        row.setMore(tr("%1 cannot be used. %2").arg(shown, refusal));
        return;
    }
    const auto holder = m_keys.holder(keys, key);
    if (holder && m_disputed != keys) {
        m_disputed = keys;
        row.setMore(tr("%1 does something already: %2. Press it again to use it here.")
                        .arg(shown, KeyBindings::nameOf(*holder)));
        return;
    }
    m_keys.set(key, {keys});
    picker.stop();
}

} // namespace chat::ui
