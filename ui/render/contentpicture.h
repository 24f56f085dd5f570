// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

#include <QImage>

namespace chat::ui {

class Style;

struct PictureOptions
{
    int width = 560; //!< of the picture, in pixels at scale 1
    qreal scale = 1;
    bool folding = true; //!< tall cards are folded
    qint64 now = 0; //!< current time for countdowns, Unix ms; 0: the real time
};

//! Content as the timeline draws it, on the timeline's background. Pictures are placeholders: nothing is downloaded.
[[nodiscard]] QImage paintContent(const Content &content, const Style &style, const PictureOptions &options);

} // namespace chat::ui
