// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/backend.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>
#include <vector>

namespace chat {

//! The pinned messages of one channel, newest first, kept current by events.
class PinListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { MessageIdRole = Qt::UserRole + 1 };

    explicit PinListModel(Backend &backend, QObject *parent = nullptr);

    //! Lists the pins of that channel; empty for no channel and for direct chats.
    void setChannel(const ChannelRef &channel);
    [[nodiscard]] const ChannelRef &channel() const { return m_channel; }
    void reload();
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Message &messageAt(int row) const { return m_messages[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(const MessageId &id) const; //!< -1: not pinned, as far as known

    //! Pins or unpins any message of the channel; the list changes with the server's event.
    void setPinned(const MessageId &id, bool pinned);

Q_SIGNALS:
    void stateChanged(); //!< loading, error
    void actionFailed(const chat::MessageId &id, const chat::ApiError &error);

private:
    void onEvent(const MessageEvent &event);
    void onPinned(const MessagePinned &event);
    void insert(Message message);
    void removeRow(const MessageId &id);
    void replace(std::vector<Message> messages);

    Backend &m_backend;
    ChannelRef m_channel;
    std::vector<Message> m_messages;
    bool m_loading = false;
    std::optional<ApiError> m_error;
    quint32 m_generation = 0;
};

} // namespace chat
