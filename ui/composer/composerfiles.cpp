// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// The composer's files: chosen, dropped, pasted, sent.
#include "ui/composer/composerprivate.h"

#include "app/models/lists/uploadlistmodel.h"
#include "ui/composer/dropcover.h"
#include "ui/composer/uploadstrip.h"
#include "ui/composer/uploadtile.h"
#include "ui/input/pastedform.h"
#include "ui/input/plaininput.h"
#include "ui/input/writing.h"
#include "ui/widgets/button.h"
#include "ui/widgets/toast.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileDialog>
#include <QImage>
#include <QMimeData>
#include <QPointer>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostFiles = 20;

//! Larger than it could be, in a tenth of the time.
QByteArray pngOf(const QImage &image)
{
    constexpr int quick = 80;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", quick);
    return bytes;
}

} // namespace

UploadListModel *Composer::Private::uploads(bool make)
{
    const auto found = files.find(channel);
    if (found != files.end())
        return found->second.get();
    if (!make || !writing)
        return nullptr;
    auto model = std::make_unique<UploadListModel>(writing->backend());
    UploadListModel *made = model.get();
    const ChannelRef where = channel;
    connect(
        made, &UploadListModel::ready, this, [this, where] { finishFiles(where); }, Qt::QueuedConnection);
    connect(made, &UploadListModel::halted, this, [this, where, made](const QString &file) {
        if (where != channel)
            return;
        noteRefused(*made);
        complain(Composer::tr("%1 cannot be sent, so nothing was sent. Take it out, or press Enter to send the rest.")
                     .arg(file));
    });
    connect(made, &UploadListModel::refused, this, [this, where, made](int row) {
        if (where == channel)
            complain(made->at(row).name + u": "_s + uploadSentence(made->at(row), writing->capabilities().maxUpload));
    });
    for (const auto changed : {&UploadListModel::rowsInserted, &UploadListModel::rowsRemoved})
        connect(made, changed, this, [this, where] { noteDraft(where); });
    connect(made, &UploadListModel::modelReset, this, [this, where] { noteDraft(where); });
    connect(made, &UploadListModel::stateChanged, this, &Private::updateSend);
    files.emplace(channel, std::move(model));
    return made;
}

QString Composer::Private::uploadObstacle() const
{
    if (!writing || blockedRow->isVisibleTo(&q))
        return Composer::tr("Nothing can be written here.");
    if (!cannotUpload.isEmpty())
        return cannotUpload;
    return writing->capabilities().upload ? QString() : Composer::tr("This server takes no files.");
}

