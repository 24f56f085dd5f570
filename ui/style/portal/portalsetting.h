// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QVariant>

class QDBusVariant;

namespace chat::ui {

//! One setting of the desktop, as its portal gives it. Does nothing without a portal.
class PortalSetting : public QObject
{
    Q_OBJECT

public:
    PortalSetting(QString group, QString key, QObject *parent = nullptr);

    void ask(); //!< once: told() follows, then and at each change

Q_SIGNALS:
    void told(const QVariant &value);

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    QString m_group;
    QString m_key;
};

} // namespace chat::ui
