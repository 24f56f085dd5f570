// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/reactiontips.h"

#include "app/base/showntext.h"
#include "app/models/directory/directory.h"
#include "app/models/timeline/messagelistmodel.h"
#include "ui/style/borders.h"
#include "ui/timeline/list/messagelistview.h"

#include <QLocale>
#include <QToolTip>

#include <algorithm>

namespace chat::ui {

namespace {
constexpr size_t kMostNames = 10;
constexpr qsizetype kMostNamesKept = 200;
constexpr int kLongestTipName = 40;
} // namespace

ReactionTips::ReactionTips(MessageListView &view, const Directory &directory)
    : QObject(&view)
    , m_view(view)
    , m_directory(directory)
{
}

const Reaction *ReactionTips::find(const MessageId &id, const Emoji &emoji) const
{
    const MessageListModel *model = m_view.messageModel();
    const int row = model ? model->rowOf(id) : -1;
    if (row < 0)
        return nullptr;
    const auto &all = model->messageAt(row).reactions;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Reaction &one) { return one.emoji == emoji; });
    return found == all.end() ? nullptr : &*found;
}

void ReactionTips::show(const MessageId &id, const Hit &hit, const QPoint &globalPosition)
{
    const Reaction *reaction = find(id, hit.emoji);
    if (!reaction)
        return;
    const Key key{id, hit.emoji.id, reaction->count};
    m_place = globalPosition;
    if (!m_names.contains(key))
        ask(key, hit.emoji);
    tell(key, hit.emoji);
}

void ReactionTips::ask(const Key &key, const Emoji &emoji)
{
    MessageListModel &model = *m_view.messageModel();
    if (!model.capabilities().reactionUsers)
        return;
    if (m_names.size() >= kMostNamesKept)
        m_names.clear();
    m_names.insert(key, {});
    const GuildId guild = m_directory.guildOf(model.channel());
    model.service().fetchReactionUsers({model.channel(), key.id}, emoji, this,
        [this, key, emoji, guild](const Result<std::vector<ReactionUser>> &result) {
            if (!result) {
                m_names.remove(key); // it is asked again the next time
                return;
            }
            QStringList names;
            for (size_t i = 0; i < std::min(kMostNames, result.value().size()); ++i)
                names << shownName(m_directory.nameOf(result.value()[i].user, guild), kLongestTipName);
            m_names.insert(key, names);
            if (m_shown == key && QToolTip::text() == m_tip)
                tell(key, emoji);
        });
}

QString ReactionTips::textFor(const Key &key, const Emoji &emoji) const
{
    const QString sign = emoji.isCustom() ? u':' + shownName(emoji.name, kLongestTipName) + u':' : emoji.id;
    QStringList names = m_names.value(key);
    if (names.isEmpty())
        return tr("%n person(s) reacted with %1", nullptr, key.count).arg(sign);
    if (const auto others = key.count - static_cast<int>(names.size()); others > 0)
        names << tr("%n other(s)", nullptr, others);
    return tr("%1 reacted with %2").arg(QLocale().createSeparatedList(names), sign);
}

void ReactionTips::tell(const Key &key, const Emoji &emoji)
{
    m_shown = key;
    showTip(m_place, textFor(key, emoji), m_view.viewport());
    m_tip = QToolTip::text();
}

} // namespace chat::ui
