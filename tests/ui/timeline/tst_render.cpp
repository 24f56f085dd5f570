// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/card/cards.h"
#include "app/markup/kmarkdown/kmarkdown.h"
#include "tests/support/testcase.h"
#include "ui/render/contentpicture.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontMetrics>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tst_render {

using namespace chat;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kNow = 1'800'000'000'000; // when the pictures are taken
// A picture fits if at most this share of its pixels is off by more than kChannel in some channel: enough for another
// version of FreeType, too little for a line that moved.
constexpr double kShare = 0.01;
constexpr int kChannel = 48;

QString goldenFolder()
{
    return QStringLiteral(FIXTURES) + u"/golden"_s;
}

bool renewing()
{
    return qEnvironmentVariableIsSet("KOOKABURRA_RENEW_GOLDEN");
}

//! Pictures of text can only be compared in the same fonts: a few widths tell whether they are.
QByteArray fontPrint()
{
    Style style;
    QByteArray print;
    for (const FontRole role : {FontRole::Body, FontRole::Name, FontRole::Mono, FontRole::Note}) {
        const QFontMetrics metrics(style.font(role));
        print += QByteArray::number(metrics.horizontalAdvance(u"Kookaburra 公会机器人 @#0123"_s)) + ' '
            + QByteArray::number(metrics.height()) + '\n';
    }
    return print;
}

double wrongShare(const QImage &a, const QImage &b)
{
    qint64 wrong = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = a.pixelColor(x, y);
            const QColor q = b.pixelColor(x, y);
            if (std::abs(p.red() - q.red()) > kChannel || std::abs(p.green() - q.green()) > kChannel
                || std::abs(p.blue() - q.blue()) > kChannel)
                ++wrong;
        }
    }
    return static_cast<double>(wrong) / (static_cast<double>(a.width()) * a.height());
}

QString card(const QString &modules, const QString &more = {})
{
    return u"[{\"type\":\"card\"%1,\"modules\":[%2]}]"_s.arg(more.isEmpty() ? QString() : u',' + more, modules);
}

QString image(const QString &more = {})
{
    return u"{\"type\":\"image\",\"src\":\"https://pictures.test/a.png\"%1}"_s.arg(more.isEmpty() ? more : u',' + more);
}

QString images(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << image();
    return list.join(u',');
}

QString button(const QString &theme, const QString &text)
{
    return u"{\"type\":\"button\",\"theme\":\"%1\",\"value\":\"v\",\"click\":\"return-val\",\"text\":\"%2\"}"_s.arg(
        theme, text);
}

QString module(const QString &type, const QString &fields)
{
    return u"{\"type\":\"%1\",%2}"_s.arg(type, fields);
}

QByteArray run(const QStringList &arguments, const QByteArray &input, int &code, QByteArray *errors = nullptr)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) // no display, and no option for it
        environment.remove(QString::fromLatin1(name));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PROGRAMS) + u"/kookaburra"_s, QStringList{u"render"_s} + arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    if (errors)
        *errors = process.readAllStandardError();
    return process.readAllStandardOutput();
}

} // namespace

class TestRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsItDid_data();
    void looksAsItDid();
    void picturesAreAsWideAsAskedAtEveryScale();
    void hostileContentMakesABoundedPicture_data();
    void hostileContentMakesABoundedPicture();
    void commandMakesAPictureWithoutADisplay();
    void commandReadsFilesAndStandardInput();
    void commandSaysWhatIsWrong_data();
    void commandSaysWhatIsWrong();
};

