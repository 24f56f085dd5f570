// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedtalk.h"

namespace chat::sandbox {

//! Between two people, and in the moderators' channel.
const char *seedTalkPrivate()
{
    return R"talk(
@dm-zh
a: 在吗？想问一下机器人的事
b: 在的，请说
a: 报名人数好像没更新
b: 刚才缓存没刷新，已经处理了，你再看一下
a: 好了，谢谢！
b: 不客气 😊

a: 周六的位置能帮我留一个吗
b: 已经记下：周六 «time»，«class»
a: 太好了

a: 昨天那张图的原图还有吗
b: 有，发你
b: «pic:sunset-sea»
a: 好看，做壁纸了 «+❤️1»

a: 你推荐的那本书我看完了
b: 怎么样
a: 结尾没看懂，但是很难过
b: 那就是看懂了 «+🥹1»

a: 明天几点出发
b: «early»，楼下见
a: 要带什么
b: 水和帽子，别的我都有
a: ok

a: 帮我看一句英文：*I will be there by eight* 是八点前还是八点整
b: 八点前到，最晚八点
a: 好，那我七点五十到 «+👍1»

a: 提醒功能可以每周重复吗
b: 可以，`/remind 每周五 20:00 开团`
a: 这么方便
b: 有需要随时叫我

a: 密码我改好了，(spl)当然不会发在这里(spl)
b: 差点点开
a: 哈哈

a: 语音里你的声音断断续续的
b: 我换个网试试
b: 现在呢
a: 好了

a: 猫今天体检，一切正常，就是超重
b: 遗传吗
a: 你想清楚再说 «+😂1»

a: 下周三请你吃饭，上次多谢帮忙
b: 小事，不过饭要吃
a: 想吃什么
b: 你楼下那家面馆
a: 就知道

a: 文件发你了
a: «file:预算表.csv»
b: 收到，晚上看
b>1: 看完了，第三行的数字是不是少个零
a: 对！！差点出大事
b: 请客
a: 请！ «+🎉1»

@dm-en
a: hey, got a minute?
b: sure, what's up
a: can you give me write access to the test channel?
b: done, try now
a: works, thank you!

a: did you see the playtest notes?
b: reading them now. the part about the stairs is painful
a: they fell off the stairs eleven times
b: so did I, in fairness «+😂1»

a: quick check: meeting moved to «late»?
b: yes, same link
a: 👍

a: sending you the draft, be honest
a: «file:draft-notes.md»
b: reading
b: honestly? the second half is great. start there
a: that's what I feared. thanks

a: happy birthday! 🎂
b: you remembered 🥹
a: the bot remembered. I just read fast «+😂1 ❤️1»

a: is the server slow for you too?
b: no, 12 ms
a: then it's my wifi. again

a: I pushed the fix, can you try?
b: trying
b: it builds, it starts, it… works?
a: don't sound so surprised

a: what was the name of that tea place
b: the one by the canal? *Second Steep*
a: yes! thanks, going there with my sister

a: lunch?
b: 12:30, downstairs
a: see you

a: thanks for yesterday, I needed that
b: any time. really «+❤️1»

a: ```js⏎await channel.send({ type: 9, content: "hi", quote: id });⏎```
a: am I holding it wrong?
b: `quote` wants the message id, you're passing the whole message
a: of course I am

@mods-zh
a: 「卖金币001」又在私信拉人，证据我存了
b: 直接封
a: 封了，公告里提醒一下大家
b: 我来写

a: 新人申请这周有 «n2» 个，谁有空看一下
b: 我看前一半
c: 后一半我来

a: «#off» 话题歪得有点远，要不要管
b: 那个频道就是用来歪的
a: 也对

a: 下个月的活动预算还剩多少
b: 够办一次抽奖
c: 抽一只拖鞋坐骑
b: 通过 «+😂2»

a: 机器人的权限我收窄了一点，这个频道它看不到
b: 好，公告能发就行

@unread-zh
a: 对了，还有件事忘了说
a: 周六的名单麻烦再发我一份
a: 不急，有空再看就行 😄

@unread-en
a: oh, one more thing
a: could you add Leo to the Saturday list?
a: thanks!! 🙏

@unread-spam
a: 金币低价出售，量大优惠，速加 https://example.com/totally-not-a-scam
)talk";
}

QList<const char *> seedTalk()
{
    return {seedTalkLighthouse(), seedTalkRaid(), seedTalkMakers(), seedTalkKitchen(), seedTalkHarbour(),
        seedTalkWorkshop(), seedTalkHelp(), seedTalkFriends(), seedTalkBots(), seedTalkPrivate(), seedTalkRoutine()};
}

} // namespace chat::sandbox
