// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/mediaengine.h"

#include <QString>

#include <functional>
#include <memory>

namespace chat::ui {

//! Creates players. Their library is looked up when the first one is needed: until then it costs nothing.
class MediaLibrary
{
public:
    using Factory = std::function<std::unique_ptr<MediaEngine>()>;

    MediaLibrary() = default;
    explicit MediaLibrary(Factory factory) //!< other players than those of the library
        : m_factory(std::move(factory))
    {
    }

    [[nodiscard]] std::unique_ptr<MediaEngine> create(); //!< null: there is no library
    [[nodiscard]] static QString path(); //!< of its file; empty: not installed

private:
    Factory m_factory;
    bool m_missing = false;
};

} // namespace chat::ui
