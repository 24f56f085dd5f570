// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QUrl>
#include <QtPlugin>

#include <functional>
#include <memory>

namespace chat::ui {

//! Plays one sound or video. What is behind it is loaded when something is played for the first time (MediaLibrary), so
//! nothing of it is named here.
class MediaEngine
{
public:
    enum class Trouble : quint8 {
        None,
        Unreachable, //!< it could not be fetched
        TooLarge,
        Unplayable, //!< no sound or video we can read
        NoSound, //!< this machine has nothing to play sound on
    };
    struct State
    {
        Trouble trouble = Trouble::None;
        bool ready = false; //!< fetched; the duration is known
        bool playing = false;
        bool ended = false;
        double loaded = 0; //!< share that was fetched
        qint64 position = 0; //!< ms
        qint64 duration = 0; //!< ms; 0: unknown
    };

    MediaEngine() = default;
    MediaEngine(const MediaEngine &) = delete;
    MediaEngine &operator=(const MediaEngine &) = delete;
    virtual ~MediaEngine() = default;

    virtual void open(const QUrl &url) = 0; //!< fetches it and begins to play
    virtual void play() = 0;
    virtual void pause() = 0;
    virtual void seek(qint64 ms) = 0;
    virtual void setVolume(double volume) = 0; //!< as loud as it sounds, 0 … 1
    [[nodiscard]] virtual State state() const = 0;
    [[nodiscard]] virtual QImage frame() const = 0; //!< null: none yet, or a sound

    std::function<void()> changed; //!< called when the state did
    std::function<void()> frameChanged;
};

//! What the library of players has to offer.
class MediaPlugin
{
public:
    MediaPlugin() = default;
    MediaPlugin(const MediaPlugin &) = delete;
    MediaPlugin &operator=(const MediaPlugin &) = delete;
    virtual ~MediaPlugin() = default;

    [[nodiscard]] virtual std::unique_ptr<MediaEngine> create() = 0;
};

} // namespace chat::ui

Q_DECLARE_INTERFACE(chat::ui::MediaPlugin, "kookaburra.MediaPlugin/1")
