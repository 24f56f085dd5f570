// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookaroundquery.h"

#include <algorithm>

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kPatience{3000};

void sortAndUnite(std::vector<Message> &messages)
{
    std::ranges::stable_sort(messages, std::less(), &Message::created);
    std::vector<Message> unique;
    QSet<QString> seen;
    for (Message &message : messages) {
        if (!seen.contains(message.id.value)) {
            seen.insert(message.id.value);
            unique.push_back(std::move(message));
        }
    }
    messages = std::move(unique);
}

MessagePage pageOf(std::vector<Message> messages)
{
    MessagePage page;
    page.messages = std::move(messages);
    if (!page.messages.empty()) {
        page.older = Cursor{page.messages.front().id.value};
        page.newer = Cursor{page.messages.back().id.value};
    }
    return page;
}

} // namespace

KookAroundQuery::KookAroundQuery(
    KookMessageService &service, const MessageQuery &query, QObject *context, Callback<MessagePage> callback)
    : QObject(&service)
    , m_service(service)
    , m_query(query)
    , m_callback(std::move(callback))
    , m_patience(service.m_scheduler)
{
    if (context)
        connect(context, &QObject::destroyed, this, [this] { delete this; });
}

void KookAroundQuery::start()
{
    m_patience.start(kPatience, [this] { assemble(); });
    m_service.list(m_query.channel,
        {{u"msg_id"_s, m_query.message.value}, {u"flag"_s, u"around"_s},
            {u"page_size"_s, QString::number(m_query.limit)}},
        this, [this](Result<std::vector<Message>> result) { onAround(std::move(result)); });
}

bool KookAroundQuery::hasMiddle(const std::vector<Message> &messages) const
{
    return std::ranges::find(messages, m_query.message, &Message::id) != messages.end();
}

void KookAroundQuery::onAround(Result<std::vector<Message>> result)
{
    using Kind = ApiError::Kind;
    if (m_assembling)
        return;
    m_patience.stop();
    if (!result.ok()) {
        const Kind kind = result.error().kind;
        if (result.error().refusesToken() || kind == Kind::Forbidden || kind == Kind::RateLimited
            || kind == Kind::Network)
            finish(result.error());
        else
            assemble();
        return;
    }
    if (result.value().empty()) {
        assemble();
    } else if (hasMiddle(result.value())) {
        finish(pageOf(std::move(result).value()));
    } else {
        // The answer may lack the reference message.
        m_assembling = true;
        m_messages = std::move(result).value();
        m_open = 1;
        m_service.fetchOne(
            {m_query.channel, m_query.message}, this, [this](Result<Message> one) { onMiddle(std::move(one)); });
    }
}

void KookAroundQuery::assemble()
{
    m_assembling = true;
    m_patience.stop();
    m_open = 3;
    const QString half = QString::number(std::max(1, m_query.limit / 2));
    for (const QString &flag : {u"before"_s, u"after"_s}) {
        m_service.list(m_query.channel,
            {{u"msg_id"_s, m_query.message.value}, {u"flag"_s, flag}, {u"page_size"_s, half}}, this,
            [this](Result<std::vector<Message>> result) { onPart(std::move(result)); });
    }
    m_service.fetchOne(
        {m_query.channel, m_query.message}, this, [this](Result<Message> one) { onMiddle(std::move(one)); });
}

void KookAroundQuery::onPart(Result<std::vector<Message>> result)
{
    if (result.ok())
        std::ranges::move(result.value(), std::back_inserter(m_messages));
    else
        m_error = result.error();
    settle();
}

void KookAroundQuery::onMiddle(Result<Message> result)
{
    if (result.ok())
        m_messages.push_back(std::move(result).value());
    else if (m_messages.empty() || result.error().kind != ApiError::Kind::NotFound)
        m_error = result.error();
    settle();
}

void KookAroundQuery::settle()
{
    if (--m_open > 0)
        return;
    // A gap between two halves would look like history: all of it or nothing.
    if (m_error) {
        finish(*m_error);
        return;
    }
    sortAndUnite(m_messages);
    finish(pageOf(std::move(m_messages)));
}

void KookAroundQuery::finish(Result<MessagePage> result)
{
    const auto callback = std::move(m_callback);
    delete this; // nothing below may use this object
    callback(std::move(result));
}

} // namespace chat::kook
