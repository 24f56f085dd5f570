// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/routes/routes.h"
#include "app/sandbox/rules/templates.h"
#include "app/server/failures.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr int kMostOnAPage = 20;

QJsonObject json(const TemplateRow &row)
{
    return {{"id"_L1, QString::number(row.id)}, {"title"_L1, row.title}, {"type"_L1, row.type},
        {"msgtype"_L1, row.msgType}, {"status"_L1, 2}, {"test_channel"_L1, row.testChannel},
        {"test_data"_L1, row.testData}, {"content"_L1, row.content}};
}

Result<QJsonValue> listTemplates(const Parts &parts, Call &call)
{
    const int page = call.params.page();
    const int size = std::min(call.params.pageSize(), kMostOnAPage);
    if (!call.params.ok())
        return call.params.problem();
    QJsonArray all;
    for (const TemplateRow &row : parts.templates.of(call.user.id))
        all.append(json(row));
    const QJsonObject standard = standardPage(all, page, size);
    const QJsonObject meta = standard.value("meta"_L1).toObject();
    // This list has its own names for pages.
    return QJsonValue(QJsonObject{{"items"_L1, standard.value("items"_L1)},
        {"meta"_L1,
            QJsonObject{{"currentPage"_L1, page}, {"pageCount"_L1, meta.value("page_total"_L1)}, {"perPage"_L1, size},
                {"totalCount"_L1, meta.value("total"_L1)}}}});
}

//! The stored values, overridden by those of the call.
void read(server::Params &params, TemplateRow &row)
{
    const auto take = [&params](QLatin1StringView key, QString &to) {
        if (params.has(key))
            to = params.text(key);
    };
    take("title"_L1, row.title);
    take("content"_L1, row.content);
    take("test_data"_L1, row.testData);
    row.type = params.number("type"_L1, row.type);
    row.msgType = params.number("msgtype"_L1, row.msgType);
    if (params.has("test_channel"_L1))
        row.testChannel = params.id("test_channel"_L1);
}

Result<QJsonValue> putText(const Parts &parts, Call &call, TemplateRow row)
{
    read(call.params, row);
    if (!call.params.ok())
        return call.params.problem();
    return parts.templates.put(row).map([](const TemplateRow &kept) {
        return QJsonValue(QJsonObject{{"model"_L1, json(kept)}});
    });
}

Result<QJsonValue> createTemplate(const Parts &parts, Call &call)
{
    TemplateRow row;
    row.owner = call.user.id;
    return putText(parts, call, row);
}

Result<QJsonValue> updateTemplate(const Parts &parts, Call &call)
{
    const QString id = call.params.neededId("id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    const auto known = parts.templates.find(call.user.id, id.toLongLong());
    if (!known)
        return server::notFound(u"模板不存在"_s);
    return putText(parts, call, *known);
}

Result<QJsonValue> remove(const Parts &parts, Call &call)
{
    const QString id = call.params.neededId("id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    return parts.templates.remove(call.user.id, id.toLongLong()).map([](Unit) { return QJsonValue(QJsonObject()); });
}

} // namespace

void addTemplateRoutes(Api &api, const Parts &parts)
{
    api.add(u"template/list"_s, Api::Verb::Read, [parts](Call &call) { return listTemplates(parts, call); });
    api.add(u"template/create"_s, Api::Verb::Write, [parts](Call &call) { return createTemplate(parts, call); });
    api.add(u"template/update"_s, Api::Verb::Write, [parts](Call &call) { return updateTemplate(parts, call); });
    api.add(u"template/delete"_s, Api::Verb::Write, [parts](Call &call) { return remove(parts, call); });
}

} // namespace chat::sandbox
