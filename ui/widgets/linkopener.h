// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace chat::ui {

class Style;

//! Only these may ever be opened: http and https with a host.
[[nodiscard]] bool isOpenable(const QString &url);
//! The target as it really is, for tooltips and the question: punycode host, no bidi controls, shortened in the middle.
[[nodiscard]] QString shownTarget(const QString &url, int maxLength = 120);
//! Shows the real target and opens it when confirmed (at once if the link's text is the target itself); others are refused with a sentence.
void openLink(Style &style, QWidget *window, const QString &url, const QString &text);

} // namespace chat::ui
