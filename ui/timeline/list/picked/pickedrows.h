// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace chat {
class MessageListModel;
}

namespace chat::ui {

//! The messages that were picked, to do the same with all of them. View state: it keeps them although they leave the
//! window of the model.
class PickedRows : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setModel(const MessageListModel *model); //!< borrowed; another one: nothing is picked
    [[nodiscard]] bool isActive() const { return !m_picked.isEmpty(); }
    [[nodiscard]] bool has(const MessageId &id) const { return m_picked.contains(id); }
    [[nodiscard]] int count() const { return static_cast<int>(m_picked.size()); }
    [[nodiscard]] std::vector<Message> messages() const; //!< oldest first, as they are now

    void toggle(const MessageId &id); //!< one more or less
    void begin(const MessageId &id); //!< in addition to the others; pickTo() continues from there
    //! Everything from where it was begun up to there, in place of what an earlier call picked.
    void pickTo(const MessageId &id);
    void drop(const MessageId &id); //!< it is gone
    void clear();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] static bool canPick(const Message &message) { return message.state == SendState::Sent; }
    void add(int row);

    const MessageListModel *m_model = nullptr;
    QHash<MessageId, Message> m_picked;
    QHash<MessageId, Message> m_before; //!< without what pickTo() added
    MessageId m_from;
};

} // namespace chat::ui
