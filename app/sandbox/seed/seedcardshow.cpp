// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedcardparts.h"
#include "app/sandbox/seed/seedcards.h"
#include "app/sandbox/seed/seedcast.h"
#include "app/sandbox/seed/seedclock.h"

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

using namespace parts;

SeedMessage said(const char *author, const QString &content, int type = 9)
{
    SeedMessage message;
    message.authorId = QString::fromLatin1(author);
    message.type = type;
    message.content = content;
    return message;
}

SeedMessage shown(const QString &cards, const char *author = cast::kookaburra)
{
    return said(author, cards, 10);
}

QString themes()
{
    const auto one = [](const QString &theme, const QString &what) {
        return card(theme, {section(marked(u"**"_s + theme + u"**　"_s + what))});
    };
    return text({one(u"primary"_s, u"the usual"_s), one(u"success"_s, u"it worked"_s),
        one(u"danger"_s, u"it did not"_s), one(u"warning"_s, u"look here first"_s), one(u"info"_s, u"good to know"_s)});
}

QString moreThemes()
{
    return text({card(u"secondary"_s, {section(marked(u"**secondary**　quiet"_s))}),
        card(u"none"_s, {section(marked(u"**none**　no bar at the side"_s))}),
        card(u"invisible"_s, {section(marked(u"**invisible**　no frame at all"_s))}),
        card(u"#9b59b6"_s, {section(marked(u"**#9b59b6**　a colour of its own"_s))})});
}

QString pictures()
{
    return text({card(u"primary"_s,
        {header(u"image-group：九张正方形"_s),
            group(u"image-group"_s,
                {image(u"sunset-sea"_s), image(u"dawn-lake"_s), image(u"aurora"_s), image(u"snow-peaks"_s),
                    image(u"city-night"_s), image(u"dunes"_s), image(u"noodles"_s), image(u"cat-window"_s),
                    image(u"pixel-lighthouse"_s)}),
            header(u"container: as they are"_s),
            group(u"container"_s, {image(u"harbour-wide"_s), image(u"latte"_s)})})});
}

QString sections()
{
    return text({card(u"info"_s,
        {section(plain(u"plain-text, where **stars** stay stars 🙂"_s)), divider(),
            section(marked(u"Picture on the left, small"_s), image(u"avatars/2431192001.png"_s, true), u"left"_s),
            section(marked(u"Picture on the left, small and round"_s), image(u"avatars/2431192002.png"_s, true, true),
                u"left"_s),
            section(marked(u"Picture on the right, large\n左文右图，两行文字，看看怎么对齐"_s), image(u"latte"_s),
                u"right"_s),
            section(marked(u"A button on the right"_s),
                button(u"Open"_s, u"info"_s, u"link"_s, u"https://example.com/docs"_s)),
            divider(),
            section(marked(
                u"(font)primary(font)[primary] (font)success(font)[success] (font)danger(font)[danger] "
                u"(font)warning(font)[warning] "
                "(font)info(font)[info] (font)secondary(font)[secondary] (font)body(font)[body] (font)tips(font)[tips] "
                "(font)pink(font)[pink] (font)purple(font)[purple]"_s))})});
}

QString paragraphs()
{
    return text({card(u"success"_s,
        {header(u"副本战报"_s),
            section(paragraph(3,
                {u"**职业**"_s, u"**伤害**"_s, u"**次数**"_s, u"游侠"_s, u"1,204 万"_s, u"38"_s, u"法师"_s,
                    u"1,180 万"_s, u"31"_s, u"守卫"_s, u"496 万"_s, u"77"_s})),
            section(paragraph(2, {u"**Left**\ntwo lines here"_s, u"**Right**\nand `code` there"_s})),
            section(paragraph(1, {u"One column is only a list."_s, u"第二行"_s}))})});
}

QString buttons()
{
    return text({card(u"primary"_s,
        {header(u"投票：周六玩什么"_s), section(marked(u"每人一票，晚上十点截止"_s)),
            group(u"action-group"_s,
                {button(u"捉迷藏"_s, u"primary"_s, u"return-val"_s, u"vote:hide"_s),
                    button(u"裸装竞速"_s, u"success"_s, u"return-val"_s, u"vote:race"_s),
                    button(u"南瓜游行"_s, u"warning"_s, u"return-val"_s, u"vote:pumpkin"_s),
                    button(u"睡觉"_s, u"danger"_s, u"return-val"_s, u"vote:sleep"_s)}),
            group(u"action-group"_s,
                {button(u"规则 / rules"_s, u"info"_s, u"link"_s, u"https://example.com/rules"_s),
                    button(u"什么也不做"_s, u"secondary"_s, QString(), QString())}),
            group(u"context"_s,
                {image(u"avatars/1780328444.png"_s, true, true), image(u"avatars/2431192002.png"_s, true, true),
                    image(u"avatars/2431192001.png"_s, true, true), marked(u"和另外 **14** 人投了票"_s)})})});
}

