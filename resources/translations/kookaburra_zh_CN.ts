<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CardCheck</name>
    <message>
        <source>Write a card: a JSON array with one object for each card.</source>
        <translation>请编写卡片：一个 JSON 数组，每张卡片对应一个对象。</translation>
    </message>
    <message>
        <source>This is not valid JSON (%1). Look at the brackets, commas and quotes here.</source>
        <translation>JSON 格式有误（%1）。请检查此处的括号、逗号和引号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand here. Allowed: %2.</source>
        <translation>此处不能使用 &quot;%1&quot;。可用：%2。</translation>
    </message>
    <message>
        <source>an element object</source>
        <translation>元素对象</translation>
    </message>
    <message>
        <source>There is no element &quot;%1&quot;. Elements: plain-text, kmarkdown, image, button, paragraph.</source>
        <translation>没有名为 &quot;%1&quot; 的元素。可用元素：plain-text、kmarkdown、image、button、paragraph。</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>A paragraph has 1, 2 or 3 columns.</source>
        <translation>paragraph 只能有 1、2 或 3 列。</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>带引号的文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number of milliseconds</source>
        <translation>整数毫秒值</translation>
    </message>
    <message>
        <source>Times are milliseconds since 1970, like %1.</source>
        <translation>时间应为自 1970 年起的毫秒数，例如 %1。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>请选择以下之一：%1。</translation>
    </message>
    <message>
        <source>Write an address that starts with https:// or http://.</source>
        <translation>请填写以 https:// 或 http:// 开头的地址。</translation>
    </message>
    <message>
        <source>Shorten the text to %1 characters: it has %2.</source>
        <translation>文本最多 %1 个字符，目前有 %2 个，请缩短。</translation>
    </message>
    <message>
        <source>Add the field &quot;%1&quot;.</source>
        <translation>请添加字段 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Put %1 here.</source>
        <translation>此处应为%1。</translation>
    </message>
    <message>
        <source>Put the card into an array: [ … ].</source>
        <translation>请把卡片放进数组：[ … ]。</translation>
    </message>
    <message>
        <source>Add at least one card.</source>
        <translation>请至少添加一张卡片。</translation>
    </message>
    <message>
        <source>Remove cards until there are %1: there are %2.</source>
        <translation>最多 %1 张卡片，目前有 %2 张，请删减。</translation>
    </message>
    <message>
        <source>a card object</source>
        <translation>卡片对象</translation>
    </message>
    <message>
        <source>The type of a card is &quot;card&quot;.</source>
        <translation>卡片的 type 应为 &quot;card&quot;。</translation>
    </message>
    <message>
        <source>Write the colour as &quot;#rrggbb&quot; or leave it out.</source>
        <translation>颜色请写成 &quot;#rrggbb&quot;，也可省略。</translation>
    </message>
    <message>
        <source>an array of modules</source>
        <translation>模块数组</translation>
    </message>
    <message>
        <source>Remove modules: all cards together may have %1.</source>
        <translation>所有卡片合计最多 %1 个模块，请删减。</translation>
    </message>
    <message>
        <source>a module object</source>
        <translation>模块对象</translation>
    </message>
    <message>
        <source>A card with the theme &quot;invisible&quot; cannot hold &quot;%1&quot;: choose &quot;none&quot; or another theme.</source>
        <translation>主题为 &quot;invisible&quot; 的卡片不能包含 &quot;%1&quot;，请改用 &quot;none&quot; 或其他主题。</translation>
    </message>
    <message>
        <source>There is no module &quot;%1&quot;. Modules: header, section, image-group, container, action-group, context, divider, file, audio, video, countdown, invite.</source>
        <translation>没有名为 &quot;%1&quot; 的模块。可用模块：header、section、image-group、container、action-group、context、divider、file、audio、video、countdown、invite。</translation>
    </message>
    <message>
        <source>In a card with the theme &quot;invisible&quot; a section has no accessory: remove it or choose another theme.</source>
        <translation>主题为 &quot;invisible&quot; 的卡片中，section 不能带 accessory，请将其移除或改用其他主题。</translation>
    </message>
    <message>
        <source>A button cannot stand on the left: set the mode to &quot;right&quot;.</source>
        <translation>按钮不能放在左侧，请将 mode 设为 &quot;right&quot;。</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>Add at least one element.</source>
        <translation>请至少添加一个元素。</translation>
    </message>
    <message>
        <source>Remove elements until there are %1: there are %2.</source>
        <translation>最多 %1 个元素，目前有 %2 个，请删减。</translation>
    </message>
    <message>
        <source>Remove &quot;startTime&quot;: only the mode &quot;second&quot; has it.</source>
        <translation>请移除 &quot;startTime&quot;：仅 mode 为 &quot;second&quot; 时可用。</translation>
    </message>
    <message>
        <source>The end must lie after the start.</source>
        <translation>结束时间必须晚于开始时间。</translation>
    </message>
    <message>
        <source>This time is in the past. Times are milliseconds since 1970, like %1.</source>
        <translation>该时间已过。时间应为自 1970 年起的毫秒数，例如 %1。</translation>
    </message>
