// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"

#include <QObject>

#include <functional>

namespace chat {
class MessageListModel;
struct KeptEdit;
struct Message;
} // namespace chat

namespace chat::ui {

class MessageEditor;
class MessageListView;
class Style;
class Writing;

//! Editing messages in their rows: opens editors, saves what they hold, and closes them. Keeps ids, never references
//! into the model.
class EditActions : public QObject
{
    Q_OBJECT

public:
    EditActions(MessageListView &view, Style &style);

    void setWriting(Writing *writing) { m_writing = writing; } //!< borrowed: provides the account's data for editors
    bool edit(const MessageId &id); //!< false: cannot be edited
    enum class Reopened : quint8 {
        Open,
        Unchanged, //!< the message says so already
        Impossible, //!< it cannot be edited (any more)
    };
    //! Opens the editor of a row with what an earlier run left, without taking the focus.
    Reopened reopen(const MessageId &id, const KeptEdit &edit);
    bool editLastOwn();
    //! Esc: closes the open editor with the focus, or the one opened last. False: none.
    bool closeEditor();

Q_SIGNALS:
    void jumpRequested(const chat::MessageId &id);

private:
    //! The model of an editor's conversation, or null if it is not open. It may have been let go and made again while
    //! the editor was out of sight.
    using Target = std::function<MessageListModel *()>;

    [[nodiscard]] MessageListModel *model() const;
    [[nodiscard]] MessageEditor *makeEditor(const Message &message);
    void connectEditor(MessageEditor *editor);
    void save(MessageEditor *editor, MessageListModel &there);
    void saveFor(MessageEditor *editor, MessageListModel &there, const UserId &user, const QString &name);

    MessageListView &m_view;
    Style &m_style;
    Writing *m_writing = nullptr;
};

} // namespace chat::ui
