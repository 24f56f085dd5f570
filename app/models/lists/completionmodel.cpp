// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/completionmodel.h"

#include "app/base/showntext.h"
#include "app/domain/emojitable.h"
#include "app/models/lists/emojisearch.h"
#include "app/models/lists/searchdelay.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

int bestRank(const QString &typed, std::initializer_list<QString> names)
{
    int best = -1;
    for (const auto &name : names) {
        const int rank = name.isEmpty() ? -1 : completionRank(typed, name);
        if (rank >= 0 && (best < 0 || rank < best))
            best = rank;
    }
    return best;
}

Inline nodeOf(Inline::Kind kind, const QString &value, const QString &text)
{
    Inline node;
    node.kind = kind;
    node.value = value;
    node.text = text;
    return node;
}

} // namespace

int completionRank(QStringView typed, QStringView candidate)
{
    if (typed.isEmpty())
        return 1;
    const qsizetype at = candidate.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at == 0)
        return candidate.size() == typed.size() ? 0 : 1;
    for (qsizetype from = at; from > 0; from = candidate.indexOf(typed, from + 1, Qt::CaseInsensitive)) {
        if (!candidate[from - 1].isLetterOrNumber())
            return 2;
    }
    if (at > 0)
        return 3;
    qsizetype next = 0;
    for (const QChar letter : typed) {
        while (next < candidate.size() && candidate[next].toCaseFolded() != letter.toCaseFolded())
            ++next;
        if (next++ >= candidate.size())
            return -1;
    }
    return 4;
}

bool CompletionModel::Ranked::operator<(const Ranked &other) const
{
    if (rank != other.rank)
        return rank < other.rank;
    if (row.online != other.row.online)
        return row.online;
    return row.name.compare(other.row.name, Qt::CaseInsensitive) < 0;
}

CompletionModel::CompletionModel(Backend &backend, Directory &directory, QObject *parent)
    : RowListModel<Completion>(parent)
    , m_backend(backend)
    , m_directory(directory)
{
    m_search.setSingleShot(true);
    connect(&m_search, &QTimer::timeout, this, &CompletionModel::searchServer);
    connect(&directory, &Directory::emojiChanged, this, [this] {
        if (m_active && m_trigger == Trigger::Emoji)
            refresh();
    });
}

void CompletionModel::setQuery(Trigger trigger, const QString &text, const ChannelRef &channel)
{
    if (m_active && m_trigger == trigger && m_text == text && m_channel == channel)
        return;
    ++m_generation;
    m_active = true;
    m_trigger = trigger;
    m_text = text;
    m_channel = channel;
    refresh();
    m_search.stop();
    if (trigger == Trigger::People && channel.kind == ChannelKind::Guild)
        m_search.start(kSearchDelay);
    if (trigger == Trigger::Emoji)
        m_directory.needEmoji(guild());
}

void CompletionModel::clear()
{
    ++m_generation;
    m_active = false;
    m_search.stop();
    resetRows({});
}

void CompletionModel::refresh()
{
    Found found;
    switch (m_trigger) {
    case Trigger::People:
        addPeople(found);
        addRoles(found);
        addEverybody(found);
        break;
    case Trigger::Channels:
        addChannels(found);
        break;
    case Trigger::Emoji:
        addEmoji(found);
        break;
    }
    // Emoji of one rank are in the order of the table, others by presence and name.
    if (m_trigger == Trigger::Emoji)
        std::stable_sort(found.begin(), found.end(), [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });
    else
        std::sort(found.begin(), found.end());
    if (found.size() > kMost)
        found.resize(kMost);
    std::vector<Row> rows;
    rows.reserve(found.size());
    for (auto &entry : found)
        rows.push_back(std::move(entry.row));
    resetRows(std::move(rows));
}

void CompletionModel::addUser(Found &found, const User &user) const
{
    const int rank
        = bestRank(m_text, {user.displayName(), user.name, QString(user.name + u'#' + user.number), user.id.value});
    if (rank < 0 || user.banned || user.system)
        return;
    Row row;
    row.kind = Kind::User;
    row.name = user.displayName();
    row.detail = user.fullName();
    row.insert = nodeOf(Inline::Kind::User, user.id.value, user.calledName());
    row.picture = user.avatar;
    row.color = user.color;
    row.online = user.online;
    row.bot = user.bot;
    found.push_back({std::move(row), rank});
}

void CompletionModel::addPeople(Found &found) const
{
    if (m_channel.kind == ChannelKind::Direct) {
        if (const auto *chat = m_directory.findDirectChat(m_channel.id))
            addUser(found, chat->peer);
        return;
    }
    for (const auto *user : m_directory.peopleOf(guild()))
        addUser(found, *user);
}

