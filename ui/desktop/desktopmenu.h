// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/desktop/autostart.h"

#include <QObject>

#include <functional>
#include <utility>

class QMenu;

namespace chat {
class DesktopSettings;
}

namespace chat::ui {

class Style;

//! The entries of a menu for how the program behaves on the desktop: not to be disturbed, the tray, starting with the
//! session.
class DesktopMenu : public QObject
{
    Q_OBJECT

public:
    //! All are borrowed.
    DesktopMenu(const Style &style, DesktopSettings &settings, Autostart autostart, QObject *parent = nullptr);

    //! Does the desktop have a tray? Without: no.
    void setHasTray(std::function<bool()> hasTray) { m_hasTray = std::move(hasTray); }
    void addTo(QMenu &menu);

Q_SIGNALS:
    void failed(const QString &why); //!< the autostart file cannot be written

private:
    void addAutostart(QMenu &menu);

    const Style &m_style;
    DesktopSettings &m_settings;
    Autostart m_autostart;
    std::function<bool()> m_hasTray;
};

} // namespace chat::ui
