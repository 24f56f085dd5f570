// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/style/colorscheme.h"

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

ColorScheme::ColorScheme(QObject *parent)
    : QObject(parent)
    , m_setting(u"org.freedesktop.appearance"_s, u"color-scheme"_s)
{
    connect(&m_setting, &PortalSetting::told, this, &ColorScheme::take);
}

void ColorScheme::take(const QVariant &value)
{
    bool ok = false;
    const auto scheme = value.toUInt(&ok);
    if (!ok || scheme > 2)
        return;
    // No preference: GNOME reports this when it goes back from dark to light.
    if (scheme == 0 && !m_preferred) {
        Q_EMIT noPreference();
        return;
    }
    m_preferred = true;
    Q_EMIT told(scheme == 1);
}

} // namespace chat::ui
