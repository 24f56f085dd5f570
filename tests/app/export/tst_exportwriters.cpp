// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/utctime.h"
#include "app/export/csvwriter.h"
#include "app/export/exportwriter.h"
#include "app/export/htmlcontent.h"
#include "app/export/markdowncontent.h"
#include "app/kook/kookcontent.h"
#include "app/markup/plaintext.h"
#include "tests/support/testcase.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

namespace tst_exportwriters {

using namespace chat;
using namespace Qt::Literals::StringLiterals;

namespace {

const ExportPlace kPlace{{ChannelKind::Guild, ChannelId(u"100"_s)}, u"gen\"eral</h2>"_s, u"=Guild"_s};

Message exportedOf(const QString &source, MessageKind kind = MessageKind::Markup)
{
    Message message;
    message.id = MessageId(u"m1"_s);
    message.channel = kPlace.channel;
    message.author.id = UserId(u"u1"_s);
    message.author.name = u"Ann"_s;
    message.kind = kind;
    message.source = source;
    message.content = kook::contentOf(kind, source);
    message.created = utcTime(1'700'000'000'000);
    return message;
}

QByteArray whole(ExportFormat format, const std::vector<Message> &messages, const ExportPictures &pictures = {})
{
    const auto writer = ExportWriter::make(format, u"A <title> & more"_s, pictures);
    QByteArray out = writer->begin() + writer->beginPlace(kPlace);
    for (const Message &message : messages)
        out += writer->message({message, {}, false});
    return out + writer->endPlace() + writer->end();
}

//! RFC 4180, read again.
QList<QStringList> csvRows(const QString &text)
{
    QList<QStringList> rows(1);
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (text.mid(i + 1, 1) == u"\"")
                cell += text.at(++i);
            else
                quoted = false;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',' || c == u'\n') {
            rows.last().append(std::exchange(cell, {}));
            if (c == u'\n')
                rows.append(QStringList());
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (rows.last().isEmpty())
        rows.removeLast();
    return rows;
}

//! What a reader of Markdown sees.
QString readMarkdown(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    return document.toPlainText().replace(QChar::Nbsp, u' ').replace(QChar::LineSeparator, u'\n');
}

Attachment attachment(Attachment::Kind kind, const QString &url, const QString &name)
{
    Attachment made;
    made.kind = kind;
    made.url = url;
    made.name = name;
    return made;
}

} // namespace

//! What exports look like, and that nothing in a message becomes more than text.
class TestExportWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileTexts_data();
    void pageHasOnlyItsOwnTags_data() { hostileTexts_data(); }
    void pageHasOnlyItsOwnTags();
    void pageForbidsScriptsAndLoading();
    void linksAreOfTheWebOnly_data();
    void linksAreOfTheWebOnly();
    void picturesStandInThePageIfTheyArePictures();
    void markupIsKeptInThePage();
    void cardsAreWritten();
    void csvReadsBack_data() { hostileTexts_data(); }
    void csvReadsBack();
    void spreadsheetsCalculateNothing_data();
    void spreadsheetsCalculateNothing();
    void markdownShowsTheText_data() { hostileTexts_data(); }
    void markdownShowsTheText();
    void markdownKeepsMarkup();
    void jsonLinesReadBack_data() { hostileTexts_data(); }
    void jsonLinesReadBack();
    void deepContentEnds();
};

