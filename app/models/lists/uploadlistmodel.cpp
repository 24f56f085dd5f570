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
    QDateTime modified;
};

UploadListModel::UploadListModel(Backend &backend, QObject *parent)
    : QAbstractListModel(parent)
    , m_backend(backend)
{
}

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
    takeLook(key, {bytes.isEmpty() ? Problem::Empty : Problem::None, mime, bytes.size(), {}});
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
        takeLook(key, {bytes.isEmpty() ? Problem::Unreadable : Problem::None, mime, bytes.size(), {}});
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
                return {Problem::Folder, {}, 0, {}};
            if (!info.isFile() || !info.isReadable()) // pipes and devices have no end
                return {Problem::Unreadable, {}, 0, {}};
            return {info.size() == 0 ? Problem::Empty : Problem::None, QMimeDatabase().mimeTypeForFile(info).name(),
                info.size(), info.lastModified().toUTC()};
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
    row.modified = look.modified;
    row.again = false;
    row.problem = look.problem;
    if (row.problem == Problem::None && row.size > m_backend.messages().capabilities().maxUpload)
        row.problem = Problem::TooLarge;
    row.state = row.problem == Problem::None ? State::Ready : State::Refused;
    if (row.state == State::Refused)
        Q_EMIT refused(at);
    touch(at);
}

void UploadListModel::lookAgain()
{
    for (Row &row : m_rows) {
        if (row.path.isEmpty() || row.state != State::Ready || std::exchange(row.again, true))
            continue;
        look(row.key, row.path);
    }
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

void UploadListModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    Q_EMIT stateChanged();
}

void UploadListModel::setReported(int row)
{
    m_rows[static_cast<size_t>(row)].reported = true;
}

bool UploadListModel::isChecking() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) { return row.state == State::Checking || row.again; });
}

bool UploadListModel::isSendable() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) { return row.state != State::Refused; });
}

OutgoingFiles UploadListModel::outgoing() const
{
    OutgoingFiles files;
    for (const auto &row : m_rows) {
        if (row.state != State::Ready)
            continue;
        OutgoingFile file;
        file.made = attachmentOf(row);
        file.path = row.path.isEmpty() ? row.kept : row.path;
        file.modified = row.modified;
        if (file.path.isEmpty())
            file.bytes = row.bytes;
        files.push_back(std::move(file));
    }
    return files;
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
        return row.state == State::Refused ? tr("%1, cannot be sent").arg(name) : name;
    default:
        return {};
    }
}

} // namespace chat
