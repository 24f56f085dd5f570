// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/kook/kookbackend.h"
#include "app/models/timeline/messagelistmodel.h"
#include "tests/support/fastscheduler.h"

#include <QNetworkAccessManager>

#include <memory>

namespace chat::test {

//! A window with the account of the sandbox's bot, in the channel "general", as far as there is no widget in it.
struct BotWindow
{
    const ChannelRef general;
    QNetworkAccessManager network;
    std::unique_ptr<kook::KookBackend> backend;
    std::unique_ptr<MessageListModel> model;
    QObject context;

    BotWindow(const QString &url, LiveConnection live, const QString &token = QStringLiteral("bot/token+=="),
        const QString &channel = QStringLiteral("11"))
        : general{ChannelKind::Guild, ChannelId(channel)}
    {
        kook::KookBackend::Parts parts;
        parts.scheduler = std::make_unique<FastScheduler>(20);
        backend = std::make_unique<kook::KookBackend>(
            kook::KookBackend::Account{QUrl(url), "Bot " + token.toUtf8(), live}, network, std::move(parts));
        Attention attention;
        attention.window = Attention::Window::Active;
        attention.open = general;
        backend->setAttention(attention);
        QObject::connect(backend.get(), &Backend::selfChanged, &context, [this] {
            model = std::make_unique<MessageListModel>(backend->messages(), general, backend->self());
            model->loadLatest();
        });
        backend->start();
    }
    [[nodiscard]] bool ready() const
    {
        const auto &state = backend->connection();
        return model && model->atPresent() && state.phase == ConnectionState::Phase::Online
            && (!state.polls() || state.checked.isValid());
    }
    [[nodiscard]] bool shows(const QString &id) const { return model->rowOf(MessageId(id)) >= 0; }
};

} // namespace chat::test