void TestRender::looksAsItDid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isCard");
    const auto add = [](const QString &name, const QString &source, bool isCard) {
        for (const char *theme : {"dark", "light"})
            QTest::newRow(qPrintable(name + u'-' + QLatin1StringView(theme))) << name << source << isCard;
    };
    const auto one = [&add](const QString &name, const QString &modules, const QString &more = {}) {
        add(name, card(modules, more), true);
    };
    one(u"header"_s, module(u"header"_s, u"\"text\":\"近期活动公告 🎉\""_s));
    one(u"section-picture-left"_s,
        module(u"section"_s,
            u"\"mode\":\"left\",\"text\":{\"type\":\"kmarkdown\",\"content\":\"**bold** 与说明文字，足够长，可以换到第二行去显示，看看图片怎么放。\"},\"accessory\":"_s
                + image(u"\"size\":\"sm\",\"circle\":true"_s)));
    one(u"section-picture-right"_s,
        module(
            u"section"_s, u"\"mode\":\"right\",\"text\":\"One line\",\"accessory\":"_s + image(u"\"size\":\"lg\""_s)));
    one(u"section-button"_s,
        module(u"section"_s,
            u"\"mode\":\"right\",\"text\":\"点击右侧按钮\",\"accessory\":"_s + button(u"primary"_s, u"报名"_s)));
    one(u"section-button-small"_s,
        module(
            u"section"_s, u"\"mode\":\"right\",\"text\":\"Under it\",\"accessory\":"_s + button(u"danger"_s, u"Go"_s)),
        u"\"size\":\"sm\""_s);
    one(u"paragraph"_s,
        module(u"section"_s,
            u"\"text\":{\"type\":\"paragraph\",\"cols\":3,\"fields\":[{\"type\":\"kmarkdown\",\"content\":\"**第一名**\\n年卡\"},\"two\",\"three\",\"four\"]}"_s));
    one(u"image-group-1"_s, module(u"image-group"_s, u"\"elements\":["_s + images(1) + u']'));
    one(u"image-group-4"_s, module(u"image-group"_s, u"\"elements\":["_s + images(4) + u']'), u"\"size\":\"sm\""_s);
    one(u"image-group-5"_s, module(u"image-group"_s, u"\"elements\":["_s + images(5) + u']'));
    one(u"container"_s, module(u"container"_s, u"\"elements\":["_s + images(1) + u']'));
    one(u"action-group"_s,
        module(u"action-group"_s,
            u"\"elements\":["_s + button(u"primary"_s, u"One"_s) + u',' + button(u"danger"_s, u"Two"_s) + u','
                + button(u"warning"_s, u"Three"_s) + u',' + button(u"secondary"_s, u"Four"_s) + u']')
            + u','
            + module(u"action-group"_s,
                u"\"elements\":["_s + button(u"success"_s, u"S"_s) + u',' + button(u"info"_s, u"I"_s) + u','
                    + button(u"none"_s, u"None"_s) + u']'));
    one(u"context"_s,
        module(u"context"_s,
            u"\"elements\":[\"小字 note\","_s + image()
                + u",{\"type\":\"kmarkdown\",\"content\":\"[link](https://a.test)\"}]"_s));
    one(u"divider"_s,
        module(u"section"_s, u"\"text\":\"above\""_s) + u",{\"type\":\"divider\"},"_s
            + module(u"section"_s, u"\"text\":\"below\""_s));
    one(u"file"_s,
        module(u"file"_s, u"\"src\":\"https://files.test/a.pdf\",\"title\":\"手册.pdf\",\"size\":\"123456\""_s));
    one(u"audio"_s,
        module(u"audio"_s,
            u"\"src\":\"https://files.test/a.mp3\",\"title\":\"BGM.mp3\",\"cover\":\"https://files.test/c.png\""_s));
    one(u"video"_s, module(u"video"_s, u"\"src\":\"https://files.test/a.mp4\",\"title\":\"Replay.mp4\""_s),
        u"\"size\":\"sm\""_s);
    one(u"countdown-day"_s, module(u"countdown"_s, u"\"mode\":\"day\",\"endTime\":%1"_s.arg(kNow + 187'897'000)));
    one(u"countdown-hour"_s, module(u"countdown"_s, u"\"mode\":\"hour\",\"endTime\":%1"_s.arg(kNow + 187'897'000)));
    one(u"countdown-second"_s,
        module(u"countdown"_s,
            u"\"mode\":\"second\",\"startTime\":%1,\"endTime\":%2"_s.arg(kNow - 60'000).arg(kNow + 40'000)));
    one(u"countdown-over"_s, module(u"countdown"_s, u"\"mode\":\"hour\",\"endTime\":%1"_s.arg(kNow - 5000)));
    one(u"invite"_s, module(u"invite"_s, u"\"code\":\"AbCd12\""_s));
    one(u"unknown"_s, module(u"carousel"_s, u"\"speed\":3"_s));
    const QString words = module(u"section"_s, u"\"text\":\"theme\""_s);
    QStringList themes;
    for (const char16_t *theme :
        {u"primary", u"success", u"danger", u"warning", u"info", u"secondary", u"none", u"invisible"})
        themes << card(words, u"\"theme\":\"%1\""_s.arg(QString::fromUtf16(theme))).mid(1).chopped(1);
    themes << card(words, u"\"color\":\"#ff00ff\""_s).mid(1).chopped(1);
    add(u"themes"_s, u'[' + themes.join(u',') + u']', true);
    one(u"folded"_s, QStringList(30, module(u"section"_s, u"\"text\":\"a line of a high card\""_s)).join(u','));
    add(u"styles"_s,
        u"**bold** *italic* ~~strike~~ (ins)under(ins) `code` [link](https://a.test) 😀🎉 (met)1(met) (met)all(met) "
        u"(spl)hidden(spl)\n"
        "(font)a(font)[primary] (font)b(font)[success] (font)c(font)[danger] (font)d(font)[warning] "
        "(font)e(font)[info] "
        "(font)f(font)[secondary] (font)g(font)[tips] (font)h(font)[pink] (font)i(font)[purple]"_s,
        false);
    add(u"blocks"_s, u"> quoted\n> twice\n\n---\n```cpp\nint main() { return 42; } // done\n```\nend"_s, false);
    add(u"jumbo"_s, u"😀 🎉 👨‍👩‍👧 ❤️"_s, false);
}

