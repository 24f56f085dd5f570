// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedcards.h"

#include "app/sandbox/seed/seedcardparts.h"
#include "app/sandbox/seed/seedcast.h"
#include "app/sandbox/seed/seedclock.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

using namespace parts;

//! The next full hour well after now: what is counted down to.
qint64 soon(qint64 now, qint64 later)
{
    return (now + later) / kHour * kHour + kHour;
}

QString event(qint64 now)
{
    return text({card(u"warning"_s,
        {header(u"近期活动公告"_s), divider(),
            section(marked(u"社区将在本周日开启**副本速通挑战**，参与本次活动的小伙伴均有礼品相送！"_s),
                image(u"emblem-fire"_s, true, true), u"left"_s),
            section(
                paragraph(3, {u"**第一名**\n加速器年卡"_s, u"**第二名**\n加速器季卡"_s, u"**参与奖**\n加速器月卡"_s})),
            section(marked(u"点击右侧「报名」按钮，即可完成报名。"_s),
                button(u"报名"_s, u"primary"_s, u"return-val"_s, u"signup:weekend"_s)),
            divider(), countdown(u"day"_s, 0, soon(now, 2 * kDay + 4 * kHour)),
            group(u"context"_s,
                {image(u"avatars/3820514401.png"_s, true, true), plain(u"已报名 37 人 · 由 Kookaburra 发布"_s)})})});
}

QString season(qint64 now)
{
    return text({card(u"#e8622c"_s,
        {header(u"🏮 春灯节 · 活动总览"_s), group(u"container"_s, {image(u"lighthouse-dusk"_s)}),
            section(marked(
                u"集齐 **七盏灯**，换限定称号 (font)守灯人(font)[warning]。\n灯油来自每日委托，(ins)每天最多三份(ins)。"_s)),
            section(paragraph(2,
                {u"**开始**\n即日起"_s, u"**结束**\n下周日 23:59"_s, u"**地点**\n雾港 · 灯塔脚下"_s,
                    u"**问题**\n(chn)3163216254850011(chn)"_s})),
            group(u"action-group"_s,
                {button(u"查看攻略"_s, u"info"_s, u"link"_s, u"https://example.com/lantern-festival"_s),
                    button(u"提醒我"_s, u"primary"_s, u"return-val"_s, u"remind:festival"_s),
                    button(u"不参加"_s, u"secondary"_s, u"return-val"_s, u"skip:festival"_s)}),
            countdown(u"hour"_s, 0, soon(now, 20 * kHour))})});
}

QString poster(qint64)
{
    return text({card(u"success"_s,
        {section(marked(u"**合影已经洗好了** 📸\n感谢到场的三十四位（和十一个南瓜头）"_s),
             image(u"group-photo"_s), u"right"_s),
            group(u"context"_s, {marked(u"原图见 (chn)3163216254850021(chn)"_s)})},
        u"sm"_s)});
}

QString roster(qint64)
{
    return text({card(u"info"_s,
        {header(u"今晚名单 · 雾鲸"_s),
            section(paragraph(3,
                {u"**坦克**\n盖伦\n老K"_s, u"**治疗**\n夏天\nAnn\n雨点"_s,
                    u"**输出**\n七七\nLeo\n小博\n鹿鸣\n橘子汽水"_s})),
            divider(),
            group(u"action-group"_s,
                {button(u"我能来"_s, u"success"_s, u"return-val"_s, u"roster:yes"_s),
                    button(u"来不了"_s, u"danger"_s, u"return-val"_s, u"roster:no"_s)}),
            group(u"context"_s, {plain(u"10/10 · 替补 2"_s)})})});
}

QString roles(qint64)
{
    return text({card(u"primary"_s,
        {header(u"领取身份组"_s),
            section(marked(
                u"⚔️ (rol)2842302(rol)　带团的人\n🧱 (rol)2842305(rol)　建筑党\n🌱 (rol)2842306(rol)　刚来的朋友"_s)),
            group(u"action-group"_s,
                {button(u"建筑师"_s, u"primary"_s, u"return-val"_s, u"role:2842305"_s),
                    button(u"新人"_s, u"success"_s, u"return-val"_s, u"role:2842306"_s)})})});
}

} // namespace

QString seedCard(QStringView name, qint64 now)
{
    constexpr std::array<std::pair<QStringView, QString (*)(qint64)>, 5> kCards
        = {{{u"event", event}, {u"season", season}, {u"poster", poster}, {u"roster", roster}, {u"roles", roles}}};
    for (const auto &[known, make] : kCards) {
        if (known == name)
            return make(now);
    }
    Q_ASSERT(false);
    return {};
}

} // namespace chat::sandbox
