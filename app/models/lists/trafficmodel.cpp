// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/trafficmodel.h"

#include "app/base/onpool.h"
#include "app/base/otherstext.h"
#include "app/base/outputfile.h"
#include "app/traffic/traffictext.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kSoon{100};
constexpr size_t kMostAtOnce = 2000; // rows inserted in one turn

//! The text in which a filter is looked for. JSON may write characters as escapes (backslash, u, four digits): these
//! are decoded.
QString searched(const QByteArray &text)
{
    if (!text.contains("\\u"))
        return QString::fromUtf8(text);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return QString::fromUtf8(document.isNull() ? text : document.toJson(QJsonDocument::Compact));
}

} // namespace

struct TrafficModel::Job
{
    TrafficFormat format;
    Secrets secrets;
    QStringList words;

    [[nodiscard]] static Job of(const TrafficLog &log, const QString &filter = {})
    {
        return {log.format(), log.secrets(), filter.simplified().split(u' ', Qt::SkipEmptyParts)};
    }

    [[nodiscard]] bool matches(const Row &row, const QByteArray &text) const
    {
        const TrafficEntry &entry = *row.entry;
        const TrafficSummary &summary = row.summary;
        const QString shown = QStringList{QString::fromLatin1(entry.method), entry.path, summary.what, summary.place,
            summary.author, entry.who, QString::number(entry.status), QString::number(summary.code),
            QString::number(summary.number)}
                                  .join(u'\n');
        QString inside;
        return std::ranges::all_of(words, [&](const QString &word) {
            if (shown.contains(word, Qt::CaseInsensitive))
                return true;
            if (inside.isEmpty())
                inside = searched(entry.url) + u'\n' + searched(entry.body) + u'\n' + searched(text);
            return inside.contains(word, Qt::CaseInsensitive);
        });
    }

    [[nodiscard]] std::vector<Row> run(
        const std::vector<TrafficEntryPtr> &entries, const std::atomic<bool> &cancelled) const
    {
        std::vector<Row> rows;
        for (const TrafficEntryPtr &entry : entries) {
            if (cancelled)
                break;
            const QByteArray text = textOf(*entry, format, secrets);
            Row row{entry, summaryOf(*entry, format, text)};
            if (words.isEmpty() || matches(row, text))
                rows.push_back(std::move(row));
        }
        return rows;
    }
};

TrafficModel::TrafficModel(TrafficLog &log, QObject *parent)
    : QAbstractListModel(parent)
    , m_log(log)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    m_pool.setMaxThreadCount(1);
    connect(&m_soon, &QTimer::timeout, this, &TrafficModel::read);
}

TrafficModel::~TrafficModel()
{
    if (m_watching)
        m_log.setWatched(false);
    cancel();
}

void TrafficModel::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled.reset();
}

void TrafficModel::setWatching(bool watching)
{
    if (m_watching == watching)
        return;
    m_watching = watching;
    m_log.setWatched(watching);
    if (!watching) {
        m_log.disconnect(this);
        m_soon.stop();
        return;
    }
    connect(&m_log, &TrafficLog::added, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    read();
}

void TrafficModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    restart();
}

//! While it is paused a filter is applied to what there is now.
void TrafficModel::restart()
{
    cancel();
    m_afresh = true;
    m_read = 0;
    read();
}

void TrafficModel::setPaused(bool paused)
{
    m_paused = paused;
    read();
}

void TrafficModel::clear()
{
    cancel();
    m_log.clear();
    m_afresh = false;
    m_read = m_log.last();
    beginResetModel();
    m_rows.clear();
    endResetModel();
    Q_EMIT filled();
}

void TrafficModel::read()
{
    if (!m_watching || (m_paused && !m_afresh) || m_cancelled)
        return;
    std::vector<TrafficEntryPtr> entries = m_log.after(m_read);
    const bool all = m_afresh || entries.size() <= kMostAtOnce;
    if (!all)
        entries.resize(kMostAtOnce);
    if (entries.empty() && !m_afresh) {
        trim();
        Q_EMIT filled();
        return;
    }
    m_read = entries.empty() ? m_log.last() : entries.back()->number;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    onPool(
        this,
        [job = Job::of(m_log, m_filter), entries = std::move(entries), cancelled = m_cancelled] {
            return std::pair(job.run(entries, *cancelled), cancelled);
        },
        [this, all](auto &&result) {
            if (result.second != m_cancelled)
                return; // another filter
            m_cancelled.reset();
            take(std::move(result.first), all);
        },
        m_pool);
}

