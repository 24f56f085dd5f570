// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/lastmessages.h"

#include "app/base/showntext.h"
#include "app/history/local/localstore.h"
#include "app/services/backend.h"

#include <algorithm>
#include <utility>

namespace chat {

namespace {

constexpr int kLongestLine = 120;

const ChannelRef &channelOfEvent(const MessageEvent &event)
{
    return std::visit(
        [](const auto &e) -> const ChannelRef & {
            if constexpr (requires { e.message; })
                return e.message.channel;
            else
                return e.ref.channel;
        },
        event);
}

} // namespace

LastMessages::LastMessages(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &LastMessages::ask);
    connect(&backend.messages(), &MessageService::eventReceived, this, &LastMessages::onEvent);
}

QString LastMessages::of(const ChannelRef &channel)
{
    const auto known = m_lines.constFind(channel);
    if (known != m_lines.constEnd())
        return *known;
    if (!m_history) {
        m_history = LocalStore::historyOf(m_backend.messages());
        if (!m_history)
            return {};
        connect(m_history, &StoredHistory::pageTaken, this, &LastMessages::want);
    }
    m_lines.insert(channel, {});
    want(channel);
    return {};
}

void LastMessages::onEvent(const MessageEvent &event)
{
    want(channelOfEvent(event));
}

void LastMessages::want(const ChannelRef &channel)
{
    if (channel.kind != ChannelKind::Direct || !m_lines.contains(channel))
        return;
    m_wanted.insert(channel);
    m_soon.start();
}

void LastMessages::ask()
{
    using Answer = std::vector<std::pair<ChannelRef, std::optional<Message>>>;
    if (!m_history || m_wanted.isEmpty())
        return;
    m_history->ask<Answer>(
        [wanted = std::exchange(m_wanted, {})](const History &history) {
            Answer answer;
            for (const ChannelRef &channel : wanted) {
                auto latest = history.latest(channel, 1);
                const bool any = latest && !latest->messages.empty();
                answer.emplace_back(channel, any ? std::optional(std::move(latest->messages.back())) : std::nullopt);
            }
            return answer;
        },
        this,
        [this](const Answer &answer) {
            bool other = false;
            for (const auto &[channel, message] : answer) {
                const QString line = message ? lineOf(*message) : QString();
                other = other || m_lines.value(channel) != line;
                m_lines.insert(channel, line);
            }
            if (other)
                Q_EMIT changed();
        });
}

QString LastMessages::lineOf(const Message &message) const
{
    QString text = message.content.plain.simplified();
    if (text.isEmpty() && !message.attachments.empty()) {
        const Attachment &file = message.attachments.front();
        switch (file.kind) {
        case Attachment::Kind::Image:
            text = tr("Picture");
            break;
        case Attachment::Kind::Video:
            text = tr("Video");
            break;
        case Attachment::Kind::Audio:
            text = tr("Audio");
            break;
        case Attachment::Kind::File:
            text = file.name.isEmpty() ? tr("File") : shownName(file.name);
            break;
        }
    }
    text = shownLine(text, kLongestLine);
    return message.author.id == m_backend.self().id && !text.isEmpty() ? tr("You: %1").arg(text) : text;
}

} // namespace chat