QString mediaCard()
{
    return text({card(u"secondary"_s,
        {header(u"文件、音频、视频"_s), media(u"file"_s, u"新人攻略.md"_s),
            media(u"audio"_s, u"theme-sketch.wav"_s, u"tiny-mushroom"_s),
            media(u"video"_s, u"raid-clip.avi"_s, u"pixel-dungeon"_s)})});
}

QString counts(qint64 now)
{
    const qint64 hour = now / kHour * kHour;
    return text({card(u"warning"_s,
        {header(u"三种倒计时"_s), section(marked(u"`day`　下一次版本更新"_s)),
            countdown(u"day"_s, 0, hour + 9 * kDay + 7 * kHour), section(marked(u"`hour`　今晚开团"_s)),
            countdown(u"hour"_s, 0, hour + 6 * kHour), section(marked(u"`second`　抢票窗口"_s)),
            countdown(u"second"_s, now - 10 * kMinute, now + 50 * kMinute)})});
}

QString invites()
{
    return text({card(u"info"_s,
        {section(marked(u"来隔壁工坊坐坐"_s)), invite(u"KbWsHp"_s), invite(u"https://example.com/i/0ldC0de"_s)})});
}

QString invisible()
{
    return text({card(u"invisible"_s,
        {section(marked(u"文字和图片一起发出去，手机上就是这样的卡片："_s)),
            group(u"container"_s, {image(u"meadow-noon"_s)}), media(u"file"_s, u"预算表.csv"_s)})});
}

QString small()
{
    return text({card(u"danger"_s,
        {header(u"size: sm"_s),
            section(
                marked(u"窄卡片，按钮会落到文字下面"_s), button(u"知道了"_s, u"danger"_s, u"return-val"_s, u"ok"_s)),
            group(u"context"_s, {plain(u"small, like on a phone"_s)})},
        u"sm"_s)});
}

QString changelog()
{
    return text({card(u"primary"_s,
        {header(u"Release 0.4 · 更新说明"_s),
            section(marked(u"**New**\n> cards in the composer, checked while you type\n> search in Chinese and "
                           u"English\n\n**Fixed**\n~~duplicate "
                           "messages after a reconnect~~"_s)),
            section(marked(
                u"```cpp\nfor (const Message &message : page.messages)\n    store.upsert(message); // once, whatever the order\n```"_s)),
            divider(), section(marked(u"Thanks to (met)2431192001(met) and (met)2618830049(met) 💚"_s)),
            group(u"context"_s,
                {marked(u"[full changelog](https://example.com/changelog)"_s), plain(u"2 min read"_s)})})});
}

} // namespace

QList<SeedMessage> cardShow(qint64 now)
{
    QList<SeedMessage> show{said(cast::galen, u"这里放卡片消息的样子，欢迎补充 👇"_s),
        said(cast::kookaburra, u"收到，一个一个来。"_s), shown(themes()), shown(moreThemes()), shown(sections()),
        shown(paragraphs()), shown(pictures()), shown(buttons(), cast::lantern),
        said(cast::xiatian, u"睡觉的票数是不是有点高"_s), shown(mediaCard()), shown(counts(now)), shown(invites()),
        shown(invisible(), cast::ann), shown(small()), shown(changelog(), cast::lantern),
        shown(seedCard(u"event", now)), shown(seedCard(u"season", now)),
        said(cast::ann, u"so many buttons. I want to press all of them"_s),
        said(cast::kookaburra, u"Please do. 每个都能按。"_s)};
    show[7].reactions = {{u"😴"_s, {}, {u"9"_s}}, {u"🎃"_s, {}, {u"12"_s}}};
    show[8].quoteId = u"7"_s;
    show[15].reactions = {{u"👍"_s, {}, {u"5"_s}}, {u"🎉"_s, {}, {u"2"_s}}, {u":beam"_s, {}, {u"6"_s}}};
    show[15].pinned = true;
    show[6].updatedAt = 1;
    return show;
}

} // namespace chat::sandbox
