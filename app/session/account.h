// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/directory/directory.h"
#include "app/net/pictures/imagecache.h"
#include "app/session/accountsettings.h"
#include "app/session/session.h"
#include "app/session/tokenstore.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace chat {

class StoredHistory;

//! One account that is open in this run, whether or not it is on screen: its session, what is known of its guilds, its
//! pictures, and what is wrong with it.
class Account : public QObject
{
    Q_OBJECT

public:
    //! How long it stays.
    enum class Keep : quint8 {
        Stored, //!< listed in the settings, token in the keyring
        ThisRun, //!< listed nowhere: no keyring, or from the command line
        Sandbox, //!< listed in the settings; the sandbox brings its token on each start
    };
    //! What the person should know or do something about.
    enum class Problem : quint8 {
        None,
        TokenMissing, //!< stored, but the keyring has nothing for it
        KeyringAway, //!< stored, but no keyring answers
        KeyringFailed, //!< stored, but the keyring refused or failed
        Refused, //!< the server does not take the token any more
        Expired, //!< the same, because its time is over
        Webhook, //!< events go to a webhook
        Elsewhere, //!< the live connection is taken away again and again
        GuildsOnly, //!< an OAuth2 token: name and guild list, no messages
    };

    //! `dataFolder`: its pictures and whatever else it keeps on disk. Null session: makeBackend() says why.
    static std::unique_ptr<Account> make(
        const StoredAccount &stored, Keep keep, const AccountConfig &config, const QString &dataFolder);
    //! Takes any session.
    Account(StoredAccount stored, Keep keep, AccountConfig config, std::unique_ptr<Session> session,
        const QString &dataFolder);
    ~Account() override;

    //! Needs a token, or does nothing but wait for renew().
    void start();
    //! Another token of the same account; what is open stays.
    void renew(const QString &token, bool bearer);
    void setTokenError(const TokenError &error);
    void setKeep(Keep keep) { m_keep = keep; }
    //! Keeps what is heard and fetched in this file from now on. Once, when it is known who we are.
    void keepHistory(const QString &file);

    [[nodiscard]] const AccountId &id() const { return m_stored.id; }
    [[nodiscard]] const StoredAccount &stored() const { return m_stored; }
    [[nodiscard]] const AccountConfig &config() const { return m_config; }
    [[nodiscard]] Keep keep() const { return m_keep; }
    [[nodiscard]] const QString &name() const { return m_stored.name; } //!< empty: not known yet
    [[nodiscard]] const QString &avatar() const { return m_stored.avatar; }
    [[nodiscard]] const QString &dataFolder() const { return m_dataFolder; }
    [[nodiscard]] Problem problem() const;
    [[nodiscard]] QString problemDetail() const; //!< somebody else's words on it, may be empty
    [[nodiscard]] int unread() const { return m_unread; } //!< all messages not seen yet
    [[nodiscard]] int calls() const { return m_calls; } //!< of these: direct messages and mentions

    [[nodiscard]] Backend &backend() { return m_session->backend(); }
    [[nodiscard]] const Backend &backend() const { return m_session->backend(); }
    [[nodiscard]] Directory &directory() { return *m_directory; }
    [[nodiscard]] ImageCache &images() { return *m_images; }
    [[nodiscard]] QNetworkAccessManager &network() { return m_session->network(); }

Q_SIGNALS:
    void changed(); //!< name, picture, problem or counts
    void identified(); //!< it became known who we are, or our name or picture changed

private:
    void onSelf();
    void onConnection();
    void noteLoss();
    void askForWebhook();
    void countUnread();

    StoredAccount m_stored;
    Keep m_keep;
    AccountConfig m_config;
    QString m_dataFolder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<StoredHistory> m_history; // hears the session's services
    std::unique_ptr<ImageCache> m_images;
    std::unique_ptr<Directory> m_directory; // borrows the session's backend
    //! Context and owner of questions that borrow the session's network. As children of this object they would outlive
    //! it: children go after the members.
    std::unique_ptr<QObject> m_asking;
    std::optional<TokenError> m_tokenError;
    ConnectionState::Phase m_phase = ConnectionState::Phase::Offline;
    QList<qint64> m_losses; // when a young live connection ended, ms of the monotonic clock
    bool m_webhook = false;
    bool m_elsewhere = false;
    int m_unread = 0;
    int m_calls = 0;
    QTimer m_count; // a burst of messages is one count
    QTimer m_webhookCheck;
    QTimer m_settled; // runs while the live connection is young
};

} // namespace chat
