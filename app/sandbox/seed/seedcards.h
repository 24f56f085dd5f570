// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedworld.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace chat::sandbox {

//! Card JSON by name, as a server stores it (protocol 10.6); countdowns hang on `now`.
[[nodiscard]] QString seedCard(QStringView name, qint64 now);

// What fills the show channels, oldest first: author, kind, content and the like; who puts it there gives ids and times.
// A quote is an index in the list ("0", "1", …), "old" or "gone".
[[nodiscard]] QList<SeedMessage> cardShow(qint64 now);
[[nodiscard]] QList<SeedMessage> formatShow(qint64 now);

} // namespace chat::sandbox
