// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/callback.h"
#include "app/domain/connectionstate.h"
#include "app/domain/livesession.h"
#include "app/domain/user.h"
#include "app/services/assetservice.h"
#include "app/services/attention.h"
#include "app/services/directoryservice.h"
#include "app/services/messageservice.h"
#include "app/services/moderationservice.h"
#include "app/services/templateservice.h"
#include "app/services/unsupported.h"
#include "app/traffic/trafficlog.h"

#include <QObject>

#include <optional>

namespace chat {

//! Everything of one account on one server. `start()` signs in (`selfChanged` once we know who we are) and connects for
//! live events; from then on services answer, whether or not the live connection is up.
class Backend : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual void stop() = 0;
    //! Waiting: tries again now.
    virtual void retryNow() = 0;

    //! Who we were in an earlier run: self() says so at once, with selfChanged(). Calls wait until the server has
    //! confirmed it, or fail while it cannot be asked. Ignored once it is known who we are.
    virtual void assume(const User &self) { Q_UNUSED(self) }
    //! There is no token to sign in with: calls that wait for it fail.
    virtual void refuseCalls(const ApiError &why) { Q_UNUSED(why) }

    //! The present one, for resumeLive() in a later run; empty where none can be resumed.
    [[nodiscard]] virtual LiveSession liveSession() const { return {}; }
    //! Before start(): goes on with the session of an earlier run if the server still has it.
    virtual void resumeLive(const LiveSession &session) { Q_UNUSED(session) }

    //! What is looked at. Of use while news are asked for, see ConnectionState::Source.
    virtual void setAttention(const Attention &attention) { Q_UNUSED(attention) }
    //! Takes the live connection away from another program that uses this account, and connects. That program is not
    //! told: it stays connected and gets no events any more.
    virtual void takeOver(QObject *context, Callback<Unit> callback)
    {
        answerUnsupported(context, std::move(callback));
    }

    [[nodiscard]] virtual const User &self() const = 0; //!< empty id until signed in or assumed
    [[nodiscard]] virtual const ConnectionState &connection() const = 0;
    [[nodiscard]] virtual MessageService &messages() = 0;
    [[nodiscard]] virtual DirectoryService &directory() = 0;
    [[nodiscard]] virtual AssetService &assets() = 0;
    //! The server's name for the network behind it ("telegram", "onebot"); empty: it is the network itself.
    [[nodiscard]] virtual QString platform() const { return {}; }
    //! Null where the platform has none.
    [[nodiscard]] virtual TemplateService *templates() { return nullptr; }
    [[nodiscard]] virtual ModerationService *moderation() { return nullptr; }
    //! The latest calls and frames of this account.
    [[nodiscard]] TrafficLog &traffic() { return m_traffic; }

Q_SIGNALS:
    void selfChanged();
    void connectionChanged();

private:
    TrafficLog m_traffic; // before everything that writes to it
};

} // namespace chat
