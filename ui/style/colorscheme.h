// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QDBusVariant;

namespace chat::ui {

//! Asks the desktop portal whether the desktop is dark, and listens for changes. Does nothing without a portal.
class ColorScheme : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void ask();

Q_SIGNALS:
    void told(bool dark);
    void noPreference(); //!< the setting found at start-up applies

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    bool m_preferred = false; //!< the desktop had reported a preference
};

} // namespace chat::ui
