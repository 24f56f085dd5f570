// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/media/filesaver.h"

#include "app/base/outputfile.h"
#include "app/base/secondaddress.h"
#include "app/base/showntext.h"
#include "app/base/webaddress.h"
#include "ui/widgets/linkopener.h"
#include "ui/widgets/toast.h"

#include <QFileDialog>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QStandardPaths>
#include <QUrl>

namespace chat::ui {

namespace {
constexpr int kStalledMs = 30'000;
constexpr qint64 kPiece = 1 << 20;
} // namespace

//! One file on its way to the disk.
struct FileSaver::Download
{
    explicit Download(const QString &to)
        : file(to)
        , path(to)
    {
    }

    OutputFile file;
    QString path;
    QString error; //!< empty: none so far
    qint64 bytes = 0;
    QNetworkReply *reply = nullptr;
};

FileSaver::FileSaver(Style &style, QWidget *parent)
    : QObject(parent)
    , m_style(style)
    , m_parent(*parent)
{
}

FileSaver::~FileSaver() = default; // replies are children of m_network, and unfinished files go with them

void FileSaver::tell(const QString &text)
{
    toast(m_parent.window(), m_style, text);
}

void FileSaver::ask(const QString &url, const QString &name)
{
    if (!isOpenable(url)) {
        tell(tr("Only files of web addresses (http and https) can be saved."));
        return;
    }
    const QUrl address(url.trimmed(), QUrl::TolerantMode);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString proposed = safeFileName(name.isEmpty() ? address.fileName(QUrl::FullyDecoded) : name, tr("file"));
    auto *dialog = new QFileDialog(&m_parent, tr("Save file"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(unusedFileName(folder, proposed));
    connect(dialog, &QFileDialog::fileSelected, this, [this, address](const QString &path) { save(address, path); });
    dialog->open();
}

void FileSaver::save(const QUrl &url, const QString &path)
{
    auto download = std::make_shared<Download>(path);
    if (!download->file.open()) {
        tell(tr("The file could not be saved: %1").arg(download->file.error()));
        return;
    }
    tell(tr("Saving the file…"));
    load(download, url);
}

void FileSaver::load(const std::shared_ptr<Download> &download, const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setTransferTimeout(kStalledMs);
    QNetworkReply *reply = m_network.get(request);
    reply->setReadBufferSize(kPiece);
    download->reply = reply;
    connect(reply, &QNetworkReply::redirected, this, [download](const QUrl &to) {
        if (!isWebAddress(to))
            download->reply->abort();
    });
    connect(reply, &QNetworkReply::readyRead, this, [this, download] { take(*download); });
    connect(reply, &QNetworkReply::finished, this, [this, download] { finish(download); });
}

void FileSaver::take(Download &download)
{
    // What an error page says is no part of the file.
    const int status = download.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    while (status < 400 && download.error.isEmpty() && download.reply->bytesAvailable() > 0) {
        const QByteArray piece = download.reply->read(kPiece);
        download.bytes += piece.size();
        if (download.bytes > kMostBytes)
            download.error = tr("it is too large");
        else if (!download.file.write(piece))
            download.error = download.file.error();
        if (!download.error.isEmpty())
            download.reply->abort();
    }
}

void FileSaver::finish(const std::shared_ptr<Download> &download)
{
    QNetworkReply *reply = download->reply;
    reply->deleteLater();
    if (reply->error() == QNetworkReply::ContentNotFoundError) {
        const QString second = secondAddress(reply->request().url().toString(QUrl::FullyEncoded));
        if (!second.isEmpty()) {
            load(download, QUrl(second));
            return;
        }
    }
    if (reply->error() == QNetworkReply::NoError)
        take(*download);
    else if (download->error.isEmpty())
        download->error = shownLine(reply->errorString(), 200);
    if (download->error.isEmpty() && !download->file.commit())
        download->error = download->file.error();
    tell(download->error.isEmpty() ? tr("Saved as %1.").arg(download->path)
                                   : tr("The file could not be saved: %1").arg(download->error));
}

} // namespace chat::ui
