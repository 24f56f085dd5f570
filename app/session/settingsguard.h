// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/safefile.h"

namespace chat {

// QSettings of Qt 6.4 replaces its file by an empty or cut one, and calls that a success, when the disk has no room for
// the last part. A copy that cannot be lost in this way stands beside the settings.

//! Before the settings are opened: where the file is cut, the copy takes its place. Gives the file's name back.
QString settingsMended(const QString &file);

//! Once the settings are written: renews the copy, unless they are cut. What fails leaves the older copy.
std::optional<WriteFailure> keepSettingsCopy(const QString &file);

} // namespace chat
