// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/settings/settings.h"

#include "app/session/settings/settingkeys.h"

#include <algorithm>
#include <array>
#include <utility>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Groups of what can be set; the rest of the file is the state of windows and accounts, with many more keys.
constexpr std::array kSettingGroups{
    "look/"_L1, "writing/"_L1, "messages/"_L1, "keys/"_L1, "history/"_L1, "window/"_L1, "desktop/"_L1, "notify/"_L1};
constexpr qsizetype kMostKeys = 1000;

//! A number or a switch as the file says it: one that was read is a string, one written in this run is not.
QStringList asWritten(const QVariant &value)
{
    return value.canConvert<QStringList>() ? value.toStringList() : QStringList{value.toString()};
}

bool isSameSetting(const QVariant &one, const QVariant &other)
{
    return one.isValid() == other.isValid() && asWritten(one) == asWritten(other);
}

} // namespace

Settings::Settings(QSettings &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_known(all())
{
}

void Settings::set(const NumberSetting &setting, int value)
{
    write(setting.key, std::clamp(value, setting.least, setting.most));
}

void Settings::set(const Setting<QStringList> &setting, const QStringList &value)
{
    if (value == setting.fallback)
        remove(setting.key); // the file has no empty lists
    else
        write(setting.key, value);
}

void Settings::write(const QString &key, const QVariant &value)
{
    if (m_file.contains(key) && isSameSetting(m_file.value(key), value))
        return;
    m_file.setValue(key, value);
    m_known.insert(key, value);
    Q_EMIT changed(key);
}

void Settings::remove(const QString &key)
{
    if (!m_file.contains(key))
        return;
    m_file.remove(key);
    m_known.remove(key);
    Q_EMIT changed(key);
}

QHash<QString, QVariant> Settings::all() const
{
    QHash<QString, QVariant> values;
    for (const auto group : kSettingGroups) {
        m_file.beginGroup(group.chopped(1));
        const QStringList keys = m_file.allKeys();
        m_file.endGroup();
        for (const QString &key : keys.mid(0, kMostKeys))
            values.insert(group + key, m_file.value(group + key));
    }
    return values;
}

void Settings::reread()
{
    m_file.sync();
    const auto before = std::exchange(m_known, all());
    QStringList keys = m_known.keys();
    for (auto known = before.cbegin(); known != before.cend(); ++known) {
        if (!m_known.contains(known.key()))
            keys << known.key();
    }
    keys.removeIf([&](const QString &key) { return isSameSetting(before.value(key), m_known.value(key)); });
    keys.sort();
    for (const QString &key : std::as_const(keys))
        Q_EMIT changed(key);
}

QStringList unreadableSettings(const Settings &settings)
{
    QStringList keys;
    const auto look = [&](const auto &...all) { ((settings.isUnreadable(all) ? keys.append(all.key) : void()), ...); };
    look(setting::kLanguage, setting::kTheme, setting::kTextSize, setting::kDensity, setting::kHourFormat,
        setting::kSendKey, setting::kUpEdits, setting::kSpelling, setting::kSpellingLanguages, setting::kPictures,
        setting::kAskBeforeClosing, setting::kDoNotDisturb, setting::kTray, setting::kCloseToTray,
        setting::kStartInTray, setting::kDiskLimit);
    return keys;
}

} // namespace chat
