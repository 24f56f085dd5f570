// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/settings/settingspage.h"

#include "app/session/settings/settings.h"
#include "ui/style/borders.h"
#include "ui/style/ink.h"
#include "ui/style/plainlabel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/controls/dropdown.h"
#include "ui/widgets/controls/switch.h"

#include <QCoreApplication>
#include <QLabel>
#include <QSignalBlocker>
#include <QTranslator>
#include <QVBoxLayout>

namespace chat::ui {

SettingsPage::SettingsPage(const SettingsNeeds &needs, Glyph glyph, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_glyph(glyph)
    , m_title(title)
    , m_heading(makePlainLabel(needs.style, FontRole::Title, needs.style.tokens().text, title, this))
    , m_column(new QVBoxLayout(this))
{
    setSpoken(this, title);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(18);
    m_column->addWidget(m_heading);
    connect(&needs.style, &Style::changed, this, [this] { setInk(m_heading, style().tokens().text); });
}

std::vector<SettingsRow *> SettingsPage::rows() const
{
    std::vector<SettingsRow *> all;
    for (const auto *group : m_groups)
        all.insert(all.end(), group->rows().begin(), group->rows().end());
    return all;
}

int SettingsPage::filter(const QStringList &words)
{
    int shown = 0;
    for (auto *group : m_groups)
        shown += group->filter(words);
    return shown;
}

SettingsGroup &SettingsPage::addGroup(const QString &heading)
{
    auto *group = new SettingsGroup(m_needs.style, heading, this);
    m_groups.push_back(group);
    m_column->addWidget(group);
    return *group;
}

SettingsRow &SettingsPage::addRow(SettingsGroup &group, const SettingsRow::Texts &texts)
{
    const char *context = metaObject()->className();
    const auto shown
        = [context](const char *text) { return *text ? QCoreApplication::translate(context, text) : QString(); };
    auto &row = group.add(shown(texts.label), shown(texts.more));
    for (const char *text : {texts.label, texts.more}) {
        row.addWords(QString::fromUtf8(text));
        if (m_needs.chinese && *text)
            row.addWords(m_needs.chinese->translate(context, text));
    }
    return row;
}

SettingsRow &SettingsPage::addSwitch(
    SettingsGroup &group, const SettingsRow::Texts &texts, const Setting<bool> &setting)
{
    auto &row = addRow(group, texts);
    auto *turn = new Switch(style(), row.label(), &row);
    row.setControl(turn);
    connect(turn, &Switch::clicked, this, [this, setting](bool on) { settings().set(setting, on); });
    follow(setting.key, [this, turn, setting] { turn->setChecked(settings().value(setting)); });
    return row;
}

Button &SettingsPage::addButton(SettingsRow &row, const QString &text)
{
    auto *button = new Button(style(), Button::Kind::Plain, text, &row);
    row.setControl(button);
    setSpokenMore(button, row.label()); // the same words may be on several buttons
    return *button;
}

DropDown *SettingsPage::makeDropDown(const QString &name, const QStringList &entries, SettingsRow &row)
{
    auto *choice = new DropDown(style(), name, entries, &row);
    row.setControl(choice);
    for (const QString &entry : entries)
        row.addWords(entry);
    return choice;
}

void SettingsPage::bind(
    DropDown &choice, const QString &key, const std::function<int()> &read, const std::function<void(int)> &set)
{
    follow(key, [&choice, read] {
        const QSignalBlocker quiet(choice);
        choice.setCurrentIndex(read());
    });
    connect(&choice, &QComboBox::currentIndexChanged, this, set);
}

void SettingsPage::follow(const QString &key, const std::function<void()> &show)
{
    connect(&settings(), &Settings::changed, this, [key, show](const QString &changed) {
        if (changed == key)
            show();
    });
    show();
}

} // namespace chat::ui