void TestRender::looksAsItDid()
{
    QFETCH(QString, name);
    QFETCH(QString, source);
    QFETCH(bool, isCard);
    const QString tag = QString::fromUtf8(QTest::currentDataTag());
    const bool dark = tag.endsWith("-dark"_L1);
    QFile prints(goldenFolder() + u"/fonts.txt"_s);
    if (renewing()) {
        QVERIFY(prints.open(QIODevice::WriteOnly));
        prints.write(fontPrint());
    } else {
        QVERIFY(prints.open(QIODevice::ReadOnly));
        QVERIFY2(prints.readAll() == fontPrint(),
            "other fonts than the pictures were made with: are fonts-noto-cjk and fonts-noto-color-emoji installed?");
    }
    Style style;
    style.setMode(dark ? Style::Mode::Dark : Style::Mode::Light);
    PictureOptions options;
    options.width = 420;
    options.now = kNow;
    const Content content = isCard ? markup::readCards(source) : markup::parseKMarkdown(source);
    const QImage picture = paintContent(content, style, options);
    QVERIFY(!picture.isNull());
    const QString path = u"%1/%2.png"_s.arg(goldenFolder(), tag);
    if (renewing()) {
        QVERIFY(picture.save(path));
        return;
    }
    const QImage golden(path);
    QVERIFY2(!golden.isNull(), qPrintable(u"no picture %1; make it with KOOKABURRA_RENEW_GOLDEN=1"_s.arg(path)));
    QCOMPARE(picture.size(), golden.size());
    const double share = wrongShare(picture, golden);
    if (share > kShare) {
        const QString seen = QDir::tempPath() + u"/kookaburra-"_s + tag + u".png"_s;
        picture.save(seen);
        QFAIL(qPrintable(u"%1 % of the pixels differ, see %2"_s.arg(share * 100, 0, 'f', 2).arg(seen)));
    }
}

