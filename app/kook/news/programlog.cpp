// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/news/programlog.h"

#include "app/base/jsonreader.h"
#include "app/base/showntext.h"
#include "app/net/loopback.h"
#include "app/net/ownagent.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kAskEvery = 1s;
constexpr qsizetype kLongestProgramName = 200;

RestClient::Options programLogOptions()
{
    auto options = RestClient::Options::forForm(5s);
    options.maxAnswer = 16 << 20;
    return options;
}

QString programOf(const QJsonObject &object, QLatin1StringView key)
{
    return cutText(json::text(object, key), kLongestProgramName);
}

//! A call as the relay's log and recordings have it.
TrafficEntry entryOf(const QJsonObject &line)
{
    TrafficEntry entry;
    entry.milliseconds = static_cast<int>(json::integer(line, "ms"_L1, -1));
    entry.time = json::integer(line, "t"_L1) - std::max(0, entry.milliseconds);
    entry.who = programOf(line, "program"_L1);
    entry.method = json::text(line, "method"_L1).toLatin1();
    entry.scheme = "Bot"_ba;
    const QString target = json::text(line, "target"_L1);
    entry.url = target.toLatin1();
    entry.path = QUrl::fromEncoded(entry.url).path();
    if (entry.path.startsWith("/api/"_L1))
        entry.path.remove(0, 5);
    if (const QJsonObject parameters = line.value("parameters"_L1).toObject(); !parameters.isEmpty())
        entry.body = QJsonDocument(parameters).toJson(QJsonDocument::Compact);
    entry.status = static_cast<int>(json::integer(line, "status"_L1));
    if (const QJsonObject answer = line.value("answer"_L1).toObject(); !answer.isEmpty())
        entry.data = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    entry.size = json::integer(line, "answer_bytes"_L1);
    entry.cut = entry.data.isEmpty() && entry.size > 0;
    const QStringList limit = json::text(line, "rate_limit"_L1).split(u'/');
    if (limit.size() == 2) {
        entry.remaining = limit.front().toInt();
        entry.limit = limit.back().toInt();
    }
    return entry;
}

} // namespace

