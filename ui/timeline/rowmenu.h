// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/style.h"
#include "ui/timeline/list/target/rowtarget.h"
#include "ui/widgets/hovertoolbar.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QPoint;

namespace chat {
class Directory;
}

namespace chat::ui {

class MessageListView;
class PersonActions;
class PlaceLinks;
class RowActions;

//! Builds the menu of a row: first what can be done with the thing that it was asked for, then with the whole message.
//! The actions themselves are those of RowActions.
class RowMenu : public QObject
{
    Q_OBJECT

public:
    //! All are borrowed.
    RowMenu(RowActions &actions, MessageListView &view, Style &style, const Directory &directory);

    //! The entries for people; borrowed, null: there are none.
    void setPeople(PersonActions *people) { m_people = people; }
    //! Writes links to messages; borrowed, without it there are none.
    void setLinks(const PlaceLinks &links) { m_links = &links; }
    void popup(const RowTarget &target, const QPoint &globalPosition);

private:
    QAction *add(QMenu &menu, Glyph glyph, const QString &text, std::function<void()> run);
    void addSelection(QMenu &menu, const QString &selected);
    void addThing(QMenu &menu, const MessageId &id, const Hit &hit, const QPoint &globalPosition);
    void addLink(QMenu &menu, const MessageId &id, const Hit &hit);
    void addPicture(QMenu &menu, const MessageId &id, const Hit &hit);
    void addFile(QMenu &menu, const MessageId &id, const Hit &hit);
    void addPerson(QMenu &menu, const UserId &user, const QPoint &globalPosition);
    void addCopy(QMenu &menu, const QString &text, const QString &copied, const QString &done);
    void addMessage(QMenu &menu, const Message &message);
    void addAction(QMenu &menu, const MessageId &id, const QString &name, Glyph glyph, RowAction action,
        Obstacle obstacle, const QString &key);
    void addRest(QMenu &menu, const Message &message);

    RowActions &m_actions;
    MessageListView &m_view;
    Style &m_style;
    const Directory &m_directory;
    PersonActions *m_people = nullptr;
    const PlaceLinks *m_links = nullptr;
};

} // namespace chat::ui
