// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/events/faults.h"
#include "app/sandbox/rules/contentscan.h"
#include "app/sandbox/store/cardnormaliser.h"
#include "app/sandbox/store/messagetable.h"
#include "app/server/encodedevent.h"
#include "app/server/multipart.h"
#include "app/server/params.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_sandbox_content {

using namespace Qt::Literals::StringLiterals;
using namespace chat::sandbox;
using namespace chat::server;

//! The sandbox's parsers: contents, cards, faults, forms, parameters, frames.
class TestSandboxContent : public QObject
{
    Q_OBJECT

private:
    static QString card(const QJsonObject &module, const QJsonObject &more = {})
    {
        QJsonObject whole = more;
        whole.insert("type"_L1, u"card"_s);
        whole.insert("modules"_L1, QJsonArray{module});
        return QString::fromUtf8(QJsonDocument(QJsonArray{whole}).toJson());
    }

    static QString name(NameKind kind, const QString &id) { return u'<' + QString::number(int(kind)) + id + u'>'; }

private Q_SLOTS:
    void mentionsCountOutsideCodeOnly()
    {
        const ContentFacts facts = scanContent(9,
            u"(met)1(met) (met)1(met) (met)22(met) (rol)3(rol) (chn)4(chn) (met)all(met) (met)here(met)"
            "`(met)5(met)` ```\n(met)6(met)\n``` \\(met)7(met) (met)(met) (met)abc(met) (met)8"_s);
        QCOMPARE(facts.users, (QStringList{u"1"_s, u"22"_s}));
        QCOMPARE(facts.roles, QList<int>{3});
        QCOMPARE(facts.channels, QStringList{u"4"_s});
        QVERIFY(facts.all && facts.here);
        QVERIFY(scanContent(1, u"(met)1(met)"_s).users.isEmpty());
        const ContentFacts old = scanContent(1,
            u"@Ann#2431192001 see #channel:3163216254850001; and @role:702; @全体成员 [:test:1000000000000001/abcDEF]"_s);
        QCOMPARE(old.users, QStringList{u"2431192001"_s});
        QCOMPARE(old.roles, QList<int>{702});
        QCOMPARE(old.channels, QStringList{u"3163216254850001"_s});
        QVERIFY(old.all && !old.here);
        QVERIFY(scanContent(10, u"{not json (met)1(met)"_s).users.isEmpty());
    }

