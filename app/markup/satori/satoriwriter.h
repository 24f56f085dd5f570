// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"
#include "app/markup/satori/satorinode.h"

#include <QString>
#include <QStringView>

namespace chat::markup {

//! Element source that is read as exactly these nodes again.
[[nodiscard]] QString writeSatoriElements(const SatoriNodes &nodes);

//! The nodes of a content tree. Fonts and cards (except for their buttons), which the syntax cannot express, become
//! their text.
[[nodiscard]] SatoriNodes satoriNodesOf(const Blocks &blocks);

//! Element source of a content tree.
[[nodiscard]] inline QString writeSatori(const Blocks &blocks)
{
    return writeSatoriElements(satoriNodesOf(blocks));
}

//! Element source that shows exactly this text.
[[nodiscard]] QString escapeSatori(QStringView plain);

} // namespace chat::markup
