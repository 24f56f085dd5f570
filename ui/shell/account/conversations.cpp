// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/account/conversations.h"

#include "app/services/backend.h"

#include <algorithm>
#include <utility>

namespace chat::ui {

Conversations::Conversations(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
    connect(&backend, &Backend::connectionChanged, this, &Conversations::onConnection);
    onConnection();
}

Conversations::~Conversations() = default;

void Conversations::send(const ChannelRef &channel, const Draft &draft, const OutgoingFiles &files)
{
    open(channel).send(draft, files);
}

MessageListModel &Conversations::open(const ChannelRef &channel)
{
    const auto at = std::find_if(
        m_models.begin(), m_models.end(), [&](const auto &model) { return model->channel() == channel; });
    if (at != m_models.end()) {
        std::rotate(m_models.begin(), at, at + 1);
        return *m_models.front();
    }
    m_models.insert(
        m_models.begin(), std::make_unique<MessageListModel>(m_backend.messages(), channel, m_backend.self()));
    dropSpare();
    Q_EMIT opened(*m_models.front());
    auto &model = *m_models.front();
    if (!m_place.id.isEmpty() && m_place.channel == channel)
        model.openAt(std::exchange(m_place, {}).id);
    else
        model.loadLatest();
    connect(&model, &MessageListModel::edgeChanged, this, [this, channel] { Q_EMIT edgeChanged(channel); });
    return model;
}

//! What failed while the server was away is tried again once it is there.
void Conversations::onConnection()
{
    const bool online = m_backend.connection().phase == ConnectionState::Phase::Online;
    if (std::exchange(m_online, online) || !online)
        return;
    for (const auto &model : m_models) {
        for (const auto edge : {MessageListModel::Edge::Newer, MessageListModel::Edge::Older}) {
            const auto &error = model->edge(edge).error;
            if (error && error->kind != ApiError::Kind::Forbidden && error->kind != ApiError::Kind::NotFound)
                model->retry(edge);
        }
    }
}

//! At least seven conversations are kept besides the current one, and all with open editors.
void Conversations::dropSpare()
{
    for (size_t i = m_models.size() - 1; i > 0 && m_models.size() > kKept; --i) {
        const auto &model = *m_models[i];
        if (!m_inUse || !m_inUse(model.channel()))
            m_models.erase(m_models.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

std::vector<const MessageListModel *> Conversations::all() const
{
    std::vector<const MessageListModel *> all;
    for (const auto &model : m_models)
        all.push_back(model.get());
    return all;
}

MessageListModel *Conversations::find(const ChannelRef &channel) const
{
    const auto at = std::find_if(
        m_models.begin(), m_models.end(), [&](const auto &model) { return model->channel() == channel; });
    return at == m_models.end() ? nullptr : at->get();
}

void Conversations::forget(const ChannelRef &channel)
{
    std::erase_if(m_models, [&](const auto &model) { return model->channel() == channel; });
    m_recent.removeAll(channel);
    m_trail.forget(channel);
}

void Conversations::visit(const ChannelRef &channel)
{
    m_recent.removeAll(channel);
    m_recent.prepend(channel);
    m_trail.visit(channel);
}

} // namespace chat::ui
