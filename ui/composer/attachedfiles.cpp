// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/composer/attachedfiles.h"

#include "app/models/lists/uploadlistmodel.h"
#include "app/net/pictures/imagecache.h"
#include "app/services/backend.h"
#include "app/session/drafts/pastedpictures.h"
#include "ui/composer/dropcover.h"
#include "ui/composer/uploadstrip.h"
#include "ui/composer/uploadtile.h"
#include "ui/input/pastedform.h"
#include "ui/input/writing.h"
#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/widgets/toast.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostFiles = 20;

//! Larger than it could be, in a tenth of the time.
QByteArray pngOf(const QImage &image)
{
    if (image.isNull())
        return {};
    constexpr int quick = 80;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", quick);
    return bytes;
}

} // namespace

AttachedFiles::AttachedFiles(Style &style, QWidget &composer)
    : m_style(style)
    , m_composer(composer)
    , m_strip(new UploadStrip(style, &composer))
{
}

AttachedFiles::~AttachedFiles() = default;

void AttachedFiles::addTo(QVBoxLayout &column)
{
    column.addWidget(m_strip);
}

int AttachedFiles::height() const
{
    return m_strip->isVisibleTo(&m_composer) ? m_strip->sizeHint().height() : 0;
}

void AttachedFiles::acceptDropsOn(QWidget &pane)
{
    m_cover = new DropCover(m_style, pane);
    connect(m_cover, &DropCover::dropped, this, [this](const QMimeData *media) { addMedia(*media); });
    updateCover();
}

void AttachedFiles::setConversation(const ChannelRef &channel, const QString &name)
{
    m_channel = channel;
    m_name = name;
    showStrip();
    updateCover();
}

void AttachedFiles::setWritable(bool writable)
{
    m_writable = writable;
    showStrip();
    updateCover();
}

void AttachedFiles::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    updateCover();
}

QString AttachedFiles::obstacle() const
{
    if (!m_writing || !m_writable)
        return tr("You cannot write here.");
    if (!m_obstacle.isEmpty())
        return m_obstacle;
    return m_writing->capabilities().upload ? QString() : tr("This server does not accept files.");
}

void AttachedFiles::updateCover()
{
    if (!m_cover)
        return;
    m_cover->setObstacle(obstacle());
    m_cover->setTarget(m_name);
}

UploadListModel *AttachedFiles::find(const ChannelRef &channel) const
{
    const auto found = m_lists.find(channel);
    return found == m_lists.end() ? nullptr : found->second.get();
}

//! Its list, a new one if there is none.
UploadListModel &AttachedFiles::makeList(const ChannelRef &channel)
{
    if (UploadListModel *list = find(channel))
        return *list;
    auto model = std::make_unique<UploadListModel>(m_writing->backend());
    UploadListModel *made = model.get();
    const ChannelRef where = channel;
    connect(made, &UploadListModel::refused, this, [this, where, made](int row) {
        if (where == m_channel)
            Q_EMIT complained(
                made->at(row).name + u": "_s + uploadSentence(made->at(row), m_writing->capabilities().maxUpload));
    });
    connect(made, &UploadListModel::pasted, this, [this, where, made](int row) { keepPasted(*made, row, where); });
    for (const auto change : {&UploadListModel::rowsInserted, &UploadListModel::rowsRemoved})
        connect(made, change, this, [this, where] { Q_EMIT changed(where); });
    connect(made, &UploadListModel::modelReset, this, [this, where] { Q_EMIT changed(where); });
    connect(made, &UploadListModel::stateChanged, this, &AttachedFiles::stateChanged);
    connect(made, &UploadListModel::stateChanged, this, [this, where] { finishSending(where); });
    m_lists.emplace(channel, std::move(model));
    return *made;
}

void AttachedFiles::setPictures(PastedPictures *pictures)
{
    m_pictures = pictures;
}

void AttachedFiles::keepPasted(UploadListModel &list, int row, const ChannelRef &channel)
{
    if (!m_pictures)
        return;
    const int key = list.at(row).key;
    m_pictures->keep(list.at(row).name, list.at(row).bytes, &list, [this, &list, key, channel](const QString &path) {
        list.setKept(key, path);
        Q_EMIT changed(channel);
    });
}

