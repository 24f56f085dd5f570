// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/directory/directory.h"
#include "app/models/lists/rowlistmodel.h"

namespace chat::ui {

struct SwitcherRow
{
    ChannelRef channel; //!< empty: the guild itself
    GuildId guild;
    QString name;
    QString place; //!< the guild's name for channels
    QString avatar; //!< direct chats and guilds
    QString link; //!< what was typed is one, and nothing else is offered
    bool voice = false;
    int unread = 0;
    int mentions = 0;
    int score = 0;
};

//! The results of the quick switcher: channels, direct chats and guilds that match the typed text, best first.
class SwitcherModel : public RowListModel<SwitcherRow>
{
    Q_OBJECT

public:
    static constexpr int kMost = 50;

    explicit SwitcherModel(Directory &directory, QObject *parent = nullptr);

    //! Collects everything again; `recent` comes first among equals.
    void open(const QList<ChannelRef> &recent);
    void setPattern(const QString &pattern);

private:
    [[nodiscard]] QString spokenOf(int row) const override;
    void gatherGuild(const Guild &guild);

    Directory &m_directory;
    QList<ChannelRef> m_recent;
    std::vector<Row> m_all;
};

} // namespace chat::ui
