// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/emoji/reactionpopupprivate.h"

#include "app/models/directory/directory.h"
#include "app/models/timeline/messagetext.h"
#include "app/net/pictures/imagecache.h"
#include "ui/emoji/reactiontab.h"
#include "ui/message/row/reactionbar.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

namespace chat::ui {

namespace {

constexpr int kReactionPopupWidth = 346;
constexpr int kTabSide = 10;
constexpr int kTabGap = 6;
constexpr int kFewest = 3; // minimum number of visible rows
constexpr int kMost = 8;

} // namespace

ReactionPopup::Private::Private(ReactionPopup &popup, Style &look, Directory &known, ImageCache &cache)
    : q(popup)
    , style(look)
    , directory(known)
    , images(cache)
{
    build();
}

void ReactionPopup::Private::build()
{
    auto *column = new QVBoxLayout(&q);
    column->setContentsMargins(1, 1, 1, 8);
    column->setSpacing(0);
    tabBar = new QWidget(&q);
    tabBar->setAccessibleName(ReactionPopup::tr("Reactions"));
    column->addWidget(tabBar);
    column->addSpacing(7);
    list = new ReactionUserList(style, images, &q);
    column->addWidget(list, 1);
    state = new QWidget(&q);
    auto *middle = new QVBoxLayout(state);
    middle->setSpacing(10);
    middle->addStretch(1);
    stateText = new QLabel(state);
    stateText->setAlignment(Qt::AlignCenter);
    stateText->setWordWrap(true);
    stateText->setTextFormat(Qt::PlainText);
    middle->addWidget(stateText);
    retry = new Button(style, Button::Kind::Plain, ReactionPopup::tr("Try again"), state);
    middle->addWidget(retry, 0, Qt::AlignHCenter);
    middle->addStretch(1);
    state->hide();
    column->addWidget(state, 1);
    note = new QLabel(&q);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setContentsMargins(16, 6, 16, 0);
    note->hide();
    column->addWidget(note);
    clearing = new Button(style, Button::Kind::Link, ReactionPopup::tr("Remove all"), &q);
    clearing->setToolTip(ReactionPopup::tr("Removes this reaction for everyone"));
    clearing->hide();
    column->addWidget(clearing, 0, Qt::AlignHCenter);
    connect(clearing, &Button::clicked, this, [this] { clear(); });
    connect(retry, &Button::clicked, this, [this] { fetch(); });
    connect(list, &ReactionUserList::profileRequested, &q, [this](const UserId &user) {
        q.close();
        Q_EMIT q.profileRequested(user);
    });
    connect(list, &ReactionUserList::removeRequested, this, [this](const UserId &user) { remove(user); });
}

const Message *ReactionPopup::Private::message() const
{
    const int row = model ? model->rowOf(id) : -1;
    return row < 0 || model->messageAt(row).deleted ? nullptr : &model->messageAt(row);
}

const Reaction *ReactionPopup::Private::reactionOf(const Message &message, const Emoji &emoji) const
{
    const auto found = std::find_if(
        message.reactions.begin(), message.reactions.end(), [&](const Reaction &r) { return r.emoji == emoji; });
    return found == message.reactions.end() ? nullptr : &*found;
}

void ReactionPopup::Private::open(
    MessageListModel &next, const MessageId &target, const Emoji &emoji, const QRect &anchor)
{
    letGo();
    model = &next;
    id = target;
    const Message *shown = message();
    if (!shown || shown->reactions.empty()) {
        letGo();
        return;
    }
    follow(next);
    stateText->setFont(style.font(FontRole::List));
    note->setFont(style.font(FontRole::Note));
    QPalette colors = stateText->palette();
    colors.setColor(QPalette::WindowText, style.tokens().dim);
    stateText->setPalette(colors);
    colors.setColor(QPalette::WindowText, style.color(Level::Danger));
    note->setPalette(colors);
    const Reaction *first = reactionOf(*shown, emoji);
    const Reaction wanted = first ? *first : shown->reactions.front();
    current = wanted.emoji;
    rebuildTabs(*shown);
    layOutTabs();
    const bool clears = obstacleToClearReactions(*shown, next.capabilities(), directory.permissions(shown->channel))
        == Obstacle::None;
    clearing->setVisible(clears);
    clearing->setEnabled(true);
    const int rows = std::clamp(wanted.count, kFewest, kMost);
    const int foot = clears ? clearing->sizeHint().height() : 0;
    q.openAt(
        anchor, QSize(kReactionPopupWidth, tabBar->height() + 7 + rows * ReactionUserList::kRowHeight + foot + 10));
    show(wanted.emoji);
    list->setFocus(Qt::PopupFocusReason);
}

void ReactionPopup::Private::follow(MessageListModel &next)
{
    const auto again = [this] { refresh(); };
    connect(&next, &QAbstractItemModel::dataChanged, this, again);
    connect(&next, &QAbstractItemModel::rowsRemoved, this, again);
    connect(&next, &QAbstractItemModel::modelReset, this, again);
    connect(&next, &QObject::destroyed, this, [this] { q.close(); });
    connect(&next, &MessageListModel::actionFailed, this, [this](const MessageId &failed, const ApiError &error) {
        if (failed == id)
            say(describeError(error));
    });
}

void ReactionPopup::Private::letGo()
{
    if (model)
        model->disconnect(this);
    model = nullptr;
    ++question;
    knownCount = -1;
    list->setEntries({});
    say({});
}

void ReactionPopup::Private::rebuildTabs(const Message &shown)
{
    const auto count = static_cast<qsizetype>(std::min(ReactionBar::kMost, shown.reactions.size()));
    const bool same = tabs.size() == count
        && std::equal(tabs.begin(), tabs.end(), shown.reactions.begin(),
            [](const ReactionTab *tab, const Reaction &reaction) { return tab->emoji() == reaction.emoji; });
    if (!same) {
        for (ReactionTab *tab : std::as_const(tabs)) {
            tab->hide();
            tab->deleteLater(); // one of them may be on the call stack
        }
        tabs.clear();
    }
    for (qsizetype index = 0; index < count; ++index) {
        const Reaction &reaction = shown.reactions[static_cast<size_t>(index)];
        if (same) {
            tabs.at(index)->setReaction(reaction);
        } else {
            const QString url = reaction.emoji.isCustom() ? model->service().emojiUrl(reaction.emoji.id) : QString();
            auto *tab = new ReactionTab(style, images, reaction, url, tabBar);
            connect(tab, &ReactionTab::clicked, this, [this, emoji = reaction.emoji] { show(emoji); });
            tabs.append(tab);
            tab->show();
        }
        tabs.at(index)->setChecked(reaction.emoji == current);
    }
    layOutTabs();
}

void ReactionPopup::Private::layOutTabs()
{
    int x = kTabSide;
    int y = 8;
    for (ReactionTab *tab : std::as_const(tabs)) {
        if (x > kTabSide && x + tab->width() > kReactionPopupWidth - kTabSide) {
            x = kTabSide;
            y += tab->height() + kTabGap;
        }
        tab->move(x, y);
        x += tab->width() + kTabGap;
    }
    tabBar->setFixedHeight(y + 26 + 8);
    q.update();
}

void ReactionPopup::Private::show(const Emoji &next)
{
    current = next;
    for (ReactionTab *tab : std::as_const(tabs))
        tab->setChecked(tab->emoji() == next);
    list->setEntries({});
    say({});
    fetch();
}

void ReactionPopup::Private::step(int by)
{
    for (qsizetype index = 0; index < tabs.size(); ++index) {
        if (tabs.at(index)->emoji() == current) {
            show(Emoji(tabs.at((index + by + tabs.size()) % tabs.size())->emoji()));
            return;
        }
    }
}

void ReactionPopup::Private::fetch()
{
    const Message *shown = message();
    if (!shown)
        return;
    const Reaction *reaction = reactionOf(*shown, current);
    knownCount = reaction ? reaction->count : 0;
    if (list->entries().empty())
        showState(ReactionPopup::tr("Loading…"), false);
    const int asked = ++question;
    model->service().fetchReactionUsers(
        {shown->channel, id}, current, this, [this, asked](Result<std::vector<ReactionUser>> result) {
            const Message *now = message();
            if (asked != question || !now)
                return;
            if (result)
                take(std::move(result).value(), *now);
            else if (list->entries().empty())
                showState(describeError(result.error()), true);
            else
                say(describeError(result.error()));
        });
}

ReactionUserList::Entry ReactionPopup::Private::entryFor(const ReactionUser &person, const Message &shown) const
{
    ReactionUserList::Entry entry{person, false, false};
    entry.presence = directory.tellsPresence();
    const GuildId guild = directory.guildOf(shown.channel);
    if (const User *known = directory.findUser(person.user.id, guild))
        entry.person.user.online = entry.person.user.online || known->online;
    entry.person.user.nickname = directory.nameOf(person.user, guild);
    entry.removable = obstacleToRemoveReaction(shown, person.user.id, model->selfId(), model->capabilities(),
                          directory.permissions(shown.channel))
        == Obstacle::None;
    return entry;
}

void ReactionPopup::Private::take(const std::vector<ReactionUser> &people, const Message &shown)
{
    std::vector<ReactionUserList::Entry> entries;
    entries.reserve(people.size());
    for (const ReactionUser &person : people)
        entries.push_back(entryFor(person, shown));
    list->setEntries(std::move(entries));
    if (people.empty())
        showState(ReactionPopup::tr("No one uses this reaction any more."), false);
    else
        showState({}, false);
}

void ReactionPopup::Private::showState(const QString &sentence, bool canRetry)
{
    stateText->setText(sentence);
    retry->setVisible(canRetry);
    state->setVisible(!sentence.isEmpty());
    list->setVisible(sentence.isEmpty());
    if (!sentence.isEmpty() && canRetry)
        retry->setFocus(Qt::PopupFocusReason);
    else if (sentence.isEmpty())
        list->setFocus(Qt::PopupFocusReason);
    else
        q.setFocus(Qt::PopupFocusReason); // left and right keep working
}

void ReactionPopup::Private::say(const QString &sentence)
{
    note->setText(sentence);
    note->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

//! The message changed: updates tabs and list, and fetches again only if the list cannot be right any more.
void ReactionPopup::Private::refresh()
{
    const Message *shown = message();
    if (!shown || shown->reactions.empty()) {
        q.close();
        return;
    }
    rebuildTabs(*shown);
    const Reaction *reaction = reactionOf(*shown, current);
    if (!reaction) {
        show(Emoji(shown->reactions.front().emoji));
        return;
    }
    const bool changed = reaction->count != knownCount;
    knownCount = reaction->count;
    // The event of a removal may come before its answer: then the row is still there, marked.
    const auto &entries = list->entries();
    const auto staying
        = std::count_if(entries.begin(), entries.end(), [](const ReactionUserList::Entry &e) { return !e.removing; });
    if (changed && reaction->count != staying)
        fetch();
}

void ReactionPopup::Private::remove(const UserId &user)
{
    if (!model)
        return;
    say({});
    if (user == model->selfId()) {
        list->remove(user); // the model does the same at once, and restores it if the server refuses
        const Emoji emoji = current;
        model->toggleReaction(id, emoji);
        return;
    }
    list->setRemoving(user, true);
    const Emoji emoji = current;
    model->removeReaction(id, emoji, user, this, [this, user, emoji](const Result<Unit> &result) {
        if (!(emoji == current))
            return;
        if (result)
            list->remove(user);
        else
            list->setRemoving(user, false); // actionFailed reports the reason
    });
}

//! Removes everyone's reactions of the open tab. Their events change the message, which this popup follows.
void ReactionPopup::Private::clear()
{
    const Message *shown = message();
    if (!shown)
        return;
    say({});
    clearing->setEnabled(false);
    model->service().clearReactions({shown->channel, id}, current, this, [this](const Result<Unit> &result) {
        clearing->setEnabled(true);
        if (!result)
            say(describeError(result.error()));
    });
}

} // namespace chat::ui
