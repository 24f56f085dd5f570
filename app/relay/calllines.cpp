// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/relay/calllines.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace chat::relay {

namespace {

constexpr size_t kMostLines = 2000;
constexpr qsizetype kMostLineBytes = 8 << 20;
constexpr int kLinesAtOnce = 500;
constexpr qsizetype kBytesAtOnce = 4 << 20;
constexpr int kWatchedMs = 10'000;

} // namespace

CallLines::CallLines(const QByteArray &token)
{
    m_secrets.add(token);
    m_watched.setSingleShot(true);
    m_watched.setInterval(kWatchedMs);
    m_watched.callOnTimeout([this] { forget(); });
}

void CallLines::note(QJsonObject call, const QJsonObject &answer)
{
    if (!isWatched())
        return;
    call.insert("t"_L1, QDateTime::currentMSecsSinceEpoch());
    if (!answer.isEmpty())
        call.insert("answer"_L1, answer);
    Line line{++m_last, QJsonDocument(call).toJson(QJsonDocument::Compact)};
    m_secrets.hide(line.json);
    m_bytes += line.json.size();
    m_lines.push_back(std::move(line));
    while (m_lines.size() > kMostLines || m_bytes > kMostLineBytes) {
        m_bytes -= m_lines.front().json.size();
        m_lines.pop_front();
    }
}

void CallLines::forget()
{
    m_lines.clear();
    m_bytes = 0;
}

QJsonObject CallLines::after(qint64 number)
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

} // namespace chat::relay
