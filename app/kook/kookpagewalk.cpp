// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookpagewalk.h"

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostPages = 40; // further back, the error is reported

} // namespace

KookPageWalk::KookPageWalk(KookMessageService &service, const MessageQuery &query, const QDateTime &olderThan,
    QObject *context, Callback<std::vector<Message>> callback)
    : QObject(&service)
    , m_service(service)
    , m_query(query)
    , m_olderThan(olderThan)
    , m_callback(std::move(callback))
{
    if (context)
        connect(context, &QObject::destroyed, this, [this] { delete this; });
}

void KookPageWalk::ask(int page)
{
    m_service.list(m_query.channel,
        {{u"page"_s, QString::number(page)}, {u"page_size"_s, QString::number(m_query.limit)}}, this,
        [this, page](Result<std::vector<Message>> result) { onPage(page, std::move(result)); });
}

void KookPageWalk::onPage(int page, Result<std::vector<Message>> result)
{
    if (!result.ok() || result.value().empty()) { // the end of history
        finish(std::move(result));
        return;
    }
    std::vector<Message> messages = std::move(result).value();
    std::erase_if(messages, [this](const Message &message) { return message.created >= m_olderThan; });
    if (!messages.empty())
        finish(std::move(messages));
    else if (page >= kMostPages)
        finish(ApiError::notFound());
    else
        ask(page + 1);
}

void KookPageWalk::finish(Result<std::vector<Message>> result)
{
    const auto callback = std::move(m_callback);
    delete this;
    callback(std::move(result));
}

} // namespace chat::kook
