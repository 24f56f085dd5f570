// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/search/searchsuggestionmodel.h"
#include "ui/widgets/sidelist.h"

namespace chat::ui {

//! The rows of a completion below the search field. It never takes the focus.
class SearchSuggestionList : public SideList
{
    Q_OBJECT

public:
    SearchSuggestionList(Style &style, SearchSuggestionModel &model, QWidget *window);

    //! `field` is in the window.
    void showBelow(const QRect &field);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Delegate;

    Style &m_style;
};

} // namespace chat::ui
