// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/portal/portalsetting.h"

namespace chat::ui {

//! Whether somebody has asked the desktop for less motion: there are two settings for it, of which desktops have one.
class DesktopMotion : public QObject
{
    Q_OBJECT

public:
    explicit DesktopMotion(QObject *parent = nullptr);

    //! The answer comes later; until then, and without a portal, nobody has.
    [[nodiscard]] bool isReduced() const { return m_reduced || m_animationsOff; }

private:
    PortalSetting m_reducedMotion;
    PortalSetting m_animations;
    bool m_reduced = false;
    bool m_animationsOff = false;
};

} // namespace chat::ui
