// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/news/relaywriters.h"

#include "app/base/jsonreader.h"

#include <QJsonArray>

#include <utility>

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostWriterPages = 50; // a relay keeps 20 of a thousand

RestClient::Options relayWritersOptions()
{
    auto options = RestClient::Options::forForm(std::chrono::seconds(5));
    options.maxAnswer = 4 << 20; // a page of a thousand
    return options;
}

} // namespace

RelayWriters::RelayWriters(QNetworkAccessManager &network, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_rest(network, scheduler, relayWritersOptions())
{
}

RelayWriters::~RelayWriters() = default;

void RelayWriters::setRelay(const std::optional<QUrl> &relay)
{
    if (m_relay == relay)
        return;
    m_relay = relay;
    m_asking.reset();
    if (!relay)
        return;
    QUrl root = *relay;
    root.setPath(u"/"_s);
    m_rest.setBaseUrl(root);
    ask();
}

void RelayWriters::ask()
{
    if (!m_relay)
        return;
    m_again = m_asking != nullptr;
    if (m_again)
        return;
    m_pages = 0;
    askPage();
}

void RelayWriters::askPage()
{
    ++m_pages;
    m_asking = std::make_unique<QObject>();
    m_rest.send(RestRequest::get(u"relay/writers"_s, {{u"after"_s, QString::number(m_last)}}), m_asking.get(),
        [this](const Result<QJsonValue> &result) {
            m_asking.release()->deleteLater();
            if (result.ok())
                take(result.value()["data"_L1].toObject());
            else if (std::exchange(m_again, false))
                ask();
        });
}

void RelayWriters::take(const QJsonObject &data)
{
    const QJsonArray items = data.value("items"_L1).toArray();
    const qint64 before = m_last;
    for (const QJsonValue each : items) {
        m_last = std::max(m_last, json::integer(each["number"_L1]));
        Q_EMIT written(MessageId(json::text(each["msg_id"_L1])), json::text(each["program"_L1]));
    }
    const auto newest = json::present(data, "newest"_L1);
    const bool startedAnew = newest && json::integer(*newest) < m_last; // another file
    if (startedAnew)
        m_last = 0;
    if (std::exchange(m_again, false))
        ask();
    else if (m_pages < kMostWriterPages && (m_last > before || startedAnew))
        askPage();
}

} // namespace chat::kook
