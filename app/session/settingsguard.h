// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/safefile.h"

namespace chat {

// When the disk is full, QSettings of Qt 6.4 replaces its file by an empty or truncated one and reports success. A
// second copy beside the settings cannot be lost in this way.

//! Call before the settings are opened: a truncated file is replaced by the copy. Returns the file name.
QString settingsMended(const QString &file);

//! Call after the settings were written: renews the copy, unless they are truncated. If that fails, the older copy
//! stays.
std::optional<WriteFailure> keepSettingsCopy(const QString &file);

} // namespace chat
