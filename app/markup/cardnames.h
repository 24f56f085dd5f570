// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

#include <QStringView>

namespace chat::markup {

// The protocol's names of a card's parts (app/kook/PROTOCOL.md 10), for reader, writer and checks.

[[nodiscard]] CardModule::Kind moduleKind(QStringView type);
[[nodiscard]] CardElement::Kind elementKind(QStringView type);
//! Empty for Unknown.
[[nodiscard]] QLatin1StringView typeName(CardModule::Kind kind);
[[nodiscard]] QLatin1StringView typeName(CardElement::Kind kind);

//! "primary" … "invisible".
[[nodiscard]] bool isCardTheme(QStringView theme);
//! "#rrggbb".
[[nodiscard]] bool isCardColor(QStringView color);

} // namespace chat::markup
