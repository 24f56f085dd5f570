// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/mediaengine.h"

#include <QObject>

namespace chat::ui {

//! The entry point of the library: players based on Qt Multimedia.
class QtMediaPlugin : public QObject, public MediaPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "kookaburra.MediaPlugin/1")
    Q_INTERFACES(chat::ui::MediaPlugin)

public:
    [[nodiscard]] std::unique_ptr<MediaEngine> create() override;
};

} // namespace chat::ui
