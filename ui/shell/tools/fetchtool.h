// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/background/olderfetches.h"

#include <QObject>

#include <memory>

namespace chat::ui {

class AccountView;
class TaskBanner;

//! "Fetch older messages" in the window of an account: asks, and shows how far it is. An earlier run's rest goes on.
class FetchTool : public QObject
{
    Q_OBJECT

public:
    //! Lives as long as the view.
    explicit FetchTool(AccountView &view);

    void askFor(const ChannelRef &channel);
    void askForGuild(const GuildId &guild);
    void askForAll(); //!< all conversations of the account
    [[nodiscard]] OlderFetches *fetches() const { return m_fetches.get(); } //!< null: the account is not known yet
    [[nodiscard]] TaskBanner &banner() { return *m_banner; }

private:
    void begin();
    void ask(const QString &what, const QList<ChannelRef> &channels);
    [[nodiscard]] QList<ChannelRef> channelsOf(const GuildId &guild) const;
    void showState();
    void onFinished(qint64 fetched, int refused);

    AccountView &m_view;
    std::unique_ptr<OlderFetches> m_fetches;
    TaskBanner *m_banner = nullptr;
};

} // namespace chat::ui
