// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/displacement.h"

#include "app/base/monotonic.h"

#include <utility>

namespace chat {

using namespace std::chrono_literals;

namespace {

constexpr auto kYoung = 60s; // a live connection that ends sooner counts as young
constexpr qint64 kWindowMs = 180'000;
constexpr qsizetype kManyLosses = 3; // within the time window

} // namespace

Displacement::Displacement(QObject *parent)
    : QObject(parent)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(kYoung);
    connect(&m_settled, &QTimer::timeout, this, [this] {
        m_losses.clear();
        if (std::exchange(m_suspected, false))
            Q_EMIT settled();
    });
}

void Displacement::noteOnline()
{
    m_settled.start();
}

void Displacement::noteLoss()
{
    if (!m_settled.isActive())
        return;
    m_settled.stop();
    const auto now = monotonicMs();
    m_losses.removeIf([now](qint64 time) { return now - time > kWindowMs; });
    m_losses.append(now);
    m_suspected = m_losses.size() >= kManyLosses;
}

void Displacement::forget()
{
    m_losses.clear();
    m_suspected = false;
}

} // namespace chat
