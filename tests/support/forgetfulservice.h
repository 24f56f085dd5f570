// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fakebackend.h"

#include <functional>

namespace chat::test {

//! Takes messages as told, but its answers get lost. Like KOOK's, its history does not know nonces, and its text is
//! rewritten: ":smile:" becomes a character.
class ForgetfulService : public FakeMessageService
{
public:
    int lose = 0; //!< so many sends are taken, and answered with `lost`
    int eat = 0; //!< so many sends are not taken, and answered with `lost`
    ApiError lost{ApiError::Kind::Timeout, 0, 0, {}, {}};
    int failHistory = 0; //!< so many pages are refused
    bool keepNonces = false;
    bool holdHistory = false; //!< pages wait for release(), nothing else does
    std::function<void()> beforeSend;
    std::function<void()> beforeEdit;

    void send(const ChannelRef &channel, const Draft &draft, QObject *context, Callback<Message> callback) override
    {
        if (beforeSend)
            beforeSend();
        if (eat > 0) {
            --eat;
            answers.failNext(lost);
            FakeMessageService::send(channel, draft, context, std::move(callback));
            return;
        }
        const bool losing = lose > 0 && lose-- > 0;
        Draft rewritten = draft;
        rewritten.source.replace(QStringLiteral(":smile:"), QStringLiteral("😄"));
        const ApiError heard = lost;
        FakeMessageService::send(channel, rewritten, context, [losing, heard, callback](const Result<Message> &result) {
            callback(losing ? Result<Message>(heard) : result);
        });
        if (!keepNonces && !messages(channel).empty())
            messages(channel).back().nonce.clear();
    }
    void edit(const MessageRef &ref, const Draft &draft, QObject *context, Callback<Unit> callback) override
    {
        if (beforeEdit)
            beforeEdit();
        FakeMessageService::edit(ref, draft, context, std::move(callback));
    }
    void fetch(const MessageQuery &query, QObject *context, Callback<MessagePage> callback) override
    {
        if (failHistory > 0) {
            --failHistory;
            answers.failNext({ApiError::Kind::Network, 0, 0, {}, {}});
        }
        if (holdHistory)
            answers.hold();
        FakeMessageService::fetch(query, context, std::move(callback));
    }
    [[nodiscard]] Content preview(const Draft &draft) const override
    {
        QString text = draft.source;
        return textContent(text.replace(QStringLiteral(":smile:"), QStringLiteral("😄")));
    }
};

} // namespace chat::test
