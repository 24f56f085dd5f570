// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// The composer's files: chosen, dropped, pasted, sent.
#include "ui/composer/composerprivate.h"

#include "app/models/uploadlistmodel.h"
#include "ui/composer/dropcover.h"
#include "ui/composer/plaininput.h"
#include "ui/composer/uploadstrip.h"
#include "ui/composer/writing.h"
#include "ui/popups/button.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileDialog>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostFiles = 20;

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
    connect(made, &UploadListModel::halted, this, [this, where](const QString &file) {
        if (where == channel)
            complain(Composer::tr("%1 can no longer be read, so nothing was sent. Take it out, or press Enter to send "
                                  "the rest.")
                         .arg(file));
    });
    for (const auto changed : {&UploadListModel::rowsInserted, &UploadListModel::rowsRemoved})
        connect(made, changed, this, [this, where] { noteDraft(where); });
    connect(made, &UploadListModel::modelReset, this, [this, where] { noteDraft(where); });
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
    updateLimit();
    q.updateGeometry();
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
    if (saved.quote)
        draft.quoted = saved.quote->id;
    if (here)
        Q_EMIT q.submitted(draft);
    else
        Q_EMIT q.submittedElsewhere(where, draft);
    // A new list: this one is started, and would send at once what is added next.
    if (here)
        strip->setNoModel();
    found->second.release()->deleteLater();
    files.erase(found);
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
    QStringList paths;
    for (const QUrl &url : media.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty()) {
        addFiles(paths);
        return;
    }
    const auto image = media.imageData().value<QImage>();
    if (image.isNull())
        return;
    if (const QString reason = d->uploadObstacle(); !reason.isEmpty()) {
        d->complain(reason);
        return;
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    const QString name = QDateTime::currentDateTime().toString(u"'picture' yyyy-MM-dd HH-mm-ss'.png'"_s);
    UploadListModel *list = d->uploads(true);
    if (list->rowCount() >= kMostFiles) {
        d->complain(tr("At most %1 files go with one message; %n of these were left out.", nullptr, 1).arg(kMostFiles));
        return;
    }
    list->addBytes(name, u"image/png"_s, bytes);
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
