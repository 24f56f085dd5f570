// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/mediaengine.h"
#include "ui/media/player/mediafetch.h"

// The audio headers of this version need this one first.
#include <QAudioDevice>

#include <QAudioOutput>
#include <QMediaPlayer>
#include <QObject>
#include <QVideoSink>

namespace chat::ui {

//! Plays downloaded files with Qt Multimedia.
class QtMediaEngine : public QObject, public MediaEngine
{
    Q_OBJECT

public:
    QtMediaEngine();
    ~QtMediaEngine() override;

    void open(const QUrl &url) override;
    void play() override;
    void pause() override;
    void seek(qint64 ms) override;
    void setVolume(double volume) override;
    [[nodiscard]] State state() const override;
    [[nodiscard]] QImage frame() const override { return m_frame; }

private:
    void onFetched(Trouble trouble);
    void onStatus(QMediaPlayer::MediaStatus status);
    void fail(Trouble trouble);
    void tell();

    // In this order: the player stops before its file is removed.
    MediaFetch m_fetch;
    QVideoSink m_sink;
    QAudioOutput m_sound;
    QMediaPlayer m_player;
    QImage m_frame;
    Trouble m_trouble = Trouble::None;
    bool m_ready = false;
    bool m_wanted = true; //!< playing as soon as it can
};

} // namespace chat::ui
