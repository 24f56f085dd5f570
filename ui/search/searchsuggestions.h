// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/search/searchsuggestionmodel.h"

#include <QObject>
#include <QPointer>

class QLineEdit;

namespace chat::ui {

class SearchSuggestionList;
class Style;

//! Completes the query in a field: shows the list below it, handles its keys, and puts the choice into the field.
class SearchSuggestions : public QObject
{
    Q_OBJECT

public:
    //! Lives as long as the field; the list is shown over its window.
    SearchSuggestions(Style &style, Directory &directory, QLineEdit &field);
    ~SearchSuggestions() override;

    void setConversation(const ChannelRef &channel) { m_conversation = channel; }
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] SearchSuggestionModel &model() { return m_model; }
    [[nodiscard]] SearchSuggestionList *list() const; //!< null: never opened
    void close();

Q_SIGNALS:
    void openChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void show();
    void accept(int row);
    void select(int row);
    [[nodiscard]] bool onKey(int key, Qt::KeyboardModifiers modifiers);

    Style &m_style;
    QLineEdit &m_field;
    SearchSuggestionModel m_model;
    ChannelRef m_conversation;
    QPointer<SearchSuggestionList> m_list; //!< the window may take it along
    bool m_dismissed = false; //!< closed with Escape: until the text changes
};

} // namespace chat::ui
