// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/pictures/movingpicture.h"

#include <algorithm>

namespace chat {

namespace {
// As browsers do: an animation without frame times plays at ten frames a second.
constexpr std::chrono::milliseconds kShortestDelay(20);
constexpr std::chrono::milliseconds kUsualDelay(100);
} // namespace

MovingPicture::MovingPicture(
    DecoderThreads &threads, Scheduler &scheduler, std::shared_ptr<PictureFrames> frames, QObject *parent)
    : QObject(parent)
    , m_threads(threads)
    , m_scheduler(scheduler)
    , m_frames(std::move(frames))
    , m_timer(scheduler)
{
    ask();
}

void MovingPicture::ask()
{
    m_threads.run<PictureFrames::Frame>([frames = m_frames](const std::stop_token &stop) { return frames->next(stop); },
        this, [this](std::optional<PictureFrames::Frame> frame) { take(std::move(frame)); });
}

void MovingPicture::take(std::optional<PictureFrames::Frame> frame)
{
    if (!frame || frame->image.isNull())
        return; // too slow, damaged or at its end: the current frame stays
    const auto wait = std::max(m_due - m_scheduler.now(), Scheduler::Milliseconds(0));
    m_timer.start(wait, [this, shown = *std::move(frame)] { show(shown); });
}

void MovingPicture::show(const PictureFrames::Frame &frame)
{
    m_frame = frame.image;
    m_due = m_scheduler.now() + (frame.delay < kShortestDelay ? kUsualDelay : frame.delay);
    ask();
    Q_EMIT frameChanged(); // which may delete this object
}

} // namespace chat