void TestExportWriters::hostileTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Hello, world. 你好！"_s;
    QTest::newRow("script") << u"<script>alert(1)</script><img src=x onerror=alert(1)>"_s;
    QTest::newRow("end of things") << u"</style></title></body>--><!--]]>"_s;
    QTest::newRow("attribute") << u"\" onmouseover=\"alert(1)\" x='"_s;
    QTest::newRow("entities") << u"&lt;b&gt; &amp; &#60;"_s;
    QTest::newRow("heading") << u"# no heading\n## none\n===\n---\n***\n___"_s;
    QTest::newRow("lists") << u"- a\n+ b\n1. c\n2) d\n> e"_s;
    QTest::newRow("emphasis") << u"*a* **b** _c_ __d__ ~~e~~ `f` ``g``"_s;
    QTest::newRow("links") << u"[a](javascript:alert(1)) ![b](http://x/y.png) [c]: http://x <http://x>"_s;
    QTest::newRow("table") << u"a | b\n--- | ---\nc | d"_s;
    QTest::newRow("fence") << u"```\ncode\n```"_s;
    QTest::newRow("html in Markdown") << u"<details><summary>x</summary>"_s;
    QTest::newRow("backslashes") << u"\\ \\* \\\\"_s;
    QTest::newRow("formula") << u"=HYPERLINK(\"http://x\",\"y\")"_s;
    QTest::newRow("quotes and lines") << u"a \"b\", c\nd,,\"\"\ne"_s;
    QTest::newRow("percent") << u"%1 %2 %n"_s;
}

void TestExportWriters::pageHasOnlyItsOwnTags()
{
    QFETCH(QString, text);
    Message message = exportedOf(text, MessageKind::Text);
    message.author.name = text;
    message.author.id = UserId(text);
    message.id = MessageId(text);
    message.quote = Quote{MessageId(text), message.author, text, {}, {}};
    message.attachments = {attachment(Attachment::Kind::File, text, text)};
    Embed embed;
    embed.url = text;
    embed.title = text;
    embed.description = text;
    message.embeds.push_back(embed);
    message.reactions.push_back({{text, text, {}}, 2, false});
    const QString page = QString::fromUtf8(whole(ExportFormat::Html, {message}));
    static const QStringList known{u"html"_s, u"head"_s, u"meta"_s, u"title"_s, u"style"_s, u"body"_s, u"h1"_s,
        u"section"_s, u"h2"_s, u"h3"_s, u"article"_s, u"header"_s, u"b"_s, u"time"_s, u"blockquote"_s, u"br"_s, u"p"_s,
        u"div"_s, u"a"_s, u"!DOCTYPE"_s};
    static const QRegularExpression tag(u"<(/?)([^\\s>]+)([^>]*)>"_s);
    for (auto it = tag.globalMatch(page); it.hasNext();) {
        const auto match = it.next();
        QVERIFY2(known.contains(match.captured(2)), qPrintable(match.captured()));
        static const QRegularExpression attributes(u"^(\\s+[a-z-]+=\"[^\"<>]*\")*\\s*(html)?$"_s);
        QVERIFY2(attributes.match(match.captured(3)).hasMatch(), qPrintable(match.captured()));
        static const QRegularExpression attribute(u"\\s([a-z-]+)=\"[^\"]*\""_s);
        for (auto one = attribute.globalMatch(match.captured(3)); one.hasNext();)
            QVERIFY2(!one.next().captured(1).startsWith(u"on"_s), qPrintable(match.captured()));
    }
    QVERIFY(page.contains(u"<title>A &lt;title&gt; &amp; more</title>"_s));
    QVERIFY(page.contains(u"<h2>#gen&quot;eral&lt;/h2&gt; · =Guild</h2>"_s));
    QTextDocument document; // only tags are left out
    document.setHtml(page);
    QString first = text.section(u'\n', 0, 0).simplified();
    QVERIFY2(document.toPlainText().simplified().contains(first), qPrintable(document.toPlainText()));
}

void TestExportWriters::pageForbidsScriptsAndLoading()
{
    const QByteArray page = whole(ExportFormat::Html, {exportedOf(u"x"_s)});
    const qsizetype begin = page.indexOf("<style>") + 7;
    const QByteArray sheet = page.mid(begin, page.indexOf("</style>") - begin);
    const QByteArray hash = QCryptographicHash::hash(sheet, QCryptographicHash::Sha256).toBase64();
    QVERIFY(page.contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
                          "style-src 'sha256-"
        + hash + "'; base-uri 'none'; form-action 'none'\""));
    QVERIFY(page.indexOf("Content-Security-Policy") < page.indexOf("<style>"));
    QVERIFY(sheet.contains("prefers-color-scheme:dark"));
    QVERIFY(!page.contains(" style="));
    QVERIFY(!page.contains("src=\"http"));
}

