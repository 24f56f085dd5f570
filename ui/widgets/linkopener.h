// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace chat::ui {

class Style;

//! Only http and https links with a host are ever opened.
[[nodiscard]] bool isOpenable(const QString &url);
//! The real target, for tool tips and the question: punycode host, no bidi controls, shortened in the middle.
[[nodiscard]] QString shownTarget(const QString &url, int maxLength = 120);
//! Shows the real target and opens it after confirmation (at once if the text of the link is the target itself); other
//! links are refused with a message.
void openLink(Style &style, QWidget *window, const QString &url, const QString &text);

} // namespace chat::ui
