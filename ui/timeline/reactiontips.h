// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "ui/message/parts/hit.h"

#include <QHash>
#include <QObject>
#include <QPoint>

#include <optional>

namespace chat {
class Directory;
}

namespace chat::ui {

class MessageListView;

//! The tool tips of reactions: who reacted. Who that is, the server is asked when the pointer rests there; until it has
//! answered the tip says how many.
class ReactionTips : public QObject
{
    Q_OBJECT

public:
    ReactionTips(MessageListView &view, const Directory &directory);

    void show(const MessageId &id, const Hit &hit, const QPoint &globalPosition);

private:
    //! A reaction with so many people.
    struct Key
    {
        MessageId id;
        QString emoji;
        int count = 0;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.id, key.emoji, key.count); }
    };

    [[nodiscard]] const Reaction *find(const MessageId &id, const Emoji &emoji) const;
    void ask(const Key &key, const Emoji &emoji);
    void tell(const Key &key, const Emoji &emoji);
    [[nodiscard]] QString textFor(const Key &key, const Emoji &emoji) const;

    MessageListView &m_view;
    const Directory &m_directory;
    QHash<Key, QStringList> m_names; //!< of the first ones; empty: not known, or being asked
    std::optional<Key> m_shown; //!< what the last tip was about
    QString m_tip; //!< as it was shown, to know whether it still is
    QPoint m_place;
};

} // namespace chat::ui