void TestExportWriters::linksAreOfTheWebOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("links");
    QTest::newRow("https") << u"https://example.org/a?b=c&d"_s << true;
    QTest::newRow("http") << u"http://example.org"_s << true;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("script with a break") << u"java\nscript:alert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html,<script>alert(1)</script>"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("quotes") << u"https://example.org/\"onclick=\"x"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
}

void TestExportWriters::linksAreOfTheWebOnly()
{
    QFETCH(QString, url);
    QFETCH(bool, links);
    const QString html = htmlLink(url, u"text"_s);
    QCOMPARE(html.contains(u"<a href="_s), links);
    QVERIFY(!html.contains(u"<script"_s));
    Block block;
    block.kind = Block::Kind::File;
    block.src = url;
    block.text = u"text"_s;
    const QString markdown = markdownContent({block});
    QCOMPARE(markdown.contains(u"](<"_s), links);
    QVERIFY(readMarkdown(markdown).contains(u"text"_s));
}

void TestExportWriters::picturesStandInThePageIfTheyArePictures()
{
    QImage image(2, 2, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(image.save(&buffer, "PNG"));
    QByteArray given = png;
    Message message = exportedOf(u"x"_s);
    message.attachments = {attachment(Attachment::Kind::Image, u"https://example.org/a.png"_s, u"a\"b.png"_s)};
    const auto pictures = [&given](const QString &) { return given; };
    QByteArray page = whole(ExportFormat::Html, {message}, pictures);
    QVERIFY(page.contains("<img alt=\"a&quot;b.png\" src=\"data:image/png;base64," + png.toBase64() + "\">"));
    for (const QByteArray &other : {QByteArray(), QByteArray("<svg onload=alert(1)>"), QByteArray("GIF89a")}) {
        given = other;
        page = whole(ExportFormat::Html, {message}, pictures);
        QVERIFY(!page.contains("<img"));
        QVERIFY(page.contains("<a href=\"https://example.org/a.png\""));
    }
    QVERIFY(!whole(ExportFormat::Html, {message}).contains("<img"));
}

void TestExportWriters::markupIsKeptInThePage()
{
    const QByteArray page
        = whole(ExportFormat::Html, {exportedOf(u"**bold** *it* ~~no~~ `code` (spl)hidden(spl)\n> quoted"_s)});
    for (const QByteArray part : {"<strong>bold</strong>", "<em>it</em>", "<s>no</s>", "<code>code</code>",
             "<span class=\"spoiler\" tabindex=\"0\">hidden</span>", "<blockquote>quoted"})
        QVERIFY2(page.contains(part), part.constData());
}

void TestExportWriters::cardsAreWritten()
{
    const QString card = QStringLiteral("[{\"type\":\"card\",\"modules\":[{\"type\":\"header\",\"text\":{\"type\":"
                                        "\"plain-text\",\"content\":\"Head <b>\"}},{\"type\":\"section\",\"text\":{"
                                        "\"type\":\"kmarkdown\",\"content\":\"**strong**\"}},{\"type\":\"action-"
                                        "group\",\"elements\":[{\"type\":\"button\",\"text\":{\"type\":\"plain-"
                                        "text\",\"content\":\"Press\"}}]}]}]");
    const Message message = exportedOf(card, MessageKind::Card);
    const QByteArray page = whole(ExportFormat::Html, {message});
    QVERIFY(page.contains("Head &lt;b&gt;"));
    QVERIFY(page.contains("<strong>strong</strong>"));
    QVERIFY(page.contains("<span class=\"button\">"));
    const QString markdown = QString::fromUtf8(whole(ExportFormat::Markdown, {message}));
    QVERIFY(readMarkdown(markdown).contains(u"Head <b>"_s));
    QVERIFY(csvRows(QString::fromUtf8(whole(ExportFormat::Csv, {message}))).value(1).value(6).contains(u"Press"_s));
}

void TestExportWriters::csvReadsBack()
{
    QFETCH(QString, text);
    Message message = exportedOf(text, MessageKind::Text);
    message.author.name = text;
    const QByteArray bytes = whole(ExportFormat::Csv, {message, exportedOf(u"next"_s)});
    QVERIFY(bytes.startsWith("\xef\xbb\xbfid,time,"));
    const auto rows = csvRows(QString::fromUtf8(bytes));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1).size(), rows.at(0).size());
    const auto plain = [](const QString &cell) { return cell.startsWith(u'\'') ? cell.sliced(1) : cell; };
    QCOMPARE(plain(rows.at(1).at(6)).trimmed(), markup::uncoveredPlainOf(message.content.blocks).trimmed());
    QCOMPARE(plain(rows.at(1).at(4)).simplified(), message.author.displayName().simplified());
    QCOMPARE(rows.at(1).at(2), u"'=Guild"_s);
}

