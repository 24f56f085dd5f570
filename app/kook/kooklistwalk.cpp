// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kooklistwalk.h"

#include "app/kook/kookjson.h"

#include <algorithm>
#include <iterator>
#include <memory>

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kListWalkPageSize = 50;
constexpr int kMaxPages = 100; // limits a list that never ends

struct Walk
{
    RestClient &rest;
    QString path;
    RestRequest::Query query;
    QObject *context = nullptr;
    Callback<std::vector<QJsonObject>> callback;
    std::vector<QJsonObject> items;
};

void fetchPages(const std::shared_ptr<Walk> &walk, int page)
{
    RestRequest::Query query = walk->query;
    query.append({u"page"_s, QString::number(page)});
    query.append({u"page_size"_s, QString::number(kListWalkPageSize)});
    walk->rest.send(RestRequest::get(walk->path, query), walk->context, [walk, page](const Result<QJsonValue> &result) {
        if (!result.ok()) {
            walk->callback(result.error());
            return;
        }
        NumberedPage list = parsePage(result.value());
        const bool more = list.hasMore(page) && page < kMaxPages;
        std::ranges::move(list.items, std::back_inserter(walk->items));
        if (more)
            fetchPages(walk, page + 1);
        else
            walk->callback(std::move(walk->items));
    });
}

} // namespace

void fetchWholeList(RestClient &rest, const QString &path, const RestRequest::Query &query, QObject *context,
    Callback<std::vector<QJsonObject>> callback)
{
    fetchPages(std::make_shared<Walk>(Walk{rest, path, query, context, std::move(callback), {}}), 1);
}

} // namespace chat::kook
