// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/settings/lookpage.h"

#include "app/session/settings/settingkeys.h"
#include "ui/widgets/controls/stepslider.h"

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

LookPage::LookPage(const SettingsNeeds &needs, QWidget *parent)
    : SettingsPage(needs, Glyph::Eye, tr("Appearance"), parent)
{
    auto &colours = addGroup();
    addChoice(colours, {QT_TR_NOOP("Theme"), QT_TR_NOOP("Light or dark colours, or those of the desktop.")},
        setting::kTheme, {tr("As the desktop"), tr("Light"), tr("Dark")});
    addChoice(colours, {QT_TR_NOOP("Language"), QT_TR_NOOP("Of everything but what people write.")}, setting::kLanguage,
        {tr("As the system"), u"简体中文"_s, u"English"_s});

    auto &sizes = addGroup(tr("Text and space"));
    auto &row = addRow(
        sizes, {QT_TR_NOOP("Text size"), QT_TR_NOOP("In pixels, for messages; lists follow. Zooming changes it too.")});
    const auto &size = setting::kTextSize;
    auto *slider = new StepSlider(style(), row.label(), size.least, size.most, &row);
    row.setControl(slider);
    row.addWords(tr("zoom font"));
    follow(size.key, [this, slider, size] { slider->setValue(settings().value(size)); });
    connect(slider, &StepSlider::valueChanged, this, [this, size](int pixels) { settings().set(size, pixels); });
    addChoice(sizes, {QT_TR_NOOP("Density"), QT_TR_NOOP("The space between messages.")}, setting::kDensity,
        {tr("Compact"), tr("Usual"), tr("Roomy")});

    auto &times = addGroup(tr("Times"));
    addChoice(times, {QT_TR_NOOP("Time format"), QT_TR_NOOP("How the time of a message is written.")},
        setting::kHourFormat, {tr("24 hours"), tr("12 hours"), tr("As usual in the language")});
}

} // namespace chat::ui
