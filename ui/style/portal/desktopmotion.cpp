// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/style/portal/desktopmotion.h"

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

DesktopMotion::DesktopMotion(QObject *parent)
    : QObject(parent)
    , m_reducedMotion(u"org.freedesktop.appearance"_s, u"reduced-motion"_s)
    , m_animations(u"org.gnome.desktop.interface"_s, u"enable-animations"_s)
{
    connect(&m_reducedMotion, &PortalSetting::told, this,
        [this](const QVariant &value) { m_reduced = value.canConvert<uint>() && value.toUInt() == 1; });
    connect(&m_animations, &PortalSetting::told, this,
        [this](const QVariant &value) { m_animationsOff = value.typeId() == QMetaType::Bool && !value.toBool(); });
    m_reducedMotion.ask();
    m_animations.ask();
}

} // namespace chat::ui
