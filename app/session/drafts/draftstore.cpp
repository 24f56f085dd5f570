// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/drafts/draftstore.h"

#include "app/base/logging.h"
#include "app/history/local/localstore.h"
#include "app/history/outbox/outboxdisk.h"
#include "app/services/messageservice.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutexLocker>

#include <algorithm>
#include <utility>

namespace chat {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kWait = 500ms;
constexpr auto kWaitAfterFailure = 10s;
constexpr qint64 kMostBytes = 32 << 20; // far more than anybody types
constexpr int kDraftVersion = 1;

QJsonObject jsonOf(const ChannelRef &channel, const KeptDraft &draft)
{
    QJsonObject object{
        {"kind"_L1, channel.kind == ChannelKind::Direct ? u"direct"_s : u"guild"_s}, {"channel"_L1, channel.id.value}};
    if (!draft.text.isEmpty()) {
        object.insert("text"_L1, draft.text);
        object.insert("caret"_L1, draft.caret);
    }
    if (draft.quote)
        object.insert("quote"_L1,
            QJsonObject{{"id"_L1, draft.quote->id.value}, {"author"_L1, draft.quote->author},
                {"summary"_L1, draft.quote->summary}});
    if (!draft.files.isEmpty())
        object.insert("files"_L1, QJsonArray::fromStringList(draft.files));
    if (!draft.card.isEmpty())
        object.insert("card"_L1, draft.card);
    if (!draft.onlyFor.isEmpty())
        object.insert("onlyFor"_L1, QJsonObject{{"id"_L1, draft.onlyFor.value}, {"name"_L1, draft.onlyForName}});
    if (draft.plain)
        object.insert("plain"_L1, true);
    return object;
}

ChannelRef readChannel(const QJsonObject &object)
{
    const auto kind = object.value("kind"_L1).toString();
    return {kind == "direct"_L1 ? ChannelKind::Direct : ChannelKind::Guild,
        ChannelId(object.value("channel"_L1).toString())};
}

KeptDraft readDraft(const QJsonObject &object)
{
    KeptDraft draft;
    draft.text = object.value("text"_L1).toString();
    draft.caret = std::clamp(object.value("caret"_L1).toInt(), 0, static_cast<int>(draft.text.size()));
    const auto quote = object.value("quote"_L1).toObject();
    if (const auto id = quote.value("id"_L1).toString(); !id.isEmpty())
        draft.quote = KeptDraft::Quoted{
            MessageId(id), quote.value("author"_L1).toString(), quote.value("summary"_L1).toString()};
    const auto files = object.value("files"_L1).toArray();
    for (const QJsonValue path : files) {
        if (path.isString() && !path.toString().isEmpty())
            draft.files.append(path.toString());
    }
    draft.card = object.value("card"_L1).toString();
    const auto onlyFor = object.value("onlyFor"_L1).toObject();
    draft.onlyFor = UserId(onlyFor.value("id"_L1).toString());
    draft.onlyForName = onlyFor.value("name"_L1).toString();
    draft.plain = object.value("plain"_L1).toBool();
    return draft;
}

//! On the writer's thread.
std::optional<WriteFailure> save(const QString &name, const QByteArray &json, const FileCalls &calls)
{
    // Unsent text is private: only the owner may read it.
    auto failure = json.isEmpty() ? removeFile(name) : replaceFile(name, json, {}, calls);
    if (failure)
        qCWarning(lcUi) << "drafts could not be written:" << failure->reason;
    return failure;
}

} // namespace

DraftStore::DraftStore(const QString &file, QObject *parent, FileCalls calls)
    : QObject(parent)
    , m_file(file)
    , m_pictures(QFileInfo(file).path() + u"/pasted"_s)
    , m_calls(std::move(calls))
{
    m_writer.setMaxThreadCount(1);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &DraftStore::write);
    read();
    // Once all drafts are known.
    QMetaObject::invokeMethod(this, &DraftStore::sweepPictures, Qt::QueuedConnection);
}

