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
constexpr qint64 kWatchedMs = 10'000;

} // namespace

bool CallLines::isWatched() const
{
    return m_asked.isValid() && !m_asked.hasExpired(kWatchedMs);
}

void CallLines::note(QJsonObject call, const QByteArray &answer)
{
    if (!isWatched()) {
        forget();
        return;
    }
    call.insert("t"_L1, QDateTime::currentMSecsSinceEpoch());
    if (const QJsonObject object = QJsonDocument::fromJson(answer).object(); !object.isEmpty())
        call.insert("answer"_L1, object);
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
    if (!isWatched())
        forget();
    m_asked.start();
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
