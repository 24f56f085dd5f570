// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/directory/directory.h"
#include "ui/shell/account/conversations.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QSettings;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace chat {
class DraftStore;
class GuildEmojiModel;
class ImageCache;
class StorageWatch;
struct KeptDraft;
} // namespace chat

namespace chat::ui {

class ChannelPanel;
class Composer;
class ConnectionBanner;
class ConversationHeader;
class EmojiPicker;
class FrameLog;
class GuildRail;
class MemberPanel;
class NoticePage;
class PersonActions;
class PinPanel;
class PlaceActions;
class ProfilePopup;
class QuickSwitcher;
class Style;
class TimelinePane;
class Writing;

//! One account's window: rail, lists, timeline and composer put together, and what is open in it.
class AccountView : public QWidget
{
    Q_OBJECT

public:
    struct Needs
    {
        Style &style;
        QSettings &settings;
        Backend &backend;
        Directory &directory;
        ImageCache &images;
        QString accountKey; //!< under which it remembers its things
        StorageWatch *storage = nullptr; //!< is told how keeping the drafts went; may be null
    };

    explicit AccountView(const Needs &needs, QWidget *parent = nullptr);
    ~AccountView() override;

    //! Once we know who we are: loads the lists and shows the conversation to start with.
    void begin();
    void openChannel(const ChannelRef &channel);
    void openUser(const UserId &user); //!< finds or makes the direct chat
    void openGuild(const GuildId &guild); //!< where we were in it last
    void openDirects();
    //! "CHANNEL_ID" or "user:USER_ID": shown first instead of the last conversation.
    void setStart(const QString &target) { m_start = target; }
    void showTarget(const QString &target); //!< the same, now if that is possible
    void setFrameLog(FrameLog *log);
    void addBanner(QWidget *banner); //!< above everything of a conversation but its header

    [[nodiscard]] const ChannelRef &current() const { return m_current; }
    [[nodiscard]] GuildRail &rail() { return *m_rail; }
    [[nodiscard]] ChannelPanel &channels() { return *m_channels; }
    [[nodiscard]] MemberPanel &members() { return *m_members; }
    [[nodiscard]] TimelinePane &timeline() { return *m_timeline; }
    [[nodiscard]] Composer &composer() { return *m_composer; }
    [[nodiscard]] ConnectionBanner &banner() { return *m_banner; }
    [[nodiscard]] QuickSwitcher &switcher() { return *m_switcher; }
    [[nodiscard]] NoticePage &notice() { return *m_notice; }
    [[nodiscard]] PinPanel &pins() { return *m_pins; }
    [[nodiscard]] ConversationHeader &header() { return *m_header; }
    [[nodiscard]] PersonActions &people() { return *m_people; }
    [[nodiscard]] PlaceActions &places() { return *m_places; }
    [[nodiscard]] ProfilePopup *profile() { return m_profile; } //!< null: none was shown yet
    [[nodiscard]] bool membersShown() const;
    [[nodiscard]] bool pinsShown() const;
    [[nodiscard]] bool listShown() const; //!< the channel list folds away in a narrow window
    void showProfile(const UserId &user, const QRect &globalAnchor);
    void saveState();
    //! Before this or the program goes: all that was typed is on disk. What the server has not confirmed, and what stands
    //! in open editors, becomes a draft, once.
    void keepAll();

Q_SIGNALS:
    void currentChanged(const chat::ChannelRef &channel, const QString &name);
    void firstPagePainted();
    void addAccountRequested();
    void signInAgainRequested(); //!< the token was refused

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! The conversation that went away while it was on screen.
    struct Gone
    {
        ChannelRef channel;
        QString title;
        QString text;
        QString unsent; //!< what had been written in it
        bool kept = false; //!< text, or files and the like
    };

    // accountview.cpp
    void build();
    void wireLists();
    void wireTimeline();
    void wireWriting();
    void wireDirectory();
    void restoreState();
    void restoreAccount();
    [[nodiscard]] QString key(const char *name) const;
    [[nodiscard]] QString keyIn(const GuildId &guild) const;

