// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QDBusVariant;

namespace chat::ui {

//! Asks the desktop portal whether the desktop is dark, and listens for changes. Silent where there is no portal.
class ColorScheme : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void ask();

Q_SIGNALS:
    void told(bool dark);
    void noPreference(); //!< what the program found at its start counts

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    bool m_preferred = false; //!< the desktop had told a preference
};

} // namespace chat::ui
