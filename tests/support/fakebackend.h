// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/backend.h"

#include <QHash>
#include <QPointer>

#include <deque>
#include <functional>
#include <vector>

namespace chat::test {

//! Decides when and how the fake services answer: at the next turn of the event loop, after a latency, on `release()`,
//! or with a scripted failure. Answers never come within the call.
class FakeAnswers : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setLatency(std::chrono::milliseconds latency) { m_latency = latency; }
    //! The next `times` calls fail with this and change nothing.
    void failNext(const ApiError &error, int times = 1);
    //! Holds the answers of all later calls until they are released, in order.
    void hold() { m_holding = true; }
    void releaseOne();
    //! Releases all held answers and stops holding.
    void release();
    //! Stops holding; the answers that are held never come.
    void dropHeld();
    [[nodiscard]] int held() const { return static_cast<int>(m_held.size()); }

    //! Answers `callback` with the result of `make()`, which runs now, or with the scripted failure.
    template <class T> void answer(QObject *context, Callback<T> callback, const std::function<Result<T>()> &make)
    {
        Result<T> result = m_failures.empty() ? make() : Result<T>(takeFailure());
        QPointer<QObject> guard(context); // the caller may be destroyed before the answer
        const bool anyContext = context == nullptr;
        schedule([guard, anyContext, callback = std::move(callback), result = std::move(result)]() mutable {
            if (anyContext || guard)
                callback(std::move(result));
        });
    }

private:
    [[nodiscard]] ApiError takeFailure();
    void schedule(std::function<void()> deliver);

    std::chrono::milliseconds m_latency{0};
    std::deque<ApiError> m_failures;
    std::deque<std::function<void()>> m_held;
    bool m_holding = false;
};

//! Messages of any number of conversations in memory. Pages have cursors like KOOK's: at both edges as long as there
//! are messages, so only an empty page is the end; with `honestEnds` there is none at an end, as with Satori.
class FakeMessageService : public MessageService
{
    Q_OBJECT

public:
    struct Call
    {
        enum class Kind : quint8 {
            Fetch,
            FetchOne,
            Send,
            Edit,
            Remove,
            SetReaction,
            RemoveReaction,
            ClearReactions,
            FetchReactionUsers,
            SetPinned,
            ClickButton
        };
        Kind kind = Kind::Fetch;
        MessageQuery query; //!< Fetch
        MessageRef ref; //!< all with a message; Send: the channel alone
        Draft draft;
        Emoji emoji;
        bool on = false;
        UserId user;
        QString value = {}; //!< ClickButton
    };

    explicit FakeMessageService(QObject *parent = nullptr);

    // For tests to set and read directly.
    FakeAnswers answers;
    User self;
    Capabilities capability;
    bool honestEnds = false;
    bool strictCursors = false; //!< a page beside a deleted message is refused, as by KOOK
    bool echo = false; //!< a successful change is also reported by an event, before its answer
    std::vector<Call> calls;
    QHash<QString, std::vector<ReactionUser>> reactionUsers; //!< by emoji id

    [[nodiscard]] std::vector<Message> &messages(const ChannelRef &channel) { return m_messages[channel]; }
    [[nodiscard]] Message *find(const MessageRef &ref);
    //! Appends `count` plain messages "m<first>"… a minute apart, by two authors in turn.
    void fill(const ChannelRef &channel, int count, int first = 1);
    [[nodiscard]] int callCount(Call::Kind kind) const;
    //! Applies the event to the stored messages and sends it.
    void emitEvent(const MessageEvent &event);
    void failNext(const ApiError &error, int times = 1) { answers.failNext(error, times); }
    void hold() { answers.hold(); }
    void release() { answers.release(); }

    //! A message as servers send it, with one text block.
    [[nodiscard]] static Message makeMessage(const ChannelRef &channel, const QString &id, const QString &text,
        const User &author, const QDateTime &created);
    [[nodiscard]] static Content textContent(const QString &text);

    [[nodiscard]] Capabilities capabilities() const override { return capability; }
    void fetch(const MessageQuery &query, QObject *context, Callback<MessagePage> callback) override;
    void fetchRaw(const MessageRef &ref, QObject *context, Callback<QByteArray> callback) override;
    void fetchOne(const MessageRef &ref, QObject *context, Callback<Message> callback) override;
    void send(const ChannelRef &channel, const Draft &draft, QObject *context, Callback<Message> callback) override;
    void edit(const MessageRef &ref, const Draft &draft, QObject *context, Callback<Unit> callback) override;
    void remove(const MessageRef &ref, QObject *context, Callback<Unit> callback) override;
    void setReaction(
        const MessageRef &ref, const Emoji &emoji, bool on, QObject *context, Callback<Unit> callback) override;
    void removeReaction(const MessageRef &ref, const Emoji &emoji, const UserId &user, QObject *context,
        Callback<Unit> callback) override;
    void clearReactions(const MessageRef &ref, const Emoji &emoji, QObject *context, Callback<Unit> callback) override;
    void fetchReactionUsers(const MessageRef &ref, const Emoji &emoji, QObject *context,
        Callback<std::vector<ReactionUser>> callback) override;
    void setPinned(const MessageRef &ref, bool pinned, QObject *context, Callback<Unit> callback) override;
    void clickButton(const MessageRef &ref, const QString &value, QObject *context, Callback<Unit> callback) override;
    QString emojiBase = QStringLiteral("https://emoji.test/");
    [[nodiscard]] QString emojiUrl(const QString &emojiId) const override { return emojiBase + emojiId; }
    [[nodiscard]] Content preview(const Draft &draft) const override { return textContent(draft.source); }
    [[nodiscard]] std::function<Content(const Draft &)> reader() const override
    {
        return [](const Draft &draft) { return textContent(draft.source); };
    }

private:
    void store(const MessageEvent &event);
    void changeReaction(const MessageRef &ref, const Emoji &emoji, int by, bool own);
    [[nodiscard]] MessagePage page(const MessageQuery &query);
    void done(const MessageEvent &event);

