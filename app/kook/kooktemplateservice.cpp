// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kooktemplateservice.h"

#include "app/kook/kookjson.h"
#include "app/kook/kooklistwalk.h"

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;

namespace {

int msgTypeOf(MessageTemplate::Format format)
{
    switch (format) {
    case MessageTemplate::Format::Markup:
        return 1;
    case MessageTemplate::Format::CardJson:
        return 2;
    case MessageTemplate::Format::CardYaml:
        return 3;
    }
    return 1;
}

} // namespace

KookTemplateService::KookTemplateService(RestClient &rest, QObject *parent)
    : TemplateService(parent)
    , m_rest(rest)
{
}

void KookTemplateService::fetchTemplates(QObject *context, Callback<std::vector<MessageTemplate>> callback)
{
    fetchWholeList(m_rest, u"v3/template/list"_s, {}, context,
        [callback = std::move(callback)](Result<std::vector<QJsonObject>> result) {
            callback(std::move(result).map([](const std::vector<QJsonObject> &items) {
                std::vector<MessageTemplate> templates;
                for (const QJsonObject &item : items) {
                    MessageTemplate parsed = parseTemplate(item);
                    if (!parsed.id.isEmpty())
                        templates.push_back(std::move(parsed));
                }
                return templates;
            }));
        });
}

void KookTemplateService::put(
    const QString &path, const MessageTemplate &item, QObject *context, Callback<MessageTemplate> callback)
{
    QJsonObject body{{"title"_L1, item.title}, {"content"_L1, item.source}, {"type"_L1, 0},
        {"msgtype"_L1, msgTypeOf(item.format)}, {"test_data"_L1, item.sample},
        {"test_channel"_L1, item.sampleChannel.value}};
    if (!item.id.isEmpty())
        body.insert("id"_L1, item.id);
    m_rest.send(
        RestRequest::post(path, body), context, [item, callback = std::move(callback)](Result<QJsonValue> result) {
            callback(std::move(result).map([&item](const QJsonValue &data) {
                // The answer of the service is documented by one client only: missing fields keep the value that was
                // sent.
                const QJsonObject object = data.toObject();
                const QJsonValue model = object.value("model"_L1);
                MessageTemplate parsed = parseTemplate(model.isObject() ? model.toObject() : object);
                if (parsed.source.isEmpty()) {
                    const QString id = parsed.id;
                    parsed = item;
                    parsed.id = id.isEmpty() ? item.id : id;
                }
                return parsed;
            }));
        });
}

void KookTemplateService::create(const MessageTemplate &made, QObject *context, Callback<MessageTemplate> callback)
{
    MessageTemplate fresh = made;
    fresh.id.clear();
    put(u"v3/template/create"_s, fresh, context, std::move(callback));
}

void KookTemplateService::update(const MessageTemplate &changed, QObject *context, Callback<MessageTemplate> callback)
{
    put(u"v3/template/update"_s, changed, context, std::move(callback));
}

void KookTemplateService::remove(const QString &id, QObject *context, Callback<Unit> callback)
{
    m_rest.send(RestRequest::post(u"v3/template/delete"_s, {{"id"_L1, id}}), context,
        [callback = std::move(callback)](
            Result<QJsonValue> result) { callback(std::move(result).map([](const QJsonValue &) { return Unit{}; })); });
}

} // namespace chat::kook
