// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/desktop/desktopsettings.h"

#include <QSettings>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kDoNotDisturb = u"desktop/doNotDisturb"_s;
const QString kTray = u"desktop/tray"_s;
const QString kCloseToTray = u"desktop/closeToTray"_s;
const QString kStartInTray = u"desktop/startInTray"_s;

} // namespace

DesktopSettings::DesktopSettings(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

bool DesktopSettings::value(const QString &key, bool usual) const
{
    return m_settings.value(key, usual).toBool();
}

void DesktopSettings::set(const QString &key, bool usual, bool on)
{
    if (value(key, usual) == on)
        return;
    m_settings.setValue(key, on);
    Q_EMIT changed();
}

bool DesktopSettings::doNotDisturb() const
{
    return value(kDoNotDisturb, false);
}

bool DesktopSettings::showsTray() const
{
    return value(kTray, true);
}

bool DesktopSettings::closesToTray() const
{
    return value(kCloseToTray, false);
}

bool DesktopSettings::startsInTray() const
{
    return value(kStartInTray, false);
}

void DesktopSettings::setDoNotDisturb(bool on)
{
    set(kDoNotDisturb, false, on);
}

void DesktopSettings::setShowsTray(bool on)
{
    set(kTray, true, on);
}

void DesktopSettings::setClosesToTray(bool on)
{
    set(kCloseToTray, false, on);
}

void DesktopSettings::setStartsInTray(bool on)
{
    set(kStartInTray, false, on);
}

} // namespace chat
