// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"
#include "app/net/restclient.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace chat::kook {

//! Asks a relay which programs wrote which messages: all that it still knows at first, later what came since. While the
//! window is connected to it, the relay tells that by itself (KookGateway::written).
class RelayWriters : public QObject
{
    Q_OBJECT

public:
    //! All are borrowed.
    RelayWriters(QNetworkAccessManager &network, Scheduler &scheduler, QObject *parent = nullptr);
    ~RelayWriters() override;

    void setAuthorization(const QByteArray &value) { m_rest.setAuthorization(value); }
    //! Its base URL. nullopt: there is none.
    void setRelay(const std::optional<QUrl> &relay);
    //! Something may have been written that was not told.
    void ask();

Q_SIGNALS:
    void written(const chat::MessageId &message, const QString &program);

private:
    void askPage();
    void take(const QJsonObject &data);

    RestClient m_rest; // its own: it must reach the relay whatever the account's calls wait for
    std::optional<QUrl> m_relay;
    qint64 m_last = 0; //!< number of the last one that was told
    std::unique_ptr<QObject> m_asking; // context of a pending question
    int m_pages = 0; //!< asked for since ask()
    bool m_again = false; //!< asked for meanwhile
};

} // namespace chat::kook
