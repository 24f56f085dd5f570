// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/rowactions.h"

#include "app/base/showntext.h"
#include "app/markup/plaintext.h"
#include "app/models/directory/directory.h"
#include "app/models/lists/pinlistmodel.h"
#include "app/models/timeline/messagelistmodel.h"
#include "app/models/timeline/messagetext.h"
#include "app/session/desktop/placelink.h"
#include "ui/emoji/emojipicker.h"
#include "ui/emoji/reactionpopup.h"
#include "ui/media/filesaver.h"
#include "ui/media/imageviewer.h"
#include "ui/media/picturefile.h"
#include "ui/style/style.h"
#include "ui/timeline/cardactions.h"
#include "ui/timeline/editactions.h"
#include "ui/timeline/mediaoverlay.h"
#include "ui/timeline/messagesourcedialog.h"
#include "ui/timeline/reactiontips.h"
#include "ui/timeline/rowmenu.h"
#include "ui/timeline/sourceview.h"
#include "ui/timeline/versionspopup.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/linkopener.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

RowActions::RowActions(MessageListView &view, Style &style, Directory &directory, ImageCache &images)
    : QObject(&view)
    , m_view(view)
    , m_style(style)
    , m_directory(directory)
    , m_images(images)
    , m_editing(new EditActions(view, style))
    , m_cards(new CardActions(view, style, directory))
    , m_media(new MediaOverlay(view, style))
    , m_menu(new RowMenu(*this, view, style, directory))
    , m_pictures(new PictureFile(style, images, &view))
    , m_files(new FileSaver(style, &view))
    , m_tips(new ReactionTips(view, directory))
{
    connect(&view, &MessageListView::hitActivated, this, &RowActions::activate);
    connect(&view, &MessageListView::actionRequested, this, &RowActions::run);
    connect(&view, &MessageListView::chipTipRequested, m_tips, &ReactionTips::show);
    connect(&view, &MessageListView::menuRequested, this, &RowActions::showMenu);
    connect(&view, &MessageListView::editRequested, m_editing, &EditActions::edit);
    connect(m_editing, &EditActions::jumpRequested, this, &RowActions::jumpRequested);
    connect(m_cards, &CardActions::profileRequested, this, &RowActions::profileRequested);
}

RowActions::~RowActions() = default;

const Message *RowActions::find(const MessageId &id) const
{
    const int row = model() ? model()->rowOf(id) : -1;
    return row < 0 ? nullptr : &model()->messageAt(row);
}

Rights RowActions::permissions() const
{
    return m_directory.permissions(model()->channel());
}

bool RowActions::closePlayer()
{
    return m_media->close();
}

//! Covered text stays covered, opened spoilers are copied.
QString RowActions::copyableText(const Message &message) const
{
    const QSet<int> opened = m_view.layouts().opened(message.id);
    return opened.isEmpty() ? message.content.plain : markup::plainOf(message.content.blocks, opened);
}

void RowActions::copy(const QString &text, const QString &what)
{
    QApplication::clipboard()->setText(text);
    toast(m_view.window(), m_style, what);
}

void RowActions::run(const MessageId &id, RowAction action)
{
    const Message *message = find(id);
    if (!message)
        return;
    switch (action) {
    case RowAction::React:
        react(id);
        break;
    case RowAction::Reply:
        if (message->state == SendState::Sent && !message->deleted)
            Q_EMIT replyRequested(*message);
        break;
    case RowAction::Edit:
        m_editing->edit(id);
        break;
    case RowAction::Remove:
        remove(id, QApplication::keyboardModifiers() & Qt::ShiftModifier);
        break;
    case RowAction::RemoveNow:
        remove(id, true);
        break;
    case RowAction::CopyText:
        copy(copyableText(*message), tr("Text copied"));
        break;
    case RowAction::CopySource:
        copy(message->source, tr("Source copied"));
        break;
    case RowAction::CopyId:
        copy(message->id.value, tr("Message ID copied"));
        break;
    case RowAction::Pin:
    case RowAction::Unpin:
        pin(id, action == RowAction::Pin);
        break;
    case RowAction::Versions:
        showVersions(id, m_view.rows().globalRect(id));
        break;
    case RowAction::MarkUnread:
        markUnread(id);
        break;
    case RowAction::Pick:
        m_view.picked().toggle(id);
        break;
    case RowAction::More:
        m_menu->popup({id, {}, {}},
            QCursor::pos().isNull() ? m_view.rows().globalRect(id).center()
                                    : m_view.rows().globalRect(id).topRight() - QPoint(220, -20));
        break;
    }
}

