// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/media/picturefile.h"

#include "app/base/outputfile.h"
#include "app/net/pictures/imagecache.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageWriter>
#include <QPointer>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUrl>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize kWhole{16384, 16384}; // original size: the cache never enlarges

//! The sender chose the address: the proposed name is a plain one that no file in the folder has yet.
QString suggestedPicture(const QString &url, const QString &folder)
{
    const QString name = safeFileName(QUrl(url).fileName(QUrl::FullyDecoded), {});
    const bool picture = QImageWriter::supportedImageFormats().contains(QFileInfo(name).suffix().toLower().toLatin1());
    const QString base = QFileInfo(name).completeBaseName();
    return unusedFileName(folder, picture ? name : (base.isEmpty() ? u"picture"_s : base) + u".png"_s);
}

} // namespace

PictureFile::PictureFile(Style &style, ImageCache &images, QWidget *parent)
    : QObject(parent)
    , m_style(style)
    , m_images(images)
    , m_parent(*parent)
{
}

void PictureFile::tell(const QString &text)
{
    toast(m_parent.window(), m_style, text);
}

void PictureFile::withFull(const QString &url, const std::function<void(const QImage &)> &then)
{
    if (const QImage picture = m_images.image(url, kWhole); !picture.isNull()) {
        then(picture);
        return;
    }
    auto *waiting = new QObject(this); // a single attempt
    connect(&m_images, &ImageCache::imageReady, waiting, [this, waiting, url, then](const QString &ready) {
        const QImage picture = ready == url ? m_images.image(url, kWhole) : QImage();
        if (picture.isNull())
            return;
        waiting->deleteLater();
        disconnect(&m_images, nullptr, waiting, nullptr);
        then(picture);
    });
    connect(&m_images, &ImageCache::imageFailed, waiting, [this, waiting, url, then](const QString &failed) {
        if (failed != url)
            return;
        waiting->deleteLater();
        disconnect(&m_images, nullptr, waiting, nullptr);
        then({});
    });
}

void PictureFile::askWhereToSave(const QString &url)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    auto *dialog = new QFileDialog(&m_parent, tr("Save picture"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedPicture(url, folder));
    connect(dialog, &QFileDialog::fileSelected, this, [this, url](const QString &path) { save(url, path); });
    dialog->open();
}

void PictureFile::save(const QString &url, const QString &path)
{
    withFull(url, [this, path](const QImage &picture) {
        if (picture.isNull())
            tell(tr("The picture could not be loaded."));
        else
            write(picture, path);
    });
}

void PictureFile::write(const QImage &picture, const QString &path)
{
    QPointer<PictureFile> self(this); // encoding continues when the window is closed
    QThreadPool::globalInstance()->start([self, picture, path] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, QFileInfo(path).suffix().toLower().toLatin1());
        writer.setQuality(95);
        const bool written = writer.write(picture);
        const QString reason = written ? OutputFile::writeAll(path, bytes).value_or(QString()) : writer.errorString();
        QMetaObject::invokeMethod(qApp, [self, reason, path] {
            if (!self)
                return;
            const QString done = tr("Saved as %1.").arg(path);
            const QString failed = tr("The picture could not be saved: %1").arg(reason);
            self->tell(reason.isEmpty() ? done : failed);
        });
    });
}

void PictureFile::copy(const QString &url)
{
    withFull(url, [this](const QImage &picture) {
        if (!picture.isNull())
            QApplication::clipboard()->setImage(picture);
        tell(picture.isNull() ? tr("The picture could not be loaded.") : tr("Picture copied"));
    });
}

} // namespace chat::ui
