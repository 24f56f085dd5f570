// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/pastedform.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <QUrl>

#include <vector>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestHtml = 1'000'000; // characters that are read
constexpr qsizetype kLongestPictureHtml = 100'000;

//! What older file managers offer in addition to a text of paths: "copy" or "cut", then addresses.
constexpr auto kCopiedFiles = "x-special/gnome-copied-files"_L1;

struct PictureFormat
{
    QLatin1StringView mime;
    QLatin1StringView suffix;
    QByteArray begin;
};

const std::vector<PictureFormat> &pictureFormats()
{
    static const std::vector<PictureFormat> all{
        {"image/png"_L1, "png"_L1, "\x89PNG\r\n\x1a\n"_ba},
        {"image/jpeg"_L1, "jpg"_L1, "\xff\xd8\xff"_ba},
    };
    return all;
}

//! What clipboards offer where there is neither PNG nor JPEG, best first.
const QStringList &pixelFormats()
{
    static const QStringList all{u"image/bmp"_s, u"image/x-bmp"_s, u"image/x-MS-bmp"_s, u"image/x-ms-bmp"_s,
        u"image/webp"_s, u"image/gif"_s, u"image/x-portable-pixmap"_s, u"image/tiff"_s};
    return all;
}

QList<QUrl> urlsOf(const QMimeData &mime)
{
    QList<QUrl> urls = mime.urls();
    if (urls.isEmpty() && mime.hasFormat(kCopiedFiles)) {
        const QList<QByteArray> lines = mime.data(kCopiedFiles).split('\n');
        for (qsizetype i = 1; i < lines.size(); ++i)
            urls << QUrl::fromEncoded(lines[i].trimmed());
    }
    return urls;
}

//! No picture and no style sheet is loaded for it. Qt treats what follows a <link> as a part of it.
QString textOf(const QString &html)
{
    static const QRegularExpression links(u"<link\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    return QTextDocumentFragment::fromHtml(html.left(kLongestHtml).remove(links))
        .toPlainText()
        .remove(QChar::ObjectReplacementCharacter);
}

//! With one kind of line break.
QString cleaned(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').remove(QChar(u'\0'));
}

//! A copied picture is also offered as formatted text that contains nothing else.
bool isPictureAlone(const QMimeData &mime)
{
    const QString html = mime.hasHtml() ? mime.html() : QString();
    return html.size() <= kLongestPictureHtml && html.contains("<img"_L1, Qt::CaseInsensitive)
        && textOf(html).trimmed().isEmpty();
}

} // namespace

PastedForm pastedForm(const QMimeData &mime)
{
    if (!pastedPaths(mime).isEmpty())
        return PastedForm::Files;
    const bool words = mime.hasText() && !mime.text().trimmed().isEmpty();
    // A picture offered together with text is a picture of that text (cells of a table), unless the text is only its
    // address.
    if (mime.hasImage() && (!words || isPictureAlone(mime)))
        return PastedForm::Picture;
    const bool any = (mime.hasText() && !mime.text().isEmpty()) || (mime.hasHtml() && !pastedText(mime).isEmpty());
    return any ? PastedForm::Text : PastedForm::Nothing;
}

QStringList pastedPaths(const QMimeData &mime)
{
    QStringList paths;
    const QList<QUrl> urls = urlsOf(mime);
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

QString pastedText(const QMimeData &mime)
{
    QString text = mime.hasText() ? mime.text() : QString();
    if (text.isEmpty() && mime.hasHtml())
        text = textOf(mime.html());
    return cleaned(text).replace(QChar(QChar::Nbsp), u' '); // web pages have them between words
}

QString sourceFormat(MarkupDialect dialect)
{
    return dialect == MarkupDialect::Elements ? u"application/x-kookaburra-elements"_s
                                              : u"application/x-kookaburra-kmarkdown"_s;
}

QString pastedSource(const QMimeData &mime, MarkupDialect dialect)
{
    const QString format = sourceFormat(dialect);
    return mime.hasFormat(format) ? cleaned(QString::fromUtf8(mime.data(format))) : pastedText(mime);
}

PastedPicture pastedPicture(const QMimeData &mime)
{
    for (const PictureFormat &format : pictureFormats()) {
        if (!mime.hasFormat(format.mime))
            continue;
        const QByteArray bytes = mime.data(format.mime);
        if (bytes.startsWith(format.begin))
            return {bytes, format.mime, format.suffix};
    }
    return {};
}

QByteArray pastedPixels(const QMimeData &mime)
{
    for (const QString &format : pixelFormats()) {
        if (!mime.hasFormat(format))
            continue;
        if (QByteArray bytes = mime.data(format); !bytes.isEmpty())
            return bytes;
    }
    return {};
}

} // namespace chat::ui