void TestExportWriters::spreadsheetsCalculateNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const char *begin : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
        QTest::newRow(begin) << QString::fromLatin1(begin);
    QTest::newRow("full width") << u"＝1+1"_s;
}

void TestExportWriters::spreadsheetsCalculateNothing()
{
    QFETCH(QString, text);
    QString cell = csvCell(text);
    if (cell.startsWith(u'"'))
        cell = cell.sliced(1, cell.size() - 2);
    QCOMPARE(cell, u'\'' + text);
    QCOMPARE(csvCell(u"a=1"_s), u"a=1"_s);
}

void TestExportWriters::markdownShowsTheText()
{
    QFETCH(QString, text);
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(line.trimmed());
    QCOMPARE(readMarkdown(markdownText(text)), lines.join(u'\n'));
    Message message = exportedOf(text, MessageKind::Text);
    message.author.name = text;
    message.quote = Quote{MessageId(u"q"_s), message.author, text, {}, {}};
    const QString read = readMarkdown(QString::fromUtf8(whole(ExportFormat::Markdown, {message})));
    QVERIFY2(read.contains(lines.first()), qPrintable(read));
}

void TestExportWriters::markdownKeepsMarkup()
{
    const QString markdown = QString::fromUtf8(
        whole(ExportFormat::Markdown, {exportedOf(u"**bold** and `co``de` [a](https://example.org/x)"_s)}));
    QVERIFY2(markdown.contains(u"**bold** and "_s), qPrintable(markdown));
    QVERIFY2(markdown.contains(u"[a](<https://example.org/x>)"_s), qPrintable(markdown));
    const QString lines = QString::fromUtf8(whole(ExportFormat::Markdown, {exportedOf(u"one\n**two**\nthree"_s)}));
    QVERIFY2(lines.contains(u"one\\\n**two**\\\nthree\n"_s), qPrintable(lines));
    QVERIFY(markdown.startsWith(u"# A \\<title\\> \\& more\n"_s));
    QVERIFY(markdown.contains(u"\n**Ann** "_s));
}

void TestExportWriters::jsonLinesReadBack()
{
    QFETCH(QString, text);
    const QByteArray bytes = whole(ExportFormat::Jsonl, {exportedOf(text), exportedOf(u"next"_s)});
    const auto lines = bytes.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(QJsonDocument::fromJson(lines.first()).object().value("source"_L1).toString(), text);
}

void TestExportWriters::deepContentEnds()
{
    Inline inner;
    inner.text = u"x"_s;
    for (int i = 0; i < 5'000; ++i) {
        Inline outer;
        outer.kind = Inline::Kind::Bold;
        outer.children.push_back(std::move(inner));
        inner = std::move(outer);
    }
    Block block;
    block.inlines.push_back(std::move(inner));
    const Blocks blocks{block};
    QVERIFY(htmlContent(blocks, [](const QString &, const QString &) { return QString(); }).size() < 10'000);
    QVERIFY(markdownContent(blocks).size() < 10'000);
}

KOOKABURRA_GUI_CASE(TestExportWriters)

} // namespace tst_exportwriters

#include "tst_exportwriters.moc"
