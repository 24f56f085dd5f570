// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/uploadlistmodel.h"

#include "app/base/onpool.h"
#include "app/base/otherstext.h"
#include "app/base/showntext.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

Attachment::Kind kindOf(const QString &mime)
{
    if (mime.startsWith("image/"_L1) && mime != "image/svg+xml"_L1)
        return Attachment::Kind::Image;
    if (mime.startsWith("video/"_L1))
        return Attachment::Kind::Video;
    return mime.startsWith("audio/"_L1) ? Attachment::Kind::Audio : Attachment::Kind::File;
}

Attachment attachmentOf(const UploadListModel::Row &row)
{
    Attachment attachment;
    attachment.kind = row.kind;
    attachment.url = row.url;
    attachment.name = row.name;
    attachment.mime = row.mime;
    attachment.size = row.size;
    return attachment;
}

} // namespace

struct UploadListModel::Look
{
    Problem problem = Problem::None;
    QString mime;
    qint64 size = 0;
};

UploadListModel::UploadListModel(Backend &backend, QObject *parent)
    : QAbstractListModel(parent)
    , m_backend(backend)
{
}

UploadListModel::~UploadListModel() = default;

void UploadListModel::addFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const int first = rowCount();
    std::vector<std::pair<int, QString>> looks;
    beginInsertRows({}, first, first + static_cast<int>(paths.size()) - 1);
    for (const auto &path : paths) {
        Row row;
        row.key = m_nextKey++;
        row.path = path;
        row.name = QFileInfo(path).fileName();
        looks.emplace_back(row.key, path);
        m_rows.push_back(std::move(row));
    }
    endInsertRows();
    for (const auto &[key, path] : looks)
        look(key, path);
    Q_EMIT stateChanged();
}

int UploadListModel::put(const QString &name, const QByteArray &bytes)
{
    Row row;
    row.key = m_nextKey++;
    row.name = name;
    row.bytes = bytes;
    const int key = row.key;
    const int end = rowCount();
    beginInsertRows({}, end, end);
    m_rows.push_back(std::move(row));
    endInsertRows();
    return key;
}

void UploadListModel::addBytes(const QString &name, const QString &mime, const QByteArray &bytes)
{
    const int key = put(name, bytes);
    takeLook(key, {bytes.isEmpty() ? Problem::Empty : Problem::None, mime, bytes.size()});
    tellPasted(key);
}

void UploadListModel::tellPasted(int key)
{
    const int row = rowOf(key);
    if (row >= 0 && at(row).state != State::Refused && !at(row).bytes.isEmpty() && at(row).kept.isEmpty())
        Q_EMIT pasted(row);
}

void UploadListModel::addKept(const QString &path)
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension);
    const qint64 most = m_backend.messages().capabilities().maxUpload;
    addMade(QFileInfo(path).fileName(), type.name(), kindOf(type.name()), [path, most] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(most + 1) : QByteArray();
    });
    m_rows.back().kept = path;
}

void UploadListModel::setKept(int key, const QString &path)
{
    const int row = rowOf(key);
    if (row < 0)
        return;
    m_rows[static_cast<size_t>(row)].kept = path;
    touch(row);
}

void UploadListModel::keepAgain()
{
    for (Row &row : m_rows)
        row.kept.clear();
    for (int row = 0; row < rowCount(); ++row)
        tellPasted(at(row).key);
}

void UploadListModel::addMade(
    const QString &name, const QString &mime, Attachment::Kind kind, const std::function<QByteArray()> &make)
{
    const int key = put(name, {});
    m_rows.back().kind = kind;
    onPool(this, make, [this, key, mime](const QByteArray &bytes) {
        const int row = rowOf(key);
        if (row < 0)
            return;
        m_rows[static_cast<size_t>(row)].bytes = bytes;
        takeLook(key, {bytes.isEmpty() ? Problem::Unreadable : Problem::None, mime, bytes.size()});
        tellPasted(key);
    });
    Q_EMIT stateChanged();
}

void UploadListModel::append(const UploadListModel &other)
{
    for (const Row &row : other.m_rows) {
        if (!row.path.isEmpty())
            addFiles({row.path});
        else if (!row.bytes.isEmpty())
            addBytes(row.name, row.mime, row.bytes);
    }
}

void UploadListModel::look(int key, const QString &path)
{
    onPool(
        this,
        [path]() -> Look {
            const QFileInfo info(path);
            if (info.isDir())
                return {Problem::Folder, {}, 0};
            if (!info.isFile() || !info.isReadable()) // pipes and devices have no end
                return {Problem::Unreadable, {}, 0};
            return {info.size() == 0 ? Problem::Empty : Problem::None, QMimeDatabase().mimeTypeForFile(info).name(),
                info.size()};
        },
        [this, key](const Look &result) { takeLook(key, result); });
}

void UploadListModel::takeLook(int key, const Look &look)
{
    const int at = rowOf(key);
    if (at < 0)
        return;
    auto &row = m_rows[static_cast<size_t>(at)];
    row.mime = look.mime;
    row.size = look.size;
    row.kind = kindOf(look.mime);
    row.problem = look.problem;
    if (row.problem == Problem::None && row.size > m_backend.messages().capabilities().maxUpload)
        row.problem = Problem::TooLarge;
    row.state = row.problem == Problem::None ? State::Waiting : State::Refused;
    touch(at);
    if (row.state != State::Refused) {
        sendNext();
        return;
    }
    // Without it nothing is sent before the user knows about it.
    const QString name = row.name;
    const bool started = m_started;
    stop();
    Q_EMIT refused(at);
    if (started)
        Q_EMIT halted(name);
}

int UploadListModel::rowOf(int key) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.key == key; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

