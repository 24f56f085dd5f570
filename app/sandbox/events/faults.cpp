// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/events/faults.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

//! "30s" or "0.5s"; 0 if it is neither.
std::chrono::milliseconds seconds(const QString &text)
{
    bool ok = false;
    const double value = text.endsWith(u's') ? QStringView(text).chopped(1).toDouble(&ok) : 0;
    return std::chrono::milliseconds(ok && value > 0 && value < 1e6 ? qint64(value * 1000) : 0);
}

} // namespace

std::optional<Faults> Faults::parse(const QStringList &specs)
{
    Faults faults;
    for (const QString &spec : specs) {
        const qsizetype sign = spec.indexOf(u'=');
        if (!faults.parseOne(spec.left(sign), sign < 0 ? QString() : spec.mid(sign + 1)))
            return std::nullopt;
    }
    faults.m_specs = specs;
    return faults;
}

bool Faults::set(const QString &spec)
{
    // Several errors and several buckets may be faulty at once; other faults occur once.
    const bool many = spec.startsWith("error="_L1) || spec.startsWith("ratelimit="_L1);
    const QString like = many ? spec.section(u':', 0, 0) : spec.section(u'=', 0, 0);
    QStringList specs = m_specs;
    specs.removeIf([&](const QString &old) { return old.section(many ? u':' : u'=', 0, 0) == like; });
    specs.append(spec);
    auto next = parse(specs);
    if (!next)
        return false;
    *this = *std::move(next);
    return true;
}

bool Faults::clear(const QString &name)
{
    QStringList specs = m_specs;
    const auto gone
        = specs.removeIf([&](const QString &old) { return old == name || old.section(u'=', 0, 0) == name; });
    if (auto next = parse(specs))
        *this = *std::move(next);
    return gone > 0;
}

bool Faults::parseOne(const QString &name, const QString &value)
{
    if (name == "latency"_L1)
        return parseLatency(value);
    if (name == "error"_L1)
        return parseError(value);
    if (name == "ratelimit"_L1)
        return parseBucket(value);
    if (name == "drop-gateway"_L1) {
        dropGateway = seconds(value);
        return dropGateway.count() > 0;
    }
    if (name == "gateway-deaf-after"_L1) {
        deafAfter = seconds(value);
        return deafAfter.count() > 0;
    }
    const struct
    {
        QLatin1StringView name;
        bool *flag;
    } switches[] = {{"no-pong"_L1, &noPong}, {"gateway-dup"_L1, &gatewayDup}, {"gateway-reorder"_L1, &gatewayReorder},
        {"gateway-gap"_L1, &gatewayGap}, {"gateway-deaf"_L1, &deaf}, {"ugly-shapes"_L1, &uglyShapes},
        {"webhook"_L1, &webhook}};
    for (const auto &entry : switches) {
        if (name == entry.name) {
            *entry.flag = true;
            return value.isNull();
        }
    }
    return false;
}

bool Faults::parseLatency(const QString &value)
{
    static const QRegularExpression pattern(u"^(\\d{1,6})\\.\\.(\\d{1,6})$"_s);
    const auto match = pattern.match(value);
    m_latencyMin = match.captured(1).toInt();
    m_latencyMax = match.captured(2).toInt();
    return match.hasMatch() && m_latencyMin <= m_latencyMax;
}

bool Faults::parseError(const QString &value)
{
    static const QRegularExpression pattern(u"^([45]\\d\\d):(1|1\\.0|0|0?\\.\\d+)$"_s);
    const auto match = pattern.match(value);
    if (match.hasMatch())
        m_errors.append(ErrorRate{match.captured(1).toInt(), match.captured(2).toDouble()});
    return match.hasMatch();
}

bool Faults::parseBucket(const QString &value)
{
    static const QRegularExpression pattern(
        u"^([a-z/-]+):(\\d{1,6})/([\\d.]+s)$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(value);
    const BucketLimit limit{match.captured(2).toInt(), seconds(match.captured(3))};
    if (!match.hasMatch() || limit.window.count() == 0)
        return false;
    bucketLimits.insert(match.captured(1).toLower(), limit);
    return true;
}

std::chrono::milliseconds Faults::latency() const
{
    if (m_latencyMax == 0)
        return std::chrono::milliseconds(0);
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(m_latencyMin, m_latencyMax + 1));
}

int Faults::error() const
{
    for (const ErrorRate &rate : m_errors) {
        if (QRandomGenerator::global()->generateDouble() < rate.chance)
            return rate.status;
    }
    return 0;
}

} // namespace chat::sandbox
