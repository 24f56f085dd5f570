// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedtalk.h"

namespace chat::sandbox {

//! Commands to the bots, their answers, announcements and changelogs.
const char *seedTalkBots()
{
    return R"talk(
@bot-mix
a: /roll 1d20
k: «@a» 掷出了 **«d20»** 🎲
b: /roll 1d20
k: «@b» 掷出了 **20**，大成功！ «+🎉5»
a: 不公平

a: /weather 上海
k: **上海** · 多云 · 22～28°C · 湿度 64%⏎> 傍晚可能有阵雨，出门带伞
a: 谢谢
b: 它真的会说「带伞」诶 «+☔3»

a: /help
k: 可用指令：⏎`/roll` 掷骰子⏎`/weather 城市` 天气⏎`/remind 时间 内容` 提醒⏎`/raid list` 本周团表⏎`/quote` 随机语录
b: `/quote`
k: > 墙在那里三年了⏎⏎—— 佚名
b: 哈哈哈哈 «+😂4»

a: /remind 20m 关火
k: 好的，20 分钟后提醒你：关火
b: 你在煮什么
a: 汤
k: ⏰ «@a» 提醒：**关火**
a: 得救了 «+🍲3 ❤️2»

a: «@k» 讲个笑话
k: 为什么程序员分不清万圣节和圣诞节？⏎(spl)因为 Oct 31 == Dec 25(spl)
a: 冷
b: 空调都不用开了 «+🥶4 😂2»

a: /play 雾港的笛声
l: ▶️ 正在播放 **雾港的笛声** · 03:42
b: 好听
c: /skip
b: 谁跳的！
c: 手滑 «+😠2»

a: testing 1 2 3
k: I can hear you, «@a».
a: too polite «+😄3»

a: /raid list
k: 本周安排：⏎周三 «time» · 雾鲸（«n»/10）⏎周五 «time» · 锈铁女王（«n2»/10）⏎周六 «time» · 守钟人（满员）
b: 周五还缺人吗
a: 缺，快报

a: /uptime
k: 已运行 «days» 天 «n» 小时，期间处理消息 «big» 条。
b: 比我作息规律 «+😂3»

a: `/倒数 周末`
k: 距离周末还有 «n» 小时。
a: 骗人，今天才周二
k: 已更正：距离周末还有很久。 «+😭4»

l: 测试消息：**粗体** *斜体* ~~删除线~~ (ins)下划线(ins) (spl)剧透(spl) `代码` [链接](https://example.com)
a: 渲染正常
b: 收到 «+✅2»

k: 早上好！今日份小知识：笑翠鸟的叫声像人在笑，通常在清晨和傍晚「合唱」，用来宣告领地。
a: 早
b: 原来名字是这么来的 «+🐦5 ☀️2»

@news-zh
w: **«season»活动今日开启** (met)all(met)⏎完成每日委托可领取灯油，集齐七盏灯换限定称号「守灯人」。⏎活动时间：即日起至下周日 23:59 «+🎉14 🕯️6»

w: 公会周报⏎> 本周进度 «n»/9，首通「«boss»」⏎> 新成员 «n2» 人，欢迎！⏎> 仓库材料充足，感谢捐赠⏎⏎下周目标：继续推进，(ins)不熬夜(ins)。 «+👏9 ❤️5»

w: 招募：副本二队缺 **«class»** 一名，«weekday»、周六晚 «time» 活动，要求：准时、不贪刀、会笑。有意者请到 «#raid» 留言。 «+🙋4»

w: 周六晚八点公会合影，地点：灯塔脚下。服装不限，南瓜头除外。 «+📸8 🎃11»

w: 维护公告：周三 «early» 起服务器维护，预计三小时，期间语音频道照常使用。 «+👌5»

k: 报名提醒：周六团报名将于今晚 «late» 截止，目前 «n2»/10。⏎在 «#raid» 发送 `/raid join` 即可报名。 «+✅7»

w: 感谢 «@b» 整理的新人攻略，已收进 «#game» 的置顶，新同学请先阅读。 «+👍10 📌2»

w: 近期有账号以「代练」「出金币」为名私信成员，**都是骗子**，请直接举报，不要点链接。已封禁其一。 «+🛡️7 😡3»

@log-mix
l: **0.«n».«n2»**⏎新增：卡片倒计时⏎修复：断线重连后偶尔重复的消息⏎优化：长列表滚动

l: `main` ← «commit»  收到 «n» 个提交，构建通过，用时 2 分 «n2» 秒

l: 构建失败：`tst_gateway` 第 «big» 行，预期 `6`，实际 `5`
l: 构建恢复：`tst_gateway` 已通过

l: **Release 0.«n».«n2»**⏎- faster start (cold 0.2 s)⏎- reactions roll back when the server refuses them⏎- fixes a crash when a quoted message was deleted «+🚀6 🎉4»

l: 更新日志：身份组颜色现在会显示在成员列表里；表情面板支持中文搜索。 «+👍5»

@start-rules-zh
w!: **欢迎来到灯塔公会！**⏎⏎1. 友善，玩笑不过界⏎2. 剧透请用 (spl)遮起来(spl)⏎3. 找人组队去 «#lfg»，买卖去 «#trade»⏎4. 问问题前先看 «#game» 的置顶⏎5. 机器人随便玩，但只在 «#bots»⏎⏎> 有事直接找 (rol)2842301(rol)，不用客气 «+👍18 ❤️9»

w!: **Welcome to Lighthouse!** We speak Chinese and English here, and a fair amount of emoji. Be kind, hide spoilers like (spl)this(spl), and say hi in «#off». «+👋14 ❤️6»

@start-roles-zh
k: «card:roles»

@start-welcome-en
w!: **Welcome to the workshop 👋**⏎⏎We build bots and small games. Show work in progress, ask early, answer when you can.⏎⏎- questions: «#help»⏎- chat: «#general»，中文: «#zh»⏎- games: «#indie» «+👋16 🛠️7»

w: House rule: a bot never answers another bot. We learned this the hard way. «+🤖9 😂11»

@end-news-zh
w!: «card:season» «+🎉16 🕯️9 ❤️5»

k: «card:poster»

@end-raid-mix
a: P3 站位更新了，看红圈
a: «pic:arena-map»
n: clear, thanks. I take north again
k: «card:roster»
b: 我到了，药水吃的都有
c: flasks ✅ food ✅ excuses ✅ «+😂5»

@end-help-mix
a: quick one: what does `updated_at: 0` mean?
b: never edited
a: so zero is "no", not 1970
b: correct. 零就是没有
c: 我当年真的显示成了 1970 年 «+😂6»
)talk";
}

} // namespace chat::sandbox
