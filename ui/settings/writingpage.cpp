// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/settings/writingpage.h"

#include "app/base/showntext.h"
#include "app/session/settings/settingkeys.h"
#include "ui/input/spellchecker.h"
#include "ui/widgets/controls/switch.h"

#include <QLocale>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostDictionaryRows = 30;

//! "American English (en_US)".
QString dictionaryName(const QString &name)
{
    const QLocale locale(name);
    const QString language = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
    return language.isEmpty() ? shownName(name) : u"%1 (%2)"_s.arg(language, shownName(name));
}

} // namespace

WritingPage::WritingPage(const SettingsNeeds &needs, QWidget *parent)
    : SettingsPage(needs, Glyph::Edit, tr("Writing"), parent)
{
    auto &keys = addGroup(tr("Keys"));
    addChoice(keys,
        {QT_TR_NOOP("Send with"), QT_TR_NOOP("The other of the two begins a new line, and so does Shift+Enter.")},
        setting::kSendKey, {tr("Enter"), tr("Ctrl+Enter")});
    addSwitch(keys,
        {QT_TR_NOOP("Up arrow edits"), QT_TR_NOOP("In an empty field, ↑ opens your last message for editing.")},
        setting::kUpEdits);

    auto &spelling = addGroup(tr("Spelling"));
    const QStringList installed = SpellChecker::installed();
    addSwitch(spelling,
        {QT_TR_NOOP("Check spelling"), QT_TR_NOOP("Marks words that no dictionary knows while you write.")},
        setting::kSpelling);
    if (installed.isEmpty()) {
        addRow(spelling,
            {QT_TR_NOOP("No dictionaries"),
                QT_TR_NOOP("Install hunspell dictionaries, for example the package hunspell-en-us.")});
    }
    for (const QString &name : installed.mid(0, kMostDictionaryRows))
        addDictionary(spelling, name);
}

//! The chosen ones, or those that are used while nothing is chosen.
QStringList WritingPage::inUse() const
{
    const QStringList chosen = settings().value(setting::kSpellingLanguages);
    return chosen.isEmpty() ? SpellChecker::forLanguages(SpellChecker::systemLanguages()) : chosen;
}

void WritingPage::addDictionary(SettingsGroup &group, const QString &name)
{
    auto &row = group.add(dictionaryName(name));
    row.addWords(tr("dictionary spelling language"));
    auto *turn = new Switch(style(), row.label(), &row);
    row.setControl(turn);
    connect(turn, &Switch::clicked, this, [this, name](bool on) {
        QStringList languages = inUse();
        languages.removeAll(name);
        if (on)
            languages.append(name);
        if (languages.isEmpty())
            settings().set(setting::kSpelling, false);
        settings().set(setting::kSpellingLanguages, languages);
    });
    const auto show = [this, turn, name] {
        const bool checks = settings().value(setting::kSpelling);
        turn->setEnabled(checks);
        turn->setChecked(checks && inUse().contains(name));
    };
    follow(setting::kSpelling.key, show);
    follow(setting::kSpellingLanguages.key, show);
}

} // namespace chat::ui