void TestRender::picturesAreAsWideAsAskedAtEveryScale()
{
    Style style;
    const Content content = markup::parseKMarkdown(u"words "_s.repeated(60));
    for (const qreal scale : {1.0, 1.25, 1.5, 2.0}) {
        for (const int width : {200, 360, 560, 2000}) {
            PictureOptions options;
            options.width = width;
            options.scale = scale;
            const QImage picture = paintContent(content, style, options);
            QCOMPARE(picture.width(), qCeil(width * scale));
            QVERIFY(picture.height() >= 32 * scale);
        }
    }
}

void TestRender::hostileContentMakesABoundedPicture_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isCard");
    QTest::newRow("50,000 modules") << card(QStringList(50'000, module(u"section"_s, u"\"text\":\"x\""_s)).join(u','))
                                    << true;
    QTest::newRow("50,000 pictures") << card(module(u"image-group"_s, u"\"elements\":["_s + images(50'000) + u']'))
                                     << true;
    QTest::newRow("50,000 fields") << card(module(u"section"_s,
        u"\"text\":{\"type\":\"paragraph\",\"cols\":3,\"fields\":[%1]}"_s.arg(
            QStringList(50'000, u"\"f\""_s).join(u','))))
                                   << true;
    QTest::newRow("50,000 buttons") << card(module(
        u"action-group"_s, u"\"elements\":["_s + QStringList(50'000, button(u"primary"_s, u"B"_s)).join(u',') + u']'))
                                    << true;
    QTest::newRow("1,000 levels of JSON") << u"["_s.repeated(1000) + u"]"_s.repeated(1000) << true;
    QTest::newRow("1,000 cards") << u'['
            + QStringList(1000, card(module(u"header"_s, u"\"text\":\"h\""_s)).mid(1).chopped(1)).join(u',')
            + u']' << true;
    QTest::newRow("broken JSON") << u"[{\"type\":\"card\", "_s + u"x"_s.repeated(300'000) << true;
    QTest::newRow("a megabyte of words") << u"word "_s.repeated(200'000) << false;
    QTest::newRow("a megabyte of one word") << u"w"_s.repeated(1'000'000) << false;
    QTest::newRow("a megabyte of emoji") << u"😀"_s.repeated(300'000) << false;
    QTest::newRow("a megabyte of code") << u"```js\n"_s + u"f(\"x\"); "_s.repeated(120'000) + u"\n```"_s << false;
    QTest::newRow("50,000 lines") << u"x\n"_s.repeated(50'000) << false;
    QTest::newRow("50,000 dividers") << u"a\n---\n"_s.repeated(50'000) << false;
    QTest::newRow("8,000 marks on a letter") << u"a"_s + QString(8000, QChar(0x0301)) + u"b"_s << false;
    QTest::newRow("20,000 spoilers") << u"(spl)x(spl)"_s.repeated(20'000) << false;
    QTest::newRow("bidi overrides") << u"\u202e\u2066abc\u2069\u202c"_s.repeated(10'000) << false;
    QTest::newRow("NUL and controls") << u"a"_s + QChar(0) + u"\x07\x1b[31m"_s << false;
}

void TestRender::hostileContentMakesABoundedPicture()
{
    QFETCH(QString, source);
    QFETCH(bool, isCard);
    const Content content = isCard ? markup::readCards(source) : markup::parseKMarkdown(source);
    Style style;
    for (const bool folding : {true, false}) {
        PictureOptions options;
        options.folding = folding;
        const QImage picture = paintContent(content, style, options);
        QCOMPARE(picture.width(), options.width);
        QVERIFY(picture.height() > 0 && picture.height() <= 16'000);
    }
}

void TestRender::commandMakesAPictureWithoutADisplay()
{
    QTemporaryDir folder;
    const QString out = folder.filePath(u"out.png"_s);
    int code = -1;
    QByteArray errors;
    run({u"--type"_s, u"kmarkdown"_s, u"--out"_s, out, u"--width"_s, u"400"_s, u"--scale"_s, u"1.5"_s, u"--theme"_s,
            u"dark"_s},
        "**hello** 世界"_ba, code, &errors);
    QVERIFY2(code == 0, errors.constData());
    const QImage picture(out);
    QCOMPARE(picture.width(), 600);
    QVERIFY(picture.pixelColor(1, 1).lightness() < 80);
}

void TestRender::commandReadsFilesAndStandardInput()
{
    QTemporaryDir folder;
    const QString source = folder.filePath(u"card.json"_s);
    QFile file(source);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(card(module(u"header"_s, u"\"text\":\"h\""_s)).toUtf8());
    file.close();
    int code = -1;
    run({u"--type"_s, u"card"_s, u"--out"_s, folder.filePath(u"a.png"_s), source}, {}, code);
    QCOMPARE(code, 0);
    run({u"--type"_s, u"card"_s, u"--out"_s, folder.filePath(u"b.png"_s), u"-"_s},
        card(module(u"header"_s, u"\"text\":\"h\""_s)).toUtf8(), code);
    QCOMPARE(code, 0);
    QCOMPARE(QImage(folder.filePath(u"a.png"_s)), QImage(folder.filePath(u"b.png"_s)));
    const QByteArray bytes = run({u"--type"_s, u"card"_s, u"--out"_s, u"-"_s, source}, {}, code);
    QCOMPARE(code, 0);
    QCOMPARE(QImage::fromData(bytes).size(), QImage(folder.filePath(u"a.png"_s)).size());
}

void TestRender::commandSaysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("expected");
    const QStringList good{u"--type"_s, u"card"_s, u"--out"_s, QDir::tempPath() + u"/kookaburra-render.png"_s};
    QTest::newRow("no type") << QStringList{u"--out"_s, u"x.png"_s} << 2;
    QTest::newRow("unknown type") << QStringList{u"--type"_s, u"word"_s, u"--out"_s, u"x.png"_s} << 2;
    QTest::newRow("no out") << QStringList{u"--type"_s, u"card"_s} << 2;
    QTest::newRow("width") << good + QStringList{u"--width"_s, u"wide"_s} << 2;
    QTest::newRow("huge width") << good + QStringList{u"--width"_s, u"1000000"_s} << 2;
    QTest::newRow("scale") << good + QStringList{u"--scale"_s, u"nan"_s} << 2;
    QTest::newRow("theme") << good + QStringList{u"--theme"_s, u"blue"_s} << 2;
    QTest::newRow("unknown option") << good + QStringList{u"--frobnicate"_s} << 2;
    QTest::newRow("two files") << good + QStringList{u"a"_s, u"b"_s} << 2;
    QTest::newRow("missing file") << good + QStringList{u"/nonexistent/card.json"_s} << 1;
    QTest::newRow("unwritable out") << QStringList{u"--type"_s, u"card"_s, u"--out"_s, u"/nonexistent/x.png"_s} << 1;
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
}

void TestRender::commandSaysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, expected);
    int code = -1;
    QByteArray errors;
    run(arguments, "[]"_ba, code, &errors);
    QCOMPARE(code, expected);
    QCOMPARE(errors.contains("kookaburra render:"), expected != 0);
}

static int runRoles(int argc, char *argv[])
{
    // The same fonts on every machine; programs that are started take them over.
    qputenv("FONTCONFIG_FILE", SOURCE_DIR "/tests/support/fonts.conf");
    QApplication app(argc, argv);
    TestRender test;
    return QTest::qExec(&test, argc, argv);
}

KOOKABURRA_CASE(&runRoles)

} // namespace tst_render

#include "tst_render.moc"
