// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/switcher/switchermodel.h"

#include "app/base/showntext.h"
#include "app/session/desktop/placelink.h"
#include "ui/widgets/fuzzy.h"

#include <algorithm>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

SwitcherModel::SwitcherModel(Directory &directory, QObject *parent)
    : RowListModel<SwitcherRow>(parent)
    , m_directory(directory)
{
}

void SwitcherModel::gatherGuild(const Guild &guild)
{
    for (const auto &channel : guild.channels) {
        if (channel.type == ChannelType::Category)
            continue;
        const auto unread = m_directory.unread(channel.ref());
        Row row;
        row.channel = channel.ref();
        row.guild = guild.id;
        row.name = shownName(channel.name);
        row.place = shownName(guild.name);
        row.voice = channel.type == ChannelType::Voice;
        row.unread = unread.count;
        row.mentions = unread.mentions;
        m_all.push_back(std::move(row));
    }
    Row row;
    row.guild = guild.id;
    row.name = shownName(guild.name);
    row.avatar = guild.icon;
    m_all.push_back(std::move(row));
}

void SwitcherModel::open(const QList<ChannelRef> &recent)
{
    m_recent = recent;
    m_all.clear();
    for (const auto &chat : m_directory.directChats()) {
        Row row;
        row.channel = chat.ref();
        row.name = chat.peer.displayName();
        row.place = chat.peer.number.isEmpty() ? QString() : u'#' + chat.peer.number;
        row.avatar = chat.peer.avatar;
        row.unread = row.mentions = m_directory.unread(chat.ref()).count;
        m_all.push_back(std::move(row));
    }
    for (const auto &guild : m_directory.guilds())
        gatherGuild(guild);
    setPattern({});
}

void SwitcherModel::setPattern(const QString &pattern)
{
    const auto wanted = pattern.trimmed();
    std::vector<Row> rows;
    if (PlaceLink::parse(wanted)) {
        Row row;
        row.name = tr("Open this link");
        row.link = wanted;
        rows.push_back(row);
        resetRows(std::move(rows));
        return;
    }
    for (auto row : m_all) {
        row.score = fuzzyScore(wanted, row.name);
        if (row.score < 0 && !wanted.isEmpty()) {
            // "guild channel" finds a channel by both names.
            const int both = fuzzyScore(wanted, QString(row.place + u' ' + row.name));
            row.score = both < 0 ? -1 : both / 2;
        }
        if (row.score >= 0)
            rows.push_back(std::move(row));
    }
    const auto age = [this](const Row &row) {
        const auto at = m_recent.indexOf(row.channel);
        return row.channel.isEmpty() ? m_recent.size() + 1 : at < 0 ? m_recent.size() : at;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
        if (wanted.isEmpty()) {
            if ((a.mentions > 0) != (b.mentions > 0))
                return a.mentions > 0;
            if ((a.unread > 0) != (b.unread > 0))
                return a.unread > 0;
        } else if (a.score != b.score) {
            return a.score > b.score;
        }
        return age(a) < age(b);
    });
    if (rows.size() > kMost)
        rows.resize(kMost);
    resetRows(std::move(rows));
}

QString SwitcherModel::spokenOf(int row) const
{
    const auto &entry = at(row);
    const auto name = entry.place.isEmpty() ? entry.name : tr("%1, %2").arg(entry.name, entry.place);
    return entry.unread > 0 ? tr("%1, %n unread message(s)", nullptr, entry.unread).arg(name) : name;
}

} // namespace chat::ui
