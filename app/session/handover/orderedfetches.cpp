// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/handover/orderedfetches.h"

#include "app/history/repair/historyfetcher.h"
#include "app/history/local/localstore.h"
#include "app/services/backend.h"
#include "app/session/accounts.h"

#include <QLocalSocket>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>

namespace chat {

using namespace std::chrono_literals;

namespace {

constexpr qint64 kMostUnread = 64 << 10; // bytes that the command did not read

//! One order: finds the account, fetches with it, and reports until the end.
class OrderedFetch : public QObject
{
public:
    OrderedFetch(const FetchOrder &order, QLocalSocket *socket)
        : QObject(socket)
        , m_order(order)
        , m_socket(socket)
    {
        // Also while the server is slow, so that the command does not give up.
        m_alive.setInterval(5s);
        connect(&m_alive, &QTimer::timeout, this, [this] { report(FetchReport::Kind::Progress); });
    }

    void start(Accounts &accounts)
    {
        const auto &all = accounts.all();
        const auto found
            = std::ranges::find_if(all, [this](const auto &one) { return one->id().key() == m_order.account; });
        Account *account = found == all.end() ? nullptr : found->get();
        if (!account || !account->backend().messages().localStore()) {
            end(FetchReport::Kind::NoAccount);
            return;
        }
        connect(&accounts, &Accounts::aboutToRemove, this, [this, account](const Account *removed) {
            if (removed == account)
                end(FetchReport::Kind::Failed, ApiError::Kind::Cancelled);
        });
        m_alive.start();
        Backend &backend = account->backend();
        if (m_order.user.isEmpty())
            walk(backend, {ChannelKind::Guild, m_order.channel});
        else
            findDirectChat(backend);
    }

    void end(FetchReport::Kind kind, std::optional<ApiError::Kind> error = {})
    {
        if (std::exchange(m_ended, true))
            return;
        report(kind, error);
        m_alive.stop();
        if (m_fetcher)
            m_fetcher.release()->deleteLater(); // this may be its own signal
        m_socket->disconnectFromServer(); // once it is written
    }

private:
    void report(FetchReport::Kind kind, std::optional<ApiError::Kind> error = {})
    {
        m_socket->write(written(
            FetchReport{kind, m_fetcher ? m_fetcher->reached() : 0, m_fetcher ? m_fetcher->fetched() : 0, error}));
        if (m_socket->bytesToWrite() > kMostUnread)
            m_socket->abort();
    }

    void findDirectChat(Backend &backend)
    {
        backend.directory().findDirectChat(
            m_order.user, this, [this, &backend](const Result<std::optional<DirectChat>> &chat) {
                if (!chat)
                    end(FetchReport::Kind::Failed, chat.error().kind);
                else if (chat.value())
                    walk(backend, chat.value()->ref());
                else
                    end(FetchReport::Kind::NoDirectChat);
            });
    }

    void walk(Backend &backend, const ChannelRef &channel)
    {
        LocalStore &store = *backend.messages().localStore();
        m_fetcher = std::make_unique<HistoryFetcher>(
            backend.messages(), store.reconciler(), store.history(), channel, m_order.back);
        connect(m_fetcher.get(), &HistoryFetcher::progressed, this, [this] { report(FetchReport::Kind::Progress); });
        connect(m_fetcher.get(), &HistoryFetcher::notWritten, this, [this] { end(FetchReport::Kind::Failed); });
        connect(m_fetcher.get(), &HistoryFetcher::finished, this, [this](const std::optional<ApiError> &error) {
            if (error)
                end(FetchReport::Kind::Failed, error->kind);
            else
                end(FetchReport::Kind::Done);
        });
        m_fetcher->start();
    }

    FetchOrder m_order;
    QLocalSocket *m_socket;
    std::unique_ptr<HistoryFetcher> m_fetcher;
    QTimer m_alive;
    bool m_ended = false;
};

} // namespace

OrderedFetches::OrderedFetches(Accounts &accounts, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
{
}

OrderedFetches::~OrderedFetches() = default;

void OrderedFetches::take(const FetchOrder &order, QLocalSocket *socket)
{
    socket->setParent(this);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    // The command has nothing more to say.
    connect(socket, &QLocalSocket::readyRead, socket, &QLocalSocket::abort);
    auto *fetch = new OrderedFetch(order, socket);
    if (m_running >= kMost) {
        fetch->end(FetchReport::Kind::Busy);
        return;
    }
    ++m_running;
    connect(fetch, &QObject::destroyed, this, [this] { --m_running; });
    fetch->start(m_accounts);
}

} // namespace chat
