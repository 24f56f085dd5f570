// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/finding.h"

#include <QStringView>

#include <vector>

namespace chat::markup {

//! What element source is checked against.
struct SatoriTarget
{
    qsizetype maxLength = 0; //!< of the source; 0: not checked, the syntax itself has no limit
    int maxFindings = 200;
};

//! Finds markup that will be shown as text, dropped or misread. In text order.
[[nodiscard]] std::vector<Finding> checkSatori(QStringView source, const SatoriTarget &target = {});

} // namespace chat::markup