DraftStore::~DraftStore()
{
    flush();
}

void DraftStore::read()
{
    QFile file(m_file);
    if (!file.exists())
        return; // there are no drafts
    if (!file.open(QIODevice::ReadOnly)) {
        putAside();
        return;
    }
    const auto json = QJsonDocument::fromJson(file.size() > kMostBytes ? QByteArray() : file.readAll()).object();
    if (json.value("version"_L1).toInt() != kDraftVersion || !json.value("drafts"_L1).isArray()) {
        file.close();
        putAside();
        return;
    }
    const auto drafts = json.value("drafts"_L1).toArray();
    for (const QJsonValue one : drafts) {
        const auto object = one.toObject();
        const ChannelRef channel = readChannel(object);
        const auto draft = readDraft(object);
        if (!channel.isEmpty() && !draft.isEmpty())
            m_drafts.insert(channel, draft);
    }
}

// Beside the outbox

void DraftStore::keepWith(MessageService &service)
{
    if (m_disk || !service.localStore())
        return;
    m_disk = &service.localStore()->outbox().disk();
    connect(m_disk, &OutboxDisk::opened, this, &DraftStore::onDiskState);
    connect(m_disk, &OutboxDisk::notWritten, this, [this](const QString &reason) {
        std::optional<WriteFailure> failure;
        if (!reason.isEmpty()) {
            const auto kind = reason.contains("full"_L1) ? WriteFailure::Kind::DiskFull : WriteFailure::Kind::Other;
            failure = WriteFailure{kind, m_file, reason};
        }
        {
            const QMutexLocker lock(&m_mutex);
            m_failure = failure;
        }
        Q_EMIT written(failure);
    });
    m_edits.keepIn(service.localStore()->outbox());
    readBesideOutbox();
    import();
    onDiskState();
}

//! Without a usable file there, they stay in their own.
void DraftStore::onDiskState()
{
    if (!m_disk || m_disk->state() != OutboxDisk::State::InMemory)
        return;
    m_disk->disconnect(this);
    m_disk = nullptr;
    if (!m_drafts.isEmpty())
        write();
}

//! At once, as from their own file: the first conversation is shown with its draft.
void DraftStore::readBesideOutbox()
{
    OutboxFile file;
    const QString path = QFileInfo(m_file).path() + u"/outbox.db"_s;
    if (file.DataFile::open(path, DataFile::Mode::Read)) {
        m_unread = QFileInfo::exists(path);
        return;
    }
    for (const auto &stored : file.drafts()) {
        if (stored.key.kind == OutboxFile::DraftKind::Edit) {
            (void)m_edits.take({stored.key.channel, stored.key.message}, stored.body);
            continue;
        }
        const auto draft = readDraft(QJsonDocument::fromJson(stored.body).object());
        const auto &channel = stored.key.channel;
        if (!channel.isEmpty() && !draft.isEmpty() && !m_drafts.contains(channel))
            m_drafts.insert(channel, draft);
    }
}

void DraftStore::import()
{
    if (!QFileInfo::exists(m_file))
        return;
    for (auto it = m_drafts.constBegin(); it != m_drafts.constEnd(); ++it)
        putBesideOutbox(it.key());
    // After them, in their order.
    m_disk->write([](OutboxFile &) {},
        [guard = QPointer(this)] {
            const bool there
                = guard && guard->m_disk && guard->m_disk->state() == OutboxDisk::State::Ready && !guard->lastFailure();
            if (!there)
                return; // tried again at the next start
            QFile::remove(guard->m_file + u".imported"_s);
            QFile::rename(guard->m_file, guard->m_file + u".imported"_s);
        });
}

