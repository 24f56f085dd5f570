// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedtalk.h"

namespace chat::sandbox {

//! People who build and people who take pictures.
const char *seedTalkMakers()
{
    return R"talk(
@build-mix
a: 灯塔外墙搭完了，花了三个周末
a: «pic:pixel-lighthouse»
b: 天哪这个配色
c: the stripes!! what block is the red?
a: 红砂岩磨制的，打磨过反光少一点
c: noted, stealing this
a: 拿去用 «+❤️9 🔥4 😍3»

a: Does anyone have a clean way to do round towers? Mine look like potatoes
b: draw the circle on grid paper first, odd diameter
c: 直径用奇数，中心好找
a: odd diameter, got it
a: now it looks like a *round* potato «+🥔6 😂4»

a: 公会大厅我想扩建一层，放图书馆，大家觉得呢
b: 支持，要有靠窗的座位
c: 要有假书门密道
d: 密道通到厨房
a: 你们的需求我都记下了，密道 +2
e: 密道 +1 «+📚5»

a: 红石门终于修好了，是少了一个中继器
b: 我就说是延迟
a: 你说的是「可能有鬼」
b: 延迟和鬼我都说了 «+😂5»

a: finished the harbour bridge. 412 blocks long, zero symmetry errors (I checked twice)
a: «pic:harbour-wide»
b: 好长的图！点开看才看清
c: the lamps at even spacing… satisfying
d: there is one missing at the left end
a: no there is
a: oh no «+😂7»
a*: fixed. thank you. I hate you

a: 村民又跑出来了
b: 又是那个绿衣服的？
a: 对，他学会开门了
c: 给他一份工作
a: 给了，现在他开门**上班** «+😂8»

a: 谁往我屋顶上放了一只羊
b: 不知道
c: 不知道
d: 羊自己上去的吧
a: 二十米高
d: 很有毅力的羊 «+🐑7 😂5»

a: seed for the new map is up, spawn is next to a cherry forest
b: cherry forest!!!
c: 樱花林！冲
d: please leave at least one tree standing this time
b: no promises «+🌸6»

a: 求推荐屋顶材料，石板还是深色木头？
b: 深色木头，配石头墙好看
c: 石板，下雨的时候有质感
d: 一半一半
a: 我就不该问 «+🙃3»

a: 自动农场效率对比，测了三小时
a: «pic:farm-chart»
b: 第三种是什么原理
a: 水流收集加漏斗，占地大一点，但不卡
c: 数据说话，点赞 «+📈4 👍6»

a: Working on a map of the whole island. North coast is still fog
a: «pic:island-map»
b: 这也太好看了吧，能印出来吗
a: when it's done I'll post the full size
c: 左下那个小岛是我家！
d: you live on the skull island?
c: 房价便宜 «+😂6 🏝️3»

a: 挖到三点，一颗钻石没有，挖到岩浆两次
b: 睡吧
a: 再挖一层
b: 睡吧
a: 再一层
a: 掉岩浆了，晚安 «+🕯️5»

a: tip: hold the modifier while placing, it keeps the orientation of the last stair
b: …I have rotated ten thousand stairs by hand
c: F «+🫡6»

@pics-mix
a: 今天的晚霞
a: «pic:sunset-sea»
b: 好看！
c: 我这边只有雾霾 «+😍5 🌇2»

a: morning run, lake was like glass
a: «pic:dawn-lake»
b: this is a painting
c: 这么早起来跑步，敬佩 «+😮3 ❤️6»

a: «pic:cat-window»
a: 主子今日营业
b: 胖了
a: 是毛
b: 是毛（信了） «+🐱8 😂3»

a: 爬了四个小时，值了
a: «pic:snow-peaks»
b: 腿还在吗
a: 留在山上了
c: 拍得真好，什么镜头
a: 手机，拉了一点对比度 «+🏔️4 👍5»

a: night shift view
a: «pic:city-night»
b: which floor?
a: 31. the lights in the middle are the hospital
c: stay safe up there «+🌃4 ❤️3»

a: 长图预警
a: «pic:waterfall-tall»
b: 真的好长
c: 滑了三下才到底
a: 瀑布就是要长 «+😂4»

a: 沙漠日出，五点起的床
a: «pic:dunes»
b: 那个小黑点是人吗
a: 是骆驼，很高冷
c: 拍骆驼不给钱是要被瞪的 «+🐪3»

a: panorama from the ridge, zoom in to find our tent
a: «pic:ridge-panorama»
b: found it! bottom left
c: 没找到……
d: 右边第二个山头下面，橙色小三角
c: 找到了！视力测试图 «+⛺4 👀3»

a: «pic:meadow-noon»
a: 办公室窗外（骗你的，是桌面壁纸）
b: 差点信了
c: 我们办公室窗外是另一栋办公室 «+😂6»

a: tiny art, 48 by 48, took me an hour
a: «pic:tiny-mushroom»
b: so cute, can it be an emoji?
a: sure! «:mushroom»
b: «:mushroom» «:mushroom» «:mushroom» «+🍄7»

a: 动起来了！第一次做动图
a: «pic:lighthouse-spin.gif»
b: 会转！！
c: 可以看一整天
d: 求做成公会头像 «+😍6 🔥2»

a: rainy window, tea, nothing to do
a: «pic:rain-window»
b: the dream
c: 想请假了 «+☕5 🌧️3»

a: 雪停了，出去踩了一圈
a: «pic:snow-peaks»
b: 南方人流下羡慕的泪水
c: 南方 +1 «+❄️6»

a: 极光！！！！等了三个晚上！！！！
a: «pic:aurora»
b: 天
c: wow. just wow
d: where was this?
a: 漠河往北一点，零下三十五度，相机冻关机两次
c: worth every frozen finger «+🌌9 😮6 ❤️4»

a: my desk after cleaning. documenting because it will not last
a: «pic:desk»
b: 线呢？？
a: behind the desk. do not look behind the desk «+😂5»
)talk";
}

} // namespace chat::sandbox