void TrafficModel::take(std::vector<Row> rows, bool all)
{
    if (std::exchange(m_afresh, false)) {
        beginResetModel();
        m_rows.assign(std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        endResetModel();
    } else if (!rows.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        endInsertRows();
    }
    if (!m_paused)
        trim();
    if (!m_paused && (!all || m_log.last() > m_read))
        read();
    else
        Q_EMIT filled();
}

//! What the log has dropped goes from here too.
void TrafficModel::trim()
{
    const auto kept
        = std::ranges::find_if(m_rows, [this](const Row &row) { return row.entry->number >= m_log.first(); });
    const auto gone = static_cast<int>(kept - m_rows.begin());
    if (gone == 0)
        return;
    beginRemoveRows({}, 0, gone - 1);
    m_rows.erase(m_rows.begin(), kept);
    endRemoveRows();
}

int TrafficModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrafficModel::rowOf(quint64 number) const
{
    const auto found = std::ranges::lower_bound(m_rows, number, {}, [](const Row &row) { return row.entry->number; });
    return found != m_rows.end() && found->entry->number == number ? static_cast<int>(found - m_rows.begin()) : -1;
}

QVariant TrafficModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::DisplayRole)
        return at(index.row()).summary.what;
    if (role == Qt::AccessibleTextRole)
        return OthersText(spokenAt(index.row())).spoken();
    return {};
}

QString TrafficModel::spokenAt(int row) const
{
    const TrafficEntry &entry = *at(row).entry;
    const TrafficSummary &summary = at(row).summary;
    QStringList parts{QDateTime::fromMSecsSinceEpoch(entry.time).toString(u"HH:mm:ss"_s)};
    if (entry.kind == TrafficEntry::Kind::Call) {
        parts << (entry.who.isEmpty() ? tr("this window") : entry.who)
              << QString::fromLatin1(entry.method) + u' ' + summary.what;
        parts << (entry.status == 0 ? tr("no answer") : tr("status %1").arg(entry.status));
        if (summary.code != 0)
            parts << tr("code %1").arg(summary.code);
        if (entry.milliseconds >= 0)
            parts << tr("%1 milliseconds").arg(entry.milliseconds);
    } else {
        if (!entry.who.isEmpty())
            parts << entry.who;
        parts << (entry.kind == TrafficEntry::Kind::Sent ? tr("sent") : tr("received")) << summary.what;
        if (!summary.author.isEmpty())
            parts << summary.author;
    }
    if (!summary.place.isEmpty())
        parts << summary.place;
    parts << QLocale().formattedDataSize(entry.size);
    return parts.join(u", "_s);
}

QByteArray TrafficModel::textAt(int row) const
{
    return textOf(*at(row).entry, m_log.format(), m_log.secrets());
}

QByteArray TrafficModel::jsonAt(int row) const
{
    const TrafficEntry &entry = *at(row).entry;
    return entry.kind == TrafficEntry::Kind::Call ? recordedLine(entry, at(row).summary, textAt(row)) : textAt(row);
}

void TrafficModel::save(
    const QString &path, QObject *context, const std::function<void(const QString &problem)> &callback)
{
    onPool(
        context,
        [job = Job::of(m_log), rows = std::vector<Row>(m_rows.begin(), m_rows.end()), path]() -> QString {
            OutputFile file(path);
            if (!file.open())
                return file.error();
            for (const Row &row : rows) {
                const QByteArray text = textOf(*row.entry, job.format, job.secrets);
                if (!file.write(recordedLine(*row.entry, row.summary, text) + '\n'))
                    return file.error();
            }
            return file.commit() ? QString() : file.error();
        },
        callback);
}

} // namespace chat
