// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QHash>
#include <QObject>
#include <QRect>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace chat::ui {

class MessageEditor;

//! The editors that stand in the place of messages, of every conversation: it owns them, keeps them as high as they need
//! to be, and puts them where their rows are.
class RowEditors : public QObject
{
    Q_OBJECT

public:
    //! Where a row's body is in the viewport; nothing: the row is not in the window.
    using BodyOf = std::function<std::optional<QRect>(const MessageId &id)>;

    explicit RowEditors(QWidget &viewport);

    enum class Focus : quint8 { Take, Leave };
    //! Takes the editor.
    void open(const MessageId &id, const ChannelRef &channel, MessageEditor *editor, Focus focus = Focus::Take);
    bool close(const MessageId &id); //!< false: there was none
    [[nodiscard]] MessageEditor *of(const MessageId &id) const;
    [[nodiscard]] MessageRef refOf(const MessageEditor *editor) const; //!< empty: it is closed
    [[nodiscard]] int heightOf(const MessageId &id) const; //!< 0: no editor
    [[nodiscard]] bool has(const MessageId &id) const { return m_editors.contains(id); }
    [[nodiscard]] bool hasIn(const ChannelRef &channel) const;
    [[nodiscard]] bool isEmpty() const { return m_editors.isEmpty(); }
    [[nodiscard]] QList<MessageId> ids() const { return m_editors.keys(); } //!< messages with an open editor
    //! Unsaved changes in an open editor, as a new message.
    struct Unsaved
    {
        MessageRef ref;
        Draft draft;
        bool gone = false; //!< the message is
    };
    [[nodiscard]] std::vector<Unsaved> unsaved() const; //!< in all conversations

    void rename(const MessageId &from, const MessageId &to); //!< the message has another id now
    void noteChange(const MessageId &id, const QString &source); //!< the message was edited elsewhere
    bool noteGone(const MessageId &id); //!< the message was deleted; false: it has no editor
    void hideAll();
    //! Shows the editors of the conversation on screen where their rows are, and hides the others.
    void place(const ChannelRef &shown, const BodyOf &bodyOf);

Q_SIGNALS:
    void aboutToChange(); //!< a row gets another height
    void changed();
    void opened(chat::ui::MessageEditor *editor);
    void closed(const chat::MessageRef &ref); //!< saved or cancelled

private:
    //! Of a message that is gone it stands at the bottom, where it cannot be overlooked.
    struct OpenEditor
    {
        MessageEditor *editor = nullptr;
        ChannelRef channel;
        bool gone = false;
    };

    [[nodiscard]] int bodyWidth() const;

    QWidget &m_viewport;
    QHash<MessageId, OpenEditor> m_editors;
};

} // namespace chat::ui
