// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/search/searchmodel.h"

#include <QObject>

namespace chat::ui {

class AccountView;
class SearchPanel;

//! Search in the window of an account: its keys, its button, its panel, and the way to what was found.
class SearchTool : public QObject
{
    Q_OBJECT

public:
    //! Lives as long as the view.
    explicit SearchTool(AccountView &view);

    void open(SearchModel::Scope scope);
    void searchFor(const QString &words); //!< in the conversation, exactly so
    void toggle(); //!< the button
    [[nodiscard]] SearchPanel *panel() const { return m_panel; } //!< null: it was never open

private:
    void build();
    [[nodiscard]] bool isOpen() const;

    AccountView &m_view;
    SearchPanel *m_panel = nullptr;
};

} // namespace chat::ui
