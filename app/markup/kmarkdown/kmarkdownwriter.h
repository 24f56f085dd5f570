// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

#include <QString>
#include <QStringView>

namespace chat::markup {

//! KMarkdown that is read as these blocks again, or as blocks that look the same (canonical.h). Blocks that KMarkdown
//! cannot express (media, cards) become their address or plain text.
[[nodiscard]] QString writeKMarkdown(const Blocks &blocks);

//! KMarkdown that shows exactly this text (literal mode). Escapes only what is necessary; addresses stay links.
[[nodiscard]] QString escapeKMarkdown(QStringView plain);

} // namespace chat::markup
