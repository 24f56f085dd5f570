// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/local/localstore.h"

#include "app/services/messageservice.h"

using namespace Qt::Literals::StringLiterals;

namespace chat {

LocalStore::LocalStore(MessageService &service, QObject *parent)
    : QObject(parent)
    , m_service(&service)
    , m_history(service)
    , m_search(service, m_history)
    , m_reconciler(service, m_history)
    , m_outbox(service)
{
    service.setLocalStore(this);
    m_outbox.setHistory(&m_history);
    connect(&m_outbox, &Outbox::doubtful, &m_reconciler, [this](const MessageRef &ref) { m_reconciler.verify(ref); });
}

LocalStore::~LocalStore()
{
    // Where the service owns the store, it is half destroyed by now.
    if (m_service && m_service->localStore() == this)
        m_service->setLocalStore(nullptr);
}

LocalStore &LocalStore::of(MessageService &service, const User &self)
{
    if (LocalStore *known = service.localStore())
        return *known;
    auto *made = new LocalStore(service, &service);
    made->open({}, self);
    made->setLive(true);
    made->setReachable(true);
    return *made;
}

void LocalStore::open(const QString &folder, const User &self)
{
    m_reconciler.setSelf(self.id);
    if (folder.isEmpty())
        m_history.openInMemory(self.id);
    else
        m_history.open(folder + u"/history.db"_s, self.id);
    m_historyPath = folder.isEmpty() ? QString() : folder + u"/history.db"_s;
    m_search.open(m_historyPath);
    m_outbox.open(folder.isEmpty() ? QString() : folder + u"/outbox.db"_s, self);
}

void LocalStore::setLive(bool live)
{
    m_history.setLive(live);
    m_reconciler.setLive(live);
}

QString LocalStore::historyPath() const
{
    return m_history.state() == StoredHistory::State::Ready ? m_historyPath : QString();
}

StoredHistory *LocalStore::historyOf(const MessageService &service)
{
    LocalStore *store = service.localStore();
    return store ? &store->m_history : nullptr;
}

} // namespace chat
