// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/settings/setting.h"

#include <QHash>
#include <QObject>
#include <QSettings>
#include <QVariant>

namespace chat {

//! The settings of the program: typed values in the profile's kookaburra.ini, and who changed what. A value that cannot
//! be read counts as its usual one; the file keeps it until something is set.
class Settings : public QObject
{
    Q_OBJECT

public:
    //! `file` is borrowed.
    explicit Settings(QSettings &file, QObject *parent = nullptr);

    template <typename T> [[nodiscard]] T value(const Setting<T> &setting) const
    {
        return read(setting, setting.fallback);
    }
    [[nodiscard]] int value(const NumberSetting &setting) const { return read(setting, setting.fallback); }
    //! Is a value stored that can be read?
    template <typename S> [[nodiscard]] bool isSet(const S &setting) const
    {
        return m_file.contains(setting.key) && readSetting(m_file.value(setting.key), setting);
    }
    //! Is something stored that cannot be read?
    template <typename S> [[nodiscard]] bool isUnreadable(const S &setting) const
    {
        const QVariant stored = m_file.value(setting.key);
        return stored.isValid() && !readSetting(stored, setting);
    }
    template <typename T> void set(const Setting<T> &setting, const T &value)
    {
        write(setting.key, writtenSetting(value));
    }
    void set(const Setting<QStringList> &setting, const QStringList &value);
    //! Within the limits of the setting.
    void set(const NumberSetting &setting, int value);
    template <typename S> void reset(const S &setting) { remove(setting.key); }

    // Keys that are put together while the program runs, as those of shortcuts.
    [[nodiscard]] QVariant stored(const QString &key) const { return m_file.value(key); } //!< invalid: nothing is
    void write(const QString &key, const QVariant &value);
    void remove(const QString &key);

    //! Takes over what another window has written to the file.
    void reread();

Q_SIGNALS:
    void changed(const QString &key);

private:
    template <typename S, typename T> [[nodiscard]] T read(const S &setting, const T &fallback) const
    {
        const QVariant stored = m_file.value(setting.key);
        return stored.isValid() ? readSetting(stored, setting).value_or(fallback) : fallback;
    }
    [[nodiscard]] QHash<QString, QVariant> all() const;

    QSettings &m_file;
    QHash<QString, QVariant> m_known; //!< as last read or written, to find what others changed
};

//! The keys whose values cannot be read; empty: the file is sound.
[[nodiscard]] QStringList unreadableSettings(const Settings &settings);

} // namespace chat
