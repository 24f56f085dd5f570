// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPoint>
#include <QRect>
#include <QString>
#include <QStringList>

namespace chat::ui {

class BodyLayout;

// Which node of the JSON is where in laid-out cards. Paths are written as findings write them ("$[0].modules[3].text");
// the "$" may be left out. They exist only in layouts made with LayoutContext::paths.

//! The innermost node at a point of the layout; empty: none.
[[nodiscard]] QString pathAt(const BodyLayout &layout, QPoint point);
//! Where a node is. One that has no place of its own (a button's text, a module's "src") stands where the nearest node
//! around it is; null: that is not shown at all.
[[nodiscard]] QRect rectOfPath(const BodyLayout &layout, const QString &path);
//! Every node that has a place, outer ones first.
[[nodiscard]] QStringList pathsOf(const BodyLayout &layout);

} // namespace chat::ui
