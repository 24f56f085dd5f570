// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/timeline/messagelistmodel.h"
#include "ui/emoji/reactionpopup.h"
#include "ui/emoji/reactionuserlist.h"

#include <QList>
#include <QPointer>

#include <vector>

class QLabel;

namespace chat::ui {

class Button;
class ReactionTab;

//! The parts of the popup and its contents: the reactions of one message, one of them open.
class ReactionPopup::Private : public QObject
{
public:
    Private(ReactionPopup &popup, Style &look, Directory &known, ImageCache &cache);

    void open(MessageListModel &list, const MessageId &message, const Emoji &emoji, const QRect &anchor);
    void letGo();
    void show(const Emoji &next);
    void step(int by);
    void refresh();
    void fetch();

    ReactionPopup &q;
    Style &style;
    Directory &directory;
    ImageCache &images;
    QWidget *tabBar = nullptr;
    QList<ReactionTab *> tabs;
    ReactionUserList *list = nullptr;

private:
    void build();
    void follow(MessageListModel &next);
    void layOutTabs();
    void rebuildTabs(const Message &message);
    void take(const std::vector<ReactionUser> &people, const Message &message);
    void showState(const QString &sentence, bool canRetry);
    void say(const QString &sentence);
    void remove(const UserId &user);
    void clear();
    [[nodiscard]] const Message *message() const;
    [[nodiscard]] const Reaction *reactionOf(const Message &message, const Emoji &emoji) const;
    [[nodiscard]] ReactionUserList::Entry entryFor(const ReactionUser &person, const Message &message) const;

    QWidget *state = nullptr;
    QLabel *stateText = nullptr;
    Button *retry = nullptr;
    QLabel *note = nullptr;
    Button *clearing = nullptr; //!< removes everyone's

    QPointer<MessageListModel> model; // belongs to the session, which may drop it
    MessageId id;
    Emoji current;
    int knownCount = -1; //!< of the open reaction, when the list was fetched
    int question = 0; //!< answers to earlier ones are dropped
};

} // namespace chat::ui
