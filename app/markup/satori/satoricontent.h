// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"
#include "app/markup/satori/satorinode.h"

#include <QStringView>

namespace chat::markup {

struct SatoriReading
{
    bool links = false; //!< addresses in texts become links
    //! Texts are KMarkdown: a bridge to KOOK passes them on unchanged.
    bool kmarkdown = false;
};

//! Converts elements to a content tree. Elements that the tree cannot express are shown by their children, or by their
//! address.
[[nodiscard]] Content satoriContent(const SatoriNodes &nodes, const SatoriReading &reading = {});

//! The same from source.
[[nodiscard]] Content parseSatori(QStringView source, const SatoriReading &reading = {});

} // namespace chat::markup
