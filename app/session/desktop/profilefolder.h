// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace chat {

//! Makes the folder of a profile, readable by its owner alone. One that exists becomes so if it is empty or a profile
//! already: a folder with other things in it is left as it is. False: there is no such folder.
[[nodiscard]] bool makeProfileFolder(const QString &folder);

} // namespace chat
