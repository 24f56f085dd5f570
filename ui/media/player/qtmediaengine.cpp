// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/media/player/qtmediaengine.h"

#include <QMediaDevices>
#include <QUrl>
#include <QVideoFrame>

#include <algorithm>

namespace chat::ui {

QtMediaEngine::QtMediaEngine()
{
    m_player.setVideoOutput(&m_sink);
    if (!QMediaDevices::audioOutputs().isEmpty())
        m_player.setAudioOutput(&m_sound);
    connect(&m_fetch, &MediaFetch::progressed, this, &QtMediaEngine::tell);
    connect(&m_fetch, &MediaFetch::finished, this, &QtMediaEngine::onFetched);
    connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, &QtMediaEngine::onStatus);
    connect(&m_player, &QMediaPlayer::playbackStateChanged, this, &QtMediaEngine::tell);
    connect(&m_player, &QMediaPlayer::positionChanged, this, &QtMediaEngine::tell);
    connect(&m_player, &QMediaPlayer::durationChanged, this, &QtMediaEngine::tell);
    connect(&m_player, &QMediaPlayer::errorOccurred, this, [this] { fail(Trouble::Unplayable); });
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame &frame) {
        if (!frame.isValid()) // the end: the last frame stays
            return;
        m_frame = frame.toImage();
        if (frameChanged)
            frameChanged();
    });
}

QtMediaEngine::~QtMediaEngine()
{
    changed = nullptr;
    frameChanged = nullptr;
    m_player.stop();
}

void QtMediaEngine::open(const QUrl &url)
{
    m_fetch.start(url);
}

void QtMediaEngine::onFetched(Trouble trouble)
{
    if (trouble != Trouble::None)
        return fail(trouble);
    m_player.setSourceDevice(&m_fetch.file());
}

void QtMediaEngine::onStatus(QMediaPlayer::MediaStatus status)
{
    if (status == QMediaPlayer::InvalidMedia)
        return fail(Trouble::Unplayable);
    if (status == QMediaPlayer::EndOfMedia && m_frame.isNull() && !m_player.hasAudio())
        return fail(Trouble::Unplayable); // it ended before its first frame
    if ((status == QMediaPlayer::LoadedMedia || status == QMediaPlayer::BufferedMedia) && !m_ready) {
        if (!m_player.hasAudio() && !m_player.hasVideo())
            return;
        if (!m_player.hasVideo() && QMediaDevices::audioOutputs().isEmpty())
            return fail(Trouble::NoSound);
        m_ready = true;
        if (m_wanted)
            m_player.play();
    }
    tell();
}

void QtMediaEngine::play()
{
    m_wanted = true;
    if (!m_ready)
        return;
    if (m_player.mediaStatus() == QMediaPlayer::EndOfMedia)
        m_player.setPosition(0);
    m_player.play();
}

void QtMediaEngine::pause()
{
    m_wanted = false;
    if (m_ready)
        m_player.pause();
    tell();
}

void QtMediaEngine::seek(qint64 ms)
{
    if (m_ready && m_player.isSeekable())
        m_player.setPosition(std::clamp<qint64>(ms, 0, std::max<qint64>(m_player.duration(), 0)));
}

void QtMediaEngine::setVolume(double volume)
{
    m_sound.setVolume(QAudio::convertVolume(
        static_cast<float>(std::clamp(volume, 0.0, 1.0)), QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
}

MediaEngine::State QtMediaEngine::state() const
{
    State state;
    state.trouble = m_trouble;
    state.ready = m_ready;
    state.ended = m_ready && m_player.mediaStatus() == QMediaPlayer::EndOfMedia;
    state.playing = m_ready ? m_player.playbackState() == QMediaPlayer::PlayingState && !state.ended : m_wanted;
    state.loaded = m_fetch.share();
    state.position = state.ended ? m_player.duration() : m_player.position();
    state.duration = std::max<qint64>(m_player.duration(), 0);
    return state;
}

void QtMediaEngine::fail(Trouble trouble)
{
    if (m_trouble != Trouble::None)
        return;
    m_trouble = trouble;
    m_wanted = false;
    tell();
}

void QtMediaEngine::tell()
{
    if (changed)
        changed();
}

} // namespace chat::ui
