// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/capabilities.h"
#include "app/models/lists/completionmodel.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace chat {
class ImageCache;
}

namespace chat::ui {

class CompletionList;
class MessageInput;
class Style;

//! Completes text after "@", "#" or ":" in a field: shows the list, handles its keys, and inserts the choice as
//! KMarkdown or elements.
class Completer : public QObject
{
    Q_OBJECT

public:
    struct Needs
    {
        Style &style;
        Backend &backend;
        Directory &directory;
        ImageCache &images;
    };

    //! Lives as long as the field.
    Completer(const Needs &needs, MessageInput &field);
    ~Completer() override;

    void setDialect(MarkupDialect dialect) { m_dialect = dialect; }
    void setChannel(const ChannelRef &channel);
    //! A function that reports whether a position is excluded from completion (code).
    void setExempt(std::function<bool(int position)> exempt) { m_exempt = std::move(exempt); }
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] CompletionList *list() const; //!< null: never opened
    [[nodiscard]] CompletionModel &model() { return m_model; }
    void close();
    void reposition(); //!< the field has moved

    //! The word being typed.
    struct Query
    {
        CompletionModel::Trigger trigger = CompletionModel::Trigger::People;
        int begin = 0; //!< of the trigger
        QString text; //!< after it
    };
    [[nodiscard]] static std::optional<Query> queryAt(const QString &line, int caret);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void showRows();
    void accept(int row);
    [[nodiscard]] bool onKey(int key, Qt::KeyboardModifiers modifiers);

    Needs m_needs;
    MessageInput &m_field;
    CompletionModel m_model;
    ChannelRef m_channel;
    MarkupDialect m_dialect = MarkupDialect::KMarkdown;
    QPointer<CompletionList> m_list; //!< the window may take it along
    std::function<bool(int)> m_exempt;
    std::optional<Query> m_query; //!< positions in the document
    int m_dismissed = -1; //!< the trigger whose list was closed with Esc
};

} // namespace chat::ui