void RowActions::activate(const MessageId &id, const Hit &hit)
{
    const Message *message = find(id);
    if (!message)
        return;
    switch (hit.kind) {
    case Hit::Kind::File:
        if (m_media->play(id, hit))
            break;
        [[fallthrough]];
    case Hit::Kind::Link:
        if (PlaceLink::parse(hit.value)) {
            Q_EMIT linkRequested(hit.value, hit.text);
            break;
        }
        openLink(m_style, m_view.window(), hit.value, hit.text);
        break;
    case Hit::Kind::Spoiler:
    case Hit::Kind::Fold:
        m_view.toggleHidden(id, hit.index);
        break;
    case Hit::Kind::Button:
        if (!message->deleted)
            m_cards->clickButton(id, hit);
        break;
    case Hit::Kind::Raw:
        showSource(m_view.window(), m_style, hit.text);
        break;
    case Hit::Kind::Role:
        m_cards->showRole(RoleId(hit.value), m_view.rows().globalRect(id, hit.rect).bottomLeft());
        break;
    case Hit::Kind::Avatar:
    case Hit::Kind::Name:
    case Hit::Kind::User:
        Q_EMIT profileRequested(UserId(hit.value));
        break;
    case Hit::Kind::Channel:
        Q_EMIT channelRequested(ChannelId(hit.value));
        break;
    case Hit::Kind::Quote:
        Q_EMIT jumpRequested(MessageId(hit.value));
        break;
    case Hit::Kind::Image: {
        const QStringList urls = m_view.layouts().pictures();
        auto *viewer = new ImageViewer(m_style, m_images, m_view.window());
        connect(viewer, &ImageViewer::closed, viewer, &QObject::deleteLater);
        viewer->open(urls, std::max(0, static_cast<int>(urls.indexOf(hit.value))));
        break;
    }
    case Hit::Kind::LoadPicture:
        m_view.layouts().loadPictures({hit.value});
        break;
    case Hit::Kind::CopyCode:
        copy(hit.text, tr("Code copied"));
        break;
    case Hit::Kind::Reaction:
        if (const Obstacle obstacle = obstacleToReact(*message, model()->capabilities(), permissions());
            obstacle != Obstacle::None)
            toast(m_view.window(), m_style, tr("Cannot react: %1").arg(obstacleText(obstacle)));
        else
            model()->toggleReaction(id, hit.emoji);
        break;
    case Hit::Kind::AddReaction:
        react(id);
        break;
    case Hit::Kind::Retry:
        model()->resend(id);
        break;
    case Hit::Kind::Arrived:
        model()->settle(id);
        break;
    case Hit::Kind::LoadGap:
        model()->loadGap(model()->rowOf(id));
        break;
    case Hit::Kind::Date:
        Q_EMIT dayRequested(message->created.toLocalTime().date(), m_view.rows().globalRect(id, hit.rect));
        break;
    case Hit::Kind::CopyFailed:
        copy(message->source, tr("Text copied"));
        break;
    case Hit::Kind::Discard:
        model()->discard(id);
        break;
    case Hit::Kind::TakeBack:
        Q_EMIT takeBackRequested(id);
        break;
    case Hit::Kind::Versions:
        showVersions(id, m_view.rows().globalRect(id, hit.rect));
        break;
    case Hit::Kind::None:
    case Hit::Kind::Text:
    case Hit::Kind::Code:
    case Hit::Kind::Time:
        break;
    }
}

// ---- menu ---------------------------------------------------------------------------------------------------------

void RowActions::showMenu(const RowTarget &target, const QPoint &globalPosition)
{
    if (target.hit.kind == Hit::Kind::Reaction)
        showReactionUsers(target.id, target.hit);
    else
        m_menu->popup(target, globalPosition);
}

void RowActions::setPeople(PersonActions *people)
{
    m_menu->setPeople(people);
}

void RowActions::setLinks(const PlaceLinks &links)
{
    m_menu->setLinks(links);
}

void RowActions::copyPicture(const QString &url)
{
    m_pictures->copy(url);
}

void RowActions::savePicture(const QString &url)
{
    m_pictures->askWhereToSave(url);
}

void RowActions::saveFile(const QString &url, const QString &name)
{
    m_files->ask(url, name);
}

//! What was written before it is read.
void RowActions::markUnread(const MessageId &id)
{
    const int row = model()->rowOf(id);
    if (row < 0 || model()->messageAt(row).state != SendState::Sent)
        return;
    const qint64 created = model()->messageAt(row).created.toMSecsSinceEpoch();
    ReadPlace place{created - 1, {}};
    if (row > 0 && !model()->messageAt(row - 1).deleted) {
        const Message &before = model()->messageAt(row - 1);
        place = {before.created.toMSecsSinceEpoch(), before.id};
    }
    m_directory.markUnread(model()->channel(), place);
    Q_EMIT markedUnread(id);
}

// ---- reactions ----------------------------------------------------------------------------------------------------

