// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/background/olderfetches.h"

#include "app/history/repair/historyfetcher.h"
#include "app/history/local/localstore.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace chat {

namespace {

constexpr int kMostBadReplies = 3;
constexpr auto kFirstWait = std::chrono::milliseconds(30s);
constexpr auto kLongestWait = std::chrono::milliseconds(10min);
constexpr qsizetype kMostKept = 20'000; // conversations

QString keptName(const ChannelRef &channel)
{
    return (channel.kind == ChannelKind::Direct ? u"direct:"_s : u"channel:"_s) + channel.id.value;
}

ChannelRef fromKept(const QString &text)
{
    const bool direct = text.startsWith("direct:"_L1);
    const QString id = text.section(u':', 1);
    return {direct ? ChannelKind::Direct : ChannelKind::Guild, ChannelId(id)};
}

//! Does the server refuse that conversation, whenever it is asked?
bool isRefusal(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Rejected:
    case ApiError::Kind::Unsupported:
        return true;
    default:
        return false;
    }
}

} // namespace

OlderFetches::OlderFetches(const Needs &needs, QObject *parent)
    : QObject(parent)
    , m_needs(needs)
    , m_timer(needs.scheduler ? *needs.scheduler : m_clock)
{
    const QStringList kept = needs.settings.value(needs.key + u"/left"_s).toStringList();
    for (const QString &text : kept) {
        if (const ChannelRef channel = fromKept(text); !channel.isEmpty() && !m_left.contains(channel))
            m_left.append(channel);
    }
    if (!m_left.isEmpty())
        m_state = needs.settings.value(needs.key + u"/paused"_s).toBool() ? State::Paused : State::Running;
    QMetaObject::invokeMethod(this, &OlderFetches::begin, Qt::QueuedConnection);
}

OlderFetches::~OlderFetches() = default;

void OlderFetches::begin()
{
    if (m_state == State::Running && !m_fetcher)
        walk();
}

void OlderFetches::add(const QList<ChannelRef> &channels)
{
    for (const ChannelRef &channel : channels) {
        if (!channel.isEmpty() && !m_left.contains(channel) && m_left.size() < kMostKept)
            m_left.append(channel);
    }
    if (m_left.isEmpty())
        return;
    if (m_state == State::Idle) {
        m_fetched = 0;
        m_refused = 0;
        m_state = State::Running;
    }
    keep();
    Q_EMIT changed();
    begin();
}

void OlderFetches::pause()
{
    if (m_state != State::Running && m_state != State::Waiting)
        return;
    drop();
    setState(State::Paused);
}

void OlderFetches::goOn()
{
    if (m_state != State::Paused && m_state != State::Waiting)
        return;
    drop();
    m_error.reset();
    setState(State::Running);
    begin();
}

void OlderFetches::stop()
{
    drop();
    m_left.clear();
    m_error.reset();
    setState(State::Idle);
}

//! Ends the walk over the current conversation; a later one goes on at what is missing.
void OlderFetches::drop()
{
    m_timer.stop();
    m_fetched += std::exchange(m_fetchedHere, 0);
    if (m_fetcher) {
        m_fetcher->disconnect(this);
        m_fetcher.release()->deleteLater(); // this may be its own signal
    }
}

void OlderFetches::walk()
{
    MessageService &service = m_needs.backend.messages();
    LocalStore &store = LocalStore::of(service, m_needs.backend.self());
    m_fetcher = std::make_unique<HistoryFetcher>(service, store.reconciler(), store.history(), m_left.front(), 0);
    // One that was dropped may still have an answer to read: it goes no further.
    m_fetcher->setPacer([alive = QPointer(this), walker = m_fetcher.get()](const std::function<void()> &go) {
        if (alive && alive->m_fetcher.get() == walker)
            alive->m_timer.start(kBetweenPages, go);
    });
    connect(m_fetcher.get(), &HistoryFetcher::progressed, this, [this] {
        m_tries = 0;
        m_fetchedHere = m_fetcher->fetched();
        Q_EMIT changed();
    });
    connect(m_fetcher.get(), &HistoryFetcher::finished, this, &OlderFetches::onFinished);
    connect(m_fetcher.get(), &HistoryFetcher::notWritten, this, &OlderFetches::onNotWritten);
    m_fetcher->start();
}

void OlderFetches::onFinished(const std::optional<ApiError> &error)
{
    m_fetchedHere = m_fetcher->fetched();
    drop();
    // Something between us and the server may answer in its place for a while, but a server that cannot do better is left.
    const bool useless = error && error->kind == ApiError::Kind::BadReply && m_tries >= kMostBadReplies;
    if (!error || useless || isRefusal(*error)) {
        next(error.has_value());
        return;
    }
    m_error = error;
    const auto wait = std::min(kLongestWait, kFirstWait * (1 << std::min(m_tries, 10)));
    ++m_tries;
    waitFor(std::max(error->retryAfter.value_or(0ms), std::chrono::milliseconds(wait)));
}

//! The disk takes nothing: going on would ask for the same again and again.
void OlderFetches::onNotWritten()
{
    drop();
    setState(State::Paused);
}

void OlderFetches::waitFor(std::chrono::milliseconds time)
{
    setState(State::Waiting);
    m_timer.start(time, [this] { goOn(); });
}

void OlderFetches::next(bool refused)
{
    m_refused += refused ? 1 : 0;
    m_tries = 0;
    m_left.removeFirst();
    if (!m_left.isEmpty()) {
        keep();
        Q_EMIT changed();
        m_timer.start(kBetweenPages, [this] { begin(); });
        return;
    }
    setState(State::Idle);
    Q_EMIT finished(m_fetched, m_refused);
}

void OlderFetches::setState(State state)
{
    m_state = state;
    keep();
    Q_EMIT changed();
}

void OlderFetches::keep()
{
    QStringList names;
    for (const ChannelRef &channel : std::as_const(m_left))
        names.append(keptName(channel));
    if (names.isEmpty()) {
        m_needs.settings.remove(m_needs.key);
        return;
    }
    m_needs.settings.setValue(m_needs.key + u"/left"_s, names);
    m_needs.settings.setValue(m_needs.key + u"/paused"_s, m_state == State::Paused);
}

} // namespace chat
