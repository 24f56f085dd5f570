// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/settings/choices.h"

#include <QLatin1StringView>
#include <QStringList>
#include <QVariant>

#include <array>
#include <optional>

namespace chat {

//! A key of the settings file and its value while the file has none that can be read.
template <typename T> struct Setting
{
    QLatin1StringView key;
    T fallback{};
};

//! A whole number within limits.
struct NumberSetting
{
    QLatin1StringView key;
    int fallback = 0;
    int least = 0;
    int most = 0;
};

//! The words for the values of a choice in the file, in the order of the values.
template <typename Choice> inline constexpr std::array<const char *, 0> kWordsOf{};
template <> inline constexpr std::array kWordsOf<Language>{"system", "zh_CN", "en"};
template <> inline constexpr std::array kWordsOf<Theme>{"system", "light", "dark"};
template <> inline constexpr std::array kWordsOf<Density>{"compact", "usual", "roomy"};
template <> inline constexpr std::array kWordsOf<HourFormat>{"24", "12", "language"};
template <> inline constexpr std::array kWordsOf<SendKey>{"enter", "ctrl-enter"};
template <> inline constexpr std::array kWordsOf<PictureLoading>{"always", "on-click"};

// How values are read from the file; nothing: it has another meaning or none. And how they are written.

[[nodiscard]] std::optional<bool> readSetting(const QVariant &stored, const Setting<bool> &setting);
[[nodiscard]] std::optional<int> readSetting(const QVariant &stored, const NumberSetting &setting);
[[nodiscard]] std::optional<QStringList> readSetting(const QVariant &stored, const Setting<QStringList> &setting);

template <typename Choice>
[[nodiscard]] std::optional<Choice> readSetting(const QVariant &stored, const Setting<Choice> &)
{
    constexpr const auto &words = kWordsOf<Choice>;
    static_assert(words.size() > 0);
    const QString word = stored.toString();
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == QLatin1StringView(words[i]))
            return static_cast<Choice>(i);
    }
    return {};
}

[[nodiscard]] inline QVariant writtenSetting(bool value)
{
    return value;
}

[[nodiscard]] inline QVariant writtenSetting(int value)
{
    return value;
}

[[nodiscard]] inline QVariant writtenSetting(const QStringList &value)
{
    return value;
}

template <typename Choice> [[nodiscard]] QVariant writtenSetting(Choice value)
{
    return QString::fromLatin1(kWordsOf<Choice>[static_cast<size_t>(value)]);
}

} // namespace chat