    QHash<ChannelRef, std::vector<Message>> m_messages;
    int m_nextId = 1;
};

//! Guilds, direct chats and members, set by the test.
class FakeDirectoryService : public DirectoryService
{
    Q_OBJECT

public:
    using DirectoryService::DirectoryService;

    FakeAnswers answers;
    std::vector<Guild> guilds; //!< with roles and channels; fetchGuilds leaves them out
    std::vector<DirectChat> directChats;
    QHash<GuildId, std::vector<User>> members;
    QHash<UserId, User> users;
    QHash<GuildId, std::vector<GuildEmoji>> emoji;
    std::vector<MemberQuery> memberQueries;
    int memberPage = 0; //!< members per page, whatever was requested; 0: as requested
    int emojiQueries = 0;

    void emitEvent(const DirectoryEvent &event) { Q_EMIT eventReceived(event); }

    void fetchGuilds(QObject *context, Callback<std::vector<Guild>> callback) override;
    void fetchGuild(const GuildId &guild, QObject *context, Callback<Guild> callback) override;
    void fetchChannel(const ChannelId &channel, QObject *context, Callback<Channel> callback) override;
    void fetchDirectChats(QObject *context, Callback<std::vector<DirectChat>> callback) override;
    void openDirectChat(const UserId &user, QObject *context, Callback<DirectChat> callback) override;
    void closeDirectChat(const ChannelId &code, QObject *context, Callback<Unit> callback) override;
    void fetchMembers(const MemberQuery &query, QObject *context, Callback<MemberPage> callback) override;
    void fetchUser(const UserId &user, const GuildId &guild, QObject *context, Callback<User> callback) override;
    void fetchEmoji(const GuildId &guild, QObject *context, Callback<std::vector<GuildEmoji>> callback) override;
    void setOwnNickname(
        const GuildId &guild, const QString &nickname, QObject *context, Callback<Unit> callback) override;
    void leaveGuild(const GuildId &guild, QObject *context, Callback<Unit> callback) override;

    UserId self; //!< whose nickname is set, and who lists guilds
    bool listsAll = false; //!< also lists channels that the user may not see

private:
    [[nodiscard]] bool maySee(const Guild &guild, const Channel &channel) const;
};

//! Templates in memory.
class FakeTemplateService : public TemplateService
{
    Q_OBJECT

public:
    using TemplateService::TemplateService;

    FakeAnswers answers;
    std::vector<MessageTemplate> templates;

    void fetchTemplates(QObject *context, Callback<std::vector<MessageTemplate>> callback) override;
    void create(const MessageTemplate &made, QObject *context, Callback<MessageTemplate> callback) override;
    void update(const MessageTemplate &changed, QObject *context, Callback<MessageTemplate> callback) override;
    void remove(const QString &id, QObject *context, Callback<Unit> callback) override;
};

//! Keeps uploads, reports progress at half and at the end, and returns "https://assets.test/<n>/<name>".
class FakeAssetService : public AssetService
{
    Q_OBJECT

public:
    using AssetService::AssetService;

    FakeAnswers answers;
    std::vector<Upload> uploads;

    void upload(const Upload &upload, QObject *context, Callback<QString> callback) override;
};

//! A whole account in memory: proves that nothing outside the backends' folders depends on a certain backend.
class FakeBackend : public Backend
{
    Q_OBJECT

public:
    explicit FakeBackend(QObject *parent = nullptr);

    FakeMessageService messageService;
    FakeDirectoryService directoryService;
    FakeAssetService assetService;
    FakeTemplateService templateService;
    bool hasTemplates = true;
    User me;
    std::optional<ApiError> refuse; //!< start() then fails with it
    int retries = 0;
    Attention attention; //!< the last one
    int takeOvers = 0;

    void setConnection(const ConnectionState &state);

    void start() override;
    void stop() override;
    void retryNow() override;
    void assume(const User &self) override;
    void setAttention(const Attention &what) override { attention = what; }
    void takeOver(QObject *context, Callback<Unit> callback) override;
    [[nodiscard]] const User &self() const override { return m_self; }
    [[nodiscard]] const ConnectionState &connection() const override { return m_connection; }
    [[nodiscard]] MessageService &messages() override { return messageService; }
    [[nodiscard]] DirectoryService &directory() override { return directoryService; }
    [[nodiscard]] AssetService &assets() override { return assetService; }
    [[nodiscard]] TemplateService *templates() override { return hasTemplates ? &templateService : nullptr; }

private:
    User m_self;
    ConnectionState m_connection;
};

} // namespace chat::test
