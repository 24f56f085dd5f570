// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/kook/kookmessageservice.h"

#include <QDateTime>
#include <QObject>

namespace chat::kook {

//! Direct messages older than one that the server no longer has: fetches pages by number, from the newest on, until one
//! reaches back that far. Deletes itself when it has answered or its context is gone.
class KookPageWalk : public QObject
{
    Q_OBJECT

public:
    KookPageWalk(KookMessageService &service, const MessageQuery &query, const QDateTime &olderThan, QObject *context,
        Callback<std::vector<Message>> callback);

    void start() { ask(1); }

private:
    void ask(int page);
    void onPage(int page, Result<std::vector<Message>> result);
    void finish(Result<std::vector<Message>> result);

    KookMessageService &m_service;
    MessageQuery m_query;
    QDateTime m_olderThan;
    Callback<std::vector<Message>> m_callback;
};

} // namespace chat::kook
