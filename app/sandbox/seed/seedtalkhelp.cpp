// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedtalk.h"

namespace chat::sandbox {

//! Questions and answers with code.
const char *seedTalkHelp()
{
    return R"talk(
@help-mix
a: 求助，启动就报这个
a: ```⏎Traceback (most recent call last):⏎  File "bot.py", line 12, in <module>⏎    bot = Bot(token=os.environ["TOKEN"])⏎KeyError: 'TOKEN'```
b: 环境变量没设
a: 设了呀
c: 在哪个终端里设的？
a: …… 另一个窗口
c: 破案了 «+😂5 🔍2»

a: why does my bot answer twice?
b: two instances running?
a: no, checked
b: handler registered twice then. is the `on_message` inside a reconnect callback?
a: …it is
b: every reconnect adds one more :)
a: that explains why it got chattier during the day «+😂7 💡3»

a: 发图片一直提示「找不到资源」
b: 图片链接是哪来的？
a: 网上随便找的
b: 类型 2 的内容必须是同一个账号上传的地址，先调 `asset/create` 再发
a: 懂了，谢谢！
a: 好了，能发了
a: «pic:desk»
c: 桌面好整齐 «+👍4»

a: How do I split a long text without cutting a code block in half?
b: walk over lines, keep an open-fence flag, close and re-open at the cut
b: ```cpp⏎for (QStringView line : lines) {⏎    if (used + line.size() > limit) {⏎        out << (open ? part + kFence : part);⏎        part = open ? kFence : QString();⏎        used = part.size();⏎    }⏎    if (line.startsWith(kFence))⏎        open = !open;⏎    part += line + u'\n';⏎    used += line.size() + 1;⏎}```
a: didn't think of re-opening. thanks!
c: mind surrogate pairs if you ever cut inside a line «+👍5 🧠2»

a: `JSON.parse` 说第 1 行第 1 列有问题，可是文件看着完全正常
b: BOM
c: BOM
d: 肯定是 BOM
a: ……是 BOM，记事本另存为的 «+😂8»

a: gateway closes with no error after about 36 seconds, every time
b: are you sending pings?
a: I thought the library does
b: websocket pings yes, protocol pings no. different layer
a: so `{"s":2,"sn":…}` every 30 s?
b: yes, plus or minus a few seconds so that not everybody does it at once
a: stable for ten minutes now 🎉 «+🎉4»

a: 权限怎么算的？我给了身份组，还是发不出去
b: 频道有覆盖吗
a: 有一个 @全体 的禁止
b: 顺序是：先合并身份组，再套频道里 @全体 的，再套身份组的，最后是单独给人的
a: 所以我要在频道里给身份组单独允许
b: 对
a: 成了 «+👍3»

a: is `(spl)text(spl)` nestable with bold?
b: yes, different tags nest freely: (spl)**like this** and *this*(spl)
a: neat
c: (spl)you clicked it(spl)
a: I did «+😄4»

a: 怎么让反引号显示出来不变成代码
b: 前面加反斜杠：\`像这样\`
a: \`收到\`
c: 毕业了 «+🎓3»

a: my regex eats everything: `\*\*(.*)\*\*`
b: greedy. `.*?`
a: ah
b: or better: don't parse nested markup with regex
c: he comes
a: ? «+😂4»

a: 定时任务到点不执行
b: 时区？
a: 服务器是 UTC，我以为它知道我在北京
b: 它不知道，它只是一台机器
a: 差八个小时，每天凌晨四点跟大家说午安 «+😂9 🕓2»

a: what's the right way to compare emoji ids? sometimes I get `[#128077;]`, sometimes 👍
b: normalise first: turn `[#N;]` into the character, then compare
a: and guild emoji?
b: anything with a slash is custom, compare as is
a: perfect, thank you «+👍6»

a: 内存一直涨，跑一天涨到两个 G
b: 缓存有上限吗
a: 什么上限
b: 那就是了
c: 👆 每个月都有人问这个问题，上个月是我 «+😂6»

a: 请教一下 C++ 里怎么安全地在回调里用 this
b: 传一个 context 对象，它没了回调就不来了
b: ```cpp⏎service.fetch(query, this, [this](Result<MessagePage> page) {⏎    if (!page)⏎        return showError(page.error());⏎    apply(std::move(page).value());⏎});```
a: 原来第二个参数是干这个的
b: 对，不传的话迟早有一天半夜崩给你看 «+👍5 😂2»

a: SELECT is slow, 4 seconds on a million rows
b: show the query and the index
a: ```sql⏎SELECT * FROM messages⏎ WHERE channel = ?⏎ ORDER BY created DESC⏎ LIMIT 50 OFFSET 90000;```
b: the offset. it reads 90,000 rows to throw them away
b: use the last id you have as the cursor: `WHERE channel = ? AND seq < ?`
a: 4 s → 0.3 ms
c: textbook «+🚀7 🤯3»

a: how do I test code that waits for 30 seconds without waiting 30 seconds?
b: inject the clock
a: meaning?
b: the code asks *you* what time it is. in tests you lie
c: best definition of a mock I've ever read «+😂8 💯3»

a: «@k» ping
k: pong · 12 ms
a: 活着就好
b: 这句话对我也适用 «+😂5»

a: 大佬们看看这个报错：`invalid utf8 at byte 1023`
b: 缓冲区 1024，中文三个字节，正好切断了一个字
a: 所以要按字符切？
b: 要么按字符切，要么把剩下的半个字留到下一块
a: 一语惊醒，谢谢 «+💡5»

a>old: same question, was there an answer?
b: yes, two messages below :)
a: I need glasses «+😂3»

a: can a bot read messages from before it joined?
b: history yes, if the channel's permissions let it
c: but it won't get events for them, so fetch what you need once
a: clear, thanks both
)talk";
}

} // namespace chat::sandbox
