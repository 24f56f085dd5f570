// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/directory.h"
#include "app/net/pictures/imagecache.h"
#include "tests/support/satoririg.h"
#include "tests/support/testcase.h"
#include "ui/editor/findinglist.h"
#include "ui/editor/messageeditor.h"
#include "ui/input/completer.h"
#include "ui/input/elementspans.h"
#include "ui/input/formatbar.h"
#include "ui/input/markupassist.h"
#include "ui/input/markupspans.h"
#include "ui/input/messageinput.h"
#include "ui/input/writing.h"
#include "ui/message/row/contentpreview.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QAbstractButton>
#include <QTextBlock>
#include <QTextLayout>

namespace tst_elementeditor {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;

namespace {

//! The flags of the characters, as a row of letters: b bold, i italic, m marker, c code, @ mention, l link text, a address.
QString pictured(const QString &source)
{
    QString out;
    for (const quint16 flags : elementFlags(source)) {
        if (flags & Mention)
            out += u'@';
        else if (flags & Marker)
            out += u'm';
        else if (flags & Address)
            out += u'a';
        else if (flags & Code)
            out += u'c';
        else if (flags & EmojiCode)
            out += u'e';
        else if ((flags & Bold) && (flags & Italic))
            out += u'x';
        else if (flags & Bold)
            out += u'b';
        else if (flags & Italic)
            out += u'i';
        else if (flags & LinkText)
            out += u'l';
        else if (flags & QuoteText)
            out += u'q';
        else
            out += u'.';
    }
    return out;
}

} // namespace

//! The editor of a message whose source is elements: colours, findings, format keys, completion and the preview speak
//! elements, and what is saved is what was written.
class TestElementEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeSatoriServer>(SatoriSwitches(), 10);
        m_rig = std::make_unique<SatoriRig>(*m_server);
        QVERIFY(m_rig->online());
        m_style = std::make_unique<Style>();
        m_images = std::make_unique<ImageCache>(QString());
        m_directory = std::make_unique<Directory>(*m_rig->backend);
        m_directory->load();
        QTRY_COMPARE(m_directory->state(), Directory::State::Ready);
        m_directory->loadGuild(GuildId(u"g1"_s));
        QTRY_COMPARE(m_directory->guildState(GuildId(u"g1"_s)), Directory::State::Ready);
        m_writing
            = std::make_unique<Writing>(Writing::Needs{*m_style, *m_rig->backend, *m_directory, *m_images, QString()});
        m_window = std::make_unique<QWidget>();
        m_window->resize(640, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_writing.reset();
        m_directory.reset();
        m_images.reset();
        m_style.reset();
        m_rig.reset();
        m_server.reset();
    }

