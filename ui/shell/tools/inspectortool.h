// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QObject>

namespace chat::ui {

class AccountView;
class InspectorPanel;

//! The inspector in the window of an account: its key, its panel, and the way to a message.
class InspectorTool : public QObject
{
    Q_OBJECT

public:
    //! Lives as long as the view.
    explicit InspectorTool(AccountView &view);

    void open();
    void toggle();
    [[nodiscard]] InspectorPanel *panel() const { return m_panel; } //!< null: it was never open

private:
    void build();
    [[nodiscard]] bool isOpen() const;

    AccountView &m_view;
    InspectorPanel *m_panel = nullptr;
};

} // namespace chat::ui