void CompletionModel::addRoles(Found &found) const
{
    const auto *known = m_directory.findGuild(guild());
    if (!known)
        return;
    const bool any = has(m_directory.permissions(m_channel), Permission::MentionAll);
    for (const auto &role : known->roles) {
        const int rank = completionRank(m_text, role.name);
        if (rank < 0 || role.id.value == "0"_L1 || (!role.mentionable && !any))
            continue;
        Row row;
        row.kind = Kind::Role;
        row.name = shownName(role.name);
        row.color = role.color;
        row.insert = nodeOf(Inline::Kind::Role, role.id.value, role.name);
        found.push_back({std::move(row), rank});
    }
}

void CompletionModel::addEverybody(Found &found) const
{
    if (m_channel.kind == ChannelKind::Direct || !has(m_directory.permissions(m_channel), Permission::MentionAll))
        return;
    const auto add = [&](Kind kind, Inline::Kind node, const QString &name, std::initializer_list<QString> words) {
        const int rank = bestRank(m_text, words);
        if (rank < 0 || rank > 2)
            return;
        Row row;
        row.kind = kind;
        row.name = name;
        row.insert = nodeOf(node, {}, {});
        found.push_back({std::move(row), rank + (m_text.isEmpty() ? 1 : 0)}); // people are the most likely
    };
    add(Kind::All, Inline::Kind::All, tr("Everyone"), {tr("Everyone"), u"all"_s, u"everyone"_s, u"全体成员"_s});
    add(Kind::Here, Inline::Kind::Here, tr("Everyone online"),
        {tr("Everyone online"), u"here"_s, u"online"_s, u"在线成员"_s});
}

void CompletionModel::addChannels(Found &found) const
{
    const auto *known = m_directory.findGuild(guild());
    if (!known)
        return;
    for (const auto &channel : known->channels) {
        const int rank = completionRank(m_text, channel.name);
        if (rank < 0 || channel.type == ChannelType::Category)
            continue;
        Row row;
        row.kind = Kind::Channel;
        row.name = shownName(channel.name);
        if (const auto *parent = m_directory.findChannel(channel.parent))
            row.detail = shownName(parent->name);
        row.insert = nodeOf(Inline::Kind::Channel, channel.id.value, channel.name);
        found.push_back({std::move(row), rank});
    }
}

void CompletionModel::addEmoji(Found &found) const
{
    for (const auto &entry : m_directory.emoji(guild())) {
        const int rank = completionRank(m_text, entry.emoji.name);
        if (rank < 0)
            continue;
        Row row;
        row.kind = Kind::CustomEmoji;
        row.name = shownName(entry.emoji.name);
        row.insert = nodeOf(Inline::Kind::Emoji, entry.emoji.id, entry.emoji.name);
        row.picture = m_backend.messages().emojiUrl(entry.emoji.id);
        found.push_back({std::move(row), rank});
    }
    if (m_text.isEmpty())
        return;
    for (const int index : findEmoji(m_text, kMost)) {
        const auto code = emojitable::shortcode(index);
        const int rank = completionRank(m_text, code);
        Row row;
        row.kind = Kind::UnicodeEmoji;
        row.name = emojitable::characters(index).toString();
        row.detail = code.toString();
        row.insert = nodeOf(Inline::Kind::Text, {}, row.name);
        found.push_back({std::move(row), rank < 0 ? 4 : rank});
    }
}

void CompletionModel::searchServer()
{
    if (guild().isEmpty())
        return;
    MemberQuery query;
    query.guild = guild();
    query.search = m_text;
    query.limit = kMost;
    query.activeFirst = m_text.isEmpty();
    m_backend.directory().fetchMembers(
        query, this, [this, where = query.guild, generation = m_generation](const Result<MemberPage> &result) {
            if (!result)
                return; // what is known already is better than nothing
            for (const auto &user : result.value().items)
                m_directory.learn(user, where);
            if (generation == m_generation)
                refresh();
        });
}

QString CompletionModel::spokenOf(int row) const
{
    const auto &completion = at(row);
    switch (completion.kind) {
    case Kind::Role:
        return tr("Role %1").arg(completion.name);
    case Kind::Channel:
        return tr("Channel %1").arg(completion.name);
    case Kind::User:
    case Kind::All:
    case Kind::Here:
    case Kind::CustomEmoji:
    case Kind::UnicodeEmoji:
        break;
    }
    const bool more = !completion.detail.isEmpty() && completion.detail != completion.name;
    return more ? completion.name + u", "_s + completion.detail : completion.name;
}

} // namespace chat
