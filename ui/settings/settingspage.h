// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/settings/settings.h"
#include "ui/settings/settingsgroup.h"
#include "ui/style/style.h"

#include <functional>
#include <vector>

class QTranslator;
class QVBoxLayout;

namespace chat::ui {

class Button;
class DropDown;
class Switch;

//! What all pages of the settings need. All are borrowed.
struct SettingsNeeds
{
    Style &style;
    Settings &settings;
    //! Finds the Chinese of a text, whatever language is shown, so that both are found; null: only what is shown.
    const QTranslator *chinese = nullptr;
};

//! One page of the settings: groups of rows. What a control shows follows the settings, and what is chosen is applied
//! at once.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] Glyph glyph() const { return m_glyph; }
    [[nodiscard]] std::vector<SettingsRow *> rows() const;
    //! Shows the rows with all these words only. Returns how many.
    int filter(const QStringList &words);

protected:
    SettingsPage(const SettingsNeeds &needs, Glyph glyph, const QString &title, QWidget *parent);

    [[nodiscard]] Style &style() const { return m_needs.style; }
    [[nodiscard]] Settings &settings() const { return m_needs.settings; }
    SettingsGroup &addGroup(const QString &heading = {});
    //! `texts` are those of the page's class (QT_TR_NOOP).
    SettingsRow &addRow(SettingsGroup &group, const SettingsRow::Texts &texts);
    SettingsRow &addSwitch(SettingsGroup &group, const SettingsRow::Texts &texts, const Setting<bool> &setting);
    Button &addButton(SettingsRow &row, const QString &text);

    //! A drop-down for a setting with one entry for each of its values, in their order.
    template <typename Choice>
    SettingsRow &addChoice(SettingsGroup &group, const SettingsRow::Texts &texts, const Setting<Choice> &setting,
        const QStringList &names);
    //! Runs now and whenever the setting is changed.
    void follow(const QString &key, const std::function<void()> &show);

private:
    [[nodiscard]] DropDown *makeDropDown(const QString &name, const QStringList &entries, SettingsRow &row);
    //! Connects it with a value that is read and set as the index of the entry.
    void bind(
        DropDown &choice, const QString &key, const std::function<int()> &read, const std::function<void(int)> &set);

    SettingsNeeds m_needs;
    Glyph m_glyph;
    QString m_title;
    QLabel *m_heading;
    QVBoxLayout *m_column;
    std::vector<SettingsGroup *> m_groups;
};

template <typename Choice>
SettingsRow &SettingsPage::addChoice(
    SettingsGroup &group, const SettingsRow::Texts &texts, const Setting<Choice> &setting, const QStringList &names)
{
    auto &row = addRow(group, texts);
    bind(
        *makeDropDown(row.label(), names, row), setting.key,
        [this, setting] { return static_cast<int>(settings().value(setting)); },
        [this, setting](int index) { settings().set(setting, static_cast<Choice>(index)); });
    return row;
}

} // namespace chat::ui
