// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/finding.h"

#include <QStringView>

#include <vector>

namespace chat::markup {

//! What element source is checked for.
struct SatoriTarget
{
    qsizetype maxLength = 0; //!< of the source; 0: not checked, the syntax has no limit of its own
    int maxFindings = 200;
};

//! Looks for markup that will be shown as text, dropped or misread. In the order of the source.
[[nodiscard]] std::vector<Finding> checkSatori(QStringView source, const SatoriTarget &target = {});

} // namespace chat::markup
