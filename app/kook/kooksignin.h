// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/user.h"
#include "app/net/qtscheduler.h"
#include "app/net/restclient.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace chat::kook {

//! Who a token belongs to, asked once before anything is kept (PROTOCOL.md 1.2, 5.1): `user/me`, then whether a webhook
//! takes the events. Ends itself after its answer, or with its parent.
class KookSignIn : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        User self; //!< empty id: see `error`
        bool webhook = false; //!< events go to a webhook: none will come here
        std::optional<ApiError> error;
        QString tlsProblem; //!< not empty: the server's certificate is why
    };
    using Callback = std::function<void(const Answer &)>;

    //! `base` as KookBackend takes it.
    KookSignIn(const QUrl &base, const QByteArray &authorization, QNetworkAccessManager &network, QObject *parent,
        Callback callback);

    void askWho();
    //! Leaves out `user/me`: the answer has no user.
    void askWebhook();

private:
    void finish();

    QtScheduler m_scheduler;
    RestClient m_rest;
    Callback m_callback;
    Answer m_answer;
};

} // namespace chat::kook
