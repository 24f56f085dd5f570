// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

#include <QString>
#include <QStringView>

namespace chat::markup {

//! KMarkdown that is read as these blocks again. Blocks KMarkdown has no form for (media, cards) become their address or
//! plain text. Three things a parser never makes have no source: italic text right behind italic text, italic around
//! nothing but bold, and styled text that starts or ends with a space.
[[nodiscard]] QString writeKMarkdown(const Blocks &blocks);

//! KMarkdown that shows exactly this text (literal mode). No more is escaped than has to be; addresses stay links.
[[nodiscard]] QString escapeKMarkdown(QStringView plain);

} // namespace chat::markup
