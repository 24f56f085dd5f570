// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/news/relaywatch.h"

#include "app/base/jsonreader.h"
#include "app/base/logging.h"

#include <QFileInfo>

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
    connect(&m_folder, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (m_address && !m_relay)
            m_next.start(0ms, [this] { look(); });
    });
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

//! Has the system report a file of a relay. False: it does not, and one has to look again and again.
bool RelayWatch::watchFolder()
{
    if (m_address->file().isEmpty())
        return true; // no relay is found without a folder for its file
    const QString folder = QFileInfo(m_address->file()).path();
    const QString wanted = QFileInfo::exists(folder) ? folder : QFileInfo(folder).path();
    const QStringList watched = m_folder.directories();
    if (watched == QStringList{wanted})
        return true;
    if (!watched.isEmpty())
        m_folder.removePaths(watched);
    return m_folder.addPath(wanted) && (wanted == folder || !QFileInfo::exists(folder));
}

void RelayWatch::look()
{
    const bool watched = watchFolder(); // before looking: what comes in between is reported
    const auto relay = m_address->find();
    // A file without a relay may be of one that is just starting; and a relay in use is found gone by looking.
    if (relay || m_relay || !watched || QFileInfo::exists(m_address->file()))
        m_next.start(kLookEvery, [this] { look(); });
    else
        m_next.stop();
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
