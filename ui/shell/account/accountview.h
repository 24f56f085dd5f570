// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/backendfactory.h"
#include "ui/shell/account/accountmemory.h"
#include "ui/shell/account/conversations.h"
#include "ui/shell/keys/shortcuts.h"
#include "ui/shell/conversation/conversationpage.h"

#include <QWidget>

class QSettings;

namespace chat {
class Directory;
class ImageCache;
class StorageWatch;
struct PlaceLink;
} // namespace chat

namespace chat::ui {

class AccountActions;
class AccountNotices;
class AttentionTeller;
class ChannelPanel;
class DeletedMessages;
class FrameLog;
class GuildPreload;
class GuildRail;
class KeptPlace;
class LostAccess;
class MemberPanel;
class Navigation;
class PinPanel;
class QuickSwitcher;
class ReadingActions;
class SidePanels;
class Style;
class UnsentTexts;

//! The window of one account: creates rail, lists, conversation and side panels, and connects them with each other.
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
        QString accountKey; //!< key of its settings
        StorageWatch *storage = nullptr; //!< informed about saving drafts; may be null
        AccountConfig::Backend kind = AccountConfig::Backend::Kook; //!< for the form of links
    };

    explicit AccountView(const Needs &needs, QWidget *parent = nullptr);
    ~AccountView() override;

    //! Once we know who we are: loads the lists and shows the first conversation.
    void begin();
    void openChannel(const ChannelRef &channel);
    void openMessage(const MessageRef &message); //!< its conversation, there; without a message: its end
    void follow(const PlaceLink &link);
    void openUser(const UserId &user); //!< finds or creates the direct chat
    void openGuild(const GuildId &guild); //!< its conversation used last
    void openDirects();
    //! "CHANNEL_ID", "user:USER_ID" or a PlaceLink: shown first in place of the last conversation.
    void setStart(const QString &target);
    void showTarget(const QString &target); //!< the same, at once if possible
    void setFrameLog(FrameLog *log);
    void addBanner(QWidget *banner) { m_page->addBanner(banner); } //!< above the conversation, below its header

    [[nodiscard]] const Needs &needs() const { return m_needs; }
    [[nodiscard]] Backend &backend() const { return m_needs.backend; }
    [[nodiscard]] Directory &directory() const { return m_needs.directory; }
    [[nodiscard]] ImageCache &images() const { return m_needs.images; }
    [[nodiscard]] const ChannelRef &current() const;
    [[nodiscard]] GuildRail &rail() { return *m_rail; }
    [[nodiscard]] ChannelPanel &channels() { return *m_channels; }
    [[nodiscard]] MemberPanel &members() { return *m_members; }
    [[nodiscard]] TimelinePane &timeline() { return m_page->timeline(); }
    [[nodiscard]] Composer &composer() { return m_page->composer(); }
    [[nodiscard]] Writing &writing() { return m_page->writing(); }
    [[nodiscard]] ConnectionBanner &banner() { return m_page->banner(); }
    [[nodiscard]] QuickSwitcher &switcher() { return *m_switcher; }
    [[nodiscard]] NoticePage &notice() { return m_page->notice(); }
    [[nodiscard]] PinPanel &pins() { return *m_pins; }
    [[nodiscard]] ConversationPage &page() { return *m_page; }
    [[nodiscard]] ConversationHeader &header() { return m_page->header(); }
    [[nodiscard]] SidePanels &panels() { return *m_panels; }
    [[nodiscard]] AccountActions &actions() { return *m_actions; }
    [[nodiscard]] DeletedMessages &deleted() { return *m_deleted; }
    void reloadAll(); //!< what was stored of the account is gone
    void saveState();
    //! Call before this view or the program is closed: writes all typed text to disk.
    void keepAll();
    //! Something was written here and not sent.
    [[nodiscard]] bool hasUnsentTexts() const;

Q_SIGNALS:
    void currentChanged(const chat::ChannelRef &channel, const QString &name);
    void firstPagePainted();
    void addAccountRequested();
    //! See PlaceWays.
    void linkRequested(const QString &url, const QString &text);
    void signInAgainRequested(); //!< the server refused the token

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void divide();
    void wireLists();
    void wireConversation();
    void wireActions();
    void wireDirectory();
    void restoreAccount();
    void fit();
    void onMoved();
    void refresh();
    void onKey(WindowKey key);
    void onEscape();
    void walkRegions(int by);
    void jump();
    void copy(const QString &text);

    Needs m_needs;
    AccountMemory m_memory;
    Conversations m_conversations;
    GuildRail *m_rail = nullptr;
    ChannelPanel *m_channels = nullptr;
    ConversationPage *m_page = nullptr;
    MemberPanel *m_members = nullptr;
    PinPanel *m_pins = nullptr;
    QuickSwitcher *m_switcher = nullptr;
    UnsentTexts *m_unsent = nullptr;
    Navigation *m_navigation = nullptr;
    LostAccess *m_access = nullptr;
    AccountNotices *m_notices = nullptr;
    SidePanels *m_panels = nullptr;
    AccountActions *m_actions = nullptr;
    GuildPreload *m_preload = nullptr;
    KeptPlace *m_place = nullptr;
    AttentionTeller *m_attention = nullptr;
    DeletedMessages *m_deleted = nullptr;
    ReadingActions *m_reading = nullptr;
};

} // namespace chat::ui
