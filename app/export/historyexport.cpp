// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/export/historyexport.h"

#include "app/base/utctime.h"
#include "app/export/partfile.h"
#include "app/history/historyfile.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

constexpr int kBetweenReports = 64; // messages
constexpr int kBetweenMarks = 4000; // messages; each mark waits for the disk

} // namespace

//! Two requests of which one can go on where the other ended.
QByteArray HistoryExport::identity(const Request &request)
{
    QStringList parts{nameOf(request.format), request.title, request.from.toString(Qt::ISODateWithMs),
        request.to.toString(Qt::ISODateWithMs), request.pictures ? u"pictures"_s : QString()};
    for (const ExportPlace &place : request.places)
        parts.append(QString::number(static_cast<int>(place.channel.kind)) + place.channel.id.value);
    QStringList only;
    for (const MessageId &id : request.only)
        only.append(id.value);
    only.sort();
    parts += only;
    return QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
}

QByteArray HistoryExport::written(const Mark &mark)
{
    const QJsonObject object{{u"place"_s, mark.place}, {u"last"_s, mark.last.value},
        {u"created"_s, mark.lastCreated.toMSecsSinceEpoch()}, {u"messages"_s, mark.messages}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

HistoryExport::Mark HistoryExport::readMark(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    Mark mark;
    mark.place = object.value("place"_L1).toInt();
    mark.last = MessageId(object.value("last"_L1).toString());
    mark.lastCreated = utcTime(object.value("created"_L1).toInteger());
    mark.messages = object.value("messages"_L1).toInteger();
    return mark;
}

void HistoryExport::count(const Request &request)
{
    m_progress = {};
    for (const ExportPlace &place : request.places)
        m_progress.of += m_reader.count(place.channel);
}

HistoryExport::End HistoryExport::toSink(const Request &request, const std::function<bool(const QByteArray &)> &write)
{
    count(request);
    const Step step = run(request, {}, {write, [](const Mark &) { return Step::Ok; }, {}});
    return step == Step::Ok ? End::Done : End::Failed;
}

HistoryExport::End HistoryExport::toFile(const Request &request, const std::function<bool(const Progress &)> &report)
{
    m_error.clear();
    PartFile file(request.path, request.replace ? PartFile::Existing::Replace : PartFile::Existing::Keep);
    QByteArray state;
    const QByteArray what = identity(request);
    if (!(request.goOn ? file.goOn(what, state) : file.begin(what))) {
        m_error = file.error();
        return file.failedAsFileExists() ? End::Exists : End::Failed;
    }
    count(request);
    qint64 marked = 0;
    qint64 reported = 0;
    Mark latest = readMark(state);
    qint64 atLatest = latest.messages > 0 ? file.size() : 0;
    m_progress.messages = latest.messages;
    const auto pause = [&](const Mark &mark) {
        latest = mark;
        atLatest = file.size();
        m_progress.messages = mark.messages;
        if (mark.messages - marked >= kBetweenMarks) {
            marked = mark.messages;
            if (!file.checkpoint(written(mark)))
                return Step::Failed;
        }
        if (mark.messages - reported < kBetweenReports)
            return Step::Ok;
        reported = mark.messages;
        return !report || report(m_progress) ? Step::Ok : Step::Stop;
    };
    marked = reported = latest.messages;
    Output output{[&file](const QByteArray &bytes) { return file.write(bytes); }, pause, {}};
    if (request.pictures && report)
        output.stops = [&] { return !report(m_progress); };
    const Step step = run(request, latest, output);
    if (step == Step::Stop) {
        // What stands behind the last whole message is written again.
        if (file.takeBack(atLatest) && file.checkpoint(latest.messages > 0 ? written(latest) : QByteArray()))
            return End::Stopped;
    } else if (step == Step::Ok && file.commit()) {
        return End::Done;
    }
    if (m_error.isEmpty())
        m_error = file.error();
    return file.failedAsFileExists() ? End::Exists : End::Failed;
}

HistoryExport::Step HistoryExport::run(const Request &request, const Mark &from, const Output &output)
{
    const auto writer = ExportWriter::make(request.format, request.title, request.pictures);
    Mark mark = from;
    const bool begun = mark.messages > 0;
    if (!begun && !output.write(writer->begin()))
        return Step::Failed;
    for (; mark.place < static_cast<int>(request.places.size()); ++mark.place) {
        const ExportPlace &place = request.places[static_cast<size_t>(mark.place)];
        m_progress.place = place.name;
        if (const Step step = runPlace(request, place, *writer, mark, output); step != Step::Ok)
            return step;
        mark.last = {};
    }
    return output.write(writer->end()) ? Step::Ok : Step::Failed;
}

HistoryExport::Step HistoryExport::runPlace(
    const Request &request, const ExportPlace &place, ExportWriter &writer, Mark &mark, const Output &output)
{
    bool begun = !mark.last.isEmpty();
    // The messages of the last one's moment that were written already are passed over; if that one is gone meanwhile,
    // those of its moment count as written.
    bool passing = begun;
    const bool findsLast = begun && m_reader.find({place.channel, mark.last}).has_value();
    if (begun)
        writer.continuePlace(place, mark.lastCreated);
    const MessageId last = mark.last;
    const QDateTime lastCreated = mark.lastCreated;
    Step step = Step::Ok;
    const QDateTime from = begun ? lastCreated : request.from;
    const bool read = m_reader.visit(place.channel, from, request.to, [&](const Message &message, bool gap) {
        if (passing) {
            if (findsLast ? message.id == last : message.created > lastCreated)
                passing = false;
            if (findsLast || passing)
                return true;
        }
        if (!request.only.isEmpty() && !request.only.contains(message.id))
            return true;
        if (!begun && !output.write(writer.beginPlace(place))) {
            step = Step::Failed;
            return false;
        }
        begun = true;
        const auto versions = message.edited.isValid() ? m_reader.versions({place.channel, message.id})
                                                       : std::vector<HistoryReader::Version>();
        const QByteArray bytes = writer.message({message, versions, gap});
        if (output.stops && output.stops()) { // its pictures may be missing
            step = Step::Stop;
            return false;
        }
        if (!output.write(bytes)) {
            step = Step::Failed;
            return false;
        }
        mark.last = message.id;
        mark.lastCreated = message.created;
        ++mark.messages;
        step = output.pause(mark);
        return step == Step::Ok;
    });
    if (!read && step == Step::Ok) {
        m_error = m_reader.file().lastError();
        return Step::Failed;
    }
    if (step == Step::Ok && begun && !output.write(writer.endPlace()))
        step = Step::Failed;
    return step;
}

} // namespace chat
