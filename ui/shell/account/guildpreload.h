// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"

#include <QList>
#include <QObject>

namespace chat {
class Directory;
}

namespace chat::ui {

//! Loads the guilds' channels and roles in the background, for names, unread counts and the quick switcher: one guild
//! at a time, so that the user's requests do not wait behind them.
class GuildPreload : public QObject
{
    Q_OBJECT

public:
    //! Further guilds are loaded when they are opened.
    static constexpr qsizetype kMost = 100;

    explicit GuildPreload(Directory &directory, QObject *parent = nullptr);

    void start();

private:
    void loadNext();

    Directory &m_directory;
    QList<GuildId> m_waiting; //!< the first one may be loading
};

} // namespace chat::ui