void RowActions::react(const MessageId &id)
{
    const Message *message = find(id);
    if (!message || !m_picker)
        return;
    if (const Obstacle obstacle = obstacleToReact(*message, model()->capabilities(), permissions());
        obstacle != Obstacle::None) {
        toast(m_view.window(), m_style, tr("Cannot react: %1").arg(obstacleText(obstacle)));
        return;
    }
    // The picker is shared: only the answer to this opening is ours.
    disconnect(m_picker, nullptr, this, nullptr);
    const QPointer<MessageListModel> asked(model()); // the conversation may be closed while the picker is open
    connect(m_picker, &EmojiPicker::picked, this, [this, id, asked](const Emoji &emoji) {
        if (!asked)
            return;
        const int row = asked->rowOf(id);
        if (row < 0 || asked->messageAt(row).deleted) {
            toast(m_view.window(), m_style, tr("That message no longer exists."));
            return;
        }
        const auto &reactions = asked->messageAt(row).reactions;
        const bool mine = std::any_of(
            reactions.begin(), reactions.end(), [&emoji](const Reaction &r) { return r.emoji == emoji && r.mine; });
        if (!mine)
            asked->toggleReaction(id, emoji);
    });
    connect(
        m_picker, &EmojiPicker::closed, this, [this] { disconnect(m_picker, nullptr, this, nullptr); },
        Qt::QueuedConnection);
    QRect anchor = m_view.rows().globalRect(id);
    const QPoint pointer = QCursor::pos();
    if (anchor.contains(pointer))
        anchor = QRect(pointer - QPoint(8, 8), QSize(16, 16));
    else
        anchor.setLeft(std::max(anchor.left(), anchor.right() - 200));
    m_picker->popup(anchor);
}

void RowActions::showReactionUsers(const MessageId &id, const Hit &hit)
{
    if (!find(id))
        return;
    if (!m_reactionPopup) {
        m_reactionPopup = new ReactionPopup(m_style, m_directory, m_images, m_view.window());
        connect(m_reactionPopup, &ReactionPopup::profileRequested, this, &RowActions::profileRequested);
    }
    m_reactionPopup->popup(*model(), id, hit.emoji, m_view.rows().globalRect(id, hit.rect));
}

// ---- earlier texts ------------------------------------------------------------------------------------------------

void RowActions::viewSource(const MessageRef &message)
{
    if (!model())
        return;
    auto *dialog = new MessageSourceDialog(m_style, model()->service(), message, m_view.window());
    connect(model(), &QObject::destroyed, dialog, &QObject::deleteLater); // the service goes with it
    dialog->open();
}

void RowActions::showVersions(const MessageId &id, const QRect &globalAnchor)
{
    if (!find(id))
        return;
    if (!m_versions)
        m_versions = new VersionsPopup(m_style, m_directory, m_view.window());
    m_versions->popup(*model(), id, globalAnchor);
}

// ---- deleting -----------------------------------------------------------------------------------------------------

void RowActions::remove(const MessageId &id, bool confirmed)
{
    const Message *message = find(id);
    if (!message)
        return;
    if (const Obstacle obstacle = obstacleToRemove(*message, model()->selfId(), permissions(), model()->capabilities());
        obstacle != Obstacle::None) {
        toast(m_view.window(), m_style, tr("Cannot delete: %1").arg(obstacleText(obstacle)));
        return;
    }
    const QPointer<MessageListModel> asked(model());
    const auto run = [this, id, asked] {
        // One that is not sent may be on its way by now: the outbox knows.
        if (!asked)
            return;
        asked->remove(id, this, [this](const Result<Unit> &result) {
            if (!result)
                toast(m_view.window(), m_style, tr("Not deleted. %1").arg(errorSentence(result.error())));
        });
    };
    if (confirmed) {
        run();
        return;
    }
    const QString text = shownLine(message->content.plain, 160);
    const QString author = m_directory.nameOf(message->author, m_directory.guildOf(message->channel));
    const bool sent = message->state == SendState::Sent;
    confirm(m_view.window(), m_style, sent ? tr("Delete this message?") : tr("Delete this message? It was not sent."),
        tr("%1: %2").arg(author, text), tr("Delete"), run);
}

// ---- pinning ------------------------------------------------------------------------------------------------------

bool RowActions::isPinned(const Message &message) const
{
    return message.pinned || (m_pins && m_pins->channel() == message.channel && m_pins->rowOf(message.id) >= 0);
}

void RowActions::pin(const MessageId &id, bool on)
{
    const Message *message = find(id);
    if (!message)
        return;
    if (const Obstacle obstacle = obstacleToPin(*message, model()->capabilities(), permissions());
        obstacle != Obstacle::None) {
        toast(
            m_view.window(), m_style, (on ? tr("Cannot pin: %1") : tr("Cannot unpin: %1")).arg(obstacleText(obstacle)));
        return;
    }
    model()->service().setPinned({model()->channel(), id}, on, this, [this, on](const Result<Unit> &result) {
        if (!result)
            toast(m_view.window(), m_style,
                (on ? tr("Not pinned. %1") : tr("Not unpinned. %1")).arg(errorSentence(result.error())));
        else
            toast(m_view.window(), m_style, on ? tr("Pinned.") : tr("Unpinned."));
    });
}

} // namespace chat::ui
