// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/relay/marks.h"

#include "app/base/logging.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace chat::relay {

namespace {

constexpr qint64 kMostMarks = 20'000;
constexpr qint64 kForgetEvery = 1000;
constexpr int kMarksAtOnce = 1000;

} // namespace

Marks::Marks(RelayStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void Marks::note(const QString &message, const QString &program)
{
    RelayStore::Writer writer{0, message, program, QDateTime::currentMSecsSinceEpoch()};
    const bool ok = m_store.transact([&] {
        return m_store.addWriter(writer)
            && (writer.number % kForgetEvery != 0 || m_store.dropWritersUpTo(writer.number - kMostMarks));
    });
    if (ok)
        Q_EMIT noted(writer);
    else
        qCWarning(lcGateway) << "the relay's file cannot be written:" << m_store.lastError();
}

QJsonObject Marks::describe(const RelayStore::Writer &writer)
{
    return {{"number"_L1, writer.number}, {"msg_id"_L1, writer.message}, {"program"_L1, writer.program},
        {"time"_L1, writer.time}};
}

QJsonObject Marks::after(qint64 number)
{
    QJsonArray items;
    const auto writers = m_store.writersAfter(number, kMarksAtOnce);
    for (const RelayStore::Writer &writer : writers)
        items.append(describe(writer));
    return {{"items"_L1, items}, {"last"_L1, writers.isEmpty() ? number : writers.last().number},
        {"newest"_L1, m_store.lastWriter()}};
}

} // namespace chat::relay
