// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/sandboxactivity.h"
#include "ui/style/style.h"
#include "ui/widgets/controls/sheet.h"

class QLabel;
class QTableView;

namespace chat::ui {

//! The sandbox at work: who is connected, what they call and receive. Stays open beside the window.
class SandboxActivityDialog : public Sheet
{
    Q_OBJECT

public:
    SandboxActivityDialog(
        Style &style, QNetworkAccessManager &network, const AccountConfig &config, QWidget *parent = nullptr);

    [[nodiscard]] SandboxActivity &activity() { return *m_activity; }
    [[nodiscard]] QString summary() const;

private:
    void refresh();

    SandboxActivity *m_activity;
    QLabel *m_clients;
    QTableView *m_calls;
};

} // namespace chat::ui
