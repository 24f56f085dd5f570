// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedtalk.h"

namespace chat::sandbox {

//! Planning raids, Chinese and English.
const char *seedTalkRaid()
{
    return R"talk(
@raid-mix
a: **今晚 «time» 开团**，目标「«boss»」，请提前十分钟进组
b: 收到 «+✅5»
c: 收到
d: got it, will bring flasks
e: 我可能晚五分钟，先开不用等
a: «@e» 好，你替补位

a: Roster check for tonight please, react with ✅ or ❌ «+✅12 ❌2»
b: ✅ but I have to leave at «late»
a: fine, we should be done by then
c: famous last words «+😂4»

a: P2 的站位我画了一张，大家看一下
a: «pic:arena-map»
b: 蓝圈是远程？
a: 对，蓝远程，红近战，黄色是换坦点
c: clear. Who takes the north marker?
a: «@d» 北，«@e» 南
d: ok
e: 收到 «+👍6»

a: wipe at 3%. three. percent.
b: 百分之三……
c: I need a minute
d: 再来！这把肯定过
b: 你上把也这么说
a: **KILLED IT** 🎉🎉🎉
c: LET'S GOOOO «+🎉11 🔥6 ❤️3»
d: 我说什么来着

a: 治疗分配：⏎> 开场 «@b»⏎> 第一次全屏 «@c»⏎> 第二次全屏 «@b» + «@c»⏎> 狂暴自求多福
b: 「自求多福」是什么技能
c: 就是大家一起祈祷 «+🙏7 😂3»

a: anyone else getting disconnected exactly at the phase change?
b: yes, every time
c: turn off the overlay, it fixed it for me
a: that actually worked, thanks
c: np

a: logs from yesterday are up
a: «pic:dps-chart»
b: 我第四？？
c: 第四很好了，你还死了一次
b: 死了两次，谢谢
d: nice curve in the last phase though «+📈3 👍2»

a: 规则再说一遍：⏎1. 机制优先，(ins)不要贪刀(ins)⏎2. 躺了不要在语音里叹气⏎3. 掉落按需，~~谁脸黑给谁~~ 按出勤
b: 第二条说的是谁
c: 说的是我
d: 哈哈哈哈 «+😂6»

a: can someone explain the bell mechanic like I'm five
b: bell rings → stand in light. bell silent → leave light. that's it
a: and if it rings twice?
b: then you run
a: where?
b: *away* «+😂8»

a: 今天换人：«class»让给 «@b»，他上周没拿到东西
c: 没问题
b: 谢谢大家🥹
d: 拿到「«item»」要请客的
b: 一定一定 «+❤️4»

a: 开怪前倒数用语音还是字？
b: 语音，字来不及看
c: +1
d: voice please, I play in a tiny window

a: 我迟到了对不起！！地铁停了半小时
b: 没事，我们在罚站聊天
c: 正好聊到你
a: 聊我什么
c: 聊你什么时候来 «+😂3»

a: first time tanking tonight. any advice?
b: face it away from us
c: 别转 boss
d: 别死
e: have fun!
a: so: turn away, don't turn, don't die, have fun. easy «+😂7 💪3»

a: 时间轴我整理成表了，盯着念就行
a: ```txt⏎00:00  开怪，换位⏎00:35  第一次钟声（进光圈）⏎01:10  小怪 ×2，先左后右⏎01:40  全屏伤害，减伤 A⏎02:20  第二次钟声（出光圈）⏎03:00  转阶段```
b: 好人一生平安
c: 转阶段那里少了一个减伤
a*: 加上了
d: (met)here(met) 都看一眼 «+👍9»

a: 本周进度 «n»/9，比上周多一个
b: 稳
c: 慢就是快
d: slow is smooth, smooth is fast
c: 你这句是我刚才那句的英文版吗 «+😄4»

a: reminder: loot council is ~~tonight~~ *tomorrow*, we ran out of night
b: 😴
c: 晚安，明天见

a: 缺一个«class»，从别的公会借一个？
b: 我朋友可以来，手法没问题，就是话多
c: 话多好，我们团太安静了
a: 上次你们聊红烧肉聊到灭团
c: …… 那次是例外 «+😂5»

a: My mic is dead, I will type callouts. Sorry in advance for typos
b: no worries
a: NORTJ
a: NORTH*
c: NORTJ 全体向 NORTJ 集合 «+🤣10»
d: 团队新口号有了

a: 有人录像了吗，想看自己怎么躺的
b: «video:raid-clip.avi»
a: 看完了，站在火里。没什么好说的
c: 站得很优雅 «+🔥4 😂4»

a: «@k» 今晚谁报名了？
k: 已报名 «n2» 人：坦克 2、治疗 «n»、其余输出。还缺一名 **«class»**。
b: bot 都比我清楚
a: 谢谢小笑翠鸟 «+🐦3»

a: 报名链接放这了，记得填：[周六团报名表](https://example.com/raid/signup)
b: 填了
c: 填了，备注写「可以带饭」
d: filled in
a: 备注栏不是干这个的，但是可以带 «+🍱4»

a: PSA: do not stand behind the «boss-en». It has a tail. It remembers.
b: speaking from experience?
a: four times
c: 我见证了其中三次 «+😂4»

a: 五分钟后开始，(met)all(met) 语音集合
b: 来了
c: omw
d: 上厕所，两分钟
e: 每次都是这两分钟

a: gg everyone, best night in weeks
b: 辛苦了
c: 晚安各位
d: 晚安🌙
e: gn! «+🌙4 ❤️3»
)talk";
}

} // namespace chat::sandbox
