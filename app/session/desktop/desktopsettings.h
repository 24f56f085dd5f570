// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSettings;

namespace chat {

//! How the program behaves on the desktop, in the profile's settings. What the desktop does not offer has no effect.
class DesktopSettings : public QObject
{
    Q_OBJECT

public:
    //! Borrowed.
    explicit DesktopSettings(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] bool doNotDisturb() const; //!< no notifications at all
    [[nodiscard]] bool showsTray() const; //!< usual: yes
    [[nodiscard]] bool closesToTray() const; //!< closing the window leaves the program running
    [[nodiscard]] bool startsInTray() const; //!< without a window

    void setDoNotDisturb(bool on);
    void setShowsTray(bool on);
    void setClosesToTray(bool on);
    void setStartsInTray(bool on);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool value(const QString &key, bool usual) const;
    void set(const QString &key, bool usual, bool on);

    QSettings &m_settings;
};

} // namespace chat
