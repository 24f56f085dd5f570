// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/watchedlines.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat::server {

namespace {

constexpr size_t kMostLines = 2000;
constexpr qsizetype kMostLineBytes = 8 << 20;
constexpr int kLinesAtOnce = 1000;
constexpr int kLinesInASecond = 1000;
constexpr qsizetype kBytesAtOnce = 4 << 20;
constexpr int kWatchedMs = 10'000;

} // namespace

WatchedLines::WatchedLines()
{
    m_watched.setSingleShot(true);
    m_watched.setInterval(kWatchedMs);
    m_watched.callOnTimeout([this] { forget(); });
}

bool WatchedLines::takesOne()
{
    if (!isWatched())
        return false;
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    if (std::exchange(m_second, second) != second)
        m_inSecond = 0;
    if (m_inSecond < kLinesInASecond) {
        ++m_inSecond;
        return true;
    }
    ++m_last;
    return false;
}

void WatchedLines::note(QJsonObject line)
{
    line.insert("t"_L1, QDateTime::currentMSecsSinceEpoch());
    Line kept{++m_last, QJsonDocument(line).toJson(QJsonDocument::Compact)};
    m_secrets.hide(kept.json);
    m_bytes += kept.json.size();
    m_lines.push_back(std::move(kept));
    while (m_lines.size() > kMostLines || m_bytes > kMostLineBytes) {
        m_bytes -= m_lines.front().json.size();
        m_lines.pop_front();
    }
}

void WatchedLines::forget()
{
    m_lines.clear();
    m_bytes = 0;
}

QJsonObject WatchedLines::after(qint64 number)
{
    m_watched.start();
    QJsonArray items;
    qint64 last = number < 0 || number > m_last ? m_last : number;
    qsizetype bytes = 0;
    for (const Line &line : m_lines) {
        if (number < 0 || line.number <= last)
            continue;
        if (items.size() == kLinesAtOnce || bytes > kBytesAtOnce)
            break;
        QJsonObject item = QJsonDocument::fromJson(line.json).object();
        item.insert("number"_L1, line.number);
        items.append(item);
        bytes += line.json.size();
        last = line.number;
    }
    return {{"items"_L1, items}, {"last"_L1, last}};
}

} // namespace chat::server