void DraftStore::putBesideOutbox(const ChannelRef &channel)
{
    const OutboxFile::DraftKey key{channel, OutboxFile::DraftKind::Composer, {}};
    const KeptDraft draft = m_drafts.value(channel);
    const auto written = [guard = QPointer(this)] {
        if (guard && !guard->lastFailure())
            guard->dropUnnamed();
    };
    if (draft.isEmpty()) {
        m_disk->write([key](OutboxFile &file) { file.dropDraft(key); }, written);
        return;
    }
    const QByteArray body = QJsonDocument(jsonOf(channel, draft)).toJson(QJsonDocument::Compact);
    m_disk->write([key, body](OutboxFile &file) { file.putDraft({key, body}); }, written);
}

//! Under an unused name: files put aside earlier are kept.
void DraftStore::putAside()
{
    m_unread = true;
    QString name = m_file + u".damaged"_s;
    for (int i = 2; QFileInfo::exists(name) && i < 100; ++i)
        name = m_file + u".damaged-%1"_s.arg(i);
    const bool moved = QFile::rename(m_file, name);
    qCWarning(lcUi) << "the file of drafts is damaged or unreadable and was" << (moved ? "put aside:" : "left alone:")
                    << m_file;
}

void DraftStore::put(const ChannelRef &channel, const KeptDraft &draft)
{
    if (channel.isEmpty() || m_drafts.value(channel) == draft)
        return;
    for (const QString &path : m_drafts.value(channel).files) {
        if (m_pictures.isOurs(path) && !draft.files.contains(path))
            m_unnamed.append(path);
    }
    if (draft.isEmpty())
        m_drafts.remove(channel);
    else
        m_drafts.insert(channel, draft);
    if (m_disk) {
        putBesideOutbox(channel);
        return;
    }
    // Further typing does not delay it; after a failure it is not retried at every letter.
    if (!m_later.isActive())
        m_later.start(lastFailure() ? kWaitAfterFailure : kWait);
}

void DraftStore::write()
{
    QJsonArray drafts;
    for (auto it = m_drafts.constBegin(); it != m_drafts.constEnd(); ++it)
        drafts.append(jsonOf(it.key(), it.value()));
    const QByteArray json = drafts.isEmpty()
        ? QByteArray()
        : QJsonDocument(QJsonObject{{"version"_L1, kDraftVersion}, {"drafts"_L1, drafts}})
              .toJson(QJsonDocument::Compact);
    m_writer.start([this, json] {
        auto failure = save(m_file, json, m_calls);
        {
            const QMutexLocker lock(&m_mutex);
            m_failure = std::move(failure);
        }
        QMetaObject::invokeMethod(this, &DraftStore::onWritten, Qt::QueuedConnection); // the destructor waits for it
    });
}

void DraftStore::onWritten()
{
    const auto failure = lastFailure();
    if (failure && !m_later.isActive())
        m_later.start(kWaitAfterFailure);
    if (!failure && !m_later.isActive())
        dropUnnamed();
    Q_EMIT written(failure);
}

QStringList DraftStore::namedFiles() const
{
    QStringList files;
    for (const KeptDraft &draft : m_drafts)
        files += draft.files;
    return files;
}

void DraftStore::sweepPictures()
{
    if (!m_unread)
        m_pictures.removeAllBut(namedFiles());
}

//! A picture goes after the draft that named it is written.
void DraftStore::dropUnnamed()
{
    if (m_unnamed.isEmpty())
        return;
    const QStringList named = namedFiles();
    for (const QString &path : std::exchange(m_unnamed, {})) {
        if (!named.contains(path))
            m_pictures.remove(path);
    }
}

std::optional<WriteFailure> DraftStore::lastFailure()
{
    const QMutexLocker lock(&m_mutex);
    return m_failure;
}

std::optional<WriteFailure> DraftStore::flush()
{
    if (m_disk)
        return lastFailure(); // it is written in any case before the program ends
    m_writer.waitForDone();
    if (m_later.isActive() || lastFailure()) {
        m_later.stop();
        write();
        m_writer.waitForDone();
    }
    return lastFailure();
}

} // namespace chat
