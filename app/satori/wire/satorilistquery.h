// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/callback.h"
#include "app/domain/page.h"
#include "app/satori/wire/satoripages.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace chat::satori {

//! One stretch of history by as many message.list calls as it takes. Cursors are ids of messages: the page a message
//! came with knows the tokens around it; where none fits, pages are gone through from the newest on. Ends itself.
class SatoriListQuery : public QObject
{
    Q_OBJECT

public:
    //! Makes one call; answers are sorted and without doubles.
    using Lister = std::function<void(const ListCall &, QObject *context, Callback<ListAnswer>)>;
    struct Tools
    {
        SatoriPages &pages;
        Lister list;
        bool idsAreTokens = false; //!< the platform takes a message's id for a token
    };

    //! Dies with `context`; the callback is not called then.
    SatoriListQuery(Tools tools, const MessageQuery &query, QObject *context, Callback<MessagePage> callback);

    void start();

private:
    using Page = SatoriPages::Page;
    using Then = std::function<void(ListAnswer answer, const Page &page)>;

    void begin();
    void startBefore();
    void startAfter();
    void startAround();
    void ask(const ListCall &call, const Then &then);
    void olderThan(const Page &page);
    void newerThan(const Page &page);
    void again(const Page &page);
    void walk(const ListCall &call, const Page &newerPage);
    void foundInWalk();
    void onWalkEnd();
    [[nodiscard]] int mostCalls() const;

    [[nodiscard]] bool isRepeated(const MessageId &id, const Page &page) const;
    //! `from`: what the oldest message came with. `present`: nothing is newer.
    void finish(std::vector<Message> messages, const Page &from, bool present);
    void finish(const Result<MessagePage> &result);

    Tools m_tools;
    MessageQuery m_query;
    MessageId m_edge; //!< the message to go on from, or in the middle
    Callback<MessagePage> m_callback;
    QSet<QString> m_used; //!< tokens of this query: none twice
    int m_calls = 0;
    std::vector<Message> m_walked; //!< the last pages gone through, ascending
    bool m_walkedAll = true; //!< those are all there were
    QSet<MessageId> m_walkedIds; //!< of all
    Page m_walkedOldest;
};

} // namespace chat::satori