</context>
<context>
    <name>JsonFault</name>
    <message>
        <source>Begin with [ and a card in { }.</source>
        <translation>请以 [ 开头，并把卡片写在 { } 中。</translation>
    </message>
    <message>
        <source>Remove what follows the last bracket.</source>
        <translation>请删除最后一个括号之后的内容。</translation>
    </message>
    <message>
        <source>The text ends too early: close the %1 of line %2 with %3.</source>
        <translation>文本提前结束：请用 %3 闭合第 %2 行的 %1。</translation>
    </message>
    <message>
        <source>Brackets are nested too deep here.</source>
        <translation>此处括号嵌套过深，请减少层级。</translation>
    </message>
    <message>
        <source>An array is closed with ]: put it before this bracket.</source>
        <translation>数组要用 ] 闭合：请把它加在此括号之前。</translation>
    </message>
    <message>
        <source>An object is closed with }: put it before this bracket.</source>
        <translation>对象要用 } 闭合：请把它加在此括号之前。</translation>
    </message>
    <message>
        <source>Put a comma before this.</source>
        <translation>请在此处之前加一个逗号。</translation>
    </message>
    <message>
        <source>Remove this comma: nothing follows it.</source>
        <translation>请删除这个逗号：它后面没有内容。</translation>
    </message>
    <message>
        <source>Put the name of the field into double quotes.</source>
        <translation>请给字段名加上双引号。</translation>
    </message>
    <message>
        <source>Put a colon between the field&apos;s name and its value.</source>
        <translation>请在字段名和值之间加一个冒号。</translation>
    </message>
    <message>
        <source>Behind \u stand four digits from 0 to f. For a backslash write \\.</source>
        <translation>\u 之后应为四个 0 到 f 的十六进制数字。如需反斜杠，请写 \\。</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>这段文本缺少结尾的双引号，请补上。</translation>
    </message>
    <message>
        <source>This is no number. Write it like 12, -3 or 0.5.</source>
        <translation>这不是数字。请写成 12、-3 或 0.5 的形式。</translation>
    </message>
    <message>
        <source>Put the text into double quotes, not single ones.</source>
        <translation>请用双引号括住文本，不要用单引号。</translation>
    </message>
    <message>
        <source>JSON has no comments: remove this one.</source>
        <translation>JSON 不支持注释：请删除。</translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation>此处之前缺少一个值，请补上。</translation>
    </message>
    <message>
        <source>Put the text into double quotes; without them there are only true, false and null.</source>
        <translation>请给文本加上双引号；不加引号的只能是 true、false 和 null。</translation>
    </message>
