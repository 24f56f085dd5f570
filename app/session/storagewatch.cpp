// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/storagewatch.h"

#include <algorithm>
#include <utility>

namespace chat {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kCheckAgain = 10s;
constexpr qsizetype kTrial = 8192; // bytes: an empty file fits on a full disk

} // namespace

StorageWatch::StorageWatch(QString folder, QObject *parent, FileCalls calls)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_calls(std::move(calls))
{
    m_thread.setMaxThreadCount(1);
    m_again.setInterval(kCheckAgain);
    connect(&m_again, &QTimer::timeout, this, &StorageWatch::check);
}

StorageWatch::~StorageWatch()
{
    m_thread.waitForDone(); // the trial uses this object
}

void StorageWatch::check()
{
    m_thread.start([this] {
        const QString file = m_folder + u"/.trial"_s;
        auto failure = replaceFile(file, QByteArray(kTrial, '\0'), {}, m_calls);
        if (!failure)
            failure = removeFile(file);
        QMetaObject::invokeMethod(
            this, [this, failure] { report(QString(), failure); }, Qt::QueuedConnection);
    });
}

void StorageWatch::report(const QString &writer, const std::optional<WriteFailure> &what)
{
    const auto before = failure();
    if (what)
        m_failures.insert(writer, *what);
    else
        m_failures.remove(writer);
    if (m_failures.isEmpty())
        m_again.stop();
    else if (!m_again.isActive())
        m_again.start();
    if (failure() != before)
        Q_EMIT changed();
}

std::optional<WriteFailure> StorageWatch::failure() const
{
    if (m_failures.isEmpty())
        return std::nullopt;
    const auto worst = std::min_element(m_failures.begin(), m_failures.end(),
        [](const WriteFailure &a, const WriteFailure &b) { return a.kind < b.kind; });
    return *worst;
}

} // namespace chat
