// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace chat {

//! Makes the folder of a profile, readable by its owner alone. One that exists becomes so if it is empty or a profile
//! already: a folder with other things in it is left as it is. False: there is no such folder.
[[nodiscard]] bool makeProfileFolder(const QString &folder);

//! Makes a folder inside a profile, or closes it to others.
void makeOwnersFolder(const QString &folder);
//! The same for a file, which is made empty. Returns its name.
QString makeOwnersFile(const QString &file);

} // namespace chat
