// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/export/htmlcontent.h"

#include "app/base/showntext.h"
#include "app/base/webaddress.h"

#include <QDateTime>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

constexpr int kDeepest = 40; // of what stands in each other

//! Writes content as HTML. Only tags and attributes of this file get into it; everything else is text.
class HtmlContentWriter
{
public:
    explicit HtmlContentWriter(const HtmlPicture &picture)
        : m_picture(picture)
    {
    }

    void write(const Blocks &blocks)
    {
        if (++m_depth < kDeepest) {
            for (const Block &block : blocks)
                write(block);
        }
        --m_depth;
    }

    [[nodiscard]] QString take() { return std::move(m_out); }

private:
    void element(QLatin1StringView tag, const QString &inside) { m_out += u"<%1>%2</%1>"_s.arg(tag, inside); }

    void write(const Block &block)
    {
        switch (block.kind) {
        case Block::Kind::Text:
            m_out += u"<p>"_s;
            write(block.inlines);
            m_out += u"</p>"_s;
            break;
        case Block::Kind::Quote:
            m_out += u"<blockquote>"_s;
            write(block.inlines);
            m_out += u"</blockquote>"_s;
            break;
        case Block::Kind::Code:
            m_out += u"<pre><code>"_s + htmlText(block.text) + u"</code></pre>"_s;
            break;
        case Block::Kind::Hr:
            m_out += u"<hr>"_s;
            break;
        case Block::Kind::Card:
            for (const Card &card : block.card)
                write(card);
            break;
        case Block::Kind::Image:
            m_out += u"<p>"_s + m_picture(block.src, block.text) + u"</p>"_s;
            break;
        case Block::Kind::Video:
        case Block::Kind::Audio:
        case Block::Kind::File:
            file(block.src, block.text);
            break;
        }
    }

    void file(const QString &url, const QString &name)
    {
        m_out += u"<p class=\"file\">"_s + htmlLink(url, htmlText(name.isEmpty() ? url : name)) + u"</p>"_s;
    }

    void write(const Inlines &inlines)
    {
        if (++m_depth < kDeepest) {
            for (const Inline &one : inlines)
                write(one);
        }
        --m_depth;
    }

    void wrapped(QLatin1StringView tag, const Inlines &children)
    {
        m_out += u'<' + tag + u'>';
        write(children);
        m_out += u"</"_s + tag + u'>';
    }

    void write(const Inline &one)
    {
        switch (one.kind) {
        case Inline::Kind::Text:
            m_out += htmlText(one.text).replace(u'\n', u"<br>"_s);
            break;
        case Inline::Kind::Code:
            m_out += u"<code>"_s + htmlText(one.text) + u"</code>"_s;
            break;
        case Inline::Kind::Bold:
            wrapped("strong"_L1, one.children);
            break;
        case Inline::Kind::Italic:
            wrapped("em"_L1, one.children);
            break;
        case Inline::Kind::Strike:
            wrapped("s"_L1, one.children);
            break;
        case Inline::Kind::Underline:
            wrapped("u"_L1, one.children);
            break;
        case Inline::Kind::Spoiler:
            m_out += u"<span class=\"spoiler\" tabindex=\"0\">"_s;
            write(one.children);
            m_out += u"</span>"_s;
            break;
        case Inline::Kind::Link: {
            const qsizetype begin = m_out.size();
            write(one.children);
            const QString inside = m_out.sliced(begin);
            m_out.truncate(begin);
            m_out += htmlLink(one.value, inside.isEmpty() ? htmlText(one.value) : inside);
            break;
        }
        case Inline::Kind::Font:
            write(one.children);
            break;
        case Inline::Kind::User:
            mention(u'@' + (one.text.isEmpty() ? one.value : one.text));
            break;
        case Inline::Kind::All:
            mention(u"@all"_s);
            break;
        case Inline::Kind::Here:
            mention(u"@here"_s);
            break;
        case Inline::Kind::Role:
            mention(u'@' + (one.text.isEmpty() ? one.value : one.text));
            break;
        case Inline::Kind::Channel:
            mention(u'#' + (one.text.isEmpty() ? one.value : one.text));
            break;
        case Inline::Kind::Emoji:
        case Inline::Kind::Shortcode:
            m_out += htmlText(u':' + one.text + u':');
            break;
        }
    }

