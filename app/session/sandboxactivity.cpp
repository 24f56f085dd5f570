// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/sandboxactivity.h"

#include "app/base/otherstext.h"
#include "app/base/showntext.h"
#include "app/net/loopback.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QUrl>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kEveryMs = 1'000;

RestClient::Options restOptions()
{
    RestClient::Options options;
    options.timeout = std::chrono::seconds(5);
    options.maxAnswer = 16 << 20;
    options.limits.repeatAfter = {}; // the next call comes soon
    return options;
}

} // namespace

SandboxActivity::SandboxActivity(QNetworkAccessManager &network, const AccountConfig &config, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rest(network, m_scheduler, restOptions())
{
    QUrl root = config.baseUrl; // of the server: the control surface is not below the API
    root.setPath({});
    m_rest.setBaseUrl(root);
    m_rest.setAuthorization("Bot " + config.token.toUtf8());
    m_timer.setInterval(kEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &SandboxActivity::ask);
}

SandboxActivity::~SandboxActivity() = default;

bool SandboxActivity::mayBeSandbox(const AccountConfig &config)
{
    return config.backend == AccountConfig::Backend::Kook && !config.bearer && !config.token.isEmpty()
        && isLoopback(config.baseUrl);
}

void SandboxActivity::setWatching(bool watching)
{
    if (watching == m_timer.isActive())
        return;
    if (!watching) {
        m_timer.stop();
        m_asking.reset();
        return;
    }
    m_timer.start();
    ask();
}

void SandboxActivity::ask()
{
    if (m_asking)
        return; // one request at a time
    m_asking = std::make_unique<QObject>();
    m_rest.send(RestRequest::get(u"sandbox/clients"_s), m_asking.get(), [this](const Result<QJsonValue> &result) {
        m_asking.release()->deleteLater();
        take(result);
        Q_EMIT refreshed();
    });
}

void SandboxActivity::take(const Result<QJsonValue> &result)
{
    const QJsonObject envelope = result ? result.value().toObject() : QJsonObject();
    const QJsonObject data = envelope.value("data"_L1).toObject();
    const bool silent
        = !result && (result.error().kind == ApiError::Kind::Network || result.error().kind == ApiError::Kind::Timeout);
    if (silent) {
        m_error = tr("The server does not answer.");
    } else if (envelope.value("code"_L1).toInt(-1) != 0 || !data.contains("recent"_L1)) {
        m_error = tr("This server is not a Kookaburra sandbox.");
    } else {
        m_error.clear();
        takeData(data);
    }
}

void SandboxActivity::takeData(const QJsonObject &data)
{
    QHash<QString, QString> names;
    QHash<QString, std::pair<bool, qint64>> live; // connected, events
    for (const QJsonValue session : data.value("gateway"_L1).toArray()) {
        auto &entry = live[session["user_id"_L1].toString()];
        entry.first = entry.first || session["connected"_L1].toBool();
        entry.second += session["sn"_L1].toInteger();
    }
    m_clients.clear();
    for (const QJsonValue account : data.value("accounts"_L1).toArray()) {
        const QString id = account["user_id"_L1].toString();
        Client client{account["username"_L1].toString(), account["program"_L1].toString()};
        names.insert(id, client.name);
        for (const QJsonValue call : account["calls"_L1].toArray()) {
            client.calls += call["count"_L1].toInteger();
            client.failed += call["failed"_L1].toInteger();
        }
        std::tie(client.connected, client.events) = live.value(id);
        m_clients.append(client);
    }
    m_faults.clear();
    for (const QJsonValue fault : data.value("faults"_L1).toArray())
        m_faults.append(fault.toString());
    QList<Entry> entries;
    for (const QJsonValue call : data.value("recent"_L1).toArray()) {
        const QString id = call["user_id"_L1].toString();
        if (const QString name = call["name"_L1].toString(); name != "sandbox/clients"_L1) // our own request
            entries.prepend({call["time"_L1].toInteger(), names.value(id, id), name, call["http"_L1].toInt(),
                call["code"_L1].toInt()});
    }
    takeRecent(std::move(entries));
}

void SandboxActivity::takeRecent(QList<Entry> entries)
{
    if (entries == m_entries)
        return;
    // Usually some were added at the top and as many dropped at the bottom; a selection is kept.
    qsizetype fresh = m_entries.isEmpty() ? -1 : entries.indexOf(m_entries.first());
    if (fresh <= 0) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
        return;
    }
    beginInsertRows({}, 0, static_cast<int>(fresh) - 1);
    m_entries = entries.first(fresh) + m_entries;
    endInsertRows();
    if (m_entries.size() > entries.size()) {
        beginRemoveRows({}, static_cast<int>(entries.size()), static_cast<int>(m_entries.size()) - 1);
        m_entries.resize(entries.size());
        endRemoveRows();
    }
}

int SandboxActivity::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int SandboxActivity::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SandboxActivity::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Entry &entry = m_entries[index.row()];
    const auto fit = [role](const QString &text) {
        const QString shown = shownName(text);
        return role == Qt::ToolTipRole ? OthersText(shown).tip() : shown;
    };
    switch (index.column()) {
    case Time:
        return QDateTime::fromMSecsSinceEpoch(entry.time).toString(u"HH:mm:ss"_s);
    case Who:
        return fit(entry.who);
    case Call:
        return fit(entry.call);
    case Answer:
        return entry.code == 0 ? tr("done") : tr("%1 (HTTP %2)").arg(entry.code).arg(entry.http);
    default:
        return {};
    }
}

QVariant SandboxActivity::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Who:
        return tr("Account");
    case Call:
        return tr("Call");
    case Answer:
        return tr("Result");
    default:
        return {};
    }
}

} // namespace chat
