// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/linkopener.h"

#include "app/base/showntext.h"
#include "app/base/webaddress.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/toast.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

#include <array>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Sets the translation context of the texts in this file.
struct LinkOpener
{
    Q_DECLARE_TR_FUNCTIONS(chat::ui::LinkOpener)
};

//! Invisible characters, or those that change the text direction: they could make a target look like another one.
bool isDeceptive(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || QChar::isSpace(c) || c == 0x2800
        || c == 0x3164 || c == 0xffa0;
}

QString withoutDeception(const QString &text)
{
    QString result;
    const auto points = text.toUcs4();
    for (const uint point : points) {
        const QString c = QString::fromUcs4(std::array<char32_t, 1>{point}.data(), 1);
        result += isDeceptive(point) ? QString::fromLatin1(c.toUtf8().toPercentEncoding()) : c;
    }
    return result;
}

QString shortened(const QString &text, qsizetype keepFront, qsizetype maxLength)
{
    if (text.size() <= maxLength)
        return text;
    // The host must be readable to its end: the part left out comes after it.
    const qsizetype front = std::min(std::max(keepFront, (maxLength - 1) * 2 / 3), maxLength - 1);
    return text.left(cutPosition(text, front)) + u'…'
        + text.mid(cutPosition(text, text.size() - (maxLength - 1 - front)));
}

QUrl parsedLink(const QString &url)
{
    return QUrl(url.trimmed(), QUrl::TolerantMode);
}

//! As far as a reader can tell, the text of the link is its target.
bool showsTarget(const QString &text, const QUrl &url)
{
    const QUrl shown = parsedLink(text);
    return isOpenable(text)
        && shown.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash)
        == url.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
}

void openNow(Style &style, QWidget *window, const QUrl &url)
{
    if (!QDesktopServices::openUrl(url))
        toast(window, style, LinkOpener::tr("No program on this computer opens links."));
}

} // namespace

bool isOpenable(const QString &url)
{
    return isWebAddress(parsedLink(url));
}

QString shownTarget(const QString &url, int maxLength)
{
    const QUrl target = parsedLink(url);
    if (!isOpenable(url))
        return shortened(withoutDeception(url.trimmed()), 0, maxLength);
    const QString host = target.host(QUrl::FullyEncoded);
    QString front = target.scheme() + "://"_L1;
    if (!target.userInfo().isEmpty())
        front += target.userInfo(QUrl::FullyEncoded) + u'@';
    front += host.contains(u':') ? u'[' + host + u']' : host;
    if (target.port() >= 0)
        front += u':' + QString::number(target.port());
    QUrl rest = target;
    rest.setScheme({});
    rest.setAuthority({});
    return shortened(front + withoutDeception(rest.toString(QUrl::PrettyDecoded)), front.size(), maxLength);
}

void openLink(Style &style, QWidget *window, const QString &url, const QString &text)
{
    if (!isOpenable(url)) {
        ConfirmCard::Question refusal;
        refusal.title = LinkOpener::tr("This link cannot be opened");
        refusal.text = LinkOpener::tr("Only links to web pages (http and https) are opened.");
        refusal.detail = shownTarget(url);
        confirm(window, style, refusal, {});
        return;
    }
    const QUrl target = parsedLink(url);
    if (showsTarget(text, target)) {
        openNow(style, window, target);
        return;
    }
    ConfirmCard::Question question;
    question.title = LinkOpener::tr("Open this link?");
    question.text = LinkOpener::tr("It leads to %1:").arg(target.host(QUrl::FullyEncoded));
    question.detail = shownTarget(url);
    question.action = LinkOpener::tr("Open");
    question.tone = ConfirmCard::Tone::Neutral;
    Style *look = &style; // outlives every window
    confirm(window, style, question, [look, window, target] { openNow(*look, window, target); });
}

} // namespace chat::ui
