// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/relay/localgateway.h"

#include "app/base/logging.h"
#include "app/kook/wire/kooksignals.h"
#include "app/relay/marks.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::relay {

namespace {

constexpr std::chrono::milliseconds kUpkeep{1000};
constexpr size_t kMostPending = 20'000; // events, while the disk takes nothing

QByteArray renumbered(const QByteArray &frame)
{
    QJsonObject object = QJsonDocument::fromJson(frame).object();
    object.insert("sn"_L1, 0);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

LocalGateway::LocalGateway(RelayStore &store, server::OutgoingLimit &outgoing,
    const server::GatewaySessions::Limits &limits, QByteArray secret, Upstream upstream, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_secret(std::move(secret))
    , m_upstream(std::move(upstream))
    , m_sessions(m_faults, outgoing, limits, [this](const QUrlQuery &query) -> std::optional<QString> {
        if (m_refuses || query.queryItemValue(u"token"_s).toLatin1() != m_secret)
            return std::nullopt;
        return query.queryItemValue(u"program"_s, QUrl::FullyDecoded);
    })
{
    connect(&m_sessions, &server::GatewaySessions::begun, this,
        [this](server::GatewaySession *session, const QUrlQuery &query) { onBegun(*session, query); });
    connect(&m_sessions, &server::GatewaySessions::ended, this, &LocalGateway::onEnded);
    connect(&m_sessions, &server::GatewaySessions::acknowledgedMore, this, [this] {
        if (!m_upkeep.isActive())
            m_upkeep.start();
    });
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] { settle(); });
    m_upkeep.setSingleShot(true);
    m_upkeep.setInterval(kUpkeep);
    connect(&m_upkeep, &QTimer::timeout, this, [this] {
        const bool written = writeAlone([this] {
            const auto sessions = m_sessions.all();
            bool ok = true;
            for (const server::GatewaySession *session : sessions) {
                if (m_unstored.contains(session->id()))
                    ok = ok && m_store.putSession(rowOf(*session));
            }
            return ok && m_store.dropEventsUpTo(takenByAll());
        });
        if (written)
            m_unstored.clear();
    });
}

LocalGateway::~LocalGateway() = default;

RelayStore::State LocalGateway::restore()
{
    m_state = m_store.state();
    m_safe = {m_state.session, m_state.sn};
    const auto rows = m_store.sessions();
    if (rows.isEmpty())
        return m_state;
    auto events = m_store.events();
    // Only what has no gap behind it, should the disk have taken nothing for a while.
    qint64 before = m_state.last;
    auto from = events.end();
    for (; from != events.begin() && std::prev(from)->first == before; --from)
        --before;
    events.erase(events.begin(), from);
    QList<server::GatewaySession *> sessions;
    for (const RelayStore::Session &row : rows) {
        // What it has confirmed may be gone already.
        m_firsts.insert(row.id, row.first);
        sessions.append(&m_sessions.revive(row.id, row.program, std::max(row.first, before) - row.first));
    }
    for (const auto &[number, frame] : events) {
        const auto event = server::EncodedEvent::ofFrame(frame, m_sessions.keptBytes());
        for (server::GatewaySession *session : sessions) {
            if (number > m_firsts.value(session->id()))
                session->push(event);
        }
        event->settle();
    }
    qCInfo(lcGateway) << rows.size() << "local sessions may resume," << events.size() << "events are kept for them";
    return m_state;
}

QString LocalGateway::queryFor(const QString &program, bool compress, bool marks) const
{
    return u"compress=%1&token=%2&program=%3%4"_s.arg(compress ? 1 : 0)
        .arg(QString::fromLatin1(m_secret), QString::fromLatin1(QUrl::toPercentEncoding(program)),
            marks ? u"&marks=1"_s : QString());
}

void LocalGateway::onBegun(const server::GatewaySession &session, const QUrlQuery &query)
{
    settle(); // what came before is not for it
    m_firsts.insert(session.id(), m_state.last);
    if (query.queryItemValue(u"marks"_s) == "1"_L1)
        m_marked.insert(session.id());
    if (!writeAlone([this, &session] { return m_store.putSession(rowOf(session)); }))
        m_unstored.insert(session.id());
}

void LocalGateway::onEnded(const QString &id)
{
    m_firsts.remove(id);
    m_marked.remove(id);
    m_unstored.remove(id);
    writeAlone([this, &id] { return m_store.dropSession(id); });
}

RelayStore::Session LocalGateway::rowOf(const server::GatewaySession &session) const
{
    return {session.id(), session.userId(), m_firsts.value(session.id())};
}

bool LocalGateway::writeAlone(const std::function<bool()> &write)
{
    const bool ok = m_store.transact(write);
    if (!ok)
        qCWarning(lcGateway) << "the relay's file cannot be written:" << m_store.lastError();
    return ok;
}

void LocalGateway::add(const QByteArray &frame)
{
    Pending pending{frame, server::EncodedEvent::ofFrame(frame, m_sessions.keptBytes())};
    if (!pending.event) { // its number is missing or is none: it gets a place for ours
        pending.frame = renumbered(frame);
        pending.event = server::EncodedEvent::ofFrame(pending.frame, m_sessions.keptBytes());
    }
    m_pending.push_back(std::move(pending));
    settleSoon();
    if (!m_upkeep.isActive())
        m_upkeep.start();
}

void LocalGateway::settleSoon()
{
    if (!m_soon.isActive())
        m_soon.start(0);
}

qint64 LocalGateway::settle()
{
    m_soon.stop();
    const auto [session, sn] = m_upstream();
    const RelayStore::State state{session, sn, m_state.last + static_cast<qint64>(m_pending.size())};
    const auto safe = [this, &session = session] { return session == m_safe.first ? m_safe.second : 0; };
    if (state == m_state)
        return safe();
    const bool stored = store(state);
    if (stored)
        m_safe = {session, sn};
    else if (!std::exchange(m_failing, true))
        qCWarning(lcGateway) << "events cannot be stored:" << m_store.lastError();
    // While the disk takes nothing, KOOK keeps the events and we wait. Too many are handed out all the same: that they
    // are not stored makes a gap, see restore().
    if (!stored && m_pending.size() < kMostPending) {
        m_soon.start(kUpkeep);
        return safe();
    }
    m_failing = !stored;
    m_state = state;
    for (const Pending &pending : std::exchange(m_pending, {}))
        m_sessions.push(pending.event);
    return safe();
}

bool LocalGateway::store(const RelayStore::State &state)
{
    return m_store.transact([&] {
        if (!m_store.setState(state))
            return false;
        qint64 number = m_state.last;
        return m_sessions.all().isEmpty() || std::ranges::all_of(m_pending, [&](const Pending &pending) {
            return m_store.addEvent(++number, pending.frame);
        });
    });
}

//! The number of the last event that no session will ask for again.
qint64 LocalGateway::takenByAll() const
{
    qint64 taken = m_state.last;
    const auto sessions = m_sessions.all();
    for (const server::GatewaySession *session : sessions) {
        const qint64 gone = std::max(session->acknowledged(), session->oldestSn() - 1);
        taken = std::min(taken, m_firsts.value(session->id()) + gone);
    }
    return taken;
}

void LocalGateway::invalidate()
{
    settle();
    m_sessions.invalidateAll();
}

void LocalGateway::tellMark(const RelayStore::Writer &writer)
{
    const auto sessions = m_sessions.all();
    for (server::GatewaySession *session : sessions) {
        if (m_marked.contains(session->id()))
            session->tell({{"s"_L1, kook::Signal::Mark}, {"d"_L1, Marks::describe(writer)}});
    }
}

void LocalGateway::closeAll()
{
    settle();
    m_sessions.closeAll();
}

bool LocalGateway::isConnected(const QString &program) const
{
    return std::ranges::any_of(m_sessions.all(),
        [&](const server::GatewaySession *session) { return session->userId() == program && session->isConnected(); });
}

void LocalGateway::dropLeft(const QString &program)
{
    const auto sessions = m_sessions.all();
    for (server::GatewaySession *session : sessions) {
        if (session->userId() == program && !session->isConnected())
            m_sessions.end(*session);
    }
}

QJsonArray LocalGateway::describe(const QString &program) const
{
    QJsonArray described;
    const auto sessions = m_sessions.all();
    for (const server::GatewaySession *session : sessions) {
        if (session->userId() != program)
            continue;
        QJsonObject one = session->describe();
        one.remove("user_id"_L1);
        one.insert("acknowledged"_L1, session->acknowledged());
        described.append(one);
    }
    return described;
}

QStringList LocalGateway::programs() const
{
    QStringList names;
    const auto sessions = m_sessions.all();
    for (const server::GatewaySession *session : sessions)
        names.append(session->userId());
    names.removeDuplicates();
    return names;
}

} // namespace chat::relay