    void mention(const QString &text) { m_out += u"<span class=\"mention\">"_s + htmlText(text) + u"</span>"_s; }

    void write(const Card &card)
    {
        if (++m_depth < kDeepest) {
            m_out += u"<div class=\"card\">"_s;
            for (const CardModule &module : card.modules)
                write(module);
            m_out += u"</div>"_s;
        }
        --m_depth;
    }

    void write(const CardModule &module)
    {
        switch (module.kind) {
        case CardModule::Kind::Header:
            m_out += u"<div class=\"head\">"_s;
            if (module.text)
                write(*module.text);
            m_out += u"</div>"_s;
            break;
        case CardModule::Kind::Section:
            if (module.text)
                write(*module.text);
            if (module.accessory)
                write(*module.accessory);
            break;
        case CardModule::Kind::ImageGroup:
        case CardModule::Kind::Container:
        case CardModule::Kind::ActionGroup:
            elements(module.elements);
            break;
        case CardModule::Kind::Context:
            m_out += u"<div class=\"note\">"_s;
            elements(module.elements);
            m_out += u"</div>"_s;
            break;
        case CardModule::Kind::Divider:
            m_out += u"<hr>"_s;
            break;
        case CardModule::Kind::File:
        case CardModule::Kind::Audio:
        case CardModule::Kind::Video:
            file(module.src, module.title);
            break;
        case CardModule::Kind::Countdown:
            element("p"_L1, htmlText(QDateTime::fromMSecsSinceEpoch(module.endTime).toString(Qt::ISODate)));
            break;
        case CardModule::Kind::Invite:
            element("p"_L1, htmlText(module.code));
            break;
        case CardModule::Kind::Unknown:
            element("p"_L1, htmlText(module.type));
            break;
        }
    }

    void elements(const std::vector<CardElement> &all)
    {
        for (const CardElement &one : all)
            write(one);
    }

    void write(const CardElement &one)
    {
        switch (one.kind) {
        case CardElement::Kind::PlainText:
        case CardElement::Kind::KMarkdown:
            write(one.blocks);
            break;
        case CardElement::Kind::Image:
            m_out += u"<p>"_s + m_picture(one.src, one.alt) + u"</p>"_s;
            break;
        case CardElement::Kind::Button:
            m_out += u"<span class=\"button\">"_s;
            elements(one.elements);
            m_out += u"</span>"_s;
            break;
        case CardElement::Kind::Paragraph:
            elements(one.elements);
            break;
        case CardElement::Kind::Unknown:
            element("p"_L1, htmlText(one.type));
            break;
        }
    }

    const HtmlPicture &m_picture;
    QString m_out;
    int m_depth = 0;
};

} // namespace

QString htmlText(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : shownText(text)) {
        if (c == u'<')
            out += u"&lt;"_s;
        else if (c == u'>')
            out += u"&gt;"_s;
        else if (c == u'&')
            out += u"&amp;"_s;
        else if (c == u'"')
            out += u"&quot;"_s;
        else if (c == u'\'')
            out += u"&#39;"_s;
        else
            out += c;
    }
    return out;
}

QString htmlLink(const QString &url, const QString &inside)
{
    const QUrl parsed(url, QUrl::StrictMode);
    if (isWebAddress(parsed))
        return u"<a href=\"%1\" rel=\"noopener noreferrer nofollow\">"_s.arg(
                   htmlText(QString::fromLatin1(parsed.toEncoded())))
            + inside + u"</a>"_s;
    return url.isEmpty() || inside == htmlText(url) ? inside : inside + u" ("_s + htmlText(url) + u')';
}

QString htmlContent(const Blocks &blocks, const HtmlPicture &picture)
{
    HtmlContentWriter writer(picture);
    writer.write(blocks);
    return writer.take();
}

} // namespace chat
