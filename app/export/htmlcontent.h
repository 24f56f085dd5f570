// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

#include <functional>

namespace chat {

//! Text as it may stand in a page, between tags and in quoted attributes. Controls that would turn the text around
//! become visible.
[[nodiscard]] QString htmlText(const QString &text);
//! A link if the address is one of the web, else the text and the address as text.
[[nodiscard]] QString htmlLink(const QString &url, const QString &inside);
//! Writes a picture: an element, or a link to it.
using HtmlPicture = std::function<QString(const QString &url, const QString &name)>;
//! What was written, as the inside of an element. `picture` is never empty.
[[nodiscard]] QString htmlContent(const Blocks &blocks, const HtmlPicture &picture);

} // namespace chat
