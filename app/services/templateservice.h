// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/callback.h"
#include "app/domain/messagetemplate.h"

#include <QObject>

#include <vector>

namespace chat {

//! The message templates of one account. Asynchronous, see callback.h.
class TemplateService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! All of them (pages are followed to their end).
    virtual void fetchTemplates(QObject *context, Callback<std::vector<MessageTemplate>> callback) = 0;
    //! `id` is ignored; the answer contains it.
    virtual void create(const MessageTemplate &made, QObject *context, Callback<MessageTemplate> callback) = 0;
    virtual void update(const MessageTemplate &changed, QObject *context, Callback<MessageTemplate> callback) = 0;
    virtual void remove(const QString &id, QObject *context, Callback<Unit> callback) = 0;
};

} // namespace chat
