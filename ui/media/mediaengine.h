// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QUrl>
#include <QtPlugin>

#include <functional>
#include <memory>

namespace chat::ui {

//! Plays one audio or video file. Its implementation is loaded when something is played for the first time
//! (MediaLibrary), so nothing of it is used here.
class MediaEngine
{
public:
    enum class Trouble : quint8 {
        None,
        Unreachable, //!< it could not be downloaded
        TooLarge,
        Unplayable, //!< not a supported audio or video format
        NoSound, //!< this machine has no audio output
    };
    struct State
    {
        Trouble trouble = Trouble::None;
        bool ready = false; //!< downloaded; the duration is known
        bool playing = false;
        bool ended = false;
        double loaded = 0; //!< share that was downloaded
        qint64 position = 0; //!< ms
        qint64 duration = 0; //!< ms; 0: unknown
    };

    MediaEngine() = default;
    MediaEngine(const MediaEngine &) = delete;
    MediaEngine &operator=(const MediaEngine &) = delete;
    virtual ~MediaEngine() = default;

    virtual void open(const QUrl &url) = 0; //!< downloads it and starts to play
    virtual void play() = 0;
    virtual void pause() = 0;
    virtual void seek(qint64 ms) = 0;
    virtual void setVolume(double volume) = 0; //!< as loud as it sounds, 0 … 1
    [[nodiscard]] virtual State state() const = 0;
    [[nodiscard]] virtual QImage frame() const = 0; //!< null: none yet, or audio only

    std::function<void()> changed; //!< called when the state changed
    std::function<void()> frameChanged;
};

//! The interface of the library of players.
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