void Composer::Private::chooseFiles()
{
    auto *dialog = new QFileDialog(q.window(), Composer::tr("Choose files to send"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, &q, &Composer::addFiles);
    dialog->open();
}

void Composer::Private::showUploads()
{
    const bool writable = !blockedRow->isVisibleTo(&q);
    UploadListModel *list = writable ? uploads() : nullptr;
    if (list && writing)
        strip->setModel(*list, writing->images(), writing->capabilities().maxUpload);
    else
        strip->setNoModel();
    updateSend();
    updateLimit();
    q.updateGeometry();
}

bool Composer::Private::hasFiles()
{
    const UploadListModel *list = uploads();
    return list && !list->isEmpty();
}

//! Those that cannot be sent and were spoken of. False: there were others of the kind.
bool Composer::Private::noteRefused(const UploadListModel &list)
{
    bool known = true;
    for (int row = 0; row < list.rowCount(); ++row) {
        if (list.at(row).state != UploadListModel::State::Refused || refusals.contains(list.at(row).key))
            continue;
        refusals.insert(list.at(row).key);
        known = false;
    }
    return known;
}

//! All at once, and back again by one click: Escape is pressed by habit.
void Composer::Private::takeFilesOut()
{
    const auto found = files.find(channel);
    if (found == files.end())
        return;
    const int taken = found->second->rowCount();
    found->second->stop();
    filesOut = std::move(found->second);
    files.erase(found);
    noteDraft(channel);
    complain({});
    showUploads();
    toast(q.window(), style, Composer::tr("%n file(s) taken out of the message", nullptr, taken),
        Composer::tr("Put back"), [this, guard = QPointer(&q), where = channel] {
            if (guard)
                putFilesBack(where);
        });
}

void Composer::Private::putFilesBack(const ChannelRef &where)
{
    if (!filesOut)
        return;
    const auto found = files.find(where);
    if (found == files.end()) {
        files.emplace(where, std::move(filesOut));
    } else {
        found->second->append(*filesOut);
        filesOut.reset();
    }
    noteDraft(where);
    if (where != channel)
        return;
    showUploads();
    q.focusInput();
}

void Composer::Private::updateCover()
{
    if (!cover)
        return;
    cover->setObstacle(uploadObstacle());
    cover->setTarget(name);
}

void Composer::Private::submitWithFiles()
{
    const int excess = static_cast<int>(input->toPlainText().size()) - maxLength;
    if (excess > 0) {
        complain(Composer::tr("This is %n character(s) too long. Shorten it or send it in parts.", nullptr, excess));
        return;
    }
    UploadListModel *list = uploads();
    bool sendable = false;
    for (int row = 0; row < list->rowCount(); ++row)
        sendable = sendable || list->at(row).state != UploadListModel::State::Refused;
    if (!sendable) {
        complain(Composer::tr("None of these files can be sent. Take them out to send the text alone."));
        return;
    }
    if (!noteRefused(*list)) {
        complain(Composer::tr("Not all of these files can be sent, see above. Take out what is marked, or press Enter "
                              "again to send the rest."));
        return;
    }
    for (int row = 0; row < list->rowCount(); ++row) {
        if (list->at(row).state == UploadListModel::State::Failed)
            list->retry(row);
    }
    list->start();
}

//! All files of a conversation are at the server: they become a message with what is written there now.
void Composer::Private::finishFiles(const ChannelRef &where)
{
    const auto found = files.find(where);
    if (found == files.end() || !found->second->isReady())
        return;
    const bool here = where == channel;
    if (here && blockedRow->isVisibleTo(&q)) {
        found->second->stop(); // the right to write was lost meanwhile; it goes with the next Enter
        return;
    }
    const SavedDraft saved = here ? current() : drafts.value(where);
    Draft draft = found->second->draft(saved.text.trimmed());
    if (draft.source.isEmpty())
        return;
    direct(draft, saved);
    if (here)
        Q_EMIT q.submitted(draft);
    else
        Q_EMIT q.submittedElsewhere(where, draft);
    // A new list: this one is started, and would send at once what is added next.
    if (here)
        strip->setNoModel();
    found->second.release()->deleteLater();
    files.erase(found);
    refusals.clear();
    drafts.remove(where);
    noteDraft(where);
    if (!here)
        return;
    input->clear();
    setQuoted({});
    showUploads();
}

void Composer::addFiles(const QStringList &paths)
{
    if (const QString reason = d->uploadObstacle(); !reason.isEmpty()) {
        d->complain(reason);
        return;
    }
    UploadListModel *list = d->uploads(true);
    const qsizetype room = std::max<qsizetype>(0, kMostFiles - list->rowCount());
    list->addFiles(paths.mid(0, room));
    d->showUploads();
    if (paths.size() > room)
        d->complain(tr("At most %1 files go with one message; %n of these were left out.", nullptr,
            static_cast<int>(paths.size() - room))
                        .arg(kMostFiles));
    focusInput();
}

void Composer::addMedia(const QMimeData &media)
{
    if (const QStringList paths = pastedPaths(media); !paths.isEmpty()) {
        addFiles(paths);
        return;
    }
    if (!media.hasImage())
        return;
    if (const QString reason = d->uploadObstacle(); !reason.isEmpty()) {
        d->complain(reason);
        return;
    }
    UploadListModel *list = d->uploads(true);
    if (list->rowCount() >= kMostFiles) {
        d->complain(tr("At most %1 files go with one message; %n of these were left out.", nullptr, 1).arg(kMostFiles));
        return;
    }
    const QString name = QDateTime::currentDateTime().toString(u"'picture' yyyy-MM-dd HH-mm-ss'.'"_s);
    if (const PastedPicture picture = pastedPicture(media); !picture.bytes.isEmpty())
        list->addBytes(name + picture.suffix, picture.mime, picture.bytes);
    else if (const auto image = media.imageData().value<QImage>(); !image.isNull())
        list->addMade(name + "png"_L1, u"image/png"_s, Attachment::Kind::Image, [image] { return pngOf(image); });
    d->showUploads();
    focusInput();
}

void Composer::acceptDropsOn(QWidget *pane)
{
    d->cover = new DropCover(d->style, *pane);
    connect(d->cover, &DropCover::dropped, this, [this](const QMimeData *media) { addMedia(*media); });
    d->updateCover();
}

void Composer::setUploadObstacle(const QString &reason)
{
    d->cannotUpload = reason;
    d->updateCover();
}

} // namespace chat::ui
