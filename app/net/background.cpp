// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/background.h"

namespace chat {

namespace {
constexpr int kThreadIdleMs = 5000; // then the thread ends; the next job starts another
}

Background::Background(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(kThreadIdleMs);
}

Background::~Background()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void Background::start(QObject *context, const std::function<void()> &work, std::function<void()> done)
{
    const quint64 id = ++m_last;
    m_jobs.emplace(id, Job{context != nullptr, context, std::move(done)});
    m_pool.start([this, id, work] {
        work();
        QMetaObject::invokeMethod(
            this, [this, id] { finish(id); }, Qt::QueuedConnection);
    });
}

void Background::finish(quint64 id)
{
    const auto node = m_jobs.extract(id);
    if (node.empty() || (node.mapped().hasContext && !node.mapped().context))
        return;
    node.mapped().done();
}

} // namespace chat
