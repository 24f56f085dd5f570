// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/rowmenu.h"

#include "app/base/otherstext.h"
#include "app/base/showntext.h"
#include "app/models/directory/directory.h"
#include "app/models/timeline/messagelistmodel.h"
#include "ui/channels/placelinks.h"
#include "ui/people/personactions.h"
#include "ui/style/borders.h"
#include "ui/style/menulook.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/rowactions.h"

#include <QKeySequence>
#include <QMenu>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {
constexpr int kShownSelection = 24; // characters of it in the menu
}

RowMenu::RowMenu(RowActions &actions, MessageListView &view, Style &style, const Directory &directory)
    : QObject(&actions)
    , m_actions(actions)
    , m_view(view)
    , m_style(style)
    , m_directory(directory)
{
}

void RowMenu::popup(const RowTarget &target, const QPoint &globalPosition)
{
    const MessageListModel *model = m_view.messageModel();
    const int row = model ? model->rowOf(target.id) : -1;
    if (row < 0)
        return;
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (!target.selected.isEmpty())
        addSelection(*menu, target.selected);
    addThing(*menu, target.id, target.hit, globalPosition);
    if (!menu->isEmpty())
        menu->addSeparator();
    addMessage(*menu, model->messageAt(row));
    menu->popup(globalPosition);
}

QAction *RowMenu::add(QMenu &menu, Glyph glyph, const QString &text, std::function<void()> run)
{
    QAction *entry = menu.addAction(m_style.icon(glyph), OthersText(text).entry());
    connect(entry, &QAction::triggered, this, std::move(run));
    return entry;
}

void RowMenu::addCopy(QMenu &menu, const QString &text, const QString &copied, const QString &done)
{
    add(menu, Glyph::Copy, text, [this, copied, done] { m_actions.copy(copied, done); });
}

// ---- what lies under the pointer ----------------------------------------------------------------------------------

