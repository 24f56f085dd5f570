// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/pictures/decoderthreads.h"
#include "app/net/pictures/picturedecoder.h"

#include <QImage>
#include <QObject>

namespace chat {

//! Plays an animated picture as long as it exists; frames are decoded on other threads, one in advance. It pauses when
//! decoding is too slow.
class MovingPicture : public QObject
{
    Q_OBJECT

public:
    //! Both are borrowed. Starts at once.
    MovingPicture(DecoderThreads &threads, Scheduler &scheduler, std::shared_ptr<PictureFrames> frames,
        QObject *parent = nullptr);

    [[nodiscard]] const QImage &frame() const { return m_frame; } //!< null before the first frameChanged

Q_SIGNALS:
    void frameChanged();

private:
    void ask();
    void take(std::optional<PictureFrames::Frame> frame);
    void show(const PictureFrames::Frame &frame);

    DecoderThreads &m_threads;
    Scheduler &m_scheduler;
    std::shared_ptr<PictureFrames> m_frames;
    QImage m_frame;
    Scheduler::Milliseconds m_due{0}; //!< when the next frame is due
    Timer m_timer;
};

} // namespace chat
