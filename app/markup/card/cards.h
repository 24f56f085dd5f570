// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

#include <QStringView>

namespace chat::markup {

//! Reads card JSON as servers store it (app/kook/PROTOCOL.md 10.5): a single object counts as an array of one, unknown
//! parts are kept as Unknown, and text that is not card JSON becomes one code block, so that nothing is lost.
[[nodiscard]] Content readCards(QStringView json);

//! A plain-text or kmarkdown element with its tree.
[[nodiscard]] CardElement textElement(CardElement::Kind kind, const QString &source, bool emoji = true);

} // namespace chat::markup