    // accountviewpanels.cpp: what lies beside the conversation, and how much of it there is room for
    void wirePanels();
    void fit();
    void fitList();
    void toggleMembers();
    void togglePins();
    void toggleList();
    void foldBack();
    void learnPins();
    [[nodiscard]] bool panelFits() const;
    [[nodiscard]] bool narrow() const;
    void wireActions();
    void popupPerson(const UserId &user, const QPoint &at);
    [[nodiscard]] GuildId guildOfPeople() const;
    void mention(const UserId &user);

    // accountviewopen.cpp: what is on screen
    void start();
    void openLast();
    void openUnknown(const ChannelId &channel);
    void show(const ChannelRef &channel);
    void showNowhere();
    void refreshCurrent();
    void onEdgeChanged();
    void noteSeen();
    void remember();
    void loadRest();
    void loadNext();

    // accountviewnotices.cpp: what stands there instead of a conversation
    void sayNothingOpen();
    void sayGone();
    void saySignIn();
    void noteNames();
    void noteGone(bool withGuild);
    void onChannelRemoved(const ChannelRef &channel);
    void leaveComposer();
    void onGuildsChanged();
    void onDirectClosed(const ChannelRef &chat);
    [[nodiscard]] QString strandedText() const;
    [[nodiscard]] bool isRefused() const;

    // accountviewkeep.cpp: what was typed outlives what it was typed in
    void wireKeeping();
    void keepUnsent(const MessageListModel &model);
    void keepEdits();

    // accountviewkeys.cpp: keys and what they do
    void addKeys();
    void step(int by, bool unreadOnly);
    void go(const ChannelRef &channel);
    void walkRegions(int by);
    void onEscape();
    void markGuildRead();
    void makePicker();
    void pickEmoji(const QPoint &globalPosition);

    Needs m_needs;
    std::unique_ptr<DraftStore> m_drafts; //!< once it is known who we are
    Conversations m_conversations;
    GuildRail *m_rail = nullptr;
    ChannelPanel *m_channels = nullptr;
    QSplitter *m_splitter = nullptr;
    QVBoxLayout *m_middle = nullptr; //!< header, banners, conversation
    ConversationHeader *m_header = nullptr;
    ConnectionBanner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    TimelinePane *m_timeline = nullptr;
    NoticePage *m_notice = nullptr;
    Composer *m_composer = nullptr;
    GuildEmojiModel *m_guildEmoji = nullptr; //!< made with the picker
    Writing *m_writing = nullptr; //!< the last child: composer and editors go before it
    MemberPanel *m_members = nullptr;
    PinPanel *m_pins = nullptr;
    PersonActions *m_people = nullptr;
    PlaceActions *m_places = nullptr;
    ProfilePopup *m_profile = nullptr; //!< made when the first one is asked for
    QuickSwitcher *m_switcher = nullptr;
    EmojiPicker *m_emoji = nullptr; //!< made after the first page is shown, or when asked for
    ChannelRef m_current;
    GuildId m_guild; //!< the guild in the channel list, empty: direct chats
    GuildId m_waitingFor; //!< chosen, but its channels are still on their way
    QString m_guildName; //!< of m_guild, also when it is gone
    QString m_channelName; //!< of m_current, the same
    std::optional<Gone> m_gone;
    QString m_start;
    QTimer m_learnPins; //!< runs while a conversation is young
    QList<GuildId> m_toLoad; //!< in the background, one after the other
    bool m_begun = false;
    bool m_unsentKept = false; //!< it became drafts: not a second time
    bool m_stepping = false; //!< back and forward do not write the trail
    bool m_wantMembers = true;
    bool m_pinsOpen = false;
    bool m_panelCalled = false; //!< asked for although there is little room
    bool m_listCalled = false; //!< the same of the channel list
    int m_listWidth = 240; //!< as it was dragged to
};

} // namespace chat::ui
