// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/finding.h"

#include <QDateTime>
#include <QStringView>

#include <optional>
#include <vector>

namespace chat::markup {

//! What a card is checked against.
struct CheckTarget
{
    QDateTime now = QDateTime::currentDateTimeUtc(); //!< countdowns before this are in the past; null: not checked
    int maxFindings = 200; //!< the first ones; nobody reads more
};

//! Checks card JSON before it is sent, against the rules of app/kook/PROTOCOL.md 10, in the order of the text.
[[nodiscard]] std::vector<Finding> checkCards(QStringView json, const CheckTarget &target = {});

//! The first error, or else the first warning.
[[nodiscard]] std::optional<Finding> firstFinding(QStringView json, const CheckTarget &target = {});

} // namespace chat::markup
