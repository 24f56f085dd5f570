// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/apierror.h"
#include "app/domain/message.h"

#include <QWidget>

#include <vector>

namespace chat {
class Directory;
class ImageCache;
class MessageListModel;
class PinListModel;
} // namespace chat

namespace chat::ui {

class BarGuide;
class EmojiPicker;
class MessageListView;
class Overlays;
class PersonActions;
class PickedActions;
class PickedBar;
class PlaceLinks;
class RowActions;
class SeenRows;
class Style;
class UnfinishedEdits;
struct ScrollAnchor;
class Writing;

//! The timeline of one conversation at a time: list, loading and failed edges, jump-to-present pill, notices. The
//! window adds a header above and a composer below.
class TimelinePane : public QWidget
{
    Q_OBJECT

public:
    TimelinePane(Style &style, Directory &directory, ImageCache &images, QWidget *parent = nullptr);
    ~TimelinePane() override;

    void setWriting(Writing *writing); //!< borrowed: provides the account's data for editors
    void setCanExport(bool can); //!< exportRequested() is heard
    void setOffline(bool offline); //!< see Overlays
    void setPicker(EmojiPicker *picker); //!< borrowed: the one emoji popup of the window
    void setPeople(PersonActions *people); //!< borrowed: their entries in menus; null: none
    void setLinks(const PlaceLinks &links); //!< borrowed: writes links to messages
    void setPins(const PinListModel &pins); //!< borrowed: the known pins of the current conversation
    //! Shows a conversation; null shows nothing. The model must live as long as it is shown. The last position in it is
    //! restored if the model still contains it.
    void setModel(MessageListModel *model);
    [[nodiscard]] MessageListModel *model() const;
    [[nodiscard]] MessageListView *view() const { return m_view; }
    [[nodiscard]] PickedBar &pickedBar() const { return *m_pickedBar; }
    [[nodiscard]] BarGuide &barGuide() const { return *m_guide; }
    [[nodiscard]] UnfinishedEdits &unfinished() const { return *m_unfinished; }

    void jumpTo(const MessageId &id); //!< scrolls or re-centres there and flashes the row
    void travelTo(const MessageId &id); //!< what timeRequested() led to: goes there without a sign; empty: to nothing
    void returnTo(const ScrollAnchor &place); //!< what was read before, exactly there if it is still loaded
    [[nodiscard]] ScrollAnchor reading() const; //!< what is read now; at the bottom: only if that is the newest message
    void jumpToPresent();
    //! Opens the editor in place of our newest editable message; false if there is none in the window.
    bool editLastOwn();
    //! Moves the keyboard selection to the previous (older) or next message; false at the end.
    bool selectNeighbour(int step);
    //! One layer of Esc: closes editor, then selection; false if there was nothing to close.
    bool closeTopLayer();

Q_SIGNALS:
    void exportRequested(const std::vector<chat::Message> &messages); //!< these alone
    void aboutToJump(const chat::MessageId &id); //!< somebody wants to read elsewhere in this conversation
    //! A link that leads to a conversation was clicked.
    void linkRequested(const QString &url, const QString &text);
    void quoteRequested(const chat::Message &message); //!< "reply" was chosen
    void textQuoted(const QString &text); //!< selected text is to be quoted
    void searchRequested(const QString &text);
    void profileRequested(const chat::UserId &user);
    void channelRequested(const chat::ChannelId &channel); //!< a channel mention was clicked
    void dayRequested(const QDate &day, const QRect &globalAnchor); //!< a date was clicked: another one is wanted
    //! The handle of the scroll bar was dragged there: what was written then is wanted, see travelTo().
    void timeRequested(const QDateTime &time);
    void typed(const QString &text); //!< keys typed in the list are meant for the composer
    void takeBackRequested(const chat::MessageId &id); //!< of a message that did not leave: into the composer again
    void firstPagePainted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void onJumpFailed(const MessageId &id, const ApiError &error);

    MessageListView *m_view;
    PickedBar *m_pickedBar;
    RowActions *m_actions;
    PickedActions *m_picked;
    UnfinishedEdits *m_unfinished;
    Overlays *m_overlays;
    SeenRows *m_seen;
    BarGuide *m_guide;
    MessageId m_travel; //!< travelTo() is under way there
};

} // namespace chat::ui
