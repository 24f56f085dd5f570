// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/export/htmlwriter.h"

#include "app/base/pictureheader.h"
#include "app/export/htmlcontent.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

constexpr qsizetype kLargestPicture = 8 << 20; // bytes, of one picture in the page

//! The translations of this file.
struct HtmlWords
{
    Q_DECLARE_TR_FUNCTIONS(HtmlWriter)
};

const char kSheet[] = R"css(
:root{color-scheme:light dark;--ground:#fff;--text:#1f2328;--dim:#5d6670;--line:#d8dde3;--soft:#f2f4f7;--link:#0b62c4}
@media (prefers-color-scheme:dark){:root{--ground:#1d2025;--text:#e3e6ea;--dim:#9aa3ad;--line:#363b43;--soft:#272b31;--link:#79b8ff}}
body{margin:0 auto;max-width:52rem;padding:1rem;background:var(--ground);color:var(--text);font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.4rem;margin:.5rem 0}
h2{font-size:1.15rem;margin:2rem 0 .5rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:.85rem;color:var(--dim);font-weight:600;margin:1.5rem 0 .5rem}
article{margin:.7rem 0}
article>header{font-size:.9rem}
article>header b{margin-right:.5rem}
time,.note,.more,.gap{color:var(--dim);font-size:.8rem}
p{margin:.2rem 0}
a{color:var(--link)}
blockquote{margin:.3rem 0;padding-left:.8rem;border-left:3px solid var(--line);color:var(--dim)}
pre,code{background:var(--soft);border-radius:4px;font-family:ui-monospace,monospace;font-size:.9em}
pre{padding:.6rem;overflow-x:auto}
code{padding:0 .25em}
pre code{padding:0}
img{max-width:100%;max-height:30rem;border-radius:4px}
hr{border:0;border-top:1px solid var(--line)}
.mention{color:var(--link)}
.card{margin:.4rem 0;padding:.5rem .8rem;border:1px solid var(--line);border-left-width:4px;border-radius:6px}
.card .head{font-weight:600}
.button{display:inline-block;margin:.2rem .4rem .2rem 0;padding:.1rem .7rem;border:1px solid var(--line);border-radius:6px}
.button p{margin:0}
.spoiler{background:var(--dim);color:transparent;border-radius:3px}
.spoiler:hover,.spoiler:focus{background:var(--soft);color:inherit}
.gap{text-align:center;margin:.8rem 0}
)css";

QByteArray sheetHash()
{
    return QCryptographicHash::hash(QByteArray(kSheet), QCryptographicHash::Sha256).toBase64();
}

QLatin1StringView mimeOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
    case PictureFormat::Apng:
        return "image/png"_L1;
    case PictureFormat::Jpeg:
        return "image/jpeg"_L1;
    case PictureFormat::Gif:
        return "image/gif"_L1;
    case PictureFormat::WebP:
        return "image/webp"_L1;
    case PictureFormat::Avif:
        return "image/avif"_L1;
    }
    return "image/png"_L1;
}

} // namespace

HtmlWriter::HtmlWriter(const QString &title, ExportPictures pictures)
    : m_title(title)
    , m_pictures(std::move(pictures))
{
}

QByteArray HtmlWriter::begin()
{
    const QString language = QLocale().bcp47Name();
    QByteArray page
        = "<!DOCTYPE html>\n<html lang=\"" + htmlText(language).toUtf8() + "\">\n<head>\n<meta charset=\"utf-8\">\n";
    page += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src "
            "'sha256-"
        + sheetHash() + "'; base-uri 'none'; form-action 'none'\">\n";
    page += "<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"referrer\" "
            "content=\"no-referrer\">\n";
    page += "<title>" + htmlText(m_title).toUtf8() + "</title>\n<style>" + kSheet + "</style>\n</head>\n<body>\n";
    return page + "<h1>" + htmlText(m_title).toUtf8() + "</h1>\n";
}

