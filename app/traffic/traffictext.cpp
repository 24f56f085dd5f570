// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/traffic/traffictext.h"

#include "app/base/showntext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostUnpacked = 1 << 20;
constexpr qsizetype kLongestName = 200;

//! Would a terminal act on it, or not show it?
bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

//! One word of a shell. What is invisible is written as \xNN in $'…', so that it can be pasted and read.
QString shellWord(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const QList<uint> points = text.toUcs4();
    const bool plain = std::ranges::none_of(points, [](uint c) { return isInvisible(c); });
    QString word = plain ? u"'"_s : u"$'"_s;
    for (const uint c : points) {
        if (c == U'\'') {
            word += plain ? u"'\\''"_s : u"\\'"_s;
        } else if (!plain && c == U'\\') {
            word += u"\\\\"_s;
        } else if (isInvisible(c)) {
            const QByteArray utf8 = QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1).toUtf8();
            for (const char byte : utf8)
                word += u"\\x%1"_s.arg(static_cast<uchar>(byte), 2, 16, QChar(u'0'));
        } else {
            word += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
        }
    }
    return word + u'\'';
}

QJsonValue jsonOrText(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QString::fromUtf8(bytes));
}

QByteArray callLine(const TrafficEntry &entry, const TrafficSummary &summary, const QByteArray &text)
{
    QJsonObject line{{"t"_L1, entry.time}, {"kind"_L1, u"call"_s}, {"method"_L1, QString::fromLatin1(entry.method)},
        {"call"_L1, summary.what}, {"target"_L1, QString::fromLatin1(entry.url)}, {"status"_L1, entry.status},
        {"request_bytes"_L1, entry.body.size()}, {"answer_bytes"_L1, entry.size}};
    if (!entry.who.isEmpty())
        line.insert("program"_L1, entry.who);
    if (entry.milliseconds >= 0)
        line.insert("ms"_L1, entry.milliseconds);
    if (!entry.body.isEmpty())
        line.insert("parameters"_L1, jsonOrText(entry.body));
    if (entry.status != 0)
        line.insert("code"_L1, summary.code);
    if (entry.limit >= 0)
        line.insert("rate_limit"_L1, u"%1/%2"_s.arg(entry.remaining).arg(entry.limit));
    if (!text.isEmpty())
        line.insert("answer"_L1, jsonOrText(text));
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray textOf(const TrafficEntry &entry, const TrafficFormat &format, const Secrets &secrets)
{
    const bool framed = entry.kind != TrafficEntry::Kind::Call && format.unpack;
    QByteArray text = framed ? format.unpack(entry.data, kMostUnpacked) : entry.data;
    const bool cut = entry.cut || text.size() >= kMostUnpacked;
    secrets.hide(text, cut ? Secrets::End::Cut : Secrets::End::Whole);
    return text;
}

TrafficSummary summaryOf(const TrafficEntry &entry, const TrafficFormat &format, const QByteArray &text)
{
    TrafficSummary summary = format.read ? format.read(entry, text) : TrafficSummary();
    if (summary.what.isEmpty())
        summary.what = entry.path;
    for (QString *text : {&summary.what, &summary.place, &summary.author})
        *text = cutText(*text, kLongestName);
    return summary;
}

QByteArray recordedLine(const TrafficEntry &entry, const TrafficSummary &summary, const QByteArray &text)
{
    if (entry.kind == TrafficEntry::Kind::Call)
        return callLine(entry, summary, text);
    // Only what came and says that something happened can be played again; another program gets the same events.
    const bool event = entry.kind == TrafficEntry::Kind::Received && summary.isEvent && entry.who.isEmpty();
    const char *const kind = event ? "frame" : entry.kind == TrafficEntry::Kind::Received ? "signal" : "sent";
    QByteArray frame = text;
    if (QJsonDocument::fromJson(text).isNull()) // cut, or broken
        frame = QJsonDocument(QJsonObject{{"text"_L1, QString::fromUtf8(text)}}).toJson(QJsonDocument::Compact);
    return recordedFrame(entry.time, kind, entry.who, frame);
}

QByteArray recordedFrame(qint64 time, QByteArrayView kind, const QString &program, QByteArray frame)
{
    for (const char end : {'\n', '\r', '\t'}) // within strings JSON escapes them
        frame.replace(end, ' ');
    QByteArray line = "{\"t\":" + QByteArray::number(time) + ",\"kind\":\"" + kind.toByteArray() + '"';
    if (!program.isEmpty()) {
        const QByteArray list = QJsonDocument(QJsonArray{program}).toJson(QJsonDocument::Compact);
        line += ",\"program\":" + list.sliced(1, list.size() - 2);
    }
    return line + ",\"frame\":" + frame + '}';
}

QString curlCommand(const TrafficEntry &entry)
{
    if (entry.kind != TrafficEntry::Kind::Call || entry.url.isEmpty())
        return {};
    QString command = u"curl --globoff "_s;
    if (entry.method != "GET")
        command += u"-X "_s + shellWord(entry.method) + u' ';
    command += shellWord(entry.url);
    if (entry.scheme == "Bot" || entry.scheme == "Bearer")
        command += u" -H \"Authorization: %1 $TOKEN\""_s.arg(QString::fromLatin1(entry.scheme));
    if (!entry.body.isEmpty())
        command += u" -H 'Content-Type: application/json' --data-raw "_s + shellWord(entry.body);
    return command;
}

} // namespace chat
