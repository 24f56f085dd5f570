// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedtalk.h"

namespace chat::sandbox {

//! A few friends.
const char *seedTalkFriends()
{
    return R"talk(
@friends-zh
a: 上号
b: 来了
c: 作业还有两页
a: 写完再说
c: 写完了（没写） «+😂4»

a: 今晚谁在
b: 1
c: 1
d: 2，哦不对，1
a: 四个人正好一车 «+🚗3»

a: 昨天那把我能笑一年
b: 你自己撞自己那个？
a: 我没有撞自己，是墙突然出现
c: 墙：？
b: 墙在那里三年了 «+🤣7»

a: 谁借我的雨伞没还
b: 不是我
c: 黑色长柄那把？
a: 对
c: 在我这，忘了，明天带 «+☔2»

a: 周末去哪玩
b: 爬山
c: 不爬
d: 吃
a: 爬完山去吃
c: 那我在山下等你们 «+😂5»

a: 我妈问我你们几个什么时候再来家里吃饭
b: 今晚就可以
c: 阿姨做糖醋排骨吗
a: 她说做
d: 已出门 «+🤤6 😂2»

a: 考完了！！！
b: 怎么样
a: 别问
b: 好的，晚上吃什么
a: 吃好的 «+🎉5»

a: 你们听没听新歌
b: 听了，副歌好洗脑
c: 循环一天了
a: 我室友已经想把我赶出去了 «+🎧3»

a: 帮我看看这两件买哪个
b: 左边
c: 右边
d: 都不好看
a: 谢谢，真诚是必杀技 «+😂4»

a: 快递到了没人拿
b: 我在楼下，帮你拿
a: 爱你
b: 二十块
a: 不爱了 «+😂6»

a: 哈哈哈我今天把老师叫成妈了
b: 老师怎么说
a: 老师说「哎」
c: 老师反应真快 «+🤣9»

a: 五分钟到
b: 你出门了吗
a: 在穿鞋
b: 那就是半小时

a: 有人看球吗
b: 看，几比几了
a: 一比一，加时
b: 别剧透！我这有三十秒延迟
a: 哦
a: 哦！！！
b: ？？？？？
a: 没事 «+😂8»

a: 谁有高数笔记
b: 有，字比较自由
a: 自由到什么程度
b: 我自己也看不懂
c: 我有打印版，发你
c: «file:高数第三章笔记.pdf»
a: 恩人 «+🙏4»

a: 今天加班到«late»，打车师傅都认识我了
b: 身体要紧
c: 下周请你吃饭
a: 下周也加班
c: 那下下周 «+🫂3»

a: 拼单吗，奶茶满«price2»减十
b: 芋泥波波，少糖
c: 柠檬茶，去冰
d: 我要最贵的
a: 最贵的你自己付 «+🧋5»

a: 我昨晚做梦梦到我们开黑赢了
b: 那确实是梦 «+😂7»

a: 车票抢到了！十点那趟
b: 我也是！几车厢
a: «n2» 车
b: 我 «n» 车，到时候换一下
c: 我没抢到😭
a: 候补排上，每次都能有
c: 有了有了！！ «+🚄4 🎉3»

a: 「在吗」
b: 在，说
a: 没事就问问
b: 下次直接说事 «+🙂2»

a: 搬家搬得腰要断了
b: 怎么不叫我们
a: 叫了，你们说「在路上」
c: 确实在路上，堵了两小时
d: 我是真的忘了，对不起😂 «+😂5»

a: 猫会开门了
b: 那你锁门
a: 它在外面叫一整夜
c: 恭喜你有了室友 «+🐱5»

a: 今天路过学校门口，煎饼摊还在
b: 老板还记得我们吗
a: 记得，问「那个不要香菜的小胖呢」
c: ？我不胖
a: 他说的是 «@b»
b: …… «+🤣8 ❤️4»

a: 开黑缺一
b: 来
a: 快快快
b: 在更新，还有 «pct»%
c: 每次都更新
b: 我一周就上一次嘛

a: 晚安
b: 晚安
c: 晚安，谁再说话谁是小狗
d: 汪 «+🐶6 😂4»

a: 生病了，请病假一天
b: 多喝热水
c: 你除了热水还会说什么
b: 多喝温水
a: 🤧 谢谢两位大夫 «+🫖2 ❤️3»

a: 拍照技术进步了，给你们看看
a: «pic:meadow-noon»
b: 这是你拍的？
a: 嗯！
c: 这是电脑壁纸吧
a: 被识破了 «+😂6»

a: 突然好想大家
b: 肉麻
c: 我也是
d: 国庆回来聚 «+❤️5 🥹2»

a: 谁把群名改成「四只土拨鼠」的
b: 啊——————————
c: 啊——————————
a: 破案了，是你们俩 «+😂7»

a: 新买的键盘，敲起来像下雨
b: 录一段
a: 录了你们也听不出来
c: 打字给我们看看
a: 噼里啪啦噼里啪啦
c: 听到了 «+🌧️2 😂4»

a: 🍉🍉🍉
b: 在哪
a: 冰箱里，我家，速来
c: 十分钟 «+🍉4»

@plan-mix
a: 周六骑行路线出来了，沿江四十公里，中间有一家很好吃的馄饨
a: «pic:route-map»
b: 四十公里……馄饨在第几公里
a: 第二十五
c: I'm in. what time?
a: 早上«early»，老桥桥头
c: that is *very* early
b: 为了馄饨 «+🚲5 🥟3»

a: 露营装备清单：⏎帐篷 «@b»⏎炉子 «@c»⏎吃的 大家⏎好天气 «@d»
d: 我负责好天气？？
b: 上次就是你带的雨
d: 那不是我…… «+😂6 ⛺3»

a: board games on sunday, my place, 2pm
b: which ones?
a: the long one with the islands, and the silly one with the penguins
c: 我要玩企鹅那个！
b: I'll bring snacks, no crumbs on the islands this time «+🐧5 🎲3»

a: 博物馆新展谁想去？周五晚上开到九点
b: 我！
c: 下班直接过去，门口集合？
a: 好，六点半，东门
d: count me in, I'll be the one running «+🏛️3»

a: 羽毛球订到场了，周日下午三点到五点，还差一个人
b: 算我
a: 齐了
c: 我呢
a: 你上次说再也不打了
c: 那是上次 «+🏸4 😂3»

a: film list for saturday, vote with the number:⏎1️⃣ the train one⏎2️⃣ the heist one⏎3️⃣ the one with the dog (the dog lives)
b: 3
c: 3
d: 三
a: democracy is easy when there's a dog «+🐕6 🍿4»

@end-chat-zh
s: 今晚车队几个人
a: 我在
b: 半小时后
c: 我吃完饭，现在在等米饭熟
s: 那就八点半
a: 猫先替我打一把
a: «pic:cat-window»
b: 猫打得比你好 «+😂4 🐱3»
s: 八点半见！
)talk";
}

} // namespace chat::sandbox
