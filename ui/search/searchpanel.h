// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/search/searchmodel.h"

#include <QWidget>

class QStackedWidget;

namespace chat {
class ImageCache;
}

namespace chat::ui {

class LineField;
class NoticePage;
class PanelHead;
class SearchChip;
class SearchChips;
class SearchList;
class SearchSuggestions;
class StatusLine;
class Style;

//! The side panel that searches the stored messages: a query with its filters as chips, and what it finds.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    SearchPanel(Style &style, Backend &backend, Directory &directory, ImageCache &images, QWidget *parent = nullptr);

    //! The conversation on screen; empty: none.
    void setConversation(const ChannelRef &channel);
    //! Looks there from now on; the query is kept, and selected so that typing replaces it.
    void begin(SearchModel::Scope scope);

    [[nodiscard]] SearchModel &model() { return m_model; }
    [[nodiscard]] LineField &field() { return *m_field; }
    [[nodiscard]] SearchList &list() { return *m_list; }
    [[nodiscard]] SearchChips &chips() { return *m_chips; }
    [[nodiscard]] SearchSuggestions &suggestions() { return *m_suggestions; }
    [[nodiscard]] StatusLine &problem() { return *m_problem; }
    [[nodiscard]] NoticePage &notice() { return *m_notice; }
    [[nodiscard]] PanelHead &head() { return *m_head; }
    [[nodiscard]] SearchChip &scopeChip(SearchModel::Scope scope);

Q_SIGNALS:
    void chosen(const chat::MessageRef &ref);
    void closeRequested();
    void olderRequested(const chat::ChannelRef &channel); //!< nothing was found in it: more of it is to be stored
    void allOlderRequested(); //!< the same for everything

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void showState();
    void showScope();
    void say();
    void setScope(SearchModel::Scope scope);
    void removePart(qsizetype begin, qsizetype end);
    void requestOlder();
    void intoList();
    [[nodiscard]] bool onKey(int key);

    Style &m_style;
    SearchModel m_model;
    PanelHead *m_head = nullptr;
    SearchChip *m_here = nullptr;
    SearchChip *m_everywhere = nullptr;
    LineField *m_field = nullptr;
    SearchSuggestions *m_suggestions = nullptr;
    StatusLine *m_problem = nullptr;
    SearchChips *m_chips = nullptr;
    QStackedWidget *m_stack = nullptr;
    SearchList *m_list = nullptr;
    NoticePage *m_notice = nullptr;
    StatusLine *m_foot = nullptr;
};

} // namespace chat::ui
