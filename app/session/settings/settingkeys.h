// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/settings/setting.h"

//! Everything that can be set for the whole program: its key in kookaburra.ini and its usual value. A key that is added
//! here is added to unreadableSettings() too.
namespace chat::setting {

using namespace Qt::Literals::StringLiterals;

inline constexpr Setting<Language> kLanguage{"look/language"_L1};
inline constexpr Setting<Theme> kTheme{"look/theme"_L1};
inline constexpr NumberSetting kTextSize{"look/textSize"_L1, 14, 12, 24}; // pixels
inline constexpr Setting<Density> kDensity{"look/density"_L1, Density::Usual};
inline constexpr Setting<HourFormat> kHourFormat{"look/hours"_L1};
inline constexpr Setting<SendKey> kSendKey{"writing/send"_L1};
inline constexpr Setting<bool> kUpEdits{"writing/upEdits"_L1, true};
inline constexpr Setting<bool> kSpelling{"writing/spelling"_L1, true};
//! Names of dictionaries ("en_US"); none: those of the system's languages.
inline const Setting<QStringList> kSpellingLanguages{"writing/spellingLanguages"_L1, {}};
inline constexpr Setting<PictureLoading> kPictures{"messages/pictures"_L1};
//! Ask before the window is closed while something waits to be sent?
inline constexpr Setting<bool> kAskBeforeClosing{"window/askBeforeClosing"_L1, true};
//! No notifications at all.
inline constexpr Setting<bool> kDoNotDisturb{"desktop/doNotDisturb"_L1};
inline constexpr Setting<bool> kTray{"desktop/tray"_L1, true};
//! Closing the window leaves the program running in the tray.
inline constexpr Setting<bool> kCloseToTray{"desktop/closeToTray"_L1};
inline constexpr Setting<bool> kStartInTray{"desktop/startInTray"_L1};
//! MiB that an account may have on disk.
inline constexpr NumberSetting kDiskLimit{"history/limit"_L1, 2048, 1, 1 << 20};

} // namespace chat::setting