void AttachedFiles::showStrip()
{
    UploadListModel *list = m_writable ? find(m_channel) : nullptr;
    if (list && m_writing)
        m_strip->setModel(*list, m_writing->images(), m_writing->capabilities().maxUpload);
    else
        m_strip->setNoModel();
    Q_EMIT stripChanged();
}

void AttachedFiles::fillMenu(QMenu &menu)
{
    const QString reason = obstacle();
    QAction *upload = menu.addAction(m_style.icon(Glyph::Attach), tr("Upload files…"), this, &AttachedFiles::choose);
    upload->setEnabled(reason.isEmpty());
    setTip(upload, reason);
}

void AttachedFiles::choose()
{
    auto *dialog = new QFileDialog(m_composer.window(), tr("Choose files to send"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AttachedFiles::addFiles);
    dialog->open();
}

void AttachedFiles::addFiles(const QStringList &paths)
{
    if (const QString reason = obstacle(); !reason.isEmpty()) {
        Q_EMIT complained(reason);
        return;
    }
    UploadListModel &list = makeList(m_channel);
    const qsizetype room = std::max<qsizetype>(0, kMostFiles - list.rowCount());
    list.addFiles(paths.mid(0, room));
    showStrip();
    if (paths.size() > room)
        Q_EMIT complained(tr("A message can have at most %1 files; %n of these were left out.", nullptr,
            static_cast<int>(paths.size() - room))
                              .arg(kMostFiles));
    Q_EMIT finished();
}

void AttachedFiles::addMedia(const QMimeData &media)
{
    if (const QStringList paths = pastedPaths(media); !paths.isEmpty()) {
        addFiles(paths);
        return;
    }
    if (!media.hasImage())
        return;
    if (const QString reason = obstacle(); !reason.isEmpty()) {
        Q_EMIT complained(reason);
        return;
    }
    UploadListModel &list = makeList(m_channel);
    if (list.rowCount() >= kMostFiles) {
        Q_EMIT complained(
            tr("A message can have at most %1 files; %n of these were left out.", nullptr, 1).arg(kMostFiles));
        return;
    }
    const QString name = QDateTime::currentDateTime().toString(u"'picture' yyyy-MM-dd HH-mm-ss'.'"_s);
    if (const PastedPicture picture = pastedPicture(media); !picture.bytes.isEmpty())
        list.addBytes(name + picture.suffix, picture.mime, picture.bytes);
    else if (const QByteArray pixels = pastedPixels(media); !pixels.isEmpty())
        list.addMade(name + "png"_L1, u"image/png"_s, Attachment::Kind::Image,
            [pixels] { return pngOf(ImageCache::decodePixels(pixels)); });
    else if (const auto image = media.imageData().value<QImage>(); !image.isNull())
        list.addMade(name + "png"_L1, u"image/png"_s, Attachment::Kind::Image, [image] { return pngOf(image); });
    showStrip();
    Q_EMIT finished();
}

void AttachedFiles::restore(const ChannelRef &channel, const QStringList &paths)
{
    QStringList there = paths;
    there.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    if (there.isEmpty() || !m_writing)
        return;
    UploadListModel &list = makeList(channel);
    for (const QString &path : there) {
        if (m_pictures && m_pictures->isOurs(path))
            list.addKept(path);
        else
            list.addFiles({path});
    }
    showStrip();
}

void AttachedFiles::takeBack(const ChannelRef &channel, const OutgoingFiles &files)
{
    if (!m_writing)
        return;
    UploadListModel &list = makeList(channel);
    for (const OutgoingFile &file : files) {
        if (!file.isOurs())
            list.addFiles({file.path});
        else if (const QString ours = m_pictures ? m_pictures->takeOver(file.made.name, file.path) : QString();
                 !ours.isEmpty())
            list.addKept(ours);
        else
            list.addBytes(file.made.name, file.made.mime, file.bytes);
    }
    showStrip();
}

void AttachedFiles::takeOut()
{
    const auto found = m_lists.find(m_channel);
    if (found == m_lists.end())
        return;
    const int taken = found->second->rowCount();
    m_sending.remove(m_channel);
    m_takenOut = std::move(found->second);
    m_lists.erase(found);
    Q_EMIT changed(m_channel);
    Q_EMIT complained({});
    showStrip();
    toast(m_composer.window(), m_style, tr("%n file(s) removed from the message", nullptr, taken), tr("Put back"),
        [guard = QPointer(this), where = m_channel] {
            if (guard)
                guard->putBack(where);
        });
}

void AttachedFiles::putBack(const ChannelRef &channel)
{
    if (!m_takenOut)
        return;
    if (UploadListModel *list = find(channel)) {
        list->append(*m_takenOut);
        m_takenOut.reset();
    } else {
        UploadListModel &back = *m_takenOut;
        m_lists.emplace(channel, std::move(m_takenOut));
        back.keepAgain(); // while they were out, the draft dropped their files
    }
    Q_EMIT changed(channel);
    if (channel != m_channel)
        return;
    showStrip();
    Q_EMIT finished();
}

bool AttachedFiles::isEmpty(const ChannelRef &channel) const
{
    const UploadListModel *list = find(channel);
    return !list || list->isEmpty();
}

QStringList AttachedFiles::paths(const ChannelRef &channel) const
{
    QStringList paths;
    const UploadListModel *list = find(channel);
    for (int row = 0; list && row < list->rowCount(); ++row) {
        const UploadListModel::Row &file = list->at(row);
        const QString path = file.path.isEmpty() ? file.kept : file.path;
        if (!path.isEmpty() && file.state != UploadListModel::State::Refused)
            paths.append(path);
    }
    return paths;
}

//! The first of the files that cannot be sent and were not reported yet; from now on they are. Empty: there is none.
QString AttachedFiles::noteRefused(UploadListModel &list)
{
    QString first;
    for (int row = 0; row < list.rowCount(); ++row) {
        if (list.at(row).state != UploadListModel::State::Refused || list.at(row).reported)
            continue;
        if (first.isEmpty())
            first = list.at(row).name;
        list.setReported(row);
    }
    return first;
}

void AttachedFiles::send()
{
    UploadListModel *list = find(m_channel);
    if (!list)
        return;
    if (const int excess = list->rowCount() - kMostFiles; excess > 0) { // those of an unsent message came back
        Q_EMIT complained(
            tr("A message can have at most %1 files: remove %n of these.", nullptr, excess).arg(kMostFiles));
        return;
    }
    if (!list->isSendable()) {
        Q_EMIT complained(tr("None of these files can be sent. Remove them to send only the text."));
        return;
    }
    if (!noteRefused(*list).isEmpty()) {
        Q_EMIT complained(tr("Some of these files cannot be sent, see above. Remove the marked ones, or press Enter "
                             "again to send the rest."));
        return;
    }
    m_sending.insert(m_channel);
    list->lookAgain();
    finishSending(m_channel);
}

//! Sends what is checked by now, unless a file turned out to be wrong: none is missing from the message unnoticed.
void AttachedFiles::finishSending(const ChannelRef &channel)
{
    UploadListModel *list = find(channel);
    if (!list || list->isChecking() || !m_sending.remove(channel))
        return;
    const QString refused = noteRefused(*list);
    if (refused.isEmpty() && list->isSendable())
        Q_EMIT checked(channel, list->outgoing());
    else if (!refused.isEmpty() && channel == m_channel)
        Q_EMIT complained(
            tr("%1 cannot be sent, so nothing was sent. Remove it, or press Enter to send the rest.").arg(refused));
}

void AttachedFiles::stop(const ChannelRef &channel)
{
    m_sending.remove(channel);
}

Draft AttachedFiles::waitingDraft(const OutgoingFiles &files, const QString &caption)
{
    QStringList lines{caption};
    for (const OutgoingFile &file : files)
        lines.append(u"📎 "_s + file.made.name);
    Draft draft;
    draft.kind = MessageKind::File;
    draft.source = lines.join(u'\n').trimmed();
    draft.typed = caption;
    return draft;
}

void AttachedFiles::forget(const ChannelRef &channel)
{
    const auto found = m_lists.find(channel);
    if (found == m_lists.end())
        return;
    if (channel == m_channel)
        m_strip->setNoModel();
    found->second.release()->deleteLater();
    m_lists.erase(found);
    if (channel == m_channel)
        showStrip();
}

} // namespace chat::ui