    void sourcesAreColoured_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("flags");
        QTest::newRow("nested") << u"<b>a<i>b</i></b>c"_s << u"mmmbmmmxmmmmmmmm."_s;
        QTest::newRow("mention") << u"x<at id=\"1\"/>"_s << u".@@@@@@@@@@@@"_s;
        QTest::newRow("address") << u"<a href=\"u\">t</a>"_s << u"mmmmmmmmmammlmmmm"_s;
        QTest::newRow("code") << u"<code>*</code>"_s << u"mmmmmmcmmmmmmm"_s;
        QTest::newRow("entity") << u"a &lt; b &x"_s << u"..eeee....."_s;
        QTest::newRow("never closed") << u"<b>a<i>b</b>c"_s << u"mmmbmmmxmmmm."_s;
        QTest::newRow("no element") << u"1 < 2 <wow>x"_s << u"............"_s;
        QTest::newRow("comment") << u"<!-- x -->y"_s << u"mmmmmmmmmm."_s;
        QTest::newRow("stray end") << u"a</b>"_s << u".mmmm"_s;
        QTest::newRow("KMarkdown means nothing") << u"**a**"_s << u"....."_s;
    }
    void sourcesAreColoured()
    {
        QFETCH(QString, source);
        QFETCH(QString, flags);
        QCOMPARE(pictured(source), flags);
    }

    void hugeAndDeepSourcesAreColouredInTime()
    {
        const QString deep = u"<b>"_s.repeated(6000);
        QCOMPARE(elementFlags(deep).size(), static_cast<size_t>(deep.size()));
        const QString wide = u"<i>x</i>"_s.repeated(50'000);
        QCOMPARE(elementFlags(wide).size(), static_cast<size_t>(wide.size()));
    }

    void fieldShowsItsColours()
    {
        open(u"<b>bold</b> plain"_s);
        const auto boldAt = [this](int position) {
            const auto formats = field().document()->firstBlock().layout()->formats();
            return std::ranges::any_of(formats, [position](const QTextLayout::FormatRange &range) {
                return range.start <= position && position < range.start + range.length
                    && range.format.fontWeight() == QFont::Bold;
            });
        };
        QTRY_VERIFY(boldAt(4));
        QVERIFY(!boldAt(13));
    }

    void findingsSpeakElements()
    {
        open(u"fine **text**"_s);
        QVERIFY(findings().findings().empty());
        field().selectAll();
        QTest::keyClicks(&field(), u"<b>never closed & <img/>"_s);
        QTRY_VERIFY(!findings().findings().empty());
        QStringList reasons;
        for (const markup::Finding &finding : findings().findings())
            reasons.append(finding.reason);
        QVERIFY2(reasons.contains(u"unclosed_tag"_s) && reasons.contains(u"unknown_entity"_s)
                && reasons.contains(u"missing_field"_s),
            qPrintable(reasons.join(u' ')));
        QVERIFY(findings().isVisible());
    }

    void previewShowsWhatIsWritten()
    {
        open(u"<b>bold</b> &lt;x&gt; <at id=\"u2\"/>"_s);
        QCOMPARE(preview().content().plain, u"bold <x> @u2"_s);
        field().selectAll();
        QTest::keyClicks(&field(), u"<i>other</i> **stars**"_s);
        QTRY_COMPARE(preview().content().plain, u"other **stars**"_s);
        QCOMPARE(preview().content().blocks.front().inlines.front().kind, Inline::Kind::Italic);
    }

    void formatsWriteElements_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("written");
        const std::pair<MarkupFormat, QString> rows[]{{MarkupFormat::Bold, u"<b>word</b>"_s},
            {MarkupFormat::Italic, u"<i>word</i>"_s}, {MarkupFormat::Strike, u"<s>word</s>"_s},
            {MarkupFormat::Underline, u"<u>word</u>"_s}, {MarkupFormat::Spoiler, u"<spl>word</spl>"_s},
            {MarkupFormat::Code, u"<code>word</code>"_s}, {MarkupFormat::Link, u"<a href=\"https://\">word</a>"_s},
            {MarkupFormat::Quote, u"<blockquote>word</blockquote>"_s}};
        for (const auto &[format, written] : rows)
            QTest::addRow("%s", qPrintable(formatName(format))) << static_cast<int>(format) << written;
    }
    void formatsWriteElements()
    {
        QFETCH(int, format);
        QFETCH(QString, written);
        open(u"word"_s);
        field().selectAll();
        auto *bar = m_editor->findChild<FormatBar *>();
        const auto buttons = bar->findChildren<QAbstractButton *>();
        const auto wanted = static_cast<MarkupFormat>(format);
        const auto button = std::ranges::find_if(
            buttons, [wanted](const QAbstractButton *each) { return each->accessibleName() == formatName(wanted); });
        QVERIFY(button != buttons.end());
        (*button)->click();
        QCOMPARE(m_editor->source(), written);
        if (wanted == MarkupFormat::Link) {
            QCOMPARE(field().textCursor().selectedText(), u"https://"_s); // ready to be written over
            return;
        }
        QCOMPARE(field().textCursor().selectedText(), u"word"_s);
        (*button)->click(); // and off again
        QCOMPARE(m_editor->source(), u"word"_s);
    }

    void formatKeysWriteElements()
    {
        open(u"word"_s);
        field().selectAll();
        QTest::keyClick(&field(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(m_editor->source(), u"<b>word</b>"_s);
    }

    void completionWritesElements()
    {
        open(QString());
        QTest::keyClicks(&field(), u"hi @Nick"_s);
        auto *completer = m_editor->findChild<Completer *>();
        QVERIFY(completer);
        QTRY_VERIFY(completer->isOpen());
        QTest::keyClick(&field(), Qt::Key_Tab);
        QVERIFY2(m_editor->source().startsWith(u"hi <at id=\"u1\""_s), qPrintable(m_editor->source()));
        QTRY_VERIFY(preview().content().plain.startsWith(u"hi @"_s));
    }

    void mentionsAreChips()
    {
        const QString source
            = u"a <at id=\"u1\"/> <sharp id=\"c-general\"/> <at type=\"all\"/> <code><at id=\"u1\"/></code>"_s;
        open(source);
        auto *input = qobject_cast<MessageInput *>(&field());
        QVERIFY(input);
        QCOMPARE(input->map().chips().size(), 3U);
        QCOMPARE(m_editor->source(), source);
        QVERIFY(!m_editor->isModified());
        QVERIFY2(input->readable(0, 7).startsWith(u"a @user 1"_s), qPrintable(input->readable(0, 7)));
        QTest::keyClick(input, Qt::Key_Home);
        QTest::keyClick(input, Qt::Key_Right);
        QTest::keyClick(input, Qt::Key_Right);
        QTest::keyClick(input, Qt::Key_Delete);
        QVERIFY2(m_editor->source().startsWith(u"a  <sharp"_s), qPrintable(m_editor->source()));
        QTest::keyClick(input, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_editor->source(), source);
        m_writing->setShowsSource(true);
        QCOMPARE(input->toPlainText(), source);
        m_writing->setShowsSource(false);
        // KMarkdown is another language: what is copied here is a name there.
        input->selectAll();
        input->copy();
        MessageInput other(*m_style, FontRole::Body, m_window.get());
        other.paste();
        QVERIFY2(other.source().startsWith(u"a @user 1"_s), qPrintable(other.source()));
    }

    void shiftEnterMakesALineThatIsRead()
    {
        open(u"<b>one</b>"_s);
        QTest::keyClick(&field(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(&field(), u"two"_s);
        QTRY_COMPARE(preview().content().plain, u"one\ntwo"_s);
    }

    void whatIsSavedIsWhatWasWritten()
    {
        const auto id = m_server->platform.post(u"c-general"_s, u"1000"_s, u"<b>mine</b> <kook:card/>"_s).id;
        const auto page = m_rig->fetch(kGeneral, Direction::Latest);
        const Message message = page.value().messages.back();
        QCOMPARE(message.id.value, id);
        open(message);
        QCOMPARE(m_editor->source(), u"<b>mine</b> <kook:card/>"_s);
        QTest::keyClicks(&field(), u" &amp; more"_s);
        const Draft draft = m_editor->draft();
        QVERIFY(m_rig
                    ->run<Unit>([&](auto cb) {
                        m_rig->messages().edit({kGeneral, message.id}, draft, &m_rig->context, cb);
                    })
                    .ok());
        QCOMPARE(m_server->platform.find(u"c-general"_s, id)->content, u"<b>mine</b> <kook:card/> &amp; more"_s);
    }

private:
    void open(const Message &message)
    {
        m_editor = new MessageEditor(*m_writing, message, m_window.get());
        m_editor->resize(560, m_editor->sizeHint().height());
        m_editor->show();
        m_editor->focusInput();
    }
    void open(const QString &source)
    {
        Message message;
        message.id = MessageId(u"m"_s);
        message.channel = kGeneral;
        message.source = source;
        open(message);
    }
    [[nodiscard]] PlainInput &field() const { return *m_editor->findChild<PlainInput *>(); }
    [[nodiscard]] FindingList &findings() const { return *m_editor->findChild<FindingList *>(); }
    [[nodiscard]] ContentPreview &preview() const { return *m_editor->findChild<ContentPreview *>(); }

    std::unique_ptr<FakeSatoriServer> m_server;
    std::unique_ptr<SatoriRig> m_rig;
    std::unique_ptr<Style> m_style;
    std::unique_ptr<ImageCache> m_images;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<Writing> m_writing;
    std::unique_ptr<QWidget> m_window;
    MessageEditor *m_editor = nullptr;
};

KOOKABURRA_GUI_CASE(TestElementEditor)

} // namespace tst_elementeditor

#include "tst_elementeditor.moc"
