// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/background/backgroundexport.h"

#include "app/export/partfile.h"
#include "app/export/webpictures.h"
#include "app/history/historyfile.h"
#include "app/history/historyspace.h"
#include "app/history/local/localstore.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

constexpr qint64 kBetweenProgressMs = 100;

} // namespace

BackgroundExport::BackgroundExport(Backend &backend, QUrl server, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_server(std::move(server))
{
}

BackgroundExport::~BackgroundExport()
{
    m_stop = true;
    if (m_thread)
        m_thread->wait();
}

void BackgroundExport::start(const Order &order)
{
    if (m_running)
        return;
    m_running = true;
    m_stop = false;
    m_order = order;
    // The history may still be about to be opened.
    LocalStore::of(m_backend.messages(), m_backend.self())
        .history()
        .maintain([](HistoryFile &) {}, this, [this] { begin(); });
}

void BackgroundExport::begin()
{
    LocalStore &store = LocalStore::of(m_backend.messages(), m_backend.self());
    if (const QString path = store.historyPath(); !path.isEmpty()) {
        startThread(path);
        return;
    }
    m_copy = std::make_unique<QTemporaryDir>();
    const QString path = m_copy->filePath(u"history.db"_s);
    store.history().maintain([path](HistoryFile &file) { (void)HistorySpace(file).copyTo(path); }, this,
        [this, path] { startThread(path); });
}

void BackgroundExport::startThread(const QString &historyPath)
{
    if (m_thread)
        m_thread->wait(); // it has ended, but for its last instructions
    m_thread.reset(
        QThread::create([this, historyPath, reader = m_backend.messages().reader()] { run(historyPath, reader); }));
    m_thread->setObjectName(u"export"_s);
    m_thread->start(QThread::LowPriority);
}

void BackgroundExport::discard()
{
    if (!m_running && PartFile::isThere(m_order.request.path))
        PartFile(m_order.request.path, PartFile::Existing::Keep).discard();
}

//! On the thread.
void BackgroundExport::run(const QString &historyPath, const MessageCodec::ContentReader &reader)
{
    HistoryFile file;
    if (file.open(historyPath, HistoryFile::Mode::Read)) {
        finish(End::Failed, 0, u"%1 cannot be read"_s.arg(historyPath));
        return;
    }
    std::unique_ptr<WebPictures> pictures;
    HistoryExport::Request request = m_order.request;
    if (m_order.pictures) {
        pictures = std::make_unique<WebPictures>(m_server, [this] { return m_stop.load(); });
        request.pictures = [&pictures](const QString &url) { return pictures->fetch(url); };
    }
    const HistoryReader history(file, reader);
    HistoryExport job(history);
    QElapsedTimer since;
    const auto report = [this, &since](const HistoryExport::Progress &progress) {
        if (!since.isValid() || since.elapsed() >= kBetweenProgressMs) {
            since.start();
            QMetaObject::invokeMethod(
                this, [this, progress] { Q_EMIT progressed(progress.messages, progress.of, progress.place); },
                Qt::QueuedConnection);
        }
        return !m_stop;
    };
    const End end = job.toFile(request, report);
    finish(end, job.progress().messages, job.error());
}

void BackgroundExport::finish(End end, qint64 messages, const QString &error)
{
    QMetaObject::invokeMethod(
        this,
        [this, end, messages, error] {
            m_running = false;
            m_copy.reset();
            Q_EMIT ended(end, messages, error);
        },
        Qt::QueuedConnection);
}

} // namespace chat
