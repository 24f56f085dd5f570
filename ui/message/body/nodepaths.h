// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPoint>
#include <QRect>
#include <QString>
#include <QStringList>

namespace chat::ui {

class BodyLayout;

// Positions of JSON nodes in laid-out cards. Paths have the form of those in findings ("$[0].modules[3].text"); the "$"
// may be omitted. Available only in layouts made with LayoutContext::paths.

//! The innermost node at a point of the layout; empty: none.
[[nodiscard]] QString pathAt(const BodyLayout &layout, QPoint point);
//! The rectangle of a node. A node without one of its own (the text of a button, the "src" of a module) has that of the
//! nearest node around it; null: not shown at all.
[[nodiscard]] QRect rectOfPath(const BodyLayout &layout, const QString &path);
//! All nodes with a rectangle, outer ones first.
[[nodiscard]] QStringList pathsOf(const BodyLayout &layout);

} // namespace chat::ui
