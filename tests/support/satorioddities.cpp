// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/satorioddities.h"

#include "tests/support/fakesatoriserver.h"

#include <QBuffer>
#include <QImage>

namespace chat::test {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Generates a different picture for every name.
QByteArray pictureOf(const QString &name, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    const auto hue = static_cast<int>(qHash(name, 7) % 360);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const int value = 120 + (x + y) * 120 / (size.width() + size.height());
            image.setPixelColor(x, y, QColor::fromHsv(hue, 140 + (x / 16 + y / 16) % 2 * 40, value));
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

QStringList oddIds()
{
    return {u"a b c"_s, u"a/b?c=d&e#f"_s, u"100%/%2F%"_s, u"频道 一"_s, u"#🎉"_s, u"<b>&\"'"_s, u"-1"_s, u"0"_s,
        u"../../etc"_s, u"long-"_s + u"x"_s.repeated(600)};
}

std::vector<OddContent> oddContents()
{
    return {
        {u"plain text, 1 &lt; 2 &amp;&amp; \"quotes\""_s, u"1 < 2 && \"quotes\""_s},
        {u"1 < 2 && \"x\" <b>never closed <br/>y"_s, u"1 < 2 && \"x\""_s},
        {u"1 <template 2 && \"x\" <b>never closed <br/>y</template>"_s, u"never closed"_s},
        {u"<message forward><message><author id=\"u1\" name=\"小明\"/>第一条</message><message><author id=\"u2\" "
         "name=\"Ann\"/>second <b>bold</b></message></message>"_s,
            u"第一条"_s},
        {u"<message forward id=\"m000000001\"/>"_s, {}},
        {u"<p>one</p><p>two</p><ul><li>three</li><li>four</li></ul><h1>five</h1><hr/>six"_s, u"three"_s},
        {u"<at id=\"u1\" name=\"user 1\"/> <at type=\"all\"/> <at type=\"here\"/> <at role=\"r1\" name=\"member\"/> "
         "<sharp id=\"c-big\" name=\"big\"/>"_s,
            u"@user 1"_s},
        {u"<img src=\"internal:memo/1000/picture.png\" width=\"320\" height=\"200\"/>caption"_s, u"caption"_s},
        {u"<image url=\"base64://iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==\"/>old"_s,
            u"old"_s},
        {u"<img src=\"internal:memo/1000/gone.png\"/>a picture that is gone"_s, u"gone"_s},
        {u"<file src=\"internal:memo/1000/file.pdf\" title=\"会议纪要 final (2).pdf\"/>"_s, {}},
        {u"<audio src=\"internal:memo/1000/voice.ogg\" duration=\"12.5\" title=\"voice\"/>"_s, {}},
        {u"<video src=\"internal:memo/1000/clip.mp4\" poster=\"internal:memo/1000/picture.png\" title=\"clip\"/>"_s,
            {}},
        {u"<emoji id=\"178\" name=\"斜眼笑\"><img src=\"internal:memo/1000/picture.png\"/></emoji> <face id=\"12\"/> text"_s,
            u"text"_s},
        {u"<code>inline</code> <code>int main()\n{\n    return 0;\n}\n</code> <pre lang=\"js\">let x = 1;</pre>"_s,
            u"int main()"_s},
        {u"<button id=\"b1\">Press me</button><button type=\"link\" href=\"https://example.com\">Open</button>"_s,
            u"Press me"_s},
        {u"<spl>secret</spl> <s>gone</s> <u>under</u> x<sup>2</sup> <a href=\"https://example.com\">link</a> "
         "<a href=\"https://example.com/bare\"/>"_s,
            u"secret"_s},
        {u"<quote id=\"gone\"><author id=\"u3\" name=\"user 3\"/>what was said<quote id=\"older\"/></quote>the answer"_s,
            u"the answer"_s},
        {u"<onebot:poke user=\"u1\"/><kook:card>card text</kook:card> <unknown-thing title=\"Its title\"/>"_s,
            u"card text"_s},
        {u"<card theme=\"primary\" size=\"lg\"><section mode=\"left\"><kmarkdown content=\"**in a card**\"/></section></card>"_s,
            u"in a card"_s},
        {u"<B>UPPER</B> <>group</> <b attr=>x</b> </stray> <!-- comment -->&#128512;&#x1F600;&unknown;&amp;lt;"_s,
            u"UPPER"_s},
        {u"\u202eright to left\u202c \u200b\u200bzero\u200d width\u0000 \U0001F468\u200d\U0001F469\u200d\U0001F467 "
         "z\u0351\u0352\u0353\u0354\u0355algo"_s,
            u"width"_s},
        {u"<b>"_s.repeated(300) + u"deep"_s + u"</b>"_s.repeated(300), u"deep"_s},
        {u"<i>"_s.repeated(5000) + u"deeper"_s, u"deeper"_s},
        {u"long "_s.repeated(6000) + u"end"_s, u"end"_s},
        {u"a"_s.repeated(20'000) + u"tail"_s, u"tail"_s},
        {u"line<br/>"_s.repeated(400) + u"last"_s, u"last"_s},
        {{}, {}},
        {u"   \n  "_s, {}},
    };
}

void furnish(FakeSatoriServer &server)
{
    const QString host = server.baseUrl().resolved(QUrl(u"/assets/"_s)).toString();
    server.platform.assets = host;
    for (const auto &person : server.platform.people)
        server.serve(u"/assets/"_s + person.id + u".png"_s, pictureOf(person.id, {96, 96}), "image/png"_ba);
    server.serve(u"/memo/1000/picture.png"_s, pictureOf(u"picture"_s, {640, 400}), "image/png"_ba);
    server.serve(u"/memo/1000/file.pdf"_s, QByteArray(48'000, ' '), "application/pdf"_ba);
    auto &rooms = server.platform.rooms;
    rooms.push_back({u"c-odd"_s, u"odd contents"_s, 0, u"c-cat"_s, {}});
    int user = 0;
    for (const OddContent &odd : oddContents())
        server.platform.post(u"c-odd"_s, u"u%1"_s.arg(1 + user++ % 9), odd.content);
    const QString quoted = server.platform.room(u"c-odd"_s)->entries.front().id;
    server.platform.post(u"c-odd"_s, u"u2"_s, u"an answer to the first"_s, quoted);
    rooms.push_back({u"cat-odd"_s, u"odd ids"_s, 2, {}, {}});
    for (const QString &id : oddIds()) {
        rooms.push_back({id, id.left(40), 0, u"cat-odd"_s, {}});
        server.platform.post(id, u"u1"_s, u"in a channel with the id "_s + id.left(40).toHtmlEscaped());
    }
    rooms.push_back({u"nameless"_s, {}, 0, u"no such category"_s, {}});
}

} // namespace chat::test