    void plainTextDropsMarkup_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("plain");
        QTest::newRow("bold") << u"a **b** *c* ~~d~~"_s << u"a b c d"_s;
        QTest::newRow("tags") << u"(ins)a(ins) (spl)b(spl) (font)c(font)[pink]"_s << u"a b c"_s;
        QTest::newRow("link") << u"see [here](https://a.b/c)!"_s << u"see here!"_s;
        QTest::newRow("no link") << u"[x] (y)"_s << u"[x] (y)"_s;
        QTest::newRow("code") << u"`**x**` y"_s << u"**x** y"_s;
        QTest::newRow("escape") << u"\\*a\\* \\n"_s << u"*a* \\n"_s;
        QTest::newRow("mention") << u"(met)1(met)(rol)2(rol)(chn)3(chn)(met)all(met)"_s
                                 << u"@<01>@<12>#<23>@全体成员"_s;
        QTest::newRow("unclosed") << u"(met)1 `x"_s << u"(met)1 `x"_s;
    }

    void plainTextDropsMarkup()
    {
        QFETCH(QString, source);
        QFETCH(QString, plain);
        QCOMPARE(plainText(9, source, &name), plain);
    }

    void shortcodesBecomeCharactersOutsideCode()
    {
        QCOMPARE(withShortcodesReplaced(u":thumbsup: at 10:30:45 `:thumbsup:` :no_such_thing:"_s),
            u"👍 at 10:30:45 `:thumbsup:` :no_such_thing:"_s);
        QCOMPARE(withShortcodesReplaced(u"```\n:thumbsup:\n``` ` :thumbsup:"_s), u"```\n:thumbsup:\n``` ` 👍"_s);
    }

    void hostileTextIsReadInLinearTime()
    {
        for (const QString &part : {u"`"_s, u"(met)"_s, u"["_s, u"](http"_s, u"**"_s})
            QVERIFY(plainText(9, part.repeated(8000 / part.size()), &name).size() <= 8000);
    }

    void goodCardsPass_data()
    {
        QTest::addColumn<QJsonObject>("module");
        const QJsonObject image{{"type"_L1, u"image"_s}, {"src"_L1, u"https://a.b/c.png"_s}};
        QTest::newRow("divider") << QJsonObject{{"type"_L1, u"divider"_s}};
        QTest::newRow("container") << QJsonObject{{"type"_L1, u"container"_s}, {"elements"_L1, QJsonArray{image}}};
        QTest::newRow("section") << QJsonObject{
            {"type"_L1, u"section"_s}, {"text"_L1, u"bare"_s}, {"accessory"_L1, image}};
        QTest::newRow("empty accessory") << QJsonObject{
            {"type"_L1, u"section"_s}, {"text"_L1, u"x"_s}, {"accessory"_L1, QJsonObject()}};
        QTest::newRow("paragraph") << QJsonObject{{"type"_L1, u"section"_s},
            {"text"_L1,
                QJsonObject{{"type"_L1, u"paragraph"_s}, {"cols"_L1, 3}, {"fields"_L1, QJsonArray{u"a"_s, u"b"_s}}}}};
        QTest::newRow("countdown") << QJsonObject{
            {"type"_L1, u"countdown"_s}, {"mode"_L1, u"day"_s}, {"endTime"_L1, 2e12}};
        QTest::newRow("file") << QJsonObject{{"type"_L1, u"file"_s}, {"src"_L1, u"http://a.b/c"_s}};
        QTest::newRow("context") << QJsonObject{{"type"_L1, u"context"_s}, {"elements"_L1, QJsonArray{u"x"_s, image}}};
    }

    void goodCardsPass()
    {
        QFETCH(QJsonObject, module);
        const auto once = normaliseCards(card(module));
        QVERIFY2(once.ok(), once.ok() ? "" : qPrintable(once.error().message));
        QCOMPARE(normaliseCards(once.value()).value(), once.value());
    }

    void wrongCardsAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("module");
        const QJsonObject image{{"type"_L1, u"image"_s}, {"src"_L1, u"https://a.b/c.png"_s}};
        const QJsonObject button{{"type"_L1, u"button"_s}, {"text"_L1, u"x"_s}};
        QTest::newRow("unknown module") << QJsonObject{{"type"_L1, u"marquee"_s}};
        QTest::newRow("no module") << QJsonObject();
        QTest::newRow("long header") << QJsonObject{{"type"_L1, u"header"_s}, {"text"_L1, QString(101, u'x')}};
        QTest::newRow("markup header") << QJsonObject{
            {"type"_L1, u"header"_s}, {"text"_L1, QJsonObject{{"type"_L1, u"kmarkdown"_s}, {"content"_L1, u"x"_s}}}};
        QTest::newRow("no pictures") << QJsonObject{{"type"_L1, u"container"_s}, {"elements"_L1, QJsonArray()}};
        QTest::newRow("bad address") << QJsonObject{{"type"_L1, u"container"_s},
            {"elements"_L1, QJsonArray{QJsonObject{{"type"_L1, u"image"_s}, {"src"_L1, u"javascript:x"_s}}}}};
        QTest::newRow("five buttons") << QJsonObject{
            {"type"_L1, u"action-group"_s}, {"elements"_L1, QJsonArray{button, button, button, button, button}}};
        QTest::newRow("button on left") << QJsonObject{
            {"type"_L1, u"section"_s}, {"mode"_L1, u"left"_s}, {"text"_L1, u"x"_s}, {"accessory"_L1, button}};
        QTest::newRow("dead link") << QJsonObject{{"type"_L1, u"action-group"_s},
            {"elements"_L1,
                QJsonArray{QJsonObject{
                    {"type"_L1, u"button"_s}, {"text"_L1, u"x"_s}, {"click"_L1, u"link"_s}, {"value"_L1, u"x"_s}}}}};
        QTest::newRow("four columns") << QJsonObject{{"type"_L1, u"section"_s},
            {"text"_L1, QJsonObject{{"type"_L1, u"paragraph"_s}, {"cols"_L1, 4}, {"fields"_L1, QJsonArray()}}}};
        QTest::newRow("countdown without end") << QJsonObject{{"type"_L1, u"countdown"_s}, {"mode"_L1, u"day"_s}};
        QTest::newRow("text is a number") << QJsonObject{{"type"_L1, u"section"_s}, {"text"_L1, 5}};
    }

    void wrongCardsAreRefused()
    {
        QFETCH(QJsonObject, module);
        const auto result = normaliseCards(card(module));
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, 40011);
    }

    void countsOfCardsAndModulesAreLimited()
    {
        const auto message = [](int cards, int modules) {
            QJsonArray list;
            for (int i = 0; i < modules; ++i)
                list.append(QJsonObject{{"type"_L1, u"divider"_s}});
            QJsonArray all;
            for (int i = 0; i < cards; ++i)
                all.append(QJsonObject{{"type"_L1, u"card"_s}, {"modules"_L1, list}});
            return normaliseCards(QString::fromUtf8(QJsonDocument(all).toJson())).ok();
        };
        QVERIFY(message(5, 10));
        QVERIFY(!message(6, 1));
        QVERIFY(!message(5, 11));
        QVERIFY(!message(0, 0));
        QVERIFY(!normaliseCards(card({{"type"_L1, u"image-group"_s}}, {{"theme"_L1, u"invisible"_s}})).ok());
        QVERIFY(!normaliseCards(card({{"type"_L1, u"divider"_s}}, {{"theme"_L1, u"rainbow"_s}})).ok());
    }

    void faultsAreParsed_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<bool>("ok");
        for (const char *good : {"latency=200..900", "latency=0..0", "error=502:0.1", "error=429:1",
                 "ratelimit=message/create:5/10s", "ratelimit=global:1/0.5s", "drop-gateway=30s", "no-pong",
                 "gateway-dup", "gateway-reorder", "gateway-gap", "ugly-shapes", "webhook"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad :
            {"", "latency", "latency=5", "latency=9..1", "error=200:0.1", "error=502", "error=502:2", "ratelimit=x:5",
                "ratelimit=x:5/10", "drop-gateway=", "drop-gateway=0s", "no-pong=1", "gateway", "NO-PONG"})
            QTest::newRow(*bad ? bad : "empty") << QString::fromLatin1(bad) << false;
    }

    void faultsAreParsed()
    {
        QFETCH(QString, spec);
        QFETCH(bool, ok);
        QCOMPARE(Faults::parse({spec}).has_value(), ok);
    }

    void emojiFormsAreOne()
    {
        QCOMPARE(normalisedEmoji(u"[#128077;]"_s), u"👍"_s);
        QCOMPARE(normalisedEmoji(u"[#128105;][#8205;][#128187;]"_s), u"👩‍💻"_s);
        QCOMPARE(normalisedEmoji(u"👍"_s), u"👍"_s);
        for (const QString &odd :
            {u"1/wow"_s, u"[#x;]"_s, u"[#55296;]"_s, u"[#99999999;]"_s, u"[#128077;]x"_s, QString()})
            QCOMPARE(normalisedEmoji(odd), odd);
    }

    void formsAreTakenApart()
    {
        const QByteArray type = "multipart/form-data; boundary=\"a b\"";
        const QByteArray body = "--a b\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nx\r\n"
                                "--a b\r\ncontent-disposition: form-data; filename=\"q\\\"x.png\"; "
                                "name=file\r\nContent-Type: image/png\r\n\r\n\r\n--a\r\n\r\n--a b--\r\n";
        const auto part = multipartField(body, type, u"file"_s);
        QVERIFY(part);
        QCOMPARE(part->fileName, u"q\"x.png"_s);
        QCOMPARE(part->contentType, "image/png"_ba);
        QCOMPARE(part->bytes, "\r\n--a\r\n"_ba);
        QCOMPARE(multipartField(body, type, u"other"_s)->bytes, "x"_ba);
        QVERIFY(!multipartField(body, type, u"none"_s));
        QVERIFY(!multipartField(body, "application/json", u"file"_s));
        for (qsizetype cut = 0; cut < body.size() - 6; ++cut)
            (void)multipartField(body.left(cut), type, u"file"_s);
        QVERIFY(!multipartField(body.left(body.size() - 12), type, u"file"_s));
    }

    void parametersComeFromQueryFormAndJson()
    {
        auto query = Params::read("a=%5B%23128077%3B%5D&b=x+y&c", {}, {}).value();
        QCOMPARE(query.text("a"_L1), u"[#128077;]"_s);
        QCOMPARE(query.text("b"_L1), u"x y"_s);
        QVERIFY(query.has("c"_L1));
        auto form = Params::read({}, "a=1&b=%E4%BD%A0", "application/x-www-form-urlencoded").value();
        QCOMPARE(form.number("a"_L1, 0), 1);
        QCOMPARE(form.id("b"_L1), u"你"_s);
        auto json = Params::read("a=1", "{\"a\":2,\"b\":null,\"c\":\"7\"}", "application/json").value();
        QCOMPARE(json.number("a"_L1, 0), 2);
        QCOMPARE(json.id("b"_L1), QString());
        QCOMPARE(json.number("c"_L1, 0), 7);
        QVERIFY(json.ok());
        (void)json.neededId("b"_L1);
        QVERIFY(!json.ok());
    }

    void eventIsOneZlibStreamPerSession()
    {
        const EncodedEvent event({{"content"_L1, QString(5000, u'字')}});
        for (const qint64 sn : {1ll, 2ll, 1234567890123ll}) {
            const QByteArray bytes = event.compressed(sn);
            QCOMPARE(bytes.at(0), '\x78');
            QVERIFY(bytes.size() < 400);
            const QByteArray whole = qUncompress(QByteArray("\0\0\x40\0", 4) + bytes);
            QCOMPARE(QString::fromUtf8(whole), event.text(sn));
            QCOMPARE(QJsonDocument::fromJson(whole).object().value("sn"_L1).toInteger(), sn);
        }
    }
};

KOOKABURRA_CORE_CASE(TestSandboxContent)

} // namespace tst_sandbox_content

#include "tst_sandbox_content.moc"
