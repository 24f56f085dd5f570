// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/portal/portalsetting.h"

namespace chat::ui {

//! Asks the desktop portal whether the desktop is dark, and listens for changes. Does nothing without a portal.
class ColorScheme : public QObject
{
    Q_OBJECT

public:
    explicit ColorScheme(QObject *parent = nullptr);

    void ask() { m_setting.ask(); }

Q_SIGNALS:
    void told(bool dark);
    void noPreference(); //!< the setting found at start-up applies

private:
    void take(const QVariant &value);

    PortalSetting m_setting;
    bool m_preferred = false; //!< the desktop had reported a preference
};

} // namespace chat::ui