void UploadListModel::touch(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT stateChanged();
}

void UploadListModel::cancel(int key)
{
    if (m_sending != key)
        return;
    m_upload.reset();
    m_sending = 0;
}

void UploadListModel::remove(int row)
{
    cancel(at(row).key);
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    Q_EMIT stateChanged();
    sendNext();
    if (m_started && isReady())
        Q_EMIT ready();
}

void UploadListModel::retry(int row)
{
    auto &entry = m_rows[static_cast<size_t>(row)];
    if (entry.state != State::Failed)
        return;
    entry.state = State::Waiting;
    entry.error.reset();
    touch(row);
    start();
}

void UploadListModel::clear()
{
    m_upload.reset();
    m_sending = 0;
    m_started = false;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    Q_EMIT stateChanged();
}

void UploadListModel::start()
{
    m_started = true;
    sendNext();
    if (isReady())
        Q_EMIT ready();
}

void UploadListModel::stop()
{
    m_started = false;
    const int at = m_sending == 0 ? -1 : rowOf(m_sending);
    if (at < 0)
        return;
    cancel(m_sending);
    m_rows[static_cast<size_t>(at)].state = State::Waiting;
    touch(at);
}

void UploadListModel::sendNext()
{
    if (!m_started || m_sending != 0)
        return;
    const auto next = std::find_if(m_rows.begin(), m_rows.end(),
        [](const Row &row) { return row.state == State::Waiting || row.state == State::Checking; });
    if (next == m_rows.end() || next->state == State::Checking)
        return; // sent in the order in which they were added
    m_sending = next->key;
    m_upload = std::make_unique<QObject>();
    next->state = State::Sending;
    next->progress = 0;
    touch(static_cast<int>(next - m_rows.begin()));
    if (next->path.isEmpty()) {
        sendRow(*next, next->bytes);
        return;
    }
    const qint64 most = m_backend.messages().capabilities().maxUpload;
    onPool(
        m_upload.get(),
        [path = next->path, most] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.read(most + 1) : QByteArray();
        },
        [this, key = next->key, most](const QByteArray &bytes) {
            const int row = rowOf(key);
            if (row < 0)
                return;
            if (!bytes.isEmpty() && bytes.size() <= most) {
                sendRow(m_rows[static_cast<size_t>(row)], bytes);
                return;
            }
            cancel(key); // it has changed since it was checked
            takeLook(key, {bytes.isEmpty() ? Problem::Unreadable : Problem::TooLarge, {}, bytes.size()});
        });
}

void UploadListModel::sendRow(Row &row, const QByteArray &bytes)
{
    const int key = row.key;
    Upload upload{row.name, row.mime, bytes, {}};
    upload.progress = [this, key](qint64 sent, qint64 total) {
        const int at = rowOf(key);
        if (at < 0 || total <= 0)
            return;
        m_rows[static_cast<size_t>(at)].progress = static_cast<double>(sent) / static_cast<double>(total);
        Q_EMIT dataChanged(index(at), index(at));
    };
    m_backend.assets().upload(
        upload, m_upload.get(), [this, key](const Result<QString> &result) { finish(key, result); });
}

void UploadListModel::finish(int key, const Result<QString> &result)
{
    m_upload.release()->deleteLater();
    m_sending = 0;
    const int at = rowOf(key);
    auto &row = m_rows[static_cast<size_t>(at)];
    row.state = result ? State::Ready : State::Failed;
    if (result) {
        row.url = result.value();
        row.progress = 1;
    } else {
        row.error = result.error();
    }
    touch(at);
    sendNext();
    if (isReady())
        Q_EMIT ready();
}

bool UploadListModel::isReady() const
{
    bool any = false;
    for (const auto &row : m_rows) {
        if (row.state != State::Ready && row.state != State::Refused)
            return false;
        any = any || row.state == State::Ready;
    }
    return any;
}

bool UploadListModel::isBusy() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
        [](const Row &row) { return row.state == State::Checking || row.state == State::Sending; });
}

std::vector<Attachment> UploadListModel::attachments() const
{
    std::vector<Attachment> list;
    for (const auto &row : m_rows) {
        if (row.state == State::Ready)
            list.push_back(attachmentOf(row));
    }
    return list;
}

OutgoingFiles UploadListModel::outgoing() const
{
    OutgoingFiles files;
    for (const auto &row : m_rows) {
        if (row.state == State::Refused)
            continue;
        const bool pasted = row.path.isEmpty();
        const QString path = pasted ? row.kept : row.path;
        if (row.state == State::Checking || (path.isEmpty() && row.url.isEmpty()))
            return {};
        OutgoingFile file;
        file.made = attachmentOf(row);
        file.path = path;
        if (!pasted)
            file.modified = QFileInfo(path).lastModified().toUTC();
        files.push_back(std::move(file));
    }
    return files;
}

Draft UploadListModel::draft(const QString &caption) const
{
    const auto files = attachments();
    return files.empty() ? Draft() : m_backend.messages().mediaDraft(files, caption);
}

int UploadListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant UploadListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = at(index.row());
    const QString name = shownName(row.name);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return OthersText(row.path.isEmpty() ? name : row.path.simplified()).tip();
    case Qt::AccessibleTextRole:
        switch (row.state) {
        case State::Checking:
        case State::Waiting:
            return name;
        case State::Refused:
            return tr("%1, cannot be sent").arg(name);
        case State::Sending:
            return tr("%1, %2 % uploaded").arg(name, QString::number(static_cast<int>(row.progress * 100)));
        case State::Ready:
            return tr("%1, uploaded").arg(name);
        case State::Failed:
            return tr("%1, failed").arg(name);
        }
        return name;
    default:
        return {};
    }
}

} // namespace chat