void RowMenu::addSelection(QMenu &menu, const QString &selected)
{
    QAction *copy = add(menu, Glyph::Copy, tr("Copy the selected text"),
        [this, selected] { m_actions.copy(selected, tr("Text copied")); });
    copy->setText(copy->text() + u'\t' + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    add(menu, Glyph::Reply, tr("Quote the selected text"), [this, selected] { Q_EMIT m_actions.textQuoted(selected); });
    add(menu, Glyph::Search, tr("Search for “%1”").arg(shownLine(selected, kShownSelection)),
        [this, selected] { Q_EMIT m_actions.searchRequested(shownLine(selected, 200)); });
    menu.addSeparator();
}

void RowMenu::addThing(QMenu &menu, const MessageId &id, const Hit &hit, const QPoint &globalPosition)
{
    const auto activate = [this, id, hit] { m_actions.activate(id, hit); };
    switch (hit.kind) {
    case Hit::Kind::Link:
        addLink(menu, id, hit);
        break;
    case Hit::Kind::Image:
    case Hit::Kind::LoadPicture:
        addPicture(menu, id, hit);
        break;
    case Hit::Kind::File:
        addFile(menu, id, hit);
        break;
    case Hit::Kind::Avatar:
    case Hit::Kind::Name:
    case Hit::Kind::User:
        addPerson(menu, UserId(hit.value), globalPosition);
        break;
    case Hit::Kind::Text:
    case Hit::Kind::Code:
    case Hit::Kind::CopyCode:
        if (!hit.text.isEmpty())
            addCopy(menu, tr("Copy the code"), hit.text, tr("Code copied"));
        break;
    case Hit::Kind::Role:
        add(menu, Glyph::Members, tr("Members of the role"), activate);
        addCopy(menu, tr("Copy role ID"), hit.value, tr("Role ID copied"));
        break;
    case Hit::Kind::Channel:
        add(menu, Glyph::Hash, tr("Go to the channel"), activate);
        if (m_links)
            addCopy(menu, tr("Copy link address"), m_links->to({ChannelKind::Guild, ChannelId(hit.value)}),
                tr("Link copied"));
        addCopy(menu, tr("Copy channel ID"), hit.value, tr("Channel ID copied"));
        break;
    case Hit::Kind::Quote:
        add(menu, Glyph::Reply, tr("Go to the quoted message"), activate);
        break;
    case Hit::Kind::Spoiler:
        add(menu, Glyph::Eye, tr("Reveal"), activate);
        break;
    case Hit::Kind::Button:
        if (!hit.value.isEmpty())
            addCopy(menu, tr("Copy the value of the button"), hit.value, tr("Value copied"));
        break;
    case Hit::Kind::None:
    case Hit::Kind::Fold:
    case Hit::Kind::Raw:
    case Hit::Kind::Reaction:
    case Hit::Kind::AddReaction:
    case Hit::Kind::Retry:
    case Hit::Kind::Arrived:
    case Hit::Kind::CopyFailed:
    case Hit::Kind::Discard:
    case Hit::Kind::TakeBack:
    case Hit::Kind::LoadGap:
    case Hit::Kind::Date:
    case Hit::Kind::Time:
    case Hit::Kind::Versions:
        break; // a click is all there is
    }
}

void RowMenu::addLink(QMenu &menu, const MessageId &id, const Hit &hit)
{
    add(menu, Glyph::ExternalLink, tr("Open link"), [this, id, hit] { m_actions.activate(id, hit); });
    addCopy(menu, tr("Copy link address"), hit.value, tr("Link copied"));
}

void RowMenu::addPicture(QMenu &menu, const MessageId &id, const Hit &hit)
{
    const bool held = hit.kind == Hit::Kind::LoadPicture;
    add(menu, held ? Glyph::Download : Glyph::Image, held ? tr("Load the picture") : tr("Open picture"),
        [this, id, hit] { m_actions.activate(id, hit); });
    if (!held) {
        add(menu, Glyph::Copy, tr("Copy picture"), [this, hit] { m_actions.copyPicture(hit.value); });
        add(menu, Glyph::Download, tr("Save picture…"), [this, hit] { m_actions.savePicture(hit.value); });
    }
    addCopy(menu, tr("Copy link address"), hit.value, tr("Link copied"));
}

void RowMenu::addFile(QMenu &menu, const MessageId &id, const Hit &hit)
{
    Hit outside = hit;
    outside.index = Hit::Outside;
    if (hit.index != Hit::Outside)
        add(menu, hit.index == Hit::Video ? Glyph::Video : Glyph::Audio, tr("Play"),
            [this, id, hit] { m_actions.activate(id, hit); });
    add(menu, Glyph::ExternalLink, tr("Open in another program"),
        [this, id, outside] { m_actions.activate(id, outside); });
    add(menu, Glyph::Download, tr("Save file…"), [this, hit] { m_actions.saveFile(hit.value, hit.text); });
    addCopy(menu, tr("Copy link address"), hit.value, tr("Link copied"));
}

void RowMenu::addPerson(QMenu &menu, const UserId &user, const QPoint &globalPosition)
{
    if (m_people)
        m_people->addTo(menu, user, m_directory.guildOf(m_view.messageModel()->channel()), globalPosition);
}

// ---- the message --------------------------------------------------------------------------------------------------

void RowMenu::addAction(QMenu &menu, const MessageId &id, const QString &name, Glyph glyph, RowAction action,
    Obstacle obstacle, const QString &key)
{
    QAction *entry = menu.addAction(
        m_style.icon(glyph, action == RowAction::Remove ? Level::Danger : Level::Dim), OthersText(name).entry());
    if (action == RowAction::Remove)
        markDestructive(*entry);
    entry->setEnabled(obstacle == Obstacle::None);
    if (obstacle != Obstacle::None)
        setTip(entry, tr("%1: %2").arg(name, obstacleText(obstacle)));
    if (!key.isEmpty())
        entry->setText(name + u'\t' + key);
    connect(entry, &QAction::triggered, this, [this, id, action] { m_actions.run(id, action); });
}

void RowMenu::addMessage(QMenu &menu, const Message &message)
{
    const MessageListModel &model = *m_view.messageModel();
    const Capabilities capabilities = model.capabilities();
    const Rights rights = m_directory.permissions(model.channel());
    const UserId self = model.selfId();
    const MessageId id = message.id;
    const Obstacle unsent = message.state == SendState::Sent ? Obstacle::None : Obstacle::NotSentYet;
    addAction(
        menu, id, tr("React…"), Glyph::Emoji, RowAction::React, obstacleToReact(message, capabilities, rights), u"+"_s);
    addAction(menu, id, tr("Reply"), Glyph::Reply, RowAction::Reply, obstacleToReply(message, rights), u"R"_s);
    menu.addSeparator();
    addAction(menu, id, tr("Copy text"), Glyph::Copy, RowAction::CopyText, Obstacle::None, u"C"_s);
    addAction(menu, id, tr("Copy source"), Glyph::Braces, RowAction::CopySource, Obstacle::None, {});
    if (message.state == SendState::Sent)
        add(menu, Glyph::Braces, tr("View source…"),
            [this, ref = MessageRef{message.channel, id}] { m_actions.viewSource(ref); });
    const QString link = m_links && unsent == Obstacle::None ? m_links->to(message.channel, id) : QString();
    if (!link.isEmpty())
        addCopy(menu, tr("Copy link to the message"), link, tr("Link copied"));
    addAction(menu, id, tr("Copy message ID"), Glyph::Info, RowAction::CopyId, unsent, {});
    if (message.edited.isValid())
        addAction(menu, id, tr("Show earlier versions…"), Glyph::List, RowAction::Versions, Obstacle::None, {});
    addAction(menu, id, m_view.picked().has(id) ? tr("Deselect") : tr("Select"), Glyph::Check, RowAction::Pick, unsent,
        QKeySequence(Qt::CTRL | Qt::Key_Space).toString(QKeySequence::NativeText));
    menu.addSeparator();
    addAction(menu, id, tr("Edit"), Glyph::Edit, RowAction::Edit, obstacleToEdit(message, self, capabilities), u"E"_s);
    addAction(menu, id, tr("Mark as unread"), Glyph::Eye, RowAction::MarkUnread, unsent, u"U"_s);
    const bool pinned = m_actions.isPinned(message);
    addAction(menu, id, pinned ? tr("Unpin") : tr("Pin"), Glyph::Pin, pinned ? RowAction::Unpin : RowAction::Pin,
        obstacleToPin(message, capabilities, rights), {});
    addRest(menu, message);
    menu.addSeparator();
    addAction(menu, id, tr("Delete…"), Glyph::Trash, RowAction::Remove,
        obstacleToRemove(message, self, rights, capabilities), tr("Del"));
}

//! What only some messages have.
void RowMenu::addRest(QMenu &menu, const Message &message)
{
    const MessageListModel &model = *m_view.messageModel();
    const MessageId id = message.id;
    const int row = model.rowOf(id);
    if (!message.reactions.empty() && !message.deleted) {
        Hit first;
        first.emoji = message.reactions.front().emoji;
        add(menu, Glyph::Members, tr("Who reacted…"), [this, id, first] { m_actions.showReactionUsers(id, first); });
    }
    if (const auto held = m_view.layouts().heldPictures(row); !held.isEmpty())
        add(menu, Glyph::Download, tr("Load the pictures"), [this, held] { m_view.layouts().loadPictures(held); });
    if (model.gapAt(row) != MessageListModel::Gap::None)
        add(menu, Glyph::Retry, tr("Load missing messages above"), [this, id] {
            if (MessageListModel *now = m_view.messageModel())
                now->loadGap(now->rowOf(id));
        });
}

} // namespace chat::ui
