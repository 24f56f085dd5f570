// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/traffic/trafficlog.h"

#include "app/base/showntext.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace chat {

namespace {

constexpr qsizetype kLongestUrl = 16 << 10;
constexpr qsizetype kLongestPath = 500;

//! Its own copy, so that the rest is not kept with it.
bool cutBody(QByteArray &bytes, qsizetype most)
{
    if (bytes.size() <= most)
        return false;
    bytes = bytes.first(most);
    return true;
}

//! JSON as text? What is packed is searched when it is unpacked.
bool isPlain(const QByteArray &data)
{
    return data.isEmpty() || data.front() == '{' || data.front() == '[' || data.front() == ' ';
}

} // namespace

TrafficLog::TrafficLog(QObject *parent)
    : QObject(parent)
{
}

void TrafficLog::add(TrafficEntry entry)
{
    entry.number = m_next++;
    // Without half secrets at its end; returns whether there was more.
    const auto clean = [this](QByteArray &bytes, qsizetype most) {
        const bool cut = cutBody(bytes, most);
        m_secrets.hideAndLearn(bytes, cut ? Secrets::End::Cut : Secrets::End::Whole);
        cutBody(bytes, most); // what stands for a secret may be longer
        return cut;
    };
    if (entry.kind == TrafficEntry::Kind::Call || isPlain(entry.data))
        entry.cut = clean(entry.data, kMostBody) || entry.cut;
    else
        entry.cut = cutBody(entry.data, kMostBody) || entry.cut;
    clean(entry.body, kMostBody);
    clean(entry.url, kLongestUrl);
    for (QString *text : {&entry.path, &entry.failure}) {
        QByteArray bytes = text->toUtf8();
        m_secrets.hide(bytes);
        *text = QString::fromUtf8(bytes);
    }
    entry.path = cutText(entry.path, kLongestPath);
    entry.who = cutText(entry.who, kLongestPath);
    auto kept = std::make_shared<const TrafficEntry>(std::move(entry));
    m_bytes += kept->weight();
    m_entries.push_back(std::move(kept));
    fit();
    Q_EMIT added();
}

void TrafficLog::addFrame(TrafficEntry::Kind kind, const QByteArray &frame)
{
    TrafficEntry entry;
    entry.time = QDateTime::currentMSecsSinceEpoch();
    entry.kind = kind;
    entry.data = frame;
    entry.size = frame.size();
    add(std::move(entry));
}

void TrafficLog::fit()
{
    while (m_entries.size() > m_limits.entries || (m_bytes > m_limits.bytes && m_entries.size() > 1)) {
        m_bytes -= m_entries.front()->weight();
        m_entries.pop_front();
    }
}

void TrafficLog::setWatched(bool watched)
{
    if (watched)
        m_limits = kWatched;
    if (std::exchange(m_watched, watched) != watched)
        Q_EMIT watchedChanged();
}

void TrafficLog::setPrograms(const TrafficPrograms &programs)
{
    if (m_programs == programs)
        return;
    m_programs = programs;
    Q_EMIT programsChanged();
}

void TrafficLog::clear()
{
    m_entries.clear();
    m_bytes = 0;
    Q_EMIT added();
}

std::vector<TrafficEntryPtr> TrafficLog::after(quint64 number) const
{
    const quint64 oldest = first();
    const auto skip = number < oldest ? 0 : std::min<quint64>(number - oldest + 1, m_entries.size());
    return {m_entries.begin() + static_cast<std::ptrdiff_t>(skip), m_entries.end()};
}

} // namespace chat
