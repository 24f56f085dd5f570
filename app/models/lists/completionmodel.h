// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/directory/directory.h"
#include "app/models/lists/completion.h"
#include "app/models/lists/rowlistmodel.h"

#include <QTimer>

namespace chat {

//! Completions for the word being typed after "@", "#" or ":": people, roles and everyone; channels; custom and Unicode
//! emoji. Best first: whole words, then beginnings, then substrings, then the letters in that order.
class CompletionModel : public RowListModel<Completion>
{
    Q_OBJECT

public:
    using Kind = Completion::Kind;
    enum class Trigger : quint8 { People, Channels, Emoji };
    static constexpr int kMost = 20;

    CompletionModel(Backend &backend, Directory &directory, QObject *parent = nullptr);

    //! `text` follows the trigger; an empty one lists likely candidates.
    void setQuery(Trigger trigger, const QString &text, const ChannelRef &channel);
    void clear();

    [[nodiscard]] bool tellsPresence() const { return m_directory.tellsPresence(); }

private:
    struct Ranked
    {
        Row row;
        int rank = 0;
        bool operator<(const Ranked &other) const;
    };
    using Found = std::vector<Ranked>;

    [[nodiscard]] QString tipOf(int row) const override { return at(row).detail; }
    [[nodiscard]] QString spokenOf(int row) const override;
    void refresh();
    void addPeople(Found &found) const;
    void addUser(Found &found, const User &user) const;
    void addRoles(Found &found) const;
    void addEverybody(Found &found) const;
    void addChannels(Found &found) const;
    void addEmoji(Found &found) const;
    void searchServer();
    [[nodiscard]] GuildId guild() const { return m_directory.guildOf(m_channel); }

    Backend &m_backend;
    Directory &m_directory;
    Trigger m_trigger = Trigger::People;
    QString m_text;
    ChannelRef m_channel;
    bool m_active = false;
    QTimer m_search;
    quint32 m_generation = 0;
};

//! How well `candidate` matches the typed text: 0 equal, 1 starts with it, 2 one of its words does, 3 contains it, 4
//! has its letters in that order; -1 not at all. Case is ignored.
[[nodiscard]] int completionRank(QStringView typed, QStringView candidate);

} // namespace chat
