// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

class QFile;

namespace chat {

//! Where the relay of an account is found by the other programs of this user: a file in the user's runtime folder, whose
//! name follows from the server and the account.
class RelayAddress
{
public:
    //! `base`: of the server, as it is stored for an account ("https://www.kookapp.cn/api").
    RelayAddress(const QUrl &base, const QString &userId);

    //! The base URL of the relay that is running; nullopt: there is none, or the file is not this user's alone.
    [[nodiscard]] std::optional<QUrl> find() const;
    //! Ends that relay.
    void end() const;
    //! By the relay itself; found as long as a copy of this address lives. False: the file cannot be written.
    [[nodiscard]] bool publish(const QUrl &relay);
    //! Removes what this process published.
    void withdraw();

    //! The port to try first, second … for an account that has none yet; outside the range that the system hands out.
    [[nodiscard]] quint16 port(int attempt) const;
    [[nodiscard]] const QString &file() const { return m_file; } //!< empty: this user has no runtime folder

private:
    struct Published
    {
        QUrl url;
        qint64 pid = 0;
    };
    [[nodiscard]] std::optional<Published> read() const;

    QByteArray m_hash;
    QString m_file;
    std::shared_ptr<QFile> m_published; //!< locked as long as the relay runs: an unlocked file is left over
};

} // namespace chat
