// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "app/markup/satori/satorinode.h"
#include "app/satori/wire/satoripeople.h"

#include <QString>

namespace chat::satori {

using SatoriNodeName = QString;

//! The text of the composer (KMarkdown, with mentions as completion writes them) as element source. Ids may be any text
//! here, not only digits.
[[nodiscard]] QString elementsOfTyped(const QString &typed, const SatoriPeople &people);

//! The element for a message of that kind whose source is an address; empty: the source is not an address.
[[nodiscard]] SatoriNodeName mediaElement(MessageKind kind);
[[nodiscard]] markup::SatoriNode elementOf(const Attachment &file);

} // namespace chat::satori
