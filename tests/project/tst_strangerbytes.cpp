// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace tst_strangerbytes {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Something that reads what strangers wrote, and the only files that may use it.
struct Border
{
    const char *name;
    QRegularExpression use;
    QStringList allowed;
};

const QList<Border> &borders()
{
    static const QList<Border> all{
        // Pictures: the format is chosen by the first bytes, and everything is limited.
        {"a picture decoder",
            QRegularExpression(u"\\bQ(ImageReader|Movie|ImageIOHandler|ImageIOPlugin|Picture)\\b|\\bloadFromData\\b|"
                               "\\bQ(Image|Pixmap|Bitmap)::(fromData|load)\\b"_s),
            {u"app/net/pictures/picturedecoder.cpp"_s}},
        {"a picture from a path",
            QRegularExpression(
                u"\\bQ(Image|Pixmap|Bitmap|Icon)\\s*\\w*[({]\\s*(u?\"(?!:/)|[\\w.>-]*([pP]ath|[fF]ile|[nN]ame)\\w*\\b)"_s),
            {}},
        {"an SVG", QRegularExpression(u"\\bQSvg\\w+"_s), {u"ui/style/style.cpp"_s}},
        {"a picture that another program encoded",
            QRegularExpression(u"(\\.|->)imageData\\(|clipboard\\(\\)->(image|pixmap)\\("_s),
            {u"ui/composer/attachedfiles.cpp"_s}},
        // The network: what is read is bounded.
        {"the body of an answer",
            QRegularExpression(u"\\bnetwork\\w*(\\.|->)(get|post|put|sendCustomRequest)\\(|"
                               "\\b(m_\\w*network|m_lanes\\[\\w+\\])(\\.|->)(get|post|put|sendCustomRequest)\\("_s,
                QRegularExpression::CaseInsensitiveOption),
            {u"app/net/restexchange.cpp"_s, u"app/net/pictures/picturedownloads.cpp"_s,
                u"ui/media/player/mediafetch.cpp"_s, u"ui/media/filesaver.cpp"_s}},
        {"a websocket", QRegularExpression(u"#include <QWebSocket>"_s),
            {u"app/net/websocket/socketreader.cpp"_s, u"app/server/gatewaysession.h"_s, u"app/server/httpfront.cpp"_s,
                u"app/sandbox/sandboxserver.cpp"_s}},
    };
    return all;
}

//! The line without its comment and without whole strings that hold no code.
QString codeOf(const QString &line)
{
    const qsizetype comment = line.indexOf("//"_L1);
    return comment < 0 || line.lastIndexOf(u'"', comment) >= 0 ? line : line.left(comment);
}

QStringList trespasses(const QString &path, const QString &text)
{
    QStringList found;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        for (const Border &border : borders()) {
            if (border.use.match(codeOf(line)).hasMatch() && !border.allowed.contains(path))
                found.append(u"%1:%2: %3 outside its place: %4"_s.arg(path).arg(number).arg(
                    QLatin1StringView(border.name), line.trimmed()));
        }
    }
    return found;
}

QString contentOf(const QString &path)
{
    QFile file(QStringLiteral(SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

//! What comes from strangers meets decoders and sockets in a few places only, which limit it.
class TestStrangerBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyReadsStrangersElsewhere()
    {
        const QString root = QStringLiteral(SOURCE_DIR) + u'/';
        QStringList found;
        int files = 0;
        for (const auto *folder : {"app", "ui"}) {
            QDirIterator it(
                root + QLatin1StringView(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            for (; it.hasNext(); ++files) {
                const QString path = it.next().mid(root.size());
                found.append(trespasses(path, contentOf(path)));
            }
        }
        QVERIFY(files > 100);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    //! A place that is gone or no longer reads anything is no exception any more.
    void exceptionsAreNeeded()
    {
        for (const Border &border : borders()) {
            for (const QString &path : border.allowed)
                QVERIFY2(border.use.match(contentOf(path)).hasMatch(), qPrintable(path));
        }
    }

    //! All of them read answers through a limited buffer.
    void answersAreReadWithALimit()
    {
        for (const Border &border : borders()) {
            if (QLatin1StringView(border.name) != "the body of an answer"_L1)
                continue;
            for (const QString &path : border.allowed) {
                const QString text = contentOf(path) + contentOf(QString(path).replace(".cpp"_L1, ".h"_L1));
                QVERIFY2(text.contains("ReplyBody"_L1) || text.contains("setReadBufferSize"_L1), qPrintable(path));
            }
        }
    }

    void plantedFaultIsFound_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("reader") << u"    QImageReader reader(&buffer);"_s;
        QTest::newRow("movie") << u"    m_movie = new QMovie(path);"_s;
        QTest::newRow("pixmap from data") << u"    pixmap.loadFromData(bytes);"_s;
        QTest::newRow("image from data") << u"    label->setImage(QImage::fromData(bytes, \"PNG\"));"_s;
        QTest::newRow("image from a path") << u"    const QImage image(path);"_s;
        QTest::newRow("pixmap from a name") << u"    QPixmap pixmap(fileName);"_s;
        QTest::newRow("icon from a path") << u"    setIcon(QIcon(info.filePath()));"_s;
        QTest::newRow("icon from a file") << u"    setIcon(QIcon(u\"picture.png\"_s));"_s;
        QTest::newRow("svg") << u"    QSvgRenderer renderer(bytes);"_s;
        QTest::newRow("clipboard") << u"    const auto image = mime.imageData();"_s;
        QTest::newRow("clipboard's image") << u"    QGuiApplication::clipboard()->image();"_s;
        QTest::newRow("get") << u"    m_network.get(request);"_s;
        QTest::newRow("post") << u"    m_finderNetwork->post(request, body);"_s;
        QTest::newRow("websocket") << u"#include <QWebSocket>"_s;
    }
    void plantedFaultIsFound()
    {
        QFETCH(QString, line);
        QCOMPARE(trespasses(u"ui/shell/a.cpp"_s, line).size(), 1);
    }

    void allowedThingsPass_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("own icon") << u"    setWindowIcon(QIcon(u\":/icons/kookaburra.svg\"_s));"_s;
        QTest::newRow("canvas") << u"    QImage image(size, QImage::Format_RGB32);"_s;
        QTest::newRow("pixmap of pixels") << u"    QPixmap pixmap(pixels, pixels);"_s;
        QTest::newRow("cache") << u"    const QImage image = m_images.image(url, {side, side});"_s;
        QTest::newRow("comment") << u"    // not a QImageReader here"_s;
        QTest::newRow("api") << u"    m_rest.get(u\"x\"_s);"_s;
    }
    void allowedThingsPass()
    {
        QFETCH(QString, line);
        QCOMPARE(trespasses(u"ui/shell/a.cpp"_s, line), QStringList());
    }
};

KOOKABURRA_PLAIN_CASE(TestStrangerBytes)

} // namespace tst_strangerbytes

#include "tst_strangerbytes.moc"
