// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/domain/message.h"

#include <QObject>

#include <memory>
#include <vector>

namespace chat {
class Directory;
}

namespace chat::ui {

class MessageListView;
class PickedBar;
class Style;

//! What is done with all picked messages at once, from the bar and by key.
class PickedActions : public QObject
{
    Q_OBJECT

public:
    PickedActions(MessageListView &view, PickedBar &bar, Style &style, const Directory &directory);

    void copy();
    void remove(); //!< asks first
    [[nodiscard]] bool leave(); //!< false: none was picked

Q_SIGNALS:
    void exportRequested(const std::vector<chat::Message> &messages);

private:
    struct Removal; //!< how far a deletion is

    [[nodiscard]] QString textOf(const Message &message) const;
    void removeAll(const std::vector<Message> &messages);
    void onRemoved(const std::shared_ptr<Removal> &removal, const MessageId &id, const Result<Unit> &result);

    MessageListView &m_view;
    Style &m_style;
    const Directory &m_directory;
};

} // namespace chat::ui
