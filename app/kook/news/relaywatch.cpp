// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/news/relaywatch.h"

#include "app/base/jsonreader.h"
#include "app/base/logging.h"

#include <utility>

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kLookEvery = 3s;
constexpr qint64 kLongestList = 1 << 20; // of programs

RestClient::Options relayWatchOptions()
{
    auto options = RestClient::Options::forForm(3s);
    options.maxAnswer = kLongestList;
    return options;
}

} // namespace

RelayWatch::RelayWatch(QNetworkAccessManager &network, Scheduler &scheduler, const QUrl &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_rest(network, scheduler, relayWatchOptions())
    , m_programs(network, scheduler, server)
    , m_writers(network, scheduler)
    , m_next(scheduler)
{
    connect(&m_writers, &RelayWriters::written, this, &RelayWatch::written);
}

RelayWatch::~RelayWatch() = default;

void RelayWatch::setAuthorization(const QByteArray &value)
{
    m_rest.setAuthorization(value);
    m_programs.setAuthorization(value);
    m_writers.setAuthorization(value);
}

void RelayWatch::start(const UserId &self)
{
    m_self = self;
    m_address.emplace(m_server, self.value);
    look();
}

void RelayWatch::stop()
{
    m_next.stop();
    m_asking.reset();
    m_address.reset();
    m_relay.reset();
    m_programs.setRelay(m_relay);
    m_writers.setRelay(m_relay);
    m_doubted = false;
}

//! Not at once: one failure is reported several times in a row, and one look answers all of them.
void RelayWatch::doubt()
{
    if (!m_address || std::exchange(m_doubted, true))
        return;
    m_next.start(0ms, [this] { look(); });
}

void RelayWatch::look()
{
    m_next.start(kLookEvery, [this] { look(); });
    const auto relay = m_address->find();
    if (relay && relay == m_relay && m_hears && !m_doubted)
        return; // in use, and no trouble with it
    if (relay)
        ask(*relay);
    else
        settle(std::nullopt);
}

void RelayWatch::ask(const QUrl &relay)
{
    QUrl root = relay;
    root.setPath(u"/"_s);
    m_rest.setBaseUrl(root);
    m_asking = std::make_unique<QObject>(); // an earlier question is abandoned
    m_rest.send(RestRequest::get(u"relay/clients"_s), m_asking.get(), [this, relay](const Result<QJsonValue> &result) {
        m_asking.release()->deleteLater();
        const QJsonObject state = result.ok() ? result.value()["data"_L1].toObject() : QJsonObject();
        const bool ours = json::text(state.value("account"_L1).toObject(), "id"_L1) == m_self.value;
        const bool deaf = json::boolean(state.value("upstream"_L1).toObject(), "deaf"_L1);
        settle(ours ? std::optional(relay) : std::nullopt, !deaf);
    });
}

void RelayWatch::settle(const std::optional<QUrl> &relay, bool hears)
{
    m_asking.reset();
    m_doubted = false;
    if (m_relay != relay)
        qCInfo(lcGateway) << (relay ? "a relay runs for this account" : "no relay runs for this account any more");
    m_relay = relay;
    m_programs.setRelay(relay);
    m_writers.setRelay(relay);
    m_hears = hears;
    Q_EMIT looked();
}

} // namespace chat::kook
