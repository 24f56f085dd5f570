// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedtalk.h"

namespace chat::sandbox {

//! The workshop's talk about bots and small games.
const char *seedTalkWorkshop()
{
    return R"talk(
@dev-en
a: what's everyone working on this week?
b: rewriting the scheduler. again
c: docs, finally
d: a bot that tells you which bot to use
b: we've come full circle «+😂6 🔁2»

a: unpopular opinion: slash commands are nice but plain text commands are faster to type
b: faster to type, slower to discover
c: why not both
a: because then I have to *maintain* both «+🙃4»

a: our bot just passed 100 guilds 🎉
b: congrats!! 🎉
c: what's the memory like?
a: flat since the cache has a limit. before that… we don't talk about before that «+🎉9 📈3»

a: who here actually writes tests for their bot
b: ✋
c: ✋ (two of them)
d: production is my test
a: «@d» we know. we get your notifications «+😂8»

a: naming things: `MessageStore` or `MessageCache`?
b: does it ever forget on purpose?
a: yes
b: cache
c: if you can't lose it, it's a store. if you'd rather not lose it, it's a cache
a: that's going on the wall «+📌3 👍5»

a: deploy on friday?
b: no
c: no
d: no
a: it's a one line change
b: **no** «+😂7»

a: I measured before optimising and it turned out to be the logger
b: it's always the logger
c: or DNS
b: or DNS «+😂5 💯4»

a: has anyone done rate limit handling they are proud of?
b: one queue per bucket, learn the bucket from the answer, never guess
a: and on a 429?
b: put the request back at the *front* of its queue, wait, go on. order matters for messages
c: this should be in the docs
b: it's in mine :) «+👍6 🧠2»

a: wrote a tiny snippet for retries, feedback welcome
a: ```py⏎async def retry(call, tries=4, base=0.5):⏎    for n in range(tries):⏎        try:⏎            return await call()⏎        except Transient as why:⏎            if n == tries - 1:⏎                raise⏎            wait = base * 2**n * random.uniform(0.5, 1.5)⏎            log.info("retry %d in %.1fs: %s", n + 1, wait, why)⏎            await asyncio.sleep(wait)```
b: jitter, nice. you only retry reads I hope?
a: …define reads
b: anything that doesn't post the same message three times
a: ah. *that's* what happened on tuesday «+😂9 💡2»

a: is there a way to know a message arrived if the request timed out?
b: send a nonce, match it in the gateway event
a: and if the event got lost too?
b: fetch the newest page and compare. if it's not there, it's not there
c: three generals problem, now with emoji «+🧠3»

a: today's lesson: `heartbeat` and `latency` are not the same number
b: how far apart were they?
a: 30 ms and 9 seconds
c: 😬 «+😬5»

a: pairing session at «late»? I want to understand the reconnect logic
b: I'm in
c: can't, but please record it
a: will do, voice channel *rubber-duck* «+🦆5»

a: we should write down how we do releases before someone forgets
b: I already forgot
c: step 1: panic
d: step 2: changelog
a: I'll start a page, link follows
a: https://example.com/botsmiths/releasing «+👍4»

a: how do you all store tokens
b: keychain
c: environment variable
d: a file called `token_final_v2.txt`
b: please tell me it's in .gitignore
d: …brb «+💀8 😂6»

a: latency graph after the change
a: «pic:latency-chart»
b: what's the spike on day 9
a: me, testing in production
c: at least it's visible «+📉4 😂3»

a>old: did this ever get fixed?
b: yes, in 0.4. changelog is in «#releases»
a: great, thanks

a: small rant: error messages that say "something went wrong"
b: *what* went wrong? **something**
c: thank you, computer «+😂6»

a: someone opened an issue that just says "it doesn't"
b: doesn't what
a: that's the whole issue
c: honestly a mood «+😂10»

@dev-zh
a: 大家的机器人都部署在哪里？
b: 家里一台小主机，风扇声音伴我入眠
c: 云服务器，最便宜那档
d: 公司测试机（小声）
a: 你这个胆子 «+😂5»

a: 消息列表的分页到底是升序还是降序？
b: 最新一页是从旧到新
c: 别依赖顺序，自己按时间排一遍最稳
a: 有道理，改了
b: 还有，条数不够一页不代表到头了，空页才算 «+👍6 💡2»

a: 请教：卡片消息最多能放几个模块
b: 一条消息最多五张卡片，一共五十个模块
a: 我放了六十个，难怪报错
c: 六十个……你在写小说吗
a: 在写菜单 «+😂4»

a: 今天踩了一个坑，心跳写在了消息循环里，消息一多心跳就晚
b: 经典
c: 单独一个定时器，跟收消息分开
a: 改完稳了一下午了，没再掉线
b: 恭喜出坑 «+🎉3»

a: 分享一段去重的小代码，断线重连以后同一条消息可能来两次
a: ```js⏎const seen = new Set();⏎function once(id) {⏎  if (seen.has(id)) return false;⏎  seen.add(id);⏎  if (seen.size > 5000) seen.delete(seen.values().next().value);⏎  return true;⏎}```
b: 简单好用
c: Set 的迭代顺序是插入顺序，这里正好当队列用，妙 «+👍7»

a: 有人知道 `(met)all(met)` 需要什么权限吗
b: 提及全体成员，第 17 位
a: 机器人默认没有？
b: 没有，要服主给身份组勾上
a: 好，去找服主了

a: 我写了个复读机，结果两个复读机互相复读，一晚上三万条
b: ？？？
c: 记住：**机器人不要回复机器人** «+😂12 💀4»
a: 已经刻在显示器上了

a: 谁有兴趣一起做个「每日一题」机器人
b: 我可以出题
c: 我可以答错
a: 分工明确 «+😂5»

a: 正则匹配 emoji 怎么写才对
b: 别自己写，用现成的 Unicode 表
a: 就一行正则搞定嘛
b: 你试试这个：👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇨🇳
a: …… 长度 11、6、4、4？
c: 欢迎来到 Unicode 的世界 «+🤯6 😂3»

a: 半夜告警，数据库连接数满了
b: 连接没关？
a: 循环里每次都新建一个
b: 👀
a: 写这段的人是我自己，没事了 «+😂6»

a: 文档里说返回数组，实际返回了 `false`
b: PHP 后端的浪漫
c: 空数组、`null`、`false`、空字符串，都要当「没有」处理
a: 我的解析器哭了 «+😭4 😂3»

a: 求代码评审，改动不大，就三百行
b: 三百行叫不大
c: 先拆成三个提交，我挨个看
a: 好，晚上弄
c: 提交信息写清楚「为什么」就行，「改了什么」我自己会看 «+👍5»

a: 版本发了，更新日志在 «#releases»，有问题直接回帖
b: 辛苦
c: 冲冲冲，更新
d: 更新完启动不了
a: ？
d: 是我没装依赖，没事了 «+😂5»

@indie-mix
a: prototype is playable! one room, one enemy, zero sounds
b: 链接！
a: https://example.com/play/lantern-prototype
c: 跳跃手感好棒，落地那一下小抖动谁想的
a: me, at 2am
b: 卡在门后面了，能穿墙（指墙穿我）
a: that's… a feature «+🎮5 😂4»

a: 像素小蘑菇画好了，八帧走路动画
a: «pic:tiny-mushroom»
b: so round! so tiny!
c: 能不能加个眨眼
a: 眨眼要再加两帧，安排 «+🍄6 ❤️4»

a: 玩法想了一个月，终于想通了：不要战斗，只要点灯
b: 点灯？
a: 每层塔一盏灯，点亮以后能看到下一层，但油会烧完
c: oh I love that. tension without enemies
b: 油怎么补？
a: 收集萤火虫，抓多了会暗，要放回去一部分
d: 有点想哭是怎么回事 «+🕯️8 ❤️6»

a: playtest tonight at «time», need three people who have *never* seen it
b: 我没看过
c: me
d: 我只看过标题
a: perfect. please think out loud, and don't be nice
c: I can do not nice «+😄4»

a: 音乐用手风琴还是钟琴？
b: 钟琴，夜里的感觉
c: celesta plus a bit of tape noise
a: 录了一小段，听听看
a: «file:theme-sketch.wav»
b: 循环播放了十遍
c: the second bar gave me chills «+🎵6 😍4»

a: steam page texts are the hardest part of game development
b: say what you *do*, not what it *is*
a: "Light a tower. Mind the oil."
b: sold
c: 翻译成中文：「点一座塔，省着点油。」
a: even better «+👏8»

a: 美术风格选哪个？左边还是右边
a: «pic:pixel-dungeon»
b: 右边吧，颜色更少反而清楚
c: right. fewer colours, stronger shapes
a: 好，右边，推翻重画（不）«+🎨3»

a: bug of the day: the moth AI falls in love with the moon and leaves the level
b: 不要修
c: ship it
d: let it go to the moon «+🌙9 🦋6»
a: fine. achievement unlocked: *Goodbye, moth*

a: day 200 of development. counted: 41,000 lines, 312 sprites, 1 finished level
b: 第一个关卡都是最难的
c: the second one takes a week, promise
a: bookmarking this to laugh at later «+💪6»

a: 有人会写着色器吗，水面反光怎么做便宜又好看
b: 屏幕空间采样一行就够：
b: ```glsl⏎vec2 uv = vUv;⏎uv.y = 2.0 * waterLine - uv.y;⏎uv.x += 0.004 * sin(uv.y * 80.0 + time * 2.0);⏎color = mix(color, texture(scene, uv), 0.35);```
a: 就这样？？？太好看了
a: «pic:harbour-wide»
c: 0.35 改成随深度变化会更自然
b: 对，再乘个菲涅尔 «+🌊5 👍4»

a: fonts: is it okay to use the same font for numbers and title?
b: 数字最好等宽，不然计时器会抖
a: good point, it *was* jittering
b: 程序员的眼睛 «+👀3»

@end-general-en
w: reminder: demo day is tomorrow, three minutes each, no slides
a: what if my demo *is* a slide
w: then it had better be a very good slide «+😂4»
b: I'll show the reconnect fix. pull the cable live on stage
n: brave
c: 👩🏽‍💻 I'm in, topic: "one cache, no leaks"
k: Demo day: **«n2»** talks so far. Say `/demo your topic` to add one.
n: /demo how I learned to love the rate limit «+👏5 😄2»
k: Added, «@n». You are on right after lunch.
)talk";
}

} // namespace chat::sandbox
