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

//! One section of history through as many message.list calls as necessary. Cursors are message ids: the page of a
//! message has the tokens around it; without one, pages are visited from the newest on. Deletes itself.
class SatoriListQuery : public QObject
{
    Q_OBJECT

public:
    //! Makes one call; answers are sorted and without repetitions.
    using Lister = std::function<void(const ListCall &, QObject *context, Callback<ListAnswer>)>;
    struct Tools
    {
        SatoriPages &pages;
        Lister list;
        bool idsAreTokens = false; //!< the platform accepts message ids as tokens
    };

    //! Ends with `context`; the callback is not called then.
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
    //! `from`: the page of the oldest message. `present`: nothing is newer.
    void finish(std::vector<Message> messages, const Page &from, bool present);
    void finish(const Result<MessagePage> &result);

    Tools m_tools;
    MessageQuery m_query;
    MessageId m_edge; //!< the reference message, or the one in the middle
    Callback<MessagePage> m_callback;
    QSet<QString> m_used; //!< tokens used by this query: none twice
    int m_calls = 0;
    std::vector<Message> m_walked; //!< the last visited pages, ascending
    bool m_walkedAll = true; //!< those are all
    QSet<MessageId> m_walkedIds; //!< all visited
    Page m_walkedOldest;
};

} // namespace chat::satori
