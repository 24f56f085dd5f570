// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/secrets.h"
#include "app/traffic/trafficentry.h"

#include <QByteArray>
#include <QString>

namespace chat {

// Entries of a TrafficLog as text, for people and files. Without secrets. For any thread.

//! The frame or the answer, unpacked.
[[nodiscard]] QByteArray textOf(const TrafficEntry &entry, const TrafficFormat &format, const Secrets &secrets);
//! What it says in few words.
[[nodiscard]] TrafficSummary summaryOf(const TrafficEntry &entry, const TrafficFormat &format, const QByteArray &text);
//! A line of a recording, as kookaburra-cli relay --record writes it and replay reads it; without its end.
[[nodiscard]] QByteArray recordedLine(const TrafficEntry &entry, const TrafficSummary &summary, const QByteArray &text);
//! The line of a frame; its kind is "frame" if it can be played again. `program`: whose it is, empty: who records it.
[[nodiscard]] QByteArray recordedFrame(qint64 time, QByteArrayView kind, const QString &program, QByteArray frame);
//! A command that makes the same call, for a POSIX shell with $'…' (bash, zsh); it takes the token from $TOKEN. Whatever
//! the call contains, nothing else is run and no other variable is read. Empty: it is no call, or too
//! little is known of it.
[[nodiscard]] QString curlCommand(const TrafficEntry &entry);

} // namespace chat
