// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/directory/directory.h"
#include "app/net/pictures/imagecache.h"
#include "app/session/accountsettings.h"
#include "app/session/displacement.h"
#include "app/session/session.h"
#include "app/session/tokenstore.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace chat {

class CatchUp;
class DirectoryKeeper;
class LocalStore;

//! One account that is open in this run, on screen or not: its session, directory and pictures, and what is wrong with
//! it.
class Account : public QObject
{
    Q_OBJECT

public:
    //! How long the account is kept.
    enum class Keep : quint8 {
        Stored, //!< listed in the settings, token in the keyring
        ThisRun, //!< not listed: no keyring, or from the command line
        Sandbox, //!< listed in the settings; the sandbox provides its token at each start
    };
    //! What the user should know or act on.
    enum class Problem : quint8 {
        None,
        TokenMissing, //!< stored, but the keyring has no token for it
        KeyringAway, //!< stored, but no keyring is running
        KeyringFailed, //!< stored, but the keyring refused or failed
        Refused, //!< the server no longer accepts the token
        Expired, //!< the same, because the token has expired
        Webhook, //!< events go to a webhook
        OtherOnline, //!< another program is online with the account: news are asked for
        Deaf, //!< we were connected, but another program gets the events: news are asked for
        Elsewhere, //!< the live connection is repeatedly taken away
        GuildsOnly, //!< an OAuth2 token: name and guild list, no messages
        NotKept, //!< the files of the account cannot be used: kept until the program ends
        NotWritten, //!< the disk takes nothing more
        HistoryDamaged, //!< what was stored could not be read and is fetched again
    };

    //! `dataFolder`: for its pictures and other data on disk. Null session: see makeBackend().
    static std::unique_ptr<Account> make(
        const StoredAccount &stored, Keep keep, const AccountConfig &config, const QString &dataFolder);
    //! Accepts any session.
    Account(StoredAccount stored, Keep keep, AccountConfig config, std::unique_ptr<Session> session,
        const QString &dataFolder);
    ~Account() override;

    //! Whether it needs a token, or does nothing but wait for renew().
    void start();
    //! Sets another token of the same account; everything open stays open.
    void renew(const QString &token, bool bearer);
    void setTokenError(const TokenError &error);
    void setKeep(Keep keep) { m_keep = keep; }
    //! Whether it may connect, or asks for what is new; a person says so.
    void setLive(LiveConnection live);
    //! Does that make a difference? A bot's account of a server with one live connection for each token.
    [[nodiscard]] bool hasChoiceOfLive() const;
    //! What an earlier run knew of guilds, chats and people is there from now on, before the server answers; and it is
    //! kept in this file. Once.
    void keepDirectory(const QString &file);
    //! Keeps what is heard, fetched and to be sent in that folder from now on. Once, when it is known who we are.
    void keepIn(const QString &folder);

    [[nodiscard]] const AccountId &id() const { return m_stored.id; }
    [[nodiscard]] const StoredAccount &stored() const { return m_stored; }
    [[nodiscard]] const AccountConfig &config() const { return m_config; }
    [[nodiscard]] Keep keep() const { return m_keep; }
    [[nodiscard]] const QString &name() const { return m_stored.name; } //!< empty: not known yet
    [[nodiscard]] const QString &avatar() const { return m_stored.avatar; }
    [[nodiscard]] const QString &dataFolder() const { return m_dataFolder; }
    [[nodiscard]] Problem problem() const;
    [[nodiscard]] QString problemDetail() const; //!< text from somebody else about it, may be empty
    [[nodiscard]] int unread() const { return m_unread; } //!< unread messages, without what is muted
    [[nodiscard]] int calls() const { return m_calls; } //!< of these, direct messages and mentions

    [[nodiscard]] Backend &backend() { return m_session->backend(); }
    [[nodiscard]] const Backend &backend() const { return m_session->backend(); }
    [[nodiscard]] Directory &directory() { return *m_directory; }
    [[nodiscard]] ImageCache &images() { return *m_images; }
    [[nodiscard]] QNetworkAccessManager &network() { return m_session->network(); }

Q_SIGNALS:
    void changed(); //!< name, picture, problem or counts changed
    void identified(); //!< we know now who we are, or our name or picture changed

private:
    void onRecalled(const User &self);
    void onSelf();
    void onConnection();
    void askForWebhook();
    void countUnread();

    StoredAccount m_stored;
    Keep m_keep;
    AccountConfig m_config;
    QString m_dataFolder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LocalStore> m_local; // hears the session's services
    std::unique_ptr<ImageCache> m_images;
    std::unique_ptr<Directory> m_directory; // borrows the session's backend
    std::unique_ptr<DirectoryKeeper> m_keeper; // borrows both
    std::unique_ptr<CatchUp> m_catchUp; // borrows the directory and the local store
    //! Context and owner of questions that use the session's network. As children of this object they would outlive it,
    //! since children are destroyed after the members.
    std::unique_ptr<QObject> m_asking;
    std::optional<TokenError> m_tokenError;
    ConnectionState m_connection; // the state before the present change
    Displacement m_displacement;
    QString m_unwritten; // why the disk takes nothing; empty: it does
    bool m_webhook = false;
    int m_unread = 0;
    int m_calls = 0;
    QTimer m_count; // combines a burst of messages into one count
    QTimer m_webhookCheck;
};

} // namespace chat
