// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/media/player/qtmediaplugin.h"

#include "ui/media/player/qtmediaengine.h"

namespace chat::ui {

std::unique_ptr<MediaEngine> QtMediaPlugin::create()
{
    // The decoders included in Qt Multimedia; the others need further packages for every format.
    if (qEnvironmentVariableIsEmpty("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    return std::make_unique<QtMediaEngine>();
}

} // namespace chat::ui
