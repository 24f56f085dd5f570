// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"
#include "app/markup/satori/satorielement.h"

#include <QStringView>

namespace chat::markup {

struct SatoriReading
{
    bool links = false; //!< addresses in texts become links
    //! Texts are KMarkdown: a bridge to KOOK passes them on as they are.
    bool kmarkdown = false;
};

//! Elements as a content tree. What has no place in it is shown by its children, or by its address.
[[nodiscard]] Content satoriContent(const SatoriNodes &nodes, const SatoriReading &reading = {});

//! The same from source.
[[nodiscard]] Content parseSatori(QStringView source, const SatoriReading &reading = {});

} // namespace chat::markup
