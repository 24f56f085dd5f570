// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/restclient.h"
#include "app/services/templateservice.h"

namespace chat::kook {

//! template/*.
class KookTemplateService : public TemplateService
{
    Q_OBJECT

public:
    explicit KookTemplateService(RestClient &rest, QObject *parent = nullptr);

    void fetchTemplates(QObject *context, Callback<std::vector<MessageTemplate>> callback) override;
    void create(const MessageTemplate &made, QObject *context, Callback<MessageTemplate> callback) override;
    void update(const MessageTemplate &changed, QObject *context, Callback<MessageTemplate> callback) override;
    void remove(const QString &id, QObject *context, Callback<Unit> callback) override;

private:
    void put(const QString &path, const MessageTemplate &item, QObject *context, Callback<MessageTemplate> callback);

    RestClient &m_rest;
};

} // namespace chat::kook