QByteArray HtmlWriter::beginPlace(const ExportPlace &place)
{
    m_day = {};
    const QString name = place.guild.isEmpty() ? place.name : u"#%1 · %2"_s.arg(place.name, place.guild);
    return "<section>\n<h2>" + htmlText(name).toUtf8() + "</h2>\n";
}

void HtmlWriter::continuePlace(const ExportPlace &, const QDateTime &after)
{
    m_day = after.toLocalTime().date();
}

QString HtmlWriter::picture(const QString &url, const QString &name) const
{
    const QString label = htmlText(name.isEmpty() ? url : name);
    const QByteArray bytes = m_pictures && !url.isEmpty() ? m_pictures(url) : QByteArray();
    const auto header = bytes.size() <= kLargestPicture ? readPictureHeader(bytes) : std::nullopt;
    if (!header)
        return htmlLink(url, label);
    return u"<img alt=\"%1\" src=\"data:%2;base64,"_s.arg(htmlText(name), mimeOf(header->format))
        + QString::fromLatin1(bytes.toBase64()) + u"\">"_s;
}

QString HtmlWriter::head(const Message &message) const
{
    QString head = u"<header><b title=\"%1\">%2</b><time datetime=\"%3\">%4</time>"_s.arg(
        htmlText(message.author.id.value), htmlText(message.author.displayName()),
        message.created.toUTC().toString(Qt::ISODateWithMs), message.created.toLocalTime().toString(u"HH:mm:ss"_s));
    if (message.edited.isValid())
        head += u" <span class=\"note\">"_s + htmlText(HtmlWords::tr("(edited)")) + u"</span>"_s;
    head += u"</header>"_s;
    if (message.quote) {
        head += u"<blockquote><b>%1</b> %2</blockquote>"_s.arg(
            htmlText(message.quote->author.displayName()), htmlText(message.quote->summary).replace(u'\n', u"<br>"_s));
    }
    return head;
}

//! What stands below the text.
QString HtmlWriter::rest(const Message &message) const
{
    QString rest;
    for (const Attachment &one : message.attachments) {
        const bool image = one.kind == Attachment::Kind::Image;
        rest += u"<p class=\"file\">"_s
            + (image ? picture(one.url, one.name)
                     : htmlLink(one.url, htmlText(one.name.isEmpty() ? one.url : one.name)))
            + u"</p>"_s;
    }
    for (const Embed &one : message.embeds) {
        rest += u"<div class=\"card\"><div class=\"head\">%1</div><p>%2</p></div>"_s.arg(
            htmlLink(one.url, htmlText(one.title.isEmpty() ? one.url : one.title)), htmlText(one.description));
    }
    if (!message.reactions.empty()) {
        QStringList all;
        for (const Reaction &one : message.reactions)
            all.append(htmlText(one.emoji.isCustom() ? u':' + one.emoji.name + u':' : one.emoji.id) + u' '
                + QString::number(one.count));
        rest += u"<p class=\"more\">"_s + all.join(u" · "_s) + u"</p>"_s;
    }
    return rest;
}

QByteArray HtmlWriter::message(const ExportedMessage &exported)
{
    const Message &message = exported.message;
    QString out;
    const QDate day = message.created.toLocalTime().date();
    if (day != m_day)
        out += u"<h3>"_s + htmlText(QLocale().toString(day, QLocale::LongFormat)) + u"</h3>\n"_s;
    m_day = day;
    if (exported.gap)
        out += u"<p class=\"gap\">"_s + htmlText(HtmlWords::tr("Messages may be missing here.")) + u"</p>\n"_s;
    out += u"<article>"_s + head(message)
        + htmlContent(
            message.content.blocks, [this](const QString &url, const QString &name) { return picture(url, name); })
        + rest(message) + u"</article>\n"_s;
    return out.toUtf8();
}

QByteArray HtmlWriter::endPlace()
{
    return "</section>\n";
}

QByteArray HtmlWriter::end()
{
    return "</body>\n</html>\n";
}

} // namespace chat