ProgramLog::ProgramLog(QNetworkAccessManager &network, Scheduler &scheduler, const QUrl &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_rest(network, scheduler, programLogOptions())
    , m_next(scheduler)
{
}

ProgramLog::~ProgramLog() = default;

void ProgramLog::reportTo(TrafficLog &log)
{
    m_log = &log;
    connect(&log, &TrafficLog::watchedChanged, this, &ProgramLog::begin);
}

void ProgramLog::setRelay(const std::optional<QUrl> &relay)
{
    if (m_relay == relay)
        return;
    m_relay = relay;
    begin();
}

//! From the start, or not at all.
void ProgramLog::begin()
{
    m_next.stop();
    m_asking.reset();
    m_last = -1;
    m_lastFrame = -1;
    m_missed = 0;
    m_teller = Teller::Nobody;
    if (!m_log || !m_log->isWatched())
        return;
    m_log->setPrograms({});
    if (m_relay)
        m_teller = Teller::Relay;
    else if (isLoopback(m_server))
        m_teller = Teller::Sandbox;
    else
        return;
    QUrl root = m_relay.value_or(m_server);
    root.setPath(u"/"_s);
    m_rest.setBaseUrl(root);
    ask();
}

void ProgramLog::ask()
{
    RestRequest request = RestRequest::get(u"sandbox/clients"_s);
    if (m_teller == Teller::Relay) {
        request = RestRequest::get(u"relay/log"_s);
        if (m_last >= 0)
            request.query.append({u"after"_s, QString::number(m_last)});
    }
    request.query.append({u"frames_after"_s, QString::number(m_lastFrame)});
    m_asking = std::make_unique<QObject>();
    m_rest.send(request, m_asking.get(), [this](const Result<QJsonValue> &result) {
        m_asking.release()->deleteLater();
        take(result);
    });
}

void ProgramLog::take(const Result<QJsonValue> &result)
{
    const QJsonObject envelope = result.ok() ? result.value().toObject() : QJsonObject();
    const QJsonObject data = envelope.value("data"_L1).toObject();
    using Kind = ApiError::Kind;
    const bool silent = !result.ok() && (result.error().kind == Kind::Network || result.error().kind == Kind::Timeout);
    const bool told = json::integer(envelope, "code"_L1, -1) == 0
        && data.value(m_teller == Teller::Relay ? "items"_L1 : "recent"_L1).isArray();
    if (!told && !silent) {
        m_teller = Teller::Nobody; // another kind of server, or an older relay
        return;
    }
    m_next.start(kAskEvery, [this] { ask(); });
    if (!told)
        return;
    if (m_teller == Teller::Sandbox)
        takeSandbox(data);
    else
        takeRelay(data);
}

void ProgramLog::takeSandbox(const QJsonObject &data)
{
    TrafficPrograms told;
    QHash<QString, QString> names;
    QSet<QString> live;
    for (const QJsonValue session : data.value("gateway"_L1).toArray()) {
        if (json::boolean(session["connected"_L1]))
            live.insert(json::text(session["user_id"_L1]));
    }
    for (const QJsonValue each : data.value("accounts"_L1).toArray()) {
        const QJsonObject account = each.toObject();
        const QString id = json::text(account, "user_id"_L1);
        TrafficProgram program{
            programOf(account, "username"_L1), programOf(account, "program"_L1), live.contains(id), 0, 0};
        names.insert(id, program.name);
        if (isOwnAgent(program.agent))
            continue;
        for (const QJsonValue call : account.value("calls"_L1).toArray()) {
            program.calls += json::integer(call["count"_L1]);
            program.failed += json::integer(call["failed"_L1]);
        }
        told.programs.append(program);
    }
    for (const QJsonValue fault : data.value("faults"_L1).toArray())
        told.faults.append(json::text(fault));
    const QJsonArray recent = data.value("recent"_L1).toArray();
    if (!recent.isEmpty() && json::integer(recent.last()["number"_L1]) < m_told)
        m_told = 0; // it was started anew
    std::vector<TrafficEntry> entries;
    for (const QJsonValue each : recent) {
        const QJsonObject call = each.toObject();
        const qint64 number = json::integer(call, "number"_L1);
        if (number <= m_told)
            continue;
        m_missed += m_told > 0 ? number - m_told - 1 : 0;
        m_told = number;
        if (isOwnAgent(json::text(call, "program"_L1)))
            continue;
        TrafficEntry entry;
        entry.time = json::integer(call, "time"_L1);
        const QString id = json::text(call, "user_id"_L1);
        entry.who = names.value(id, id);
        entry.path = u"v3/"_s + json::text(call, "name"_L1);
        entry.status = static_cast<int>(json::integer(call, "http"_L1));
        // All that is told of the answer.
        entry.data = QJsonDocument(QJsonObject{{"code"_L1, call.value("code"_L1)}}).toJson(QJsonDocument::Compact);
        entries.push_back(std::move(entry));
    }
    takeFrames(data.value("frames"_L1).toObject(), names, entries);
    add(std::move(entries));
    told.missed = m_missed;
    m_log->setPrograms(told);
}

void ProgramLog::takeFrames(
    const QJsonObject &frames, const QHash<QString, QString> &names, std::vector<TrafficEntry> &entries)
{
    const QJsonArray items = frames.value("items"_L1).toArray();
    countMissed(items, m_lastFrame);
    for (const QJsonValue each : items) {
        const QJsonObject line = each.toObject();
        const QString program = programOf(line, "program"_L1);
        if (isOwnAgent(program))
            continue;
        TrafficEntry entry;
        entry.time = json::integer(line, "t"_L1);
        entry.kind = json::boolean(line, "sent"_L1) ? TrafficEntry::Kind::Sent : TrafficEntry::Kind::Received;
        const QString user = programOf(line, "user_id"_L1);
        entry.who = names.value(user, program.isEmpty() ? user : program);
        entry.data = json::text(line, "frame"_L1).toUtf8();
        entry.size = entry.data.size();
        entry.cut = json::boolean(line, "cut"_L1);
        entries.push_back(std::move(entry));
    }
    if (!frames.isEmpty())
        m_lastFrame = json::integer(frames, "last"_L1);
}

//! Numbers ascend without gaps unless something was not kept.
void ProgramLog::countMissed(const QJsonArray &items, qint64 last)
{
    for (const QJsonValue each : items) {
        const qint64 number = json::integer(each["number"_L1]);
        if (last >= 0 && number > last)
            m_missed += number - last - 1;
        last = number;
    }
}

//! In the order in which they passed.
void ProgramLog::add(std::vector<TrafficEntry> entries)
{
    std::ranges::stable_sort(entries, {}, &TrafficEntry::time);
    for (TrafficEntry &entry : entries)
        m_log->add(std::move(entry));
}

void ProgramLog::takeRelay(const QJsonObject &data)
{
    std::vector<TrafficEntry> entries;
    const QJsonArray items = data.value("items"_L1).toArray();
    countMissed(items, m_last);
    for (const QJsonValue each : items) {
        const QJsonObject line = each.toObject();
        if (isOwnAgent(json::text(line, "program"_L1))) // a window of ours has a log of its own
            continue;
        TrafficEntry entry = entryOf(line);
        entry.url.prepend(m_rest.baseUrl().toEncoded(QUrl::RemovePath));
        entries.push_back(std::move(entry));
    }
    takeFrames(data.value("frames"_L1).toObject(), {}, entries);
    add(std::move(entries));
    m_last = json::integer(data, "last"_L1);
    m_rest.send(RestRequest::get(u"relay/clients"_s), this, [this](const Result<QJsonValue> &result) {
        if (result.ok() && m_teller == Teller::Relay)
            takePrograms(result.value()["data"_L1].toObject());
    });
}

void ProgramLog::takePrograms(const QJsonObject &data)
{
    TrafficPrograms told;
    for (const QJsonValue each : data.value("programs"_L1).toArray()) {
        const QJsonObject program = each.toObject();
        TrafficProgram known{programOf(program, "name"_L1), {}, false, json::integer(program, "calls"_L1),
            json::integer(program, "failures"_L1)};
        if (isOwnAgent(known.name))
            continue;
        for (const QJsonValue session : program.value("sessions"_L1).toArray())
            known.connected = known.connected || json::boolean(session["connected"_L1]);
        told.programs.append(known);
    }
    told.missed = m_missed;
    m_log->setPrograms(told);
}

} // namespace chat::kook
