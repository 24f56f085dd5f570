// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedtalk.h"

namespace chat::sandbox {

//! What is said every day with other words: looking for groups, trade, stand-ups, builds. It fills months without jokes
//! coming round again.
const char *seedTalkRoutine()
{
    return R"talk(
@lfg-mix
a: «boss» 来个«class»，«time»开，会机制就行
b: 我来
a: ok 组你

a: «zone»速刷 «n» 来 «n2»，有老板带，«price»金一位
b: 上车
c: 还有位置吗
a: 最后一个
c: 来

a: LFM «boss-en», need «class-en», starting «time»
b: inv me
a: sent

a: LFG «zone-en», «class-en», know the fights, have snacks
b: we need one more, join
a: coming

a: «zone»缺«class»，缺«class2»，来了秒开
b: «class»来
c: «class2»来
a: 齐了，进组

a: 新手团，第一次打「«boss»」，边打边讲，**不催不骂** «+❤️4»
b: 我是新手，可以吗
a: 就是给你开的
c: 我来当保姆
b: 谢谢！

a: «weekday» «time» 固定团招«class»一名，长期稳定
b: 要看装备吗
a: 不看，看出勤

a: anyone up for «zone-en»? just the weekly, half an hour
b: «yes-en»
c: «yes-en»
a: great, that's us

a: «zone» «n»/9 接锁，来«class»
b: 私你了
a: 收到

a: 日常有人吗
b: 有
c: 有

a: «boss» 通了，谢谢各位，手法都很好
b: 老板大气
c: 下次再约 «+🎉3»

a: need «class-en» for «boss-en», last spot, going in 5
b: there in 2
a: you're in

a: «zone»钓鱼团，不打架，只钓鱼
b: 这也能组团？
a: 组团聊天
b: 来 «+🎣5»

@trade-zh
a: 收「«item»」，«price»金一个，量大从优
b: 有 «n» 个，邮你
a: 到账请查收

a: 出「«item»」×«n»，«price»金打包
b: 便宜点？
a: 已经是友情价了
b: 那来吧

a: 「«item»」今天多少钱了
b: «price»
a: 又涨
c: 早买早享受，晚买有折扣，不买免费

a: 有裁缝在线吗，做件「«clothes»」，材料自备
b: 在，来灯塔一楼
a: 马上
b: 小费随意，没有也行
a: 给你留了份点心 «+🍪3»

a: 仓库里多了 «n2» 组矿石，需要的自取，一人一组
b: 谢谢仓管
c: 拿了一组

a: 换：我有「«item»」，想要「«clothes»」
b: 换！
a: 成交

@standup-en
a: **yesterday**: «work-en»⏎**today**: «work2-en»⏎**blocked**: nothing

b: yesterday «work-en», today the same, hopefully the end of it

c: out this morning, back after lunch. «work-en» is nearly done
a: no rush

d: done: «work-en»⏎next: «work2-en»⏎blocked by: «block-en»
a: I can help with that after ten
d: thanks!

a: short one today: «work-en»
b: same here, «work2-en» 👍

e: **昨天** «work-zh»⏎**今天** «work2-zh»⏎**卡住** «block-zh»
a: 那个我熟，中午一起看
e: 好！

b: 昨天把 «work-zh» 收尾了，今天开始 «work2-zh»

c: 请假半天，«work-zh» 已经推上去了，麻烦评审
d: 我来看
c: 谢谢

d: reviewed two pull requests, starting on «work-en»
a: thank you for the reviews 🙏 «+❤️2»

@ci-mix
l: ✅ `main` `«commit»` · «mod» · built in «n» min «n2» s, all tests passed

l: ❌ `«branch»` `«commit»` · `tst_«mod»` failed: expected «n», got «n2»
a: mine, looking
l: ✅ `«branch»` `«commit»` · `tst_«mod»` passes again

l: 📦 nightly `0.«n».«n2»` · «mod» · [«commit»](https://example.com/builds/nightly)

l: ⚠️ `«branch»` · coverage of `«mod»` down by «n» %

l: ✅ `«branch»` `«commit»` · merged into `main` by «@b» «+🚀2»

l: 📈 «mod»: p99 «n2» ms (was «big» µs slower) «+👍1»

@reminder-zh
k: ⏰ 提醒：**«todo»**

k: ⏰ 提醒：«todo»（«time»）
b: 好的，谢谢
k: 已标记完成 ✅

b: /remind «time» «todo»
k: 记下了，«time» 提醒你：«todo»

b: 今天还有什么安排
k: 今天还有两件：«todo»；«time» 开团。
b: 收到

k: 早安，«city»今天«weather»，«deg»°C。
b: 早

b: /weather «city»
k: **«city»** · «weather» · «deg»°C · 湿度 «pct»%

b: /roll 1d20
k: 你掷出了 **«d20»** 🎲

k: 「«boss»」的报名人数变为 «n2»/10。

b: 推荐一首歌
k: 现在适合听：《«song»》
b: 好听，收藏了 «+❤️1»
)talk";
}

} // namespace chat::sandbox