</context>
<context>
    <name>KMarkdownCheck</name>
    <message>
        <source>Shorten the text to %1 characters, or send it as several messages: it has %2. The rest begins here.</source>
        <translation>请将文本缩短到 %1 个字符以内，或分成多条消息发送：现有 %2 个。从此处起超出。</translation>
    </message>
    <message>
        <source>Only addresses that start with https:// or http:// become links: of this one only the text is shown.</source>
        <translation>只有以 https:// 或 http:// 开头的地址才会成为链接：此链接只显示文字。</translation>
    </message>
    <message>
        <source>There is no emoji &quot;%1&quot;. Choose another name, or write \: for a colon.</source>
        <translation>没有名为 &quot;%1&quot; 的表情。请换一个名称；如需冒号本身，请写 &quot;\:&quot;。</translation>
    </message>
    <message>
        <source>The two &quot;%1&quot; do not pair: they cross other markup or are nested too deep. Close what was opened last first.</source>
        <translation>两个 &quot;%1&quot; 无法配对：它们与其他标记交叉，或嵌套过深。请先闭合最后打开的标记。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands alone and is shown as text: add the other one, or put \ before it.</source>
        <translation>&quot;%1&quot; 没有配对，会按文字显示：请补上另一个，或在它前面加 \。</translation>
    </message>
    <message>
        <source>This code has no end: close it with %1, or put \ before it.</source>
        <translation>这段代码没有结尾：请用 %1 闭合，或在它前面加 \。</translation>
    </message>
    <message>
        <source>There is nothing between the two &quot;%1&quot;: they are shown as text.</source>
        <translation>两个 &quot;%1&quot; 之间没有内容，会按文字显示：请填入内容或删除。</translation>
    </message>
    <message>
        <source>Put the name of a colour here, in brackets: primary, success, danger, warning, info, secondary, body, tips, pink or purple.</source>
        <translation>请在此处的方括号中填写颜色名：primary、success、danger、warning、info、secondary、body、tips、pink 或 purple。</translation>
    </message>
    <message>
        <source>Write a guild&apos;s emoji as (emj)name(emj)[id], with a name of 1 to 32 characters.</source>
        <translation>服务器表情请写成 (emj)name(emj)[id]，名称为 1 到 32 个字符。</translation>
    </message>
    <message>
        <source>Put a number between the two &quot;%1&quot;, the id: without it they are shown as text.</source>
        <translation>请在两个 &quot;%1&quot; 之间填写数字 id：否则会按文字显示。</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. Tags: (ins) (spl) (font) (met) (rol) (chn) (emj).</source>
        <translation>没有 &quot;%1&quot; 这个标签。可用标签有 (ins) (spl) (font) (met) (rol) (chn) (emj) 几种。</translation>
    </message>
    <message>
        <source>This is no link. Write [text](https://…), without spaces in the address; ( and ) in it are \( and \).</source>
        <translation>这不是链接。请写成 [文字](https://…) 的形式，地址中不能有空格，其中的括号写作 \( 和 \) 即可。</translation>
    </message>
    <message>
        <source>The invisible character %1 turns the direction of the text behind it. Remove it.</source>
        <translation>不可见字符 %1 会改变其后文字的方向，请删除。</translation>
    </message>
    <message>
        <source>The invisible character %1 shows nothing. Remove it.</source>
        <translation>不可见字符 %1 不会显示任何内容，请删除。</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>Save the text as UTF-8: these bytes are no text.</source>
        <translation>请将文本另存为 UTF-8：这些字节不是文本。</translation>
    </message>
</context>
<context>
    <name>chat::ChannelListModel</name>
    <message>
        <source>Category %1, collapsed</source>
        <translation>分组 %1，已折叠</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>分组 %1</translation>
    </message>
    <message>
        <source>Voice channel %1</source>
        <translation>语音频道 %1</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>频道 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mention(s)</source>
        <translation>
            <numerusform>%1，%n 条提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread message(s)</source>
        <translation>
            <numerusform>%1，%n 条未读消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::DirectListModel</name>
    <message>
        <source>%1, online</source>
        <translation>%1，在线</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread message(s)</source>
        <translation>
            <numerusform>%1，%n 条未读消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::GuildListModel</name>
    <message numerus="yes">
        <source>%1, %n mention(s)</source>
        <translation>
            <numerusform>%1，%n 条提及</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unread</source>
        <translation>%1，有未读消息</translation>
    </message>
</context>
<context>
    <name>chat::MemberListModel</name>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>%1, bot</source>
        <translation>%1，机器人</translation>
    </message>
    <message>
        <source>%1, online</source>
        <translation>%1，在线</translation>
    </message>
    <message>
        <source>%1, offline</source>
        <translation>%1，离线</translation>
    </message>
</context>
<context>
    <name>chat::MessageText</name>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>answers %1: %2</source>
        <translation>回复 %1：%2</translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%2 回应 %1 次</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>发送失败</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>无法连接到服务器。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器响应超时。</translation>
    </message>
    <message>
        <source>Too many requests; wait a moment.</source>
        <translation>操作过于频繁，请稍候。</translation>
    </message>
    <message>
        <source>The token was refused.</source>
        <translation>令牌被拒绝。</translation>
    </message>
    <message>
        <source>This account has no permission for that.</source>
        <translation>此账号没有相应权限。</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>内容已不存在。</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>服务器拒绝了此操作。</translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation>服务器出现故障。</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>无法读取服务器的响应。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>This server does not offer it.</source>
        <translation>平台不支持此操作。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>chat::SandboxProcess</name>
    <message>
        <source>It did not answer in time.</source>
        <translation>沙盒响应超时。</translation>
    </message>
    <message>
        <source>The sandbox crashed.</source>
        <translation>沙盒已崩溃。</translation>
    </message>
    <message>
        <source>The sandbox ended with code %1.</source>
        <translation>沙盒已退出，代码 %1。</translation>
    </message>
    <message>
        <source>Its answer could not be read.</source>
        <translation>无法读取沙盒的响应。</translation>
    </message>
</context>
<context>
    <name>chat::ui::AccountBar</name>
    <message>
        <source>Connected · %1 ms</source>
        <translation>已连接 · %1 ms</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>登录失效</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <translation>账号 %1：%2</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
</context>
<context>
    <name>chat::ui::AccountView</name>
    <message>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>%1 is marked as read.</source>
        <translation>已将 %1 标为已读。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>发私信</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>This channel is in a guild you are not in.</source>
        <translation>你不在该频道所属的服务器中。</translation>
    </message>
    <message>
        <source>The channel cannot be opened. %1</source>
        <translation>无法打开该频道。%1</translation>
    </message>
    <message>
        <source>The direct chat cannot be opened. %1</source>
        <translation>无法打开私信。%1</translation>
    </message>
    <message>
        <source>The lists could not be loaded.</source>
        <translation>列表加载失败。</translation>
    </message>
    <message>
        <source>This guild could not be loaded.</source>
        <translation>服务器加载失败。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>尚未打开会话。</translation>
    </message>
    <message>
        <source>Choose a conversation on the left, or press Ctrl+K.</source>
        <translation>请在左侧选择会话，或按 Ctrl+K。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>加载中…</translation>
    </message>
    <message>
        <source>The server does not accept the token.</source>
        <translation>令牌无效，无法登录。</translation>
    </message>
    <message>
        <source>Start again with a valid one in $KOOKABURRA_TOKEN.</source>
        <translation>请在 $KOOKABURRA_TOKEN 中填入有效令牌后重新启动。</translation>
    </message>
    <message>
        <source>Not signed in yet.</source>
        <translation>尚未登录。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>You cannot read this channel.</source>
        <translation>你无法查看此频道。</translation>
    </message>
    <message>
        <source>Your roles here do not allow it.</source>
        <translation>你在此服务器的角色没有权限。</translation>
    </message>
    <message>
        <source>You have no permission to write in this channel.</source>
        <translation>你没有在此频道发言的权限。</translation>
    </message>
    <message>
        <source>The channel was deleted.</source>
        <translation>该频道已被删除。</translation>
    </message>
</context>
<context>
    <name>chat::ui::BodyBuilder</name>
    <message>
        <source>Until %1</source>
        <translation>截止：%1</translation>
    </message>
    <message>
        <source>Invitation %1</source>
        <translation>邀请 %1</translation>
    </message>
    <message>
        <source>Unknown card module “%1”</source>
        <translation>未知的卡片模块“%1”</translation>
    </message>
    <message>
        <source>A gift</source>
        <translation>礼物</translation>
    </message>
    <message>
        <source>A message of unknown type %1</source>
        <translation>未知类型的消息（%1）</translation>
    </message>
    <message>
        <source>An empty message</source>
        <translation>空消息</translation>
    </message>
</context>
<context>
    <name>chat::ui::ChannelPanel</name>
    <message>
        <source>Channels</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>私信</translation>
    </message>
    <message>
        <source>This list could not be loaded.</source>
        <translation>列表加载失败。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No conversations yet.</source>
        <translation>暂无私信。</translation>
    </message>
    <message>
        <source>No channels here.</source>
        <translation>此处没有频道。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>加载中…</translation>
    </message>
</context>
<context>
    <name>chat::ui::Composer</name>
    <message>
        <source>[picture]</source>
        <translation>[图片]</translation>
    </message>
    <message>
        <source>[video]</source>
        <translation>[视频]</translation>
    </message>
    <message>
        <source>[file]</source>
        <translation>[文件]</translation>
    </message>
    <message>
        <source>[audio]</source>
        <translation>[音频]</translation>
    </message>
    <message>
        <source>[card]</source>
        <translation>[卡片]</translation>
    </message>
    <message>
        <source>Message @%1</source>
        <translation>给 @%1 发消息</translation>
    </message>
    <message>
        <source>Message #%1</source>
        <translation>在 #%1 中发消息</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>There is nothing to send yet: write something first.</source>
        <translation>还没有内容可发送，请先输入。</translation>
    </message>
    <message numerus="yes">
        <source>This is %n character(s) too long. Shorten it or send it in parts.</source>
        <translation>
            <numerusform>超出 %n 个字符，请缩短或分条发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 个字符</translation>
    </message>
</context>
<context>
    <name>chat::ui::ConfirmCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>chat::ui::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>连接已断开。</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <translation>%1将在 %2 秒后重试。</translation>
    </message>
    <message>
        <source>The server does not accept this token any more. What is on screen stays; nothing new arrives.</source>
        <translation>令牌已失效。已显示的内容会保留，但不会再收到新消息。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
</context>
<context>
    <name>chat::ui::ConversationHeader</name>
    <message>
        <source>Members (Ctrl+U)</source>
        <translation>成员（Ctrl+U）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>chat::ui::EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Smileys and emotion</source>
        <translation>笑脸与情感</translation>
    </message>
    <message>
        <source>People and body</source>
        <translation>人物与身体</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>动物与自然</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>食物与饮料</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>旅行与地点</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>旗帜</translation>
    </message>
    <message>
        <source>No emoji of that name</source>
        <translation>没有找到相关表情</translation>
    </message>
</context>
<context>
    <name>chat::ui::EmojiPicker</name>
    <message>
        <source>Search: heart / 心</source>
        <translation>搜索：心 / heart</translation>
    </message>
    <message>
        <source>Search emoji in English or Chinese</source>
        <translation>用中文或英文搜索表情</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>肤色</translation>
    </message>
    <message>
        <source>No skin tone</source>
        <translation>默认肤色</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>浅肤色</translation>
    </message>
    <message>
        <source>Medium light skin</source>
        <translation>中浅肤色</translation>
    </message>
    <message>
        <source>Medium skin</source>
        <translation>中等肤色</translation>
    </message>
    <message>
        <source>Medium dark skin</source>
        <translation>中深肤色</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>深肤色</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>选择表情</translation>
    </message>
</context>
<context>
    <name>chat::ui::GuildRail</name>
    <message>
        <source>Direct messages</source>
        <translation>私信</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Add an account or sandbox</source>
        <translation>添加账号或沙盒</translation>
    </message>
</context>
<context>
    <name>chat::ui::HoverToolbar</name>
    <message>
        <source>Message actions</source>
        <translation>消息操作</translation>
    </message>
    <message>
        <source>React</source>
        <translation>添加回应</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>chat::ui::ImageViewer</name>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>图片保存失败：%1</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>图片加载失败。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>加载中…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>图片 %1 / %2</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>加载失败</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
</context>
<context>
    <name>chat::ui::InlineText</name>
    <message>
        <source>@everyone</source>
        <translation>@全体成员</translation>
    </message>
    <message>
        <source>@online</source>
        <translation>@在线成员</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知频道</translation>
    </message>
</context>
<context>
    <name>chat::ui::JumpField</name>
    <message>
        <source>Jump to…</source>
        <translation>跳转到…</translation>
    </message>
    <message>
        <source>Jump to a channel or person</source>
        <translation>跳转到频道或用户</translation>
    </message>
</context>
<context>
    <name>chat::ui::JumpPill</name>
    <message>
        <source>Jump to present</source>
        <translation>跳到最新消息</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::LinkOpener</name>
    <message>
        <source>No program on this computer opens links.</source>
        <translation>此电脑上没有可打开链接的程序。</translation>
    </message>
    <message>
        <source>This link is not opened</source>
        <translation>无法打开此链接</translation>
    </message>
    <message>
        <source>Only links to web pages (http and https) are opened.</source>
        <translation>仅支持打开网页链接（http 和 https）。</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>打开此链接？</translation>
    </message>
    <message>
        <source>It leads to %1:</source>
        <translation>将前往 %1：</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>chat::ui::MainWindow</name>
    <message>
        <source>Starting the sandbox…</source>
        <translation>正在启动沙盒…</translation>
    </message>
    <message>
        <source>The sandbox cannot be started: %1</source>
        <translation>无法启动沙盒：%1</translation>
    </message>
    <message>
        <source>The sandbox has stopped: %1</source>
        <translation>沙盒已停止：%1</translation>
    </message>
    <message>
        <source>The sandbox has no account “%1”. It has: %2</source>
        <translation>沙盒中没有账号“%1”。可用账号：%2</translation>
    </message>
    <message>
        <source>The sandbox had stopped and was started again.</source>
        <translation>沙盒曾意外停止，现已重新启动。</translation>
    </message>
    <message>
        <source>%1 is no address of a server.</source>
        <translation>%1 不是有效的服务器地址。</translation>
    </message>
    <message>
        <source>%1 – Kookaburra</source>
        <translation>%1 – Kookaburra</translation>
    </message>
</context>
<context>
    <name>chat::ui::MediaParts</name>
    <message>
        <source>The picture could not be loaded</source>
        <translation>图片加载失败</translation>
    </message>
</context>
<context>
    <name>chat::ui::MemberDelegate</name>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
</context>
<context>
    <name>chat::ui::MemberPanel</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>The members could not be loaded.</source>
        <translation>成员列表加载失败。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>chat::ui::MessageEditor</name>
    <message>
        <source>The message was deleted, it can only be sent as a new one.</source>
        <translation>消息已被删除，只能作为新消息发送。</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>正在保存。</translation>
    </message>
    <message>
        <source>A message cannot be empty. To take it away, delete it.</source>
        <translation>消息不能为空。如需移除，请删除该消息。</translation>
    </message>
    <message numerus="yes">
        <source>This is %n character(s) too long.</source>
        <translation>
            <numerusform>超出 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Discard your changes? Press Esc again.</source>
        <translation>放弃修改？请再按一次 Esc。</translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation>编辑卡片</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>Card as JSON</source>
        <translation>卡片 JSON</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>消息内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>indent</source>
        <translation>缩进</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>The message was changed meanwhile.</source>
        <translation>这条消息刚刚被修改过。</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>查看最新版本</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的修改</translation>
    </message>
    <message>
        <source>This is the message as it is now.</source>
        <translation>这是消息目前的内容。</translation>
    </message>
    <message>
        <source>Back to mine</source>
        <translation>返回我的修改</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>采用最新版本</translation>
    </message>
    <message>
        <source>The message was deleted. Your text is still here.</source>
        <translation>消息已被删除，你编辑的内容仍然保留。</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Send as new</source>
        <translation>作为新消息发送</translation>
    </message>
</context>
<context>
    <name>chat::ui::MessageLayout</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>only visible to you</source>
        <translation>仅你可见</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>发送中…</translation>
    </message>
    <message>
        <source>The original message was deleted</source>
        <translation>原消息已被删除</translation>
    </message>
    <message>
        <source>BOT</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>发送失败。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>A picture or file</source>
        <translation>图片或文件</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>发送失败。%1</translation>
    </message>
</context>
<context>
    <name>chat::ui::MessageListView</name>
    <message>
        <source>edited %1</source>
        <translation>编辑于 %1</translation>
    </message>
    <message>
        <source>Go to the message answered</source>
        <translation>跳到被引用的消息</translation>
    </message>
    <message>
        <source>Click to reveal</source>
        <translation>点击查看</translation>
    </message>
    <message>
        <source>React</source>
        <translation>添加回应</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>chat::ui::Notice</name>
    <message>
        <source>Messages could not be loaded. %1</source>
        <translation>消息加载失败。%1</translation>
    </message>
</context>
<context>
    <name>chat::ui::NoticePage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>chat::ui::Obstacle</name>
    <message>
        <source>only its author can</source>
        <translation>仅作者可以操作</translation>
    </message>
    <message>
        <source>KMarkdown and card messages only; the platform cannot edit this kind</source>
        <translation>平台仅支持编辑 KMarkdown 和卡片消息</translation>
    </message>
    <message>
        <source>this account has no permission for that in this channel</source>
        <translation>此账号在该频道没有相应权限</translation>
    </message>
    <message>
        <source>not possible with others&apos; messages in a direct chat</source>
        <translation>私信中无法操作对方的消息</translation>
    </message>
    <message>
        <source>this server does not offer it</source>
        <translation>平台不支持此操作</translation>
    </message>
    <message>
        <source>the message is not on the server</source>
        <translation>消息尚未送达服务器</translation>
    </message>
</context>
<context>
    <name>chat::ui::Overlays</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No messages here yet. Write the first one.</source>
        <translation>还没有消息，来发第一条吧。</translation>
    </message>
    <message>
        <source>Loading messages…</source>
        <translation>正在加载消息…</translation>
    </message>
</context>
<context>
    <name>chat::ui::QuickSwitcher</name>
    <message>
        <source>Places</source>
        <translation>跳转目标</translation>
    </message>
    <message>
        <source>Quick switcher</source>
        <translation>快速跳转</translation>
    </message>
    <message>
        <source>Where to? Channel, person or guild</source>
        <translation>想去哪里？输入频道、用户或服务器</translation>
    </message>
    <message>
        <source>Name of a channel, person or guild</source>
        <translation>频道、用户或服务器名称</translation>
    </message>
</context>
<context>
    <name>chat::ui::QuoteBar</name>
    <message>
        <source>Remove the quote</source>
        <translation>取消引用</translation>
    </message>
    <message>
        <source>Show the quoted message</source>
        <translation>查看被引用的消息</translation>
    </message>
    <message>
        <source>Replying to %1: %2</source>
        <translation>正在回复 %1：%2</translation>
    </message>
    <message>
        <source>Replying to</source>
        <translation>正在回复</translation>
    </message>
</context>
<context>
    <name>chat::ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1，%n 条未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::ReactionPopup</name>
    <message>
        <source>Who reacted</source>
        <translation>谁回应了</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>加载中…</translation>
    </message>
    <message>
        <source>Nobody has this reaction any more.</source>
        <translation>已没有人使用此回应。</translation>
    </message>
</context>
<context>
    <name>chat::ui::ReactionTab</name>
    <message numerus="yes">
        <source>%1, %n reaction(s)</source>
        <translation>
            <numerusform>%1，%n 个回应</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::ReactionUserList</name>
    <message>
        <source>bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>BOT</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>People who reacted</source>
        <translation>回应的用户</translation>
    </message>
</context>
<context>
    <name>chat::ui::RowActions</name>
    <message>
        <source>Text copied</source>
        <translation>已复制文本</translation>
    </message>
    <message>
        <source>Source copied</source>
        <translation>已复制源码</translation>
    </message>
    <message>
        <source>Message id copied</source>
        <translation>已复制消息 ID</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>已复制代码</translation>
    </message>
    <message>
        <source>Cannot react: %1</source>
        <translation>无法回应：%1</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>添加回应…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Copy source</source>
        <translation>复制源码</translation>
    </message>
    <message>
        <source>Copy message id</source>
        <translation>复制消息 ID</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Who reacted…</source>
        <translation>查看回应…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>That message is gone.</source>
        <translation>该消息已不存在。</translation>
    </message>
    <message>
        <source>Cannot delete: %1</source>
        <translation>无法删除：%1</translation>
    </message>
    <message>
        <source>Not deleted. %1</source>
        <translation>删除失败。%1</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>删除这条消息？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cannot edit: %1</source>
        <translation>无法编辑：%1</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>保存失败。%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>chat::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Getting around</source>
        <translation>浏览与跳转</translation>
    </message>
    <message>
        <source>Jump to a channel, person or guild</source>
        <translation>跳转到频道、用户或服务器</translation>
    </message>
    <message>
        <source>Previous / next channel</source>
        <translation>上一个／下一个频道</translation>
    </message>
    <message>
        <source>Previous / next unread channel</source>
        <translation>上一个／下一个未读频道</translation>
    </message>
    <message>
        <source>Back / forward</source>
        <translation>后退／前进</translation>
    </message>
    <message>
        <source>Next / previous region of the window</source>
        <translation>下一个／上一个窗口区域</translation>
    </message>
    <message>
        <source>Show or hide the members</source>
        <translation>显示或隐藏成员列表</translation>
    </message>
    <message>
        <source>Close what is on top; then go to the newest message and mark as read</source>
        <translation>逐层关闭；随后跳到最新消息并标为已读</translation>
    </message>
    <message>
        <source>Mark the whole guild as read</source>
        <translation>将整个服务器标为已读</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>In an empty field: edit the last own message</source>
        <translation>输入框为空时：编辑自己的上一条消息</translation>
    </message>
    <message>
        <source>Choose a message to act on</source>
        <translation>选择要操作的消息</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>快捷键列表</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>chat::ui::SwitcherModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread message(s)</source>
        <translation>
            <numerusform>%1，%n 条未读消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::TimelinePane</name>
    <message>
        <source>That message was deleted.</source>
        <translation>该消息已被删除。</translation>
    </message>
    <message>
        <source>Could not go there. %1</source>
        <translation>无法跳转。%1</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>操作失败。%1</translation>
    </message>
</context>
<context>
    <name>chat::ui::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>chat::ui::WelcomePage</name>
    <message>
        <source>Welcome to Kookaburra</source>
        <translation>欢迎使用 Kookaburra</translation>
    </message>
    <message>
        <source>The sandbox is a small community on this computer alone: channels, people and a bot to try everything with. Nothing leaves the machine.</source>
        <translation>沙盒是只存在于这台电脑上的小社区，有频道、成员和机器人，可以随意体验各项功能。所有数据都不会离开本机。</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>体验沙盒</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
</context>
</TS>
