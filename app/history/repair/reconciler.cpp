// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/repair/reconciler.h"

#include "app/base/logging.h"
#include "app/base/monotonic.h"
#include "app/services/messageservice.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace chat {

namespace {
constexpr int kReconcilerPage = 50;
} // namespace

Reconciler::Reconciler(MessageService &service, StoredHistory &history, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_history(history)
    , m_since(history.now())
    , m_crossings(monotonicMs)
{
    connect(&service, &MessageService::eventsLost, this, &Reconciler::loseEvents);
    connect(&service, &MessageService::eventReceived, this, &Reconciler::hear);
    connect(
        &history, &StoredHistory::answered, this, [this](const MessageRef &about) { m_crossings.noteAnswer(about); });
    connect(&history, &StoredHistory::doubted, this,
        [this](const ChannelRef &channel, const History::Doubts &doubts, bool empty) {
            for (const MessageId &id : doubts) {
                if (empty)
                    suspect({channel, id});
                else
                    verify({channel, id});
            }
        });
}

bool Reconciler::isGone(const ApiError &error)
{
    return error.kind == ApiError::Kind::NotFound || error.kind == ApiError::Kind::Rejected;
}

bool Reconciler::isAway(const ApiError &error)
{
    return error.kind == ApiError::Kind::Network || error.kind == ApiError::Kind::Timeout
        || error.kind == ApiError::Kind::ServerError || error.kind == ApiError::Kind::RateLimited;
}

std::chrono::milliseconds Reconciler::pauseAfter(int failures) const
{
    return m_patience * (1 << std::clamp(failures, 0, 4));
}

// ---- pages --------------------------------------------------------------------------------------------------------

void Reconciler::fetch(const MessageQuery &query, QObject *context, Callback<MessagePage> callback)
{
    const Moment asked = m_history.now();
    m_service.fetch(query, this,
        [this, query, asked, guard = QPointer(context), callback = std::move(callback)](Result<MessagePage> result) {
            if (!result) {
                if (guard)
                    callback(std::move(result));
                return;
            }
            m_history.takePage(query, result.value(), asked, [guard, callback, result] {
                if (guard)
                    callback(result);
            });
        });
}

void Reconciler::fetchBeside(const Beside &beside, QObject *context, const Callback<MessagePage> &callback)
{
    if (beside.ids.empty()) {
        callback(ApiError{ApiError::Kind::NotFound, 0, 0, {}, {}});
        return;
    }
    const MessageRef ref{beside.channel, beside.ids.front()};
    const Cursor cursor = beside.cursor.isEmpty() ? m_service.cursorAt(ref) : Cursor{beside.cursor};
    const auto direction = beside.older ? MessageQuery::Direction::Before : MessageQuery::Direction::After;
    fetch({beside.channel, direction, cursor, {}, kReconcilerPage}, context,
        [this, beside, ref, context, callback](Result<MessagePage> result) {
            if (result || !isGone(result.error())) {
                callback(std::move(result));
                return;
            }
            suspect(ref); // the next one inside is as good
            Beside next = beside;
            next.cursor.clear();
            next.ids.erase(next.ids.begin());
            if (next.ids.empty())
                callback(std::move(result));
            else
                fetchBeside(next, context, callback);
        });
}

// ---- after lost events --------------------------------------------------------------------------------------------

void Reconciler::loseEvents()
{
    m_since = m_history.now();
    m_compared.clear();
    for (const ChannelRef &channel : m_history.watched())
        refreshNewest(channel, 0);
}

void Reconciler::refreshNewest(const ChannelRef &channel, int failures)
{
    const int attempt = ++m_attempt;
    m_refreshing[channel] = attempt;
    fetch({channel, MessageQuery::Direction::Latest, {}, {}, kReconcilerPage}, this,
        [this, channel, attempt, failures](const Result<MessagePage> &result) {
            if (m_refreshing.value(channel) != attempt)
                return; // asked again meanwhile
            if (result) {
                m_refreshing.remove(channel);
                Q_EMIT refreshed(channel, {});
                return;
            }
            Q_EMIT refreshed(channel, result.error());
            QTimer::singleShot(pauseAfter(failures), this, [this, channel, attempt, failures] {
                if (m_refreshing.value(channel) != attempt)
                    return;
                if (m_history.isWatched(channel))
                    refreshNewest(channel, failures + 1);
                else
                    m_refreshing.remove(channel);
            });
        });
}

void Reconciler::compareSince(Moment since)
{
    if (!m_refreshing.isEmpty() || since < m_since)
        return;
    m_since = since;
    m_compared.clear();
    Q_EMIT comparing();
}

void Reconciler::compare(const MessageRef &last, const std::vector<MessageId> &beside)
{
    if (m_compared.contains(last) || m_refreshing.contains(last.channel))
        return;
    m_compared.insert(last);
    compareAgain(last, beside, 0);
}

void Reconciler::compareAgain(const MessageRef &last, const std::vector<MessageId> &beside, int failures)
{
    const Moment since = m_since;
    const Callback<MessagePage> compared = [this, last, beside, failures, since](const Result<MessagePage> &result) {
        if (result || isGone(result.error()))
            return;
        QTimer::singleShot(pauseAfter(failures), this, [this, last, beside, failures, since] {
            if (since == m_since && m_history.isWatched(last.channel))
                compareAgain(last, beside, failures + 1);
        });
    };
    if (!beside.empty()) {
        fetchBeside({last.channel, true, beside, {}}, this, compared);
        return;
    }
    suspect(last); // "before" excludes its own message
    fetchBeside({last.channel, true, {last.id}, {}}, this, compared);
}

// ---- one message --------------------------------------------------------------------------------------------------

void Reconciler::hear(const MessageEvent &event)
{
    if (const auto *added = std::get_if<ReactionAdded>(&event)) {
        hearReaction(added->ref, added->user);
    } else if (const auto *removed = std::get_if<ReactionRemoved>(&event)) {
        hearReaction(removed->ref, removed->user);
    } else if (const auto *created = std::get_if<MessageCreated>(&event);
               created && !created->message.reactions.empty()) {
        m_crossings.noteAnswer({created->message.channel, created->message.id}); // it was found in a page
    }
}

//! Reactions of others are counted: one that an answer contained already would count twice. Of our own it is known whether
//! they are there.
void Reconciler::hearReaction(const MessageRef &ref, const UserId &user)
{
    if (user == m_self || !m_history.isWatched(ref.channel) || !m_crossings.mayCross(ref))
        return;
    qCDebug(lcModel) << "a reaction may have been counted already, asking for" << ref.id.value;
    verify(ref, m_patience);
}

void Reconciler::verify(const MessageRef &ref, std::chrono::milliseconds after)
{
    if (m_verifying.contains(ref)) {
        m_verifyAgain.insert(ref);
        return;
    }
    m_verifying.insert(ref);
    if (after.count() > 0)
        QTimer::singleShot(after, this, [this, ref] { askFor(ref, 0); });
    else
        askFor(ref, 0);
}

void Reconciler::suspect(const MessageRef &ref)
{
    m_suspects.insert(ref);
    verify(ref);
}

void Reconciler::askFor(const MessageRef &ref, int failures)
{
    m_verifyAgain.remove(ref);
    const Moment asked = m_history.now();
    m_service.fetchOne(ref, this, [this, ref, failures, asked](const Result<Message> &result) {
        const auto later = [this, ref](int failed) {
            QTimer::singleShot(pauseAfter(failed), this, [this, ref, failed] { askFor(ref, failed); });
        };
        const auto settled = [this, ref] {
            m_verifying.remove(ref);
            m_suspects.remove(ref);
        };
        const bool gone = !result && result.error().kind == ApiError::Kind::NotFound;
        if (!result && !gone) {
            if (isAway(result.error()) || result.error().kind == ApiError::Kind::BadReply)
                later(failures + 1);
            else
                settled();
            return;
        }
        if (gone && !m_suspects.contains(ref)) { // its own event reports the deletion
            settled();
            return;
        }
        m_history.takeOne(
            ref, result ? std::optional(result.value()) : std::nullopt, asked, [this, ref, later, settled](bool newer) {
                if (newer || m_verifyAgain.contains(ref)) {
                    later(0); // an event came meanwhile: the answer may be from before it
                    return;
                }
                settled();
            });
    });
}

} // namespace chat
