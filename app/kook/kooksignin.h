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

//! Finds out whom a token belongs to before anything is stored (PROTOCOL.md 1.2, 5.1): calls `user/me`, then checks
//! whether a webhook takes the events. Deletes itself after its answer, or with its parent.
class KookSignIn : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        User self; //!< empty id: see `error`
        bool webhook = false; //!< a webhook receives the events: none will arrive here
        std::optional<ApiError> error;
        QString tlsProblem; //!< not empty: the problem with the server's certificate
    };
    using Callback = std::function<void(const Answer &)>;

    //! `base` in the form of KookBackend.
    KookSignIn(const QUrl &base, const QByteArray &authorization, QNetworkAccessManager &network, QObject *parent,
        Callback callback);

    void askWho();
    //! Skips `user/me`: the answer has no user.
    void askWebhook();

private:
    void finish();

    QtScheduler m_scheduler;
    RestClient m_rest;
    Callback m_callback;
    Answer m_answer;
};

} // namespace chat::kook
