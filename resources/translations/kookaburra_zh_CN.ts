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
        <source>&quot;%1&quot; is not allowed here. Allowed: %2.</source>
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
        <source>At most %1 cards are allowed: there are %2. Remove some.</source>
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
        <source>Remove some modules: all cards together may have at most %1.</source>
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
        <source>A button cannot be on the left: set the mode to &quot;right&quot;.</source>
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
        <source>At most %1 elements are allowed: there are %2. Remove some.</source>
        <translation>最多 %1 个元素，目前有 %2 个，请删减。</translation>
    </message>
    <message>
        <source>Remove &quot;startTime&quot;: only the mode &quot;second&quot; has it.</source>
        <translation>请移除 &quot;startTime&quot;：仅 mode 为 &quot;second&quot; 时可用。</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>结束时间必须晚于开始时间。</translation>
    </message>
    <message>
        <source>This time is in the past. Times are milliseconds since 1970, like %1.</source>
        <translation>该时间已过。时间应为自 1970 年起的毫秒数，例如 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; appears again in line %2, and that one is used: remove one of them.</source>
        <translation>“%1”在第 %2 行又出现了一次，以那一处为准：请删掉其中一个。</translation>
    </message>
    <message>
        <source>Remove the space before or after the address.</source>
        <translation>请删掉地址前后的空格。</translation>
    </message>
    <message>
        <source>The address contains a space: write %20 instead.</source>
        <translation>地址里有空格：请把它写成 %20。</translation>
    </message>
    <message>
        <source>The address contains backslashes: write / instead.</source>
        <translation>地址里有反斜杠：请写成 /。</translation>
    </message>
    <message>
        <source>Write https:// in front of the address.</source>
        <translation>请在地址前加上 https://。</translation>
    </message>
    <message>
        <source>Upload the file first and enter its address here: only addresses that start with https:// or http:// are fetched.</source>
        <translation>请先上传文件，再把它的地址写在这里：只会读取以 https:// 或 http:// 开头的地址。</translation>
    </message>
    <message>
        <source>&quot;color&quot; sets the colour of the card and &quot;theme&quot; is ignored: remove one of them.</source>
        <translation>卡片的颜色由“color”决定，“theme”不起作用：请删掉其中一个。</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Save as template</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <source>Template name:</source>
        <translation>模板名称：</translation>
    </message>
    <message>
        <source>Template saved.</source>
        <translation>模板已保存。</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Save this card as a template…</source>
        <translation>把这张卡片存为模板…</translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation>删除模板</translation>
    </message>
    <message>
        <source>Delete this template?</source>
        <translation>删除这个模板？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cards of this conversation</source>
        <translation>此会话中的卡片</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>以前的版本</translation>
    </message>
    <message>
        <source>Version until %1</source>
        <translation>%1 之前的版本</translation>
    </message>
    <message>
        <source>Format the JSON</source>
        <translation>整理 JSON</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>The template was not saved. %1</source>
        <translation>模板未保存。%1</translation>
    </message>
    <message>
        <source>The template was not deleted. %1</source>
        <translation>模板未能删除。%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>CardPaste</name>
    <message>
        <source>The card is inside quotes: remove them, and the backslashes before the quotes in it.</source>
        <translation>卡片外面套了引号：请去掉外层引号，以及里面引号前的反斜杠。</translation>
    </message>
    <message>
        <source>This is not a card but contains one: paste only the text of &quot;%1&quot;, without the quotes around it and the backslashes in it.</source>
        <translation>这里面有卡片，但它本身不是卡片：请只粘贴“%1”的内容，不带外层引号和里面的反斜杠。</translation>
    </message>
    <message>
        <source>This is not a card but contains cards: paste only the value of &quot;%1&quot;, from [ to ].</source>
        <translation>这里面有卡片，但它本身不是卡片：请只粘贴“%1”的值，从 [ 到 ]。</translation>
    </message>
    <message>
        <source>This is not a card but contains one: paste only the value of &quot;%1&quot;, and put it into an array: [ … ].</source>
        <translation>这里面有卡片，但它本身不是卡片：请只粘贴“%1”的值，并放进数组：[ … ]。</translation>
    </message>
    <message>
        <source>Remove the ``` around the card: keep only what is between them.</source>
        <translation>请去掉卡片前后的 ```：只保留它们之间的内容。</translation>
    </message>
    <message>
        <source>Remove the text around the card: it starts at the first bracket and ends at the last.</source>
        <translation>请删掉卡片前后的其他内容：卡片从第一个括号到最后一个括号。</translation>
    </message>
    <message>
        <source>Remove the backslashes before the quotes: write &quot; for each \&quot;.</source>
        <translation>请去掉引号前的反斜杠：把每个 \&quot; 写成 &quot;。</translation>
    </message>
    <message>
        <source>Remove the extra bracket on each side: write [ … ], not [[ … ]].</source>
        <translation>两边各多了一个方括号：应为 [ … ]，而不是 [[ … ]]。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a module: put it into a card, as in [{&quot;type&quot;:&quot;card&quot;,&quot;modules&quot;:[ … ]}].</source>
        <translation>“%1”是模块：请把它放进卡片，例如 [{&quot;type&quot;:&quot;card&quot;,&quot;modules&quot;:[ … ]}]。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an element: put it into a module of a card, as in [{&quot;type&quot;:&quot;card&quot;,&quot;modules&quot;:[{&quot;type&quot;:&quot;section&quot;,&quot;text&quot;: … }]}].</source>
        <translation>“%1”是元素：请把它放进卡片的模块，例如 [{&quot;type&quot;:&quot;card&quot;,&quot;modules&quot;:[{&quot;type&quot;:&quot;section&quot;,&quot;text&quot;: … }]}]。</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Image group</source>
        <translation>图片组</translation>
    </message>
    <message>
        <source>Images (uncropped)</source>
        <translation>图片容器</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮组</translation>
    </message>
    <message>
        <source>Note line</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>分割线</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>倒计时</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>KMarkdown</source>
        <translation>KMarkdown</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>多列文本</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>没有类型</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Accessory</source>
        <translation>附加元素</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Code or link</source>
        <translation>邀请码或链接</translation>
    </message>
    <message>
        <source>Convert shortcodes to emoji</source>
        <translation>把短代码变成表情</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>替代文字</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>圆形</translation>
    </message>
    <message>
        <source>Fallback address</source>
        <translation>备用地址</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>点击</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>days</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>按小时</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>进度条</translation>
    </message>
    <message>
        <source>opens a link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>notifies the bot</source>
        <translation>通知机器人</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>HtmlWriter</name>
    <message>
        <source>(edited)</source>
        <translation>（已编辑）</translation>
    </message>
    <message>
        <source>Messages may be missing here.</source>
        <translation>此处可能缺少消息。</translation>
    </message>
</context>
<context>
    <name>JsonFault</name>
    <message>
        <source>Start with [, then a card in { }.</source>
        <translation>请以 [ 开头，并把卡片写在 { } 中。</translation>
    </message>
    <message>
        <source>Remove what follows the last bracket.</source>
        <translation>请删除最后一个括号之后的内容。</translation>
    </message>
    <message>
        <source>The text ends too early: close the %1 in line %2 with %3.</source>
        <translation>文本提前结束：请用 %3 闭合第 %2 行的 %1。</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply here.</source>
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
        <source>\u must be followed by four digits from 0 to f. To write a backslash, use \\.</source>
        <translation>\u 之后应为四个 0 到 f 的十六进制数字。如需反斜杠，请写 \\。</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>这段文本缺少结尾的双引号，请补上。</translation>
    </message>
    <message>
        <source>This is not a number. Write it like 12, -3 or 0.5.</source>
        <translation>这不是数字。请写成 12、-3 或 0.5 的形式。</translation>
    </message>
    <message>
        <source>Put the text into double quotes, not single ones.</source>
        <translation>请用双引号括住文本，不要用单引号。</translation>
    </message>
    <message>
        <source>JSON does not allow comments: remove this one.</source>
        <translation>JSON 不支持注释：请删除。</translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation>此处之前缺少一个值，请补上。</translation>
    </message>
    <message>
        <source>Put the text into double quotes; only true, false and null are written without them.</source>
        <translation>请给文本加上双引号；不加引号的只能是 true、false 和 null。</translation>
    </message>
    <message>
        <source>A line cannot end inside quotes: write \n for a line break.</source>
        <translation>引号里不能直接换行：换行写成 \n。</translation>
    </message>
    <message>
        <source>Remove this control character, or write a tab as \t.</source>
        <translation>请去掉这个控制字符；制表符写成 \t。</translation>
    </message>
    <message>
        <source>A backslash is written \\ in JSON; \n is a line break.</source>
        <translation>JSON 里反斜杠要写成 \\；\n 表示换行。</translation>
    </message>
    <message>
        <source>Use straight quotes: &quot; at the beginning and at the end.</source>
        <translation>请使用英文引号：前后都写 &quot;。</translation>
    </message>
    <message>
        <source>Remove the invisible character (U+FEFF) at the beginning.</source>
        <translation>请删掉开头看不见的字符（U+FEFF）。</translation>
    </message>
    <message>
        <source>Use an ordinary comma: ,</source>
        <translation>请使用英文逗号：,</translation>
    </message>
    <message>
        <source>Use an ordinary colon: :</source>
        <translation>请使用英文冒号：:</translation>
    </message>
    <message>
        <source>Write it in lower case: true, false or null.</source>
        <translation>请用小写：true、false 或 null。</translation>
    </message>
</context>
<context>
    <name>KMarkdownCheck</name>
    <message>
        <source>Shorten the text to %1 characters, or send it as several messages: it has %2. What is too long starts here.</source>
        <translation>请将文本缩短到 %1 个字符以内，或分成多条消息发送：现有 %2 个。从此处起超出。</translation>
    </message>
    <message>
        <source>Only addresses that start with https:// or http:// become links: for this one, only the text is shown.</source>
        <translation>只有以 https:// 或 http:// 开头的地址才会成为链接：此链接只显示文字。</translation>
    </message>
    <message>
        <source>There is no emoji named &quot;%1&quot;. Choose another name, or write \: for a colon.</source>
        <translation>没有名为 &quot;%1&quot; 的表情。请换一个名称；如需冒号本身，请写 &quot;\:&quot;。</translation>
    </message>
    <message>
        <source>The two &quot;%1&quot; do not match: they overlap other markup or are nested too deeply. Close what was opened last first.</source>
        <translation>两个 &quot;%1&quot; 无法配对：它们与其他标记交叉，或嵌套过深。请先闭合最后打开的标记。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no counterpart and is shown as text: add the other one, or put \ before it.</source>
        <translation>&quot;%1&quot; 没有配对，会按文字显示：请补上另一个，或在它前面加 \。</translation>
    </message>
    <message>
        <source>This code is not closed: close it with %1, or put \ before it.</source>
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
        <source>Put the id, a number, between the two &quot;%1&quot;: without it they are shown as text.</source>
        <translation>请在两个 &quot;%1&quot; 之间填写数字 id：否则会按文字显示。</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. Tags: (ins) (spl) (font) (met) (rol) (chn) (emj).</source>
        <translation>没有 &quot;%1&quot; 这个标签。可用标签有 (ins) (spl) (font) (met) (rol) (chn) (emj) 几种。</translation>
    </message>
    <message>
        <source>This is not a link. Write [text](https://…), without spaces in the address; write ( and ) in it as \( and \).</source>
        <translation>这不是链接。请写成 [文字](https://…) 的形式，地址中不能有空格，其中的括号写作 \( 和 \) 即可。</translation>
    </message>
    <message>
        <source>The invisible character %1 changes the direction of the text after it. Remove it.</source>
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
        <source>Save the text as UTF-8: these bytes are not valid text.</source>
        <translation>请将文本另存为 UTF-8：这些字节不是文本。</translation>
    </message>
</context>
<context>
    <name>MarkdownWriter</name>
    <message>
        <source>Messages may be missing here.</source>
        <translation>此处可能缺少消息。</translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>（已编辑）</translation>
    </message>
</context>
<context>
    <name>MarkupFormat</name>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>删除线</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>剧透</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
</context>
<context>
    <name>SatoriCheck</name>
    <message>
        <source>Shorten the text to %1 characters, or send it as several messages: it has %2. What is too long starts here.</source>
        <translation>请将文本缩短到 %1 个字符以内，或分成多条消息发送：现有 %2 个。从此处起超出。</translation>
    </message>
    <message>
        <source>Nested in more than %1 elements: deeper ones are ignored. Remove some.</source>
        <translation>嵌套超过 %1 层元素：更深的不会被读取，请减少层级。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is never closed and continues to the end. Add &lt;/%1&gt;.</source>
        <translation>&lt;%1&gt; 没有闭合，会一直延续到末尾：请加上 &lt;/%1&gt; 闭合。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is never closed and is shown as text. If that is intended, write &amp;lt;%1&amp;gt;.</source>
        <translation>&lt;%1&gt; 没有闭合，会按原文显示。如果这正是本意，请写成 &amp;lt;%1&amp;gt; 即可。</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes nothing. Remove it or write &amp;lt;/%1&amp;gt;.</source>
        <translation>&lt;/%1&gt; 没有对应的开始标签：请删除，或写成 &amp;lt;/%1&amp;gt; 的形式。</translation>
    </message>
    <message>
        <source>This &quot;&lt;&quot; does not start an element, and some programs drop what follows. Write &amp;lt;.</source>
        <translation>此处的 &quot;&lt;&quot; 不是元素的开头，有些程序会吞掉其后的内容：请写成 &amp;lt; 的形式。</translation>
    </message>
    <message>
        <source>This &quot;&amp;&quot; does not start a known entity. Write &amp;amp;.</source>
        <translation>此处的 &quot;&amp;&quot; 不是已知的字符实体：请写成 &amp;amp; 的形式。</translation>
    </message>
    <message>
        <source>There is no element &lt;%1&gt;: only its contents will be shown. Choose another name, or write &amp;lt;%1&amp;gt;.</source>
        <translation>没有 &lt;%1&gt; 这个元素：只会显示其中的内容。请换一个名称，或写成 &amp;lt;%1&amp;gt; 的形式。</translation>
    </message>
    <message>
        <source>Add %2=&quot;…&quot; to &lt;%1&gt;: without it, nothing is shown.</source>
        <translation>请给 &lt;%1&gt; 加上 %2=&quot;…&quot;：缺少它不会显示任何内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address that a server can fetch. Write one that starts with https:// or http://.</source>
        <translation>服务器无法获取 &quot;%1&quot; 这个地址：请写以 https:// 或 http:// 开头的地址。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is never closed: write &lt;%1/&gt;, or add &lt;/%1&gt;.</source>
        <translation>&lt;%1&gt; 没有结束：请写成 &lt;%1/&gt;，或加上 &lt;/%1&gt;。</translation>
    </message>
    <message>
        <source>The address contains a space: write %20 instead.</source>
        <translation>地址里有空格：请把它写成 %20。</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>不含：%1</translation>
    </message>
    <message>
        <source>Not from: %1</source>
        <translation>排除发送者：%1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>发送者：%1</translation>
    </message>
    <message>
        <source>Not in: %1</source>
        <translation>不在：%1</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>位于：%1</translation>
    </message>
    <message>
        <source>Not in the guild: %1</source>
        <translation>不在服务器：%1</translation>
    </message>
    <message>
        <source>In the guild: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>Has no: %1</source>
        <translation>不包含：%1</translation>
    </message>
    <message>
        <source>Has: %1</source>
        <translation>包含：%1</translation>
    </message>
    <message>
        <source>Does not mention: %1</source>
        <translation>未提及：%1</translation>
    </message>
    <message>
        <source>Mentions: %1</source>
        <translation>提及：%1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>早于：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>晚于：%1</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>The search has too many parts.</source>
        <translation>搜索条件过多。</translation>
    </message>
    <message>
        <source>Quote: </source>
        <translation>引用：</translation>
    </message>
    <message>
        <source>File: </source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Link: </source>
        <translation>链接：</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>“%1”后面需要填写内容。</translation>
    </message>
    <message>
        <source>%1: nobody is known by this name.</source>
        <translation>“%1”：没有叫这个名字的人。</translation>
    </message>
    <message>
        <source>%1: no channel has this name.</source>
        <translation>“%1”：没有叫这个名字的频道。</translation>
    </message>
    <message>
        <source>%1: no guild has this name.</source>
        <translation>“%1”：没有叫这个名字的服务器。</translation>
    </message>
    <message>
        <source>%1: choose one of %2.</source>
        <translation>“%1”：请从 %2 中选择。</translation>
    </message>
    <message>
        <source>%1: write a date like 2026-11-30, 2026-11, 2026 or today.</source>
        <translation>“%1”：日期请写成 2026-11-30、2026-11、2026 或 today（今天）。</translation>
    </message>
</context>
<context>
    <name>SilentCopy</name>
    <message>
        <source>Kookaburra is already running but does not respond.</source>
        <translation>Kookaburra 已经打开，但没有响应。</translation>
    </message>
    <message>
        <source>It may be busy or stuck. If you force it to quit, text typed in the last second may be lost.</source>
        <translation>它可能正忙，也可能已卡住。如果强制退出，最后一秒内输入的内容可能会丢失。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Force it to quit and restart</source>
        <translation>强制退出并重新启动</translation>
    </message>
    <message>
        <source>It could not be forced to quit.</source>
        <translation>无法强制它退出。</translation>
    </message>
</context>
<context>
    <name>WriteFailure</name>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>文件夹 %1 无法写入。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2.</source>
        <translation>无法写入文件夹 %1：%2。</translation>
    </message>
</context>
<context>
    <name>chat::AccountListModel</name>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>账号 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n direct message(s) and mention(s)</source>
        <translation>
            <numerusform>%n 条私信和提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Alt+%2)</source>
        <translation>%1 (Ctrl+Alt+%2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
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
    <message>
        <source>%1, muted</source>
        <translation>%1，已静音</translation>
    </message>
    <message numerus="yes">
        <source>at least %n unread message(s)</source>
        <translation>
            <numerusform>至少 %n 条未读消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n 条未读消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n 条提及</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>chat::CompletionModel</name>
    <message>
        <source>Everyone</source>
        <translation>全体成员</translation>
    </message>
    <message>
        <source>Everyone online</source>
        <translation>在线成员</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>身份组 %1</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>频道 %1</translation>
    </message>
</context>
<context>
    <name>chat::DirectListModel</name>
    <message>
        <source>%1, online</source>
        <translation>%1，在线</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <translation>%1，已静音</translation>
    </message>
    <message numerus="yes">
        <source>at least %n unread message(s)</source>
        <translation>
            <numerusform>至少 %n 条未读消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n 条未读消息</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
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
    <message>
        <source>%1, muted</source>
        <translation>%1，已静音</translation>
    </message>
</context>
<context>
    <name>chat::LastMessages</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>你：%1</translation>
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
    <message>
        <source>%1, banned</source>
        <translation>%1，已封禁</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
</context>
<context>
    <name>chat::MentionListModel</name>
    <message>
        <source>Direct message</source>
        <translation>私信</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, unread</source>
        <translation>%1，未读</translation>
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
        <source>replies to %1: %2</source>
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
        <source>sending</source>
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
        <source>This account does not have permission for this.</source>
        <translation>此账号没有相应权限。</translation>
    </message>
    <message>
        <source>It no longer exists.</source>
        <translation>内容已不存在。</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>服务器拒绝了此操作。</translation>
    </message>
    <message>
        <source>The server reported an error.</source>
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
        <source>This server does not support it.</source>
        <translation>此服务器不支持此操作。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 pressed %2</source>
        <translation>%1 点击了 %2</translation>
    </message>
    <message>
        <source>waiting for the rate limit, %1 s</source>
        <translation>等待频率限制，%1 秒</translation>
    </message>
    <message>
        <source>no answer; checking whether it arrived</source>
        <translation>未收到应答，正在确认是否送达</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>隐藏的文字</translation>
    </message>
    <message>
        <source>replies to a message</source>
        <translation>回复一条消息</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>某个身份组</translation>
    </message>
    <message>
        <source>a channel</source>
        <translation>某个频道</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全体成员</translation>
    </message>
    <message>
        <source>everyone online</source>
        <translation>在线成员</translation>
    </message>
    <message>
        <source>button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>a gift</source>
        <translation>礼物</translation>
    </message>
    <message>
        <source>an empty message</source>
        <translation>空消息</translation>
    </message>
    <message>
        <source>replies to a deleted message</source>
        <translation>回复了一条已删除的消息</translation>
    </message>
    <message>
        <source>only visible to you</source>
        <translation>仅你可见</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>the change waits for the connection</source>
        <translation>修改等待连接恢复</translation>
    </message>
    <message>
        <source>the change was not saved</source>
        <translation>修改未保存</translation>
    </message>
    <message>
        <source>to be deleted, waits for the connection</source>
        <translation>等待连接恢复后删除</translation>
    </message>
    <message>
        <source>waiting for the connection</source>
        <translation>等待连接恢复后发送</translation>
    </message>
    <message>
        <source>the answer was lost; it may not have arrived</source>
        <translation>没有收到答复；可能没有送达</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>删除于 %1</translation>
    </message>
    <message numerus="yes">
        <source>edited, %n version(s)</source>
        <translation>
            <numerusform>已编辑，共 %n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>your reaction waits for the connection</source>
        <translation>你的回应等待连接恢复</translation>
    </message>
    <message>
        <source>uploading, %1 % of %2: %3</source>
        <translation>正在上传，%1%，共 %2：%3</translation>
    </message>
    <message>
        <source>uploading %1 of %2, %3 % of %4: %5</source>
        <translation>正在上传第 %1 个（共 %2 个），%3%，共 %4：%5</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1 发送</translation>
    </message>
</context>
<context>
    <name>chat::Notifier</name>
    <message>
        <source>New message</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s)</source>
        <translation>
            <numerusform>更早还有 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>chat::Outbox</name>
    <message>
        <source>%1 was changed or removed</source>
        <translation>%1 已被更改或删除</translation>
    </message>
</context>
<context>
    <name>chat::PinListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>chat::RelayStart</name>
    <message>
        <source>The program that shares the connection is missing or cannot be started.</source>
        <translation>找不到共享连接的程序，或无法启动它。</translation>
    </message>
    <message>
        <source>It ended at once.</source>
        <translation>它一启动就退出了。</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>它没有及时响应。</translation>
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
        <source>The sandbox exited with code %1.</source>
        <translation>沙盒已退出，代码 %1。</translation>
    </message>
    <message>
        <source>Its answer could not be read.</source>
        <translation>无法读取沙盒的响应。</translation>
    </message>
</context>
<context>
    <name>chat::SearchModel</name>
    <message>
        <source>%1 in %2, %3: %4</source>
        <translation>%1，%2，%3：%4</translation>
    </message>
</context>
<context>
    <name>chat::SearchSuggestionModel</name>
    <message>
        <source>written by a person</source>
        <translation>由某人发送</translation>
    </message>
    <message>
        <source>in a channel or direct chat</source>
        <translation>在某个频道或私信中</translation>
    </message>
    <message>
        <source>in a guild</source>
        <translation>在某个服务器中</translation>
    </message>
    <message>
        <source>with a picture, a link, a file …</source>
        <translation>包含图片、链接、文件等</translation>
    </message>
    <message>
        <source>mentions a person, or me</source>
        <translation>提及某人或我</translation>
    </message>
    <message>
        <source>before a day, month or year</source>
        <translation>早于某日、某月或某年</translation>
    </message>
    <message>
        <source>after a day, month or year</source>
        <translation>晚于某日、某月或某年</translation>
    </message>
    <message>
        <source>on a day, or in a month or year</source>
        <translation>在某日、某月或某年</translation>
    </message>
    <message>
        <source>a card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>a button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>a reaction</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>is pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>direct chat</source>
        <translation>私信</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>一周前</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
</context>
<context>
    <name>chat::ShownText</name>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
</context>
<context>
    <name>chat::TrafficModel</name>
    <message>
        <source>this window</source>
        <translation>本窗口</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>代码 %1</translation>
    </message>
    <message>
        <source>%1 milliseconds</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已接收</translation>
    </message>
</context>
<context>
    <name>chat::UploadListModel</name>
    <message>
        <source>%1, cannot be sent</source>
        <translation>%1，无法发送</translation>
    </message>
</context>
<context>
    <name>chat::satori::SatoriMessageSender</name>
    <message>
        <source>This bridge changes &lt;, &gt; and &amp; when a message is edited. Send it as a new message instead.</source>
        <translation>通过这个桥接编辑消息时，&lt;、&gt; 和 &amp; 会变成别的字符。请作为新消息发送。</translation>
    </message>
</context>
<context>
    <name>chat::ui::AboutPage</name>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Window, network, database access</source>
        <translation>窗口、网络、数据库访问</translation>
    </message>
    <message>
        <source>Stored messages</source>
        <translation>保存的消息</translation>
    </message>
    <message>
        <source>Tokens in the keyring</source>
        <translation>密钥环中的令牌</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Compressed connections</source>
        <translation>压缩的连接</translation>
    </message>
    <message>
        <source>Names of emoji, forms of Chinese characters</source>
        <translation>表情名称、汉字字形</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Copies what to write into the report: versions and settings, no names, tokens or folders.</source>
        <translation>复制报告所需的内容：版本和设置，不含姓名、令牌和文件夹。</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>licence library</source>
        <translation>许可证 库</translation>
    </message>
</context>
<context>
    <name>chat::ui::AccessibleBar</name>
    <message>
        <source>Place in the conversation</source>
        <translation>对话中的位置</translation>
    </message>
</context>
<context>
    <name>chat::ui::AccountBanner</name>
    <message>
        <source>Close notice</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>The server no longer accepts this account&apos;s token: it was reset or revoked. What is on screen and what you have written is kept, but nothing new will arrive.</source>
        <translation>服务器不再接受这个账号的令牌：它已被重置或收回。屏幕上的内容和你写下的文字都会保留，但不会再收到新内容。</translation>
    </message>
    <message>
        <source>This account&apos;s token has expired. What is on screen and what you have written is kept; sign in again with a new token.</source>
        <translation>这个账号的令牌已过期。屏幕上的内容和你写下的文字都会保留，请用新令牌重新登录。</translation>
    </message>
    <message>
        <source>The keyring no longer has a token for this account.</source>
        <translation>密钥环里已经没有这个账号的令牌了。</translation>
    </message>
    <message>
        <source>There is no keyring on this desktop (no Secret Service is running), so the stored token cannot be read.</source>
        <translation>这个桌面没有密钥环（没有运行 Secret Service），因此无法读取保存的令牌。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The keyring did not return this account&apos;s token. Unlock it, then try again.</source>
        <translation>密钥环没有返回这个账号的令牌。请先解锁，再重试。</translation>
    </message>
    <message>
        <source>This bot uses a webhook, which receives all its events: nothing new appears here on its own. Turn the webhook off on the bot&apos;s page (connection mode: WebSocket), then restart.</source>
        <translation>这个机器人用的是 Webhook，所有事件都发到那里，新内容不会自动出现在这里。请在机器人页面关闭 Webhook（连接模式改为 WebSocket），然后重新启动。</translation>
    </message>
    <message>
        <source>The server keeps closing the live connection. Most likely another program uses the same token and the two displace each other: close the other one, or reset the token and sign in again here.</source>
        <translation>服务器一再断开实时连接。很可能有另一个程序正在用同一个令牌连接，两边在互相抢占：请关闭那个程序，或重置令牌后在这里重新登录。</translation>
    </message>
    <message>
        <source>Signed in with a user token: KOOK provides your name and your guilds but no messages. To read and write, sign in with a bot token.</source>
        <translation>当前用的是用户令牌：KOOK 只提供你的名字和服务器列表，不提供消息。要收发消息，请用机器人令牌登录。</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>添加机器人</translation>
    </message>
    <message>
        <source>What this account receives is shown only until the program ends: its folder cannot be written to, or a file in it belongs to another program or to a newer version of this one.</source>
        <translation>此账号收到的内容只显示到程序结束：它的文件夹无法写入，或其中有文件属于其他程序或本程序的更新版本。</translation>
    </message>
    <message>
        <source>What this account receives cannot be saved at the moment. It is shown, but may be missing at the next start while the server is away.</source>
        <translation>此账号收到的内容目前无法保存。内容仍会显示，但下次启动时若服务器不可用，可能会缺失。</translation>
    </message>
    <message>
        <source>The stored messages of this account were damaged. The file was put aside; messages are loaded from the server again.</source>
        <translation>此账号存储的消息已损坏。该文件已移到一边，消息将重新从服务器加载。</translation>
    </message>
    <message>
        <source>This bot uses a webhook, which receives all its events. This window looks for news every few seconds instead.</source>
        <translation>这个机器人用的是 Webhook，所有事件都发到那里。这个窗口改为每隔几秒查看一次新内容。</translation>
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
    <message>
        <source>Account menu</source>
        <translation>账号菜单</translation>
    </message>
    <message>
        <source>Guild list only</source>
        <translation>仅服务器列表</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>刚刚查看过</translation>
    </message>
    <message>
        <source>Checked %1 s ago</source>
        <translation>%1 秒前查看过</translation>
    </message>
    <message>
        <source>Checked %1 min ago</source>
        <translation>%1 分钟前查看过</translation>
    </message>
</context>
<context>
    <name>chat::ui::AccountMenu</name>
    <message>
        <source>Account menu</source>
        <translation>账号菜单</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>切换到 %1</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>How news arrives…</source>
        <translation>如何获取新内容…</translation>
    </message>
    <message>
        <source>Show deleted messages</source>
        <translation>显示已删除的消息</translation>
    </message>
    <message>
        <source>Stored data…</source>
        <translation>存储的数据…</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>退出登录…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰模式</translation>
    </message>
</context>
<context>
    <name>chat::ui::AccountNotices</name>
    <message>
        <source>The lists could not be loaded.</source>
        <translation>列表加载失败。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This guild could not be loaded.</source>
        <translation>服务器加载失败。</translation>
    </message>
    <message>
        <source>No conversation is open.</source>
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
        <source>It may have been reset or have expired.</source>
        <translation>它可能已被重置，或已过期。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
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
        <source>Your draft is kept in case you can write there again.</source>
        <translation>你写到一半的内容已保留，等你能再次在那里发言时还在。</translation>
    </message>
    <message>
        <source>You cannot read this channel.</source>
        <translation>你无法查看此频道。</translation>
    </message>
    <message>
        <source>Your roles here do not allow it.</source>
        <translation>你在此服务器的身份组没有权限。</translation>
    </message>
    <message>
        <source>Copy what you wrote</source>
        <translation>复制我写的内容</translation>
    </message>
</context>
<context>
    <name>chat::ui::AccountSwitcher</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
</context>
<context>
    <name>chat::ui::AccountView</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>chat::ui::AccountsPage</name>
    <message>
        <source>Built-in sandbox</source>
        <translation>内置沙盒</translation>
    </message>
    <message>
        <source>only for this run</source>
        <translation>仅限本次运行</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>其他账号</translation>
    </message>
    <message>
        <source>KOOK, a Satori server, or the sandbox.</source>
        <translation>KOOK、Satori 服务器或沙盒。</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚未知道</translation>
    </message>
    <message>
        <source>How news arrives…</source>
        <translation>消息如何送达…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>退出登录…</translation>
    </message>
    <message>
        <source>Deleted messages</source>
        <translation>已删除的消息</translation>
    </message>
    <message>
        <source>Stay visible, marked, as far as this computer has seen them.</source>
        <translation>本机见过的已删除消息会带标记保留显示。</translation>
    </message>
    <message>
        <source>Deleted messages of %1</source>
        <translation>%1 的已删除消息</translation>
    </message>
    <message>
        <source>Where I may delete them</source>
        <translation>在我有权删除的地方</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>chat::ui::Addressing</name>
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
        <source>Only visible to…</source>
        <translation>仅某人可见…</translation>
    </message>
    <message>
        <source>Send as plain text</source>
        <translation>以纯文本发送</translation>
    </message>
    <message>
        <source>Who should see it?</source>
        <translation>让谁看到？</translation>
    </message>
</context>
<context>
    <name>chat::ui::AppliedSettings</name>
    <message>
        <source>Some settings cannot be read, and their usual values are used: %1</source>
        <translation>部分设置无法读取，已使用默认值：%1</translation>
    </message>
</context>
<context>
    <name>chat::ui::AttachedFiles</name>
    <message>
        <source>You cannot write here.</source>
        <translation>这里不能发言。</translation>
    </message>
    <message>
        <source>This server does not accept files.</source>
        <translation>此服务器不接受文件。</translation>
    </message>
    <message>
        <source>%1 cannot be sent, so nothing was sent. Remove it, or press Enter to send the rest.</source>
        <translation>%1 无法发送，因此什么都没有发送。请移除它，或按 Enter 发送其余文件。</translation>
    </message>
    <message>
        <source>Upload files…</source>
        <translation>上传文件…</translation>
    </message>
    <message>
        <source>Choose files to send</source>
        <translation>选择要发送的文件</translation>
    </message>
    <message numerus="yes">
        <source>A message can have at most %1 files; %n of these were left out.</source>
        <translation>
            <numerusform>一条消息最多带 %1 个文件，其中 %n 个未加入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from the message</source>
        <translation>
            <numerusform>已从消息中移除 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>None of these files can be sent. Remove them to send only the text.</source>
        <translation>这些文件都无法发送。移除它们就可以只发送文字。</translation>
    </message>
    <message>
        <source>Some of these files cannot be sent, see above. Remove the marked ones, or press Enter again to send the rest.</source>
        <translation>有些文件无法发送，见上方。请移除标出的文件，或再按一次 Enter 发送其余文件。</translation>
    </message>
    <message numerus="yes">
        <source>A message can have at most %1 files: remove %n of these.</source>
        <translation>
            <numerusform>一条消息最多可带 %1 个文件：请移除其中 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::BarGuide</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year, as QLocale writes dates</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>chat::ui::BodyBuilder</name>
    <message>
        <source>A message of unknown type %1</source>
        <translation>未知类型的消息（%1）</translation>
    </message>
    <message>
        <source>An empty message</source>
        <translation>空消息</translation>
    </message>
    <message>
        <source>%1 more parts are not shown.</source>
        <translation>另有 %1 个部分未显示。</translation>
    </message>
    <message>
        <source>Sent a gift</source>
        <translation>送出了一份礼物</translation>
    </message>
</context>
<context>
    <name>chat::ui::CardActions</name>
    <message>
        <source>This server accepts clicks on such buttons only from its own app.</source>
        <translation>这个服务器只接受官方客户端点击这类按钮。</translation>
    </message>
    <message>
        <source>“%1” was sent to the bot</source>
        <translation>已把“%1”发给机器人</translation>
    </message>
    <message>
        <source>The button did not work. %1</source>
        <translation>按钮没有生效。%1</translation>
    </message>
    <message>
        <source>Unknown role</source>
        <translation>未知身份组</translation>
    </message>
    <message>
        <source>No one with this role has been seen yet</source>
        <translation>还没有见过拥有这个身份组的人</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::CardBuilder</name>
    <message>
        <source>%1 more modules are not shown.</source>
        <translation>另有 %1 个模块未显示。</translation>
    </message>
</context>
<context>
    <name>chat::ui::CardEditor</name>
    <message>
        <source>Card as JSON</source>
        <translation>卡片 JSON</translation>
    </message>
    <message>
        <source>%1 / %2 cards · %3 / %4 modules</source>
        <translation>%1 / %2 卡片 · %3 / %4 模块</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation>已达上限。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Paste JSON</source>
        <translation>粘贴 JSON</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>chat::ui::CardForm</name>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Select a part to edit it.</source>
        <translation>选择一个部件来修改。</translation>
    </message>
    <message>
        <source>There is nothing to set here.</source>
        <translation>这里没有可设置的内容。</translation>
    </message>
    <message>
        <source>Text type</source>
        <translation>文字类型</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 个字符</translation>
    </message>
</context>
<context>
    <name>chat::ui::CardModules</name>
    <message>
        <source>Unknown content type “%1”</source>
        <translation>未知内容类型“%1”</translation>
    </message>
</context>
<context>
    <name>chat::ui::CardOverlay</name>
    <message>
        <source>Templates, versions and more</source>
        <translation>模板、版本等</translation>
    </message>
    <message>
        <source>Show only to me</source>
        <translation>仅自己可见发送</translation>
    </message>
    <message>
        <source>Close; what you have written is kept (Esc)</source>
        <translation>关闭，内容会保留 (Esc)</translation>
    </message>
</context>
<context>
    <name>chat::ui::CardPane</name>
    <message>
        <source>Edit card message</source>
        <translation>编辑卡片消息</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Send as new</source>
        <translation>作为新消息发送</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>消息已被删除。</translation>
    </message>
</context>
<context>
    <name>chat::ui::CardPanes</name>
    <message>
        <source>Preview of the card</source>
        <translation>卡片预览</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>chat::ui::CardPartTools</name>
    <message>
        <source>＋ Add</source>
        <translation>＋ 添加</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移 (Alt+Down)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>复制一份 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>删除 (Del)</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>添加部件</translation>
    </message>
</context>
<context>
    <name>chat::ui::CardTree</name>
    <message>
        <source>Structure of the card</source>
        <translation>卡片结构</translation>
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
    <message>
        <source>Nothing is unread here.</source>
        <translation>这里没有未读消息。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>chat::ui::ChipFaces</name>
    <message>
        <source>ID: %1</source>
        <translation>ID：%1</translation>
    </message>
    <message>
        <source>Name unknown. ID: %1</source>
        <translation>名称未知。ID：%1</translation>
    </message>
</context>
<context>
    <name>chat::ui::CloseGuard</name>
    <message numerus="yes">
        <source>%n message(s) not sent yet</source>
        <translation>
            <numerusform>%n 条消息尚未发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not made on the server yet</source>
        <translation>
            <numerusform>%n 项更改尚未在服务器上完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and lose unsent messages?</source>
        <translation>关闭并丢弃未发送的消息？</translation>
    </message>
    <message>
        <source>Your unsent messages cannot be saved now.</source>
        <translation>未发送的消息现在无法保存。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>They cannot be saved on this computer and are lost if you close.</source>
        <translation>它们无法保存在这台电脑上，关闭后将会丢失。</translation>
    </message>
    <message>
        <source>What is not sent is kept and goes out at the next start.</source>
        <translation>未发送的内容会保留，下次启动时自动发出。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>不再询问</translation>
    </message>
</context>
<context>
    <name>chat::ui::CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>补全建议</translation>
    </message>
    <message>
        <source>BOT</source>
        <translation>机器人</translation>
    </message>
</context>
<context>
    <name>chat::ui::Composer</name>
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
        <source>%1 Your draft is kept.</source>
        <translation>%1 你写到一半的内容已保留。</translation>
    </message>
    <message>
        <source>The message you were replying to was deleted. What you wrote is kept.</source>
        <translation>你正在回复的消息已被删除。已写的内容会保留。</translation>
    </message>
</context>
<context>
    <name>chat::ui::ComposerCard</name>
    <message>
        <source>Direct chats do not support messages for one person only.</source>
        <translation>私信中没有仅一人可见的消息。</translation>
    </message>
    <message>
        <source>This server does not support messages for one person only.</source>
        <translation>此服务器不支持仅一人可见的消息。</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新卡片</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>New card…</source>
        <translation>新卡片…</translation>
    </message>
    <message>
        <source>Message template…</source>
        <translation>消息模板…</translation>
    </message>
    <message numerus="yes">
        <source>This is %n character(s) too long. Shorten it or send it in parts.</source>
        <translation>
            <numerusform>超出 %n 个字符，请缩短或分条发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to you only; it disappears when the messages are reloaded.</source>
        <translation>已发送，仅你可见；重新加载消息后它会消失。</translation>
    </message>
</context>
<context>
    <name>chat::ui::ComposerRow</name>
    <message>
        <source>Add files, a card or a template</source>
        <translation>添加文件、卡片或模板</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新卡片</translation>
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
        <source>Formatting and preview</source>
        <translation>格式与预览</translation>
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
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 个字符</translation>
    </message>
</context>
<context>
    <name>chat::ui::ComposerTools</name>
    <message>
        <source>Preview of the message</source>
        <translation>消息预览</translation>
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
        <source>The server no longer accepts this token. What is on screen is kept, but nothing new will arrive.</source>
        <translation>服务器不再接受这个令牌。已显示的内容会保留，但不会再收到新消息。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Offline – what you see is from %1. %2</source>
        <translation>离线 – 当前显示的是 %1 的内容。%2</translation>
    </message>
</context>
<context>
    <name>chat::ui::ContentPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>chat::ui::ConversationHeader</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Channel list</source>
        <translation>频道列表</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>置顶消息</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
</context>
<context>
    <name>chat::ui::ConversationPage</name>
    <message>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>You do not have permission to write in this channel.</source>
        <translation>你没有在此频道发言的权限。</translation>
    </message>
    <message>
        <source>Files cannot be sent here: %1</source>
        <translation>这里不能发送文件：%1</translation>
    </message>
</context>
<context>
    <name>chat::ui::ConversationTitle</name>
    <message>
        <source>Profile of %1</source>
        <translation>%1 的个人资料</translation>
    </message>
</context>
<context>
    <name>chat::ui::CountdownPart</name>
    <message>
        <source>d</source>
        <translation>天</translation>
    </message>
    <message>
        <source>h</source>
        <translation>时</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>chat::ui::DatePopup</name>
    <message>
        <source>Jump to a date</source>
        <translation>跳转到日期</translation>
    </message>
    <message>
        <source>Previous month (PageUp)</source>
        <translation>上个月 (PageUp)</translation>
    </message>
    <message>
        <source>Next month (PageDown)</source>
        <translation>下个月 (PageDown)</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year, as QLocale writes dates</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>chat::ui::DateTool</name>
    <message>
        <source>No message of this conversation is stored.</source>
        <translation>此会话没有已保存的消息。</translation>
    </message>
</context>
<context>
    <name>chat::ui::DayGrid</name>
    <message>
        <source>%1, with messages</source>
        <translation>%1，有消息</translation>
    </message>
</context>
<context>
    <name>chat::ui::DesktopPage</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Ask before closing</source>
        <translation>关闭前询问</translation>
    </message>
    <message>
        <source>While messages wait to be sent. They are kept and go out at the next start.</source>
        <translation>有消息等待发送时询问。这些消息会保留，并在下次启动时发送。</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>显示托盘图标</translation>
    </message>
    <message>
        <source>Shows what is unread; a click shows or hides the window.</source>
        <translation>显示未读状态；单击可显示或隐藏窗口。</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <source>When the window is closed. Quit ends the program.</source>
        <translation>关闭窗口后仍然运行；选择“退出”才会结束程序。</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>启动时只显示在托盘</translation>
    </message>
    <message>
        <source>Without a window.</source>
        <translation>不打开窗口。</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>此桌面没有托盘。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>桌面会话</translation>
    </message>
    <message>
        <source>Start with the desktop session</source>
        <translation>登录桌面时自动启动</translation>
    </message>
    <message>
        <source>After you have signed in to the desktop.</source>
        <translation>在您登录桌面之后。</translation>
    </message>
    <message>
        <source>%1 is not from this program and is left alone.</source>
        <translation>%1 不是由本程序创建的，不会改动。</translation>
    </message>
    <message>
        <source>The autostart file cannot be changed.</source>
        <translation>无法更改自动启动文件。</translation>
    </message>
    <message>
        <source>The autostart file cannot be changed: %1</source>
        <translation>无法更改自动启动文件：%1</translation>
    </message>
</context>
<context>
    <name>chat::ui::DirectDelegate</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>chat::ui::DropCover</name>
    <message>
        <source>Drop to add to the message: %1</source>
        <translation>松开以添加到消息：%1</translation>
    </message>
</context>
<context>
    <name>chat::ui::EditActions</name>
    <message>
        <source>Cannot edit: %1</source>
        <translation>无法编辑：%1</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>保存失败。%1</translation>
    </message>
    <message>
        <source>%1 now sees this version; for everyone else nothing has changed.</source>
        <translation>%1 现在看到的是这个版本，其他人看到的没有变化。</translation>
    </message>
</context>
<context>
    <name>chat::ui::EditorBanners</name>
    <message>
        <source>Only visible to %1</source>
        <translation>仅 %1 可见</translation>
    </message>
</context>
<context>
    <name>chat::ui::EditorFooter</name>
    <message>
        <source>Templates, versions and more</source>
        <translation>模板、版本等</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
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
        <source>Close</source>
        <translation>关闭</translation>
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
</context>
<context>
    <name>chat::ui::EditorMenu</name>
    <message>
        <source>Not signed in.</source>
        <translation>尚未登录。</translation>
    </message>
    <message>
        <source>Direct chats do not support messages for one person only.</source>
        <translation>私信中没有仅一人可见的消息。</translation>
    </message>
    <message>
        <source>This server does not support messages for one person only.</source>
        <translation>此服务器不支持仅一人可见的消息。</translation>
    </message>
    <message>
        <source>Message template…</source>
        <translation>消息模板…</translation>
    </message>
    <message>
        <source>Change it for one person only…</source>
        <translation>仅对某人修改…</translation>
    </message>
    <message>
        <source>Who should see this version?</source>
        <translation>让谁看到修改后的版本？</translation>
    </message>
    <message>
        <source>This template creates another type of message; an edit cannot change the type.</source>
        <translation>这个模板生成的是另一种消息；编辑不能改变消息类型。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Show only to me</source>
        <translation>仅自己可见发送</translation>
    </message>
    <message>
        <source>Send as new</source>
        <translation>作为新消息发送</translation>
    </message>
</context>
<context>
    <name>chat::ui::EditorNotice</name>
    <message>
        <source>The message has been changed in the meantime.</source>
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
        <source>This is the current message.</source>
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
        <source>Search results</source>
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
        <source>No matching emoji</source>
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
    <name>chat::ui::ExportTool</name>
    <message>
        <source>An export is running already.</source>
        <translation>已有导出正在进行。</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Writes the messages that are stored on this computer to a file.</source>
        <translation>将保存在此电脑上的消息写入文件。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>HTML: a page to read</source>
        <translation>HTML：便于阅读的网页</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>CSV: a table</source>
        <translation>CSV：表格</translation>
    </message>
    <message>
        <source>JSON Lines: everything</source>
        <translation>JSON Lines：全部信息</translation>
    </message>
    <message>
        <source>From the day (may be empty)</source>
        <translation>起始日期（可留空）</translation>
    </message>
    <message>
        <source>To the day (may be empty)</source>
        <translation>结束日期（可留空）</translation>
    </message>
    <message>
        <source>Pictures (HTML)</source>
        <translation>图片（HTML）</translation>
    </message>
    <message>
        <source>as links</source>
        <translation>作为链接</translation>
    </message>
    <message>
        <source>in the page</source>
        <translation>嵌入网页</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Write a day like 2026-11-30.</source>
        <translation>日期请写成 2026-11-30。</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>结束日期早于起始日期。</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting %1: %2 of %3 messages</source>
        <translation>正在导出 %1：已完成 %2 / %3 条消息</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>正在导出 %1…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>%1 messages were exported to %2.</source>
        <translation>已将 %1 条消息导出到 %2。</translation>
    </message>
    <message>
        <source>The export was stopped after %1 messages.</source>
        <translation>导出已在 %1 条消息后停止。</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation>%1 已存在，未作更改。</translation>
    </message>
    <message>
        <source>The export could not be written. %1</source>
        <translation>导出文件写入失败。%1</translation>
    </message>
    <message numerus="yes">
        <source>Export %n selected message(s)</source>
        <translation>
            <numerusform>导出选中的 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes them to a file, as they are stored on this computer.</source>
        <translation>按这台电脑上保存的内容写入文件。</translation>
    </message>
    <message>
        <source>%1 of %2 selected messages were exported to %3; the others are not stored on this computer.</source>
        <translation>已将选中的 %2 条消息中的 %1 条导出到 %3；其余的没有保存在这台电脑上。</translation>
    </message>
</context>
<context>
    <name>chat::ui::FetchTool</name>
    <message>
        <source>all conversations</source>
        <translation>所有会话</translation>
    </message>
    <message>
        <source>Fetch older messages of %1?</source>
        <translation>获取 %1 的更早消息？</translation>
    </message>
    <message>
        <source>All messages back to the first one are stored on this computer, so that they can be searched and exported. This goes on in the background, slowly, and after a restart too.</source>
        <translation>直到第一条的所有消息都会保存到此电脑，以便搜索和导出。获取在后台缓慢进行，重启后也会继续。</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message numerus="yes">
        <source> · %n more conversation(s)</source>
        <translation>
            <numerusform> · 还有 %n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Fetching older messages: %1 · %2 so far</source>
        <translation>正在获取更早的消息：%1 · 目前 %2 条</translation>
    </message>
    <message>
        <source>Fetching older messages is paused: %1</source>
        <translation>已暂停获取更早的消息：%1</translation>
    </message>
    <message>
        <source>Fetching older messages waits. %1</source>
        <translation>获取更早的消息正在等待。%1</translation>
    </message>
    <message>
        <source>Older messages are fetched: %1.</source>
        <translation>更早的消息已获取：%1 条。</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) cannot be read by this account.</source>
        <translation>
            <numerusform>有 %n 个会话此账号无法读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::FilePart</name>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>chat::ui::FileSaver</name>
    <message>
        <source>Only files of web addresses (http and https) can be saved.</source>
        <translation>只能保存网址（http 和 https）上的文件。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>文件保存失败：%1</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>正在保存文件…</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>chat::ui::FindingList</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::FoldPart</name>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>展开更多</translation>
    </message>
</context>
<context>
    <name>chat::ui::FormCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Required fields are missing.</source>
        <translation>还有必填项未填写。</translation>
    </message>
</context>
<context>
    <name>chat::ui::FormatBar</name>
    <message>
        <source>Formatting</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>显示源码</translation>
    </message>
</context>
<context>
    <name>chat::ui::GatewayBanner</name>
    <message>
        <source>Keep checking</source>
        <translation>继续定时查看</translation>
    </message>
    <message>
        <source>Share the connection…</source>
        <translation>共享连接…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>接管…</translation>
    </message>
    <message>
        <source>Another program is online with this token. Its connection is left alone: this window looks for news every few seconds instead.</source>
        <translation>另一个程序正在用这个令牌在线。这里不会动它的连接，改为每隔几秒查看一次新内容。</translation>
    </message>
    <message>
        <source>Connected, but another program gets the events of this token. This window looks for news every few seconds instead.</source>
        <translation>已连接，但这个令牌的事件都发给了另一个程序。这个窗口改为每隔几秒查看一次新内容。</translation>
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
    <name>chat::ui::ImagePart</name>
    <message>
        <source>The picture could not be loaded</source>
        <translation>图片无法加载</translation>
    </message>
    <message>
        <source>Load the picture</source>
        <translation>加载图片</translation>
    </message>
</context>
<context>
    <name>chat::ui::ImageViewer</name>
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
</context>
<context>
    <name>chat::ui::ImageViewerBar</name>
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
    <message>
        <source>… The rest is too long to be shown. The source can be copied.</source>
        <translation>……其余内容太长，未显示。可以复制源码查看。</translation>
    </message>
</context>
<context>
    <name>chat::ui::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: path, type, channel, text…</source>
        <translation>筛选：路径、类型、频道、文本…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Connected programs</source>
        <translation>已连接的程序</translation>
    </message>
    <message>
        <source>Calls and frames</source>
        <translation>调用与帧</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · 已暂停</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>没有符合筛选条件的内容。</translation>
    </message>
    <message>
        <source>Nothing has passed yet.</source>
        <translation>还没有任何内容。</translation>
    </message>
    <message>
        <source>Every call to the server and every frame from it is listed here.</source>
        <translation>每次对服务器的调用和来自服务器的每一帧都会列在这里。</translation>
    </message>
    <message>
        <source>%1: connected</source>
        <translation>%1：已连接</translation>
    </message>
    <message>
        <source>%1: not connected</source>
        <translation>%1：未连接</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 次被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) and frame(s) of programs passed too fast to be listed</source>
        <translation>
            <numerusform>程序的 %n 次调用和数据帧过快，未能列出</numerusform>
        </translation>
    </message>
    <message>
        <source>Active faults: %1</source>
        <translation>启用的故障：%1</translation>
    </message>
    <message>
        <source>Menu of the call or frame</source>
        <translation>调用或帧的菜单</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Go to message</source>
        <translation>转到消息</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Save all as JSON Lines…</source>
        <translation>全部保存为 JSON Lines…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Save the listed calls and frames</source>
        <translation>保存列出的调用与帧</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The file could not be written. %1</source>
        <translation>无法写入文件。%1</translation>
    </message>
</context>
<context>
    <name>chat::ui::InvitePart</name>
    <message>
        <source>This invitation has expired</source>
        <translation>邀请已失效</translation>
    </message>
    <message>
        <source>You are invited to a guild</source>
        <translation>邀请你加入服务器</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
</context>
<context>
    <name>chat::ui::JsonView</name>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>还有 %n 个字符</numerusform>
        </translation>
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
    <name>chat::ui::KeyBindings</name>
    <message>
        <source>Jump to a channel, person or guild</source>
        <translation>跳转到频道、用户或服务器</translation>
    </message>
    <message>
        <source>Previous channel</source>
        <translation>上一个频道</translation>
    </message>
    <message>
        <source>Next channel</source>
        <translation>下一个频道</translation>
    </message>
    <message>
        <source>Previous unread channel</source>
        <translation>上一个未读频道</translation>
    </message>
    <message>
        <source>Next unread channel</source>
        <translation>下一个未读频道</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation>窗口的下一个区域</translation>
    </message>
    <message>
        <source>Previous region of the window</source>
        <translation>窗口的上一个区域</translation>
    </message>
    <message>
        <source>Show or hide the members</source>
        <translation>显示或隐藏成员</translation>
    </message>
    <message>
        <source>Show or hide the pinned messages</source>
        <translation>显示或隐藏置顶消息</translation>
    </message>
    <message>
        <source>To the channel list, or show and hide it in a narrow window</source>
        <translation>转到频道列表；窗口较窄时显示或隐藏它</translation>
    </message>
    <message>
        <source>Mark the whole guild as read</source>
        <translation>将整个服务器标为已读</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>List of all keys</source>
        <translation>所有快捷键的列表</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Press another key together with it.</source>
        <translation>请同时按下另一个键。</translation>
    </message>
    <message>
        <source>Enter sends messages and presses buttons.</source>
        <translation>Enter 用于发送消息和按下按钮。</translation>
    </message>
    <message>
        <source>Tab moves through the window.</source>
        <translation>Tab 用于在窗口中移动。</translation>
    </message>
    <message>
        <source>Esc closes what is open.</source>
        <translation>Esc 用于关闭已打开的内容。</translation>
    </message>
    <message>
        <source>Without Ctrl or Alt, this key writes or moves the cursor.</source>
        <translation>不带 Ctrl 或 Alt 时，此键用于输入或移动光标。</translation>
    </message>
    <message>
        <source>It is used while writing: %1.</source>
        <translation>它在输入时使用：%1。</translation>
    </message>
    <message>
        <source>It is used while writing.</source>
        <translation>它在输入时使用。</translation>
    </message>
    <message>
        <source>It opens a tool beside the conversation.</source>
        <translation>它用于打开会话旁的工具。</translation>
    </message>
    <message>
        <source>It selects messages.</source>
        <translation>它用于选择消息。</translation>
    </message>
    <message>
        <source>It switches between accounts.</source>
        <translation>它用于切换账号。</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>下一条提及</translation>
    </message>
    <message>
        <source>List of all mentions</source>
        <translation>所有提及的列表</translation>
    </message>
    <message>
        <source>Show unread channels only</source>
        <translation>只显示未读频道</translation>
    </message>
    <message>
        <source>Show the source of mentions and emoji while writing</source>
        <translation>输入时显示提及和表情的源码</translation>
    </message>
</context>
<context>
    <name>chat::ui::KeyPicker</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>%1: press the new keys</source>
        <translation>%1：请按新的快捷键</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>请按快捷键…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>chat::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>The list also has those for messages, lists and editors, which cannot be changed.</source>
        <translation>列表还包括消息、列表和编辑器中不可更改的快捷键。</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>显示列表</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>默认快捷键</translation>
    </message>
    <message>
        <source>Takes back everything that was changed below.</source>
        <translation>撤销下面的所有更改。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Keys of the window: choose one and press others</source>
        <translation>窗口快捷键：选择一项，再按新的快捷键</translation>
    </message>
    <message>
        <source>key shortcut</source>
        <translation>按键 快捷键 热键</translation>
    </message>
    <message>
        <source>Usual keys: %1</source>
        <translation>默认快捷键：%1</translation>
    </message>
    <message>
        <source>Esc leaves them as they are, Backspace takes them away.</source>
        <translation>Esc 保持不变，Backspace 去掉快捷键。</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>不能使用 %1。%2</translation>
    </message>
    <message>
        <source>%1 does something already: %2. Press it again to use it here.</source>
        <translation>%1 已用于：%2。再按一次即改用于此处。</translation>
    </message>
</context>
<context>
    <name>chat::ui::LineField</name>
    <message>
        <source>Clear the search</source>
        <translation>清空搜索</translation>
    </message>
</context>
<context>
    <name>chat::ui::LinkOpener</name>
    <message>
        <source>No program on this computer opens links.</source>
        <translation>此电脑上没有可打开链接的程序。</translation>
    </message>
    <message>
        <source>This link cannot be opened</source>
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
    <name>chat::ui::ListTitle</name>
    <message>
        <source>Menu of %1</source>
        <translation>%1 的菜单</translation>
    </message>
</context>
<context>
    <name>chat::ui::LiveChoice</name>
    <message>
        <source>Does a program use this token, for example your bot?</source>
        <translation>有程序在用这个令牌吗（例如你的机器人）？</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation>有，或不确定</translation>
    </message>
    <message>
        <source>No, only this window</source>
        <translation>没有，只有这个窗口</translation>
    </message>
    <message>
        <source>How news arrives for %1</source>
        <translation>%1 如何获取新内容</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>就用这个</translation>
    </message>
    <message>
        <source>Take over the connection of %1?</source>
        <translation>接管 %1 的连接？</translation>
    </message>
    <message>
        <source>The program that is online with this token stops working: it stays connected and is not told, but it hears nothing as long as this window is connected, even after a restart. To give the connection back, choose &quot;How news arrives&quot; and restart the program.</source>
        <translation>正在用这个令牌在线的程序会停止工作：它保持连接，也不会收到通知，但只要这个窗口还连着，它就收不到任何事件，重启也一样。要把连接还给它，请选择“如何获取新内容”，再重启那个程序。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>The connection could not be taken over. %1</source>
        <translation>无法接管连接。%1</translation>
    </message>
    <message>
        <source>KOOK sends what happens to only one program for each token. If a program uses it, this window leaves that to the program and looks for news every few seconds. Otherwise it connects, and everything appears at once; a program that starts later would then hear nothing.</source>
        <translation>每个令牌，KOOK 只会把事件发给一个程序。如果有程序在用，事件就留给那个程序，这个窗口每隔几秒查看一次新内容。否则窗口会直接连接，内容立即出现；但之后启动的程序将收不到任何事件。</translation>
    </message>
    <message>
        <source>Yes, and let it connect through this computer</source>
        <translation>有，让它通过这台电脑连接</translation>
    </message>
    <message>
        <source>The connection cannot be shared</source>
        <translation>无法共享连接</translation>
    </message>
    <message>
        <source>Your bot can connect through this computer</source>
        <translation>你的机器人可以通过这台电脑连接了</translation>
    </message>
    <message>
        <source>Set this address as the base URL of your bot program, with /v3 at its end if it expects the version. Leave its token as it is, and start it again. From then on the program and this window both get everything. The relay goes on when this window is closed.</source>
        <translation>把这个地址设为机器人程序的基础 URL；如果程序要求带版本，就在末尾加上 /v3。令牌保持不变，然后重新启动程序。此后程序和本窗口都会收到全部内容。关闭本窗口后，中继会继续运行。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>已复制地址</translation>
    </message>
</context>
<context>
    <name>chat::ui::LookPage</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light or dark colours, or those of the desktop.</source>
        <translation>浅色或深色，或跟随桌面。</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Text and space</source>
        <translation>文字与间距</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>In pixels, for messages; lists follow. Zooming changes it too.</source>
        <translation>消息文字的像素大小，列表随之变化。缩放也会改变它。</translation>
    </message>
    <message>
        <source>zoom font</source>
        <translation>缩放 字体 字号</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>The space between messages.</source>
        <translation>消息之间的间距。</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>时间格式</translation>
    </message>
    <message>
        <source>How the time of a message is written.</source>
        <translation>消息时间的显示方式。</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时制</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 小时制</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>按语言习惯</translation>
    </message>
    <message>
        <source>Of everything but what people write.</source>
        <translation>界面语言；大家发的内容不受影响。</translation>
    </message>
</context>
<context>
    <name>chat::ui::LostAccess</name>
    <message>
        <source>You are no longer in %1.</source>
        <translation>你已不在 %1 中。</translation>
    </message>
    <message>
        <source>#%1 is no longer available.</source>
        <translation>#%1 已经不在了。</translation>
    </message>
    <message>
        <source>It was deleted, or you no longer have access to it.</source>
        <translation>它被删除了，或者你不再有权查看它。</translation>
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
        <source>The sandbox has no account “%1”. Available: %2</source>
        <translation>沙盒中没有账号“%1”。可用账号：%2</translation>
    </message>
    <message>
        <source>The sandbox stopped unexpectedly and was restarted.</source>
        <translation>沙盒曾意外停止，现已重新启动。</translation>
    </message>
    <message>
        <source>%1 is not a server address.</source>
        <translation>%1 不是有效的服务器地址。</translation>
    </message>
    <message>
        <source>%1 – Kookaburra</source>
        <translation>%1 – Kookaburra</translation>
    </message>
    <message>
        <source>The keyring did not remove the token of %1; remove it there yourself.</source>
        <translation>密钥环没能删除 %1 的令牌，请在那里手动删除。</translation>
    </message>
    <message>
        <source>This link cannot be followed.</source>
        <translation>无法打开此链接。</translation>
    </message>
    <message>
        <source>You have no account that this link leads to.</source>
        <translation>没有与此链接对应的账号。</translation>
    </message>
</context>
<context>
    <name>chat::ui::MarkupAssist</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>正在查找建议…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>将“%1”加入词典</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>显示源码</translation>
    </message>
</context>
<context>
    <name>chat::ui::MediaPlayer</name>
    <message>
        <source>It could not be downloaded.</source>
        <translation>下载失败。</translation>
    </message>
    <message>
        <source>It is too large to play here.</source>
        <translation>文件太大，无法在这里播放。</translation>
    </message>
    <message>
        <source>It cannot be played here.</source>
        <translation>无法在这里播放。</translation>
    </message>
    <message>
        <source>No audio output device is available.</source>
        <translation>没有可用的声音输出设备。</translation>
    </message>
    <message>
        <source>Player: %1</source>
        <translation>播放器：%1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>播放进度</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation>关闭播放器</translation>
    </message>
    <message>
        <source>Loading %1 %</source>
        <translation>正在加载 %1%</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
</context>
<context>
    <name>chat::ui::MemberDelegate</name>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>已封禁</translation>
    </message>
</context>
<context>
    <name>chat::ui::MemberPanel</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>搜索成员</translation>
    </message>
    <message>
        <source>The members could not be loaded. %1</source>
        <translation>成员列表加载失败。%1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>加载中…</translation>
    </message>
    <message>
        <source>No member has this name.</source>
        <translation>没有找到这样的成员。</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>在线 %1 / %2</translation>
    </message>
    <message>
        <source>This server does not provide a member list. Everyone who writes here will be listed.</source>
        <translation>这个服务器不提供成员列表。在这里发言的人会列在此处。</translation>
    </message>
    <message>
        <source>This server does not provide a member list: these are the people seen here so far.</source>
        <translation>这个服务器不提供成员列表：以下是目前在这里遇到的人。</translation>
    </message>
</context>
<context>
    <name>chat::ui::MemberPicker</name>
    <message>
        <source>Search members</source>
        <translation>搜索成员</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>The members could not be loaded. %1</source>
        <translation>成员列表加载失败。%1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>No member has this name.</source>
        <translation>没有找到这样的成员。</translation>
    </message>
</context>
<context>
    <name>chat::ui::MentionInbox</name>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Nobody has mentioned you yet.</source>
        <translation>还没有人提及你。</translation>
    </message>
</context>
<context>
    <name>chat::ui::MessageEditor</name>
    <message>
        <source>The message was deleted; it can only be sent as a new one.</source>
        <translation>消息已被删除，只能作为新消息发送。</translation>
    </message>
    <message>
        <source>Saving is in progress.</source>
        <translation>正在保存。</translation>
    </message>
    <message>
        <source>A message cannot be empty. To remove it, delete it.</source>
        <translation>消息不能为空。如需移除，请删除该消息。</translation>
    </message>
    <message numerus="yes">
        <source>This is %n character(s) too long.</source>
        <translation>
            <numerusform>超出 %n 个字符。</numerusform>
        </translation>
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
        <source>Sent to you only; it disappears when the messages are reloaded.</source>
        <translation>已发送，仅你可见；重新加载消息后它会消失。</translation>
    </message>
    <message>
        <source>The message was deleted. What you wrote is still here; send it as a new message.</source>
        <translation>原消息已被删除。你写的内容还在，可以作为新消息发送。</translation>
    </message>
</context>
<context>
    <name>chat::ui::MessageListView</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>chat::ui::MessageSourceDialog</name>
    <message>
        <source>Source of the message</source>
        <translation>消息源数据</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>向服务器查询</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>As it was received.</source>
        <translation>收到时的内容。</translation>
    </message>
    <message>
        <source>As the server gives it now.</source>
        <translation>服务器当前给出的内容。</translation>
    </message>
    <message>
        <source>The server did not give it. %1</source>
        <translation>服务器没有给出。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>chat::ui::MessagesPage</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Load pictures</source>
        <translation>加载图片</translation>
    </message>
    <message>
        <source>Those in messages. With a click, nothing is fetched from anybody&apos;s server before you ask for it.</source>
        <translation>消息中的图片。选择“点击时”，在你要求之前不会从任何人的服务器获取内容。</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>With a click</source>
        <translation>点击时</translation>
    </message>
</context>
<context>
    <name>chat::ui::ModeBar</name>
    <message>
        <source>Make it visible to everyone</source>
        <translation>让所有人可见</translation>
    </message>
    <message>
        <source>Turn formatting back on</source>
        <translation>恢复格式</translation>
    </message>
    <message>
        <source>Only %1 will see this</source>
        <translation>只有 %1 会看到这条消息</translation>
    </message>
    <message>
        <source>Plain text: nothing will be formatted</source>
        <translation>纯文本：不会应用任何格式</translation>
    </message>
</context>
<context>
    <name>chat::ui::Navigation</name>
    <message>
        <source>This channel belongs to a guild you are not in.</source>
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
        <source>You have no direct chat with this person.</source>
        <translation>你和此人没有私聊。</translation>
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
    <name>chat::ui::NotificationServer</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>写回复…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>chat::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰模式</translation>
    </message>
    <message>
        <source>No notifications at all. Counts and the tray go on.</source>
        <translation>完全不弹出通知；未读计数和托盘照常更新。</translation>
    </message>
    <message>
        <source>What is notified</source>
        <translation>通知范围</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚未知道</translation>
    </message>
    <message>
        <source>Menus of guilds and conversations have choices of their own.</source>
        <translation>服务器和会话可以在各自的菜单中单独设置。</translation>
    </message>
    <message>
        <source>notifications mentions</source>
        <translation>通知 提及</translation>
    </message>
    <message>
        <source>Notifications of %1</source>
        <translation>%1 的通知</translation>
    </message>
</context>
<context>
    <name>chat::ui::NotifyMenu</name>
    <message>
        <source>All messages</source>
        <translation>所有消息</translation>
    </message>
    <message>
        <source>Direct messages and mentions</source>
        <translation>私信和提及</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>仅提及</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不通知</translation>
    </message>
    <message>
        <source>For 1 hour, until %1</source>
        <translation>1 小时，到 %1</translation>
    </message>
    <message>
        <source>For 8 hours, until %1</source>
        <translation>8 小时，到 %1</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <translation>到明天 %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>一直静音</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Unmute (muted until %1)</source>
        <translation>取消静音（静音至 %1）</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>默认：%1</translation>
    </message>
</context>
<context>
    <name>chat::ui::Obstacle</name>
    <message>
        <source>only the author can do this</source>
        <translation>仅作者可以操作</translation>
    </message>
    <message>
        <source>the platform can edit only KMarkdown and card messages</source>
        <translation>平台仅支持编辑 KMarkdown 和卡片消息</translation>
    </message>
    <message>
        <source>this account does not have permission for this in this channel</source>
        <translation>此账号在该频道没有相应权限</translation>
    </message>
    <message>
        <source>not possible with others&apos; messages in a direct chat</source>
        <translation>私信中无法操作对方的消息</translation>
    </message>
    <message>
        <source>this server does not support it</source>
        <translation>平台不支持此操作</translation>
    </message>
    <message>
        <source>the message has not reached the server</source>
        <translation>消息尚未送达服务器</translation>
    </message>
    <message>
        <source>the message was deleted</source>
        <translation>消息已被删除</translation>
    </message>
</context>
<context>
    <name>chat::ui::Overlays</name>
    <message>
        <source>Messages could not be loaded. %1</source>
        <translation>消息加载失败。%1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No messages here yet. Write the first one.</source>
        <translation>还没有消息，来发第一条吧。</translation>
    </message>
    <message>
        <source>This server does not provide earlier messages. New messages are shown here.</source>
        <translation>此服务器不提供更早的消息。之后收到的消息会显示在这里。</translation>
    </message>
    <message>
        <source>You have not finished editing a message here.</source>
        <translation>此处有一条消息还没编辑完。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Nothing of this conversation is stored on this computer.</source>
        <translation>这台电脑上没有此会话的消息。</translation>
    </message>
    <message>
        <source>Loading messages</source>
        <translation>正在加载消息</translation>
    </message>
    <message>
        <source>Loading older messages</source>
        <translation>正在加载更早的消息</translation>
    </message>
    <message>
        <source>Loading newer messages</source>
        <translation>正在加载更新的消息</translation>
    </message>
</context>
<context>
    <name>chat::ui::PanelHead</name>
    <message>
        <source>Close: %1</source>
        <translation>关闭：%1</translation>
    </message>
</context>
<context>
    <name>chat::ui::PartBuilder</name>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
</context>
<context>
    <name>chat::ui::PersonActions</name>
    <message>
        <source>this account does not have permission for this in this guild</source>
        <translation>此账号在本服务器没有这项权限</translation>
    </message>
    <message>
        <source>only members of a guild</source>
        <translation>仅限服务器成员</translation>
    </message>
    <message>
        <source>User ID copied</source>
        <translation>已复制用户 ID</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>发消息</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Copy user ID</source>
        <translation>复制用户 ID</translation>
    </message>
    <message>
        <source>Change nickname…</source>
        <translation>修改昵称…</translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>踢出…</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>封禁…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>身份组</translation>
    </message>
    <message>
        <source>this role is assigned by the server</source>
        <translation>该身份组由系统授予</translation>
    </message>
    <message>
        <source>Mute microphone</source>
        <translation>闭麦</translation>
    </message>
    <message>
        <source>Mute headset</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Kick %1?</source>
        <translation>踢出 %1？</translation>
    </message>
    <message>
        <source>They will be removed from the guild and can come back with an invitation. Their messages stay.</source>
        <translation>对方会被移出服务器，但可凭邀请再次加入。发过的消息会保留。</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>踢出</translation>
    </message>
    <message>
        <source>%1 was kicked.</source>
        <translation>已踢出 %1。</translation>
    </message>
    <message>
        <source>%1 was not kicked. %2</source>
        <translation>未能踢出 %1。%2</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>封禁 %1？</translation>
    </message>
    <message>
        <source>They will be removed from the guild and cannot come back until the ban is lifted.</source>
        <translation>对方会被移出服务器，解封前无法再次加入。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Optional, for the other moderators</source>
        <translation>选填，供其他管理员查看</translation>
    </message>
    <message>
        <source>Delete their messages</source>
        <translation>删除其消息</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不删除</translation>
    </message>
    <message>
        <source>Of the last day</source>
        <translation>最近 1 天</translation>
    </message>
    <message>
        <source>Of the last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>封禁</translation>
    </message>
    <message>
        <source>Not banned. %1</source>
        <translation>未能封禁。%1</translation>
    </message>
    <message>
        <source>%1 was banned.</source>
        <translation>已封禁 %1。</translation>
    </message>
    <message>
        <source>Your nickname here</source>
        <translation>你在这里的昵称</translation>
    </message>
    <message>
        <source>Nickname of %1</source>
        <translation>%1 的昵称</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>2 to 64 characters; leave empty to use the account name.</source>
        <translation>2 到 64 个字符；留空则使用账号名。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>未保存。%1</translation>
    </message>
    <message>
        <source>Use at least 2 characters.</source>
        <translation>至少需要两个字符。</translation>
    </message>
    <message>
        <source>The role was not changed. %1</source>
        <translation>身份组未更改。%1</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>操作未成功。%1</translation>
    </message>
    <message>
        <source>%1 is muted in the voice channels.</source>
        <translation>%1 在语音频道中已被静音。</translation>
    </message>
    <message>
        <source>%1 is no longer muted.</source>
        <translation>已解除对 %1 的静音。</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>禁言</translation>
    </message>
    <message>
        <source>For 10 minutes</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>解除禁言</translation>
    </message>
    <message>
        <source>%1 cannot write for a while.</source>
        <translation>%1 暂时不能发言。</translation>
    </message>
    <message>
        <source>%1 can write again.</source>
        <translation>%1 可以发言了。</translation>
    </message>
    <message>
        <source>In this guild</source>
        <translation>在本服务器</translation>
    </message>
</context>
<context>
    <name>chat::ui::PickedActions</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied</source>
        <translation>
            <numerusform>已复制 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot delete: %1</source>
        <translation>无法删除：%1</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected message(s) cannot be deleted: %1.</source>
        <translation>
            <numerusform>选中的消息中有 %n 条无法删除：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s)?</source>
        <translation>
            <numerusform>删除 %n 条消息？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted</source>
        <translation>
            <numerusform>已删除 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 messages were deleted. The others are still there: %3</source>
        <translation>%2 条消息中删除了 %1 条。其余的还在：%3</translation>
    </message>
</context>
<context>
    <name>chat::ui::PickedBar</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>End the selection (Esc)</source>
        <translation>结束选择 (Esc)</translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation>选中的消息</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) selected</source>
        <translation>
            <numerusform>已选中 %n 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::PictureFile</name>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>图片加载失败。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>图片保存失败：%1</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>已复制图片</translation>
    </message>
</context>
<context>
    <name>chat::ui::PinDelegate</name>
    <message>
        <source>(no text)</source>
        <translation>（无文字）</translation>
    </message>
</context>
<context>
    <name>chat::ui::PinList</name>
    <message>
        <source>Pinned messages</source>
        <translation>置顶消息</translation>
    </message>
    <message>
        <source>Unpin (Del)</source>
        <translation>取消置顶 (Del)</translation>
    </message>
</context>
<context>
    <name>chat::ui::PinPanel</name>
    <message>
        <source>Pinned messages</source>
        <translation>置顶消息</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>操作未成功。%1</translation>
    </message>
    <message>
        <source>Unpinned.</source>
        <translation>已取消置顶。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Go to message</source>
        <translation>跳转到消息</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Unpin: %1</source>
        <translation>取消置顶：%1</translation>
    </message>
    <message>
        <source>The pinned messages could not be loaded.</source>
        <translation>置顶消息加载失败。</translation>
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
        <source>Nothing is pinned here.</source>
        <translation>这里还没有置顶消息。</translation>
    </message>
    <message>
        <source>To find a message again later, pin it from its menu.</source>
        <translation>在消息菜单中可以置顶，方便以后查找。</translation>
    </message>
</context>
<context>
    <name>chat::ui::PlaceActions</name>
    <message>
        <source>this server does not support it</source>
        <translation>此服务器不支持</translation>
    </message>
    <message>
        <source>this account may not manage channels here</source>
        <translation>此账号没有管理频道的权限</translation>
    </message>
    <message>
        <source>the owner cannot leave the guild</source>
        <translation>服务器所有者不能退出</translation>
    </message>
    <message>
        <source>ID copied</source>
        <translation>已复制 ID</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>nothing is unread</source>
        <translation>没有未读消息</translation>
    </message>
    <message>
        <source>Shift+Esc</source>
        <translation>Shift+Esc</translation>
    </message>
    <message>
        <source>Create channel…</source>
        <translation>创建频道…</translation>
    </message>
    <message>
        <source>Create category…</source>
        <translation>创建分组…</translation>
    </message>
    <message>
        <source>Copy guild ID</source>
        <translation>复制服务器 ID</translation>
    </message>
    <message>
        <source>Leave guild…</source>
        <translation>退出服务器…</translation>
    </message>
    <message>
        <source>Copy channel ID</source>
        <translation>复制频道 ID</translation>
    </message>
    <message>
        <source>Create channel in this category…</source>
        <translation>在此分组创建频道…</translation>
    </message>
    <message>
        <source>Edit category…</source>
        <translation>编辑分组…</translation>
    </message>
    <message>
        <source>Edit channel…</source>
        <translation>编辑频道…</translation>
    </message>
    <message>
        <source>Delete category…</source>
        <translation>删除分组…</translation>
    </message>
    <message>
        <source>Delete channel…</source>
        <translation>删除频道…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Copy user ID</source>
        <translation>复制用户 ID</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>私信</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 is marked as read.</source>
        <translation>%1 已标为已读。</translation>
    </message>
    <message>
        <source>All direct messages are marked as read.</source>
        <translation>所有私信已标为已读。</translation>
    </message>
    <message>
        <source>Create a channel</source>
        <translation>创建频道</translation>
    </message>
    <message>
        <source>In the category %1.</source>
        <translation>位于分组“%1”。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Voice, with text</source>
        <translation>语音（含文字）</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Not created. %1</source>
        <translation>未能创建。%1</translation>
    </message>
    <message>
        <source>Create a category</source>
        <translation>创建分组</translation>
    </message>
    <message>
        <source>Edit the category</source>
        <translation>编辑分组</translation>
    </message>
    <message>
        <source>Edit the channel</source>
        <translation>编辑频道</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>频道简介</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>这个频道聊什么</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>未保存。%1</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>The channels in it are kept.</source>
        <translation>其中的频道会保留。</translation>
    </message>
    <message>
        <source>All its messages will be deleted too. This cannot be undone.</source>
        <translation>其中的消息会一并删除，且无法恢复。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 was not deleted. %2</source>
        <translation>未能删除 %1。%2</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>退出 %1？</translation>
    </message>
    <message>
        <source>You will need an invitation to come back. Your messages stay.</source>
        <translation>再次加入需要邀请。你发过的消息会保留。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>You left %1.</source>
        <translation>已退出 %1。</translation>
    </message>
    <message>
        <source>You are still in %1. %2</source>
        <translation>未能退出 %1。%2</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>关闭会话</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>The conversation with %1 was not closed. %2</source>
        <translation>与 %1 的会话未能关闭。%2</translation>
    </message>
    <message>
        <source>The conversation with %1 is closed. It comes back with the next message.</source>
        <translation>与 %1 的会话已关闭，收到新消息时会重新出现。</translation>
    </message>
    <message>
        <source>The direct chat cannot be opened. %1</source>
        <translation>无法打开私信。%1</translation>
    </message>
    <message>
        <source>Forget stored messages…</source>
        <translation>清除存储的消息…</translation>
    </message>
    <message>
        <source>nothing is stored</source>
        <translation>没有存储任何内容</translation>
    </message>
    <message>
        <source>Forget stored messages (%1)…</source>
        <translation>清除存储的消息（%1）…</translation>
    </message>
    <message>
        <source>Forget the stored messages?</source>
        <translation>清除存储的消息？</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of this conversation are removed from this computer. They stay on the server and are loaded from there again; earlier texts of edited messages are lost.</source>
        <translation>
            <numerusform>将从此电脑上清除此会话的 %n 条消息。它们仍保留在服务器上，并会从那里重新加载；已编辑消息的旧内容会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>The stored messages were removed.</source>
        <translation>已清除存储的消息。</translation>
    </message>
    <message>
        <source>The stored messages cannot be removed.</source>
        <translation>无法清除存储的消息。</translation>
    </message>
    <message>
        <source>Fetch older messages…</source>
        <translation>获取更早的消息…</translation>
    </message>
    <message>
        <source>Export messages…</source>
        <translation>导出消息…</translation>
    </message>
    <message>
        <source>Fetch older messages of all conversations…</source>
        <translation>获取所有会话的更早消息…</translation>
    </message>
    <message>
        <source>Mark everything as read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Everything is marked as read.</source>
        <translation>已全部标为已读。</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>已复制链接</translation>
    </message>
</context>
<context>
    <name>chat::ui::PlayButton</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>chat::ui::ProfilePopup</name>
    <message>
        <source>Message</source>
        <translation>发消息</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Copy user ID</source>
        <translation>复制用户 ID</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>加入于 %1</translation>
    </message>
    <message>
        <source>Last active %1</source>
        <translation>最近活跃：%1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>owner of the guild</source>
        <translation>服务器所有者</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>已封禁</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Some details could not be loaded. %1</source>
        <translation>部分内容未能加载。%1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>加载中…</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>个人资料：%1</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>已封禁</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Online with %1</source>
        <translation>在线：%1</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
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
        <source>No one uses this reaction any more.</source>
        <translation>已没有人使用此回应。</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Removes this reaction for everyone</source>
        <translation>移除所有人的这个回应</translation>
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
    <name>chat::ui::ReactionTips</name>
    <message numerus="yes">
        <source>%n person(s) reacted with %1</source>
        <translation>
            <numerusform>%n 人回应了 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>另外 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reacted with %2</source>
        <translation>%1 回应了 %2</translation>
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
    <name>chat::ui::RelayFarewell</name>
    <message numerus="yes">
        <source>%n program(s) are connected through this computer</source>
        <translation>
            <numerusform>有 %n 个程序通过这台电脑连接</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay goes on when this window is closed, and they stay connected.</source>
        <translation>关闭本窗口后，中继会继续运行，它们会保持连接。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>End the relay too: they lose their connection</source>
        <translation>同时结束中继：它们会断开连接</translation>
    </message>
</context>
<context>
    <name>chat::ui::RoleChips</name>
    <message>
        <source>Roles: %1</source>
        <translation>身份组：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
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
        <source>Message ID copied</source>
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
        <source>That message no longer exists.</source>
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
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cannot pin: %1</source>
        <translation>无法置顶：%1</translation>
    </message>
    <message>
        <source>Cannot unpin: %1</source>
        <translation>无法取消置顶：%1</translation>
    </message>
    <message>
        <source>Not pinned. %1</source>
        <translation>未能置顶。%1</translation>
    </message>
    <message>
        <source>Not unpinned. %1</source>
        <translation>未能取消置顶。%1</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>已置顶。</translation>
    </message>
    <message>
        <source>Unpinned.</source>
        <translation>已取消置顶。</translation>
    </message>
    <message>
        <source>Delete this message? It was not sent.</source>
        <translation>删除这条消息？它尚未发送。</translation>
    </message>
</context>
<context>
    <name>chat::ui::RowBeginning</name>
    <message>
        <source>This server does not provide earlier messages: only those received since you signed in are shown.</source>
        <translation>此服务器不提供更早的消息：这里只有登录之后收到的消息。</translation>
    </message>
    <message>
        <source>This is the beginning of your conversation with %1.</source>
        <translation>这里是你与 %1 私信的开始。</translation>
    </message>
    <message>
        <source>This is the beginning of #%1.</source>
        <translation>这里是 #%1 的开始。</translation>
    </message>
</context>
<context>
    <name>chat::ui::RowHead</name>
    <message>
        <source>only visible to you</source>
        <translation>仅你可见</translation>
    </message>
    <message>
        <source>only visible to %1</source>
        <translation>仅 %1 可见</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>发送中…</translation>
    </message>
    <message>
        <source>BOT</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1 发送</translation>
    </message>
</context>
<context>
    <name>chat::ui::RowLines</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>Messages may be missing here · Load</source>
        <translation>此处可能缺少消息 · 加载</translation>
    </message>
    <message>
        <source>Loading what is missing…</source>
        <translation>正在加载缺失的消息…</translation>
    </message>
    <message>
        <source>Missing messages could not be loaded · Try again</source>
        <translation>无法加载缺失的消息 · 重试</translation>
    </message>
</context>
<context>
    <name>chat::ui::RowMenu</name>
    <message>
        <source>Copy the selected text</source>
        <translation>复制选中的文本</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>已复制文本</translation>
    </message>
    <message>
        <source>Quote the selected text</source>
        <translation>引用选中的文本</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>搜索“%1”</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>已复制代码</translation>
    </message>
    <message>
        <source>Members of the role</source>
        <translation>该身份组的成员</translation>
    </message>
    <message>
        <source>Copy role ID</source>
        <translation>复制身份组 ID</translation>
    </message>
    <message>
        <source>Role ID copied</source>
        <translation>已复制身份组 ID</translation>
    </message>
    <message>
        <source>Go to the channel</source>
        <translation>转到频道</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>复制链接地址</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>已复制链接</translation>
    </message>
    <message>
        <source>Copy channel ID</source>
        <translation>复制频道 ID</translation>
    </message>
    <message>
        <source>Channel ID copied</source>
        <translation>已复制频道 ID</translation>
    </message>
    <message>
        <source>Go to the quoted message</source>
        <translation>跳到被引用的消息</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>显示隐藏内容</translation>
    </message>
    <message>
        <source>Copy the value of the button</source>
        <translation>复制按钮的值</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>已复制值</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Load the picture</source>
        <translation>加载图片</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>保存文件…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <source>View source…</source>
        <translation>查看源数据…</translation>
    </message>
    <message>
        <source>Copy link to the message</source>
        <translation>复制消息链接</translation>
    </message>
    <message>
        <source>Copy message ID</source>
        <translation>复制消息 ID</translation>
    </message>
    <message>
        <source>Show earlier versions…</source>
        <translation>查看以前的版本…</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标为未读</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
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
        <source>Who reacted…</source>
        <translation>查看回应…</translation>
    </message>
    <message>
        <source>Load the pictures</source>
        <translation>加载图片</translation>
    </message>
    <message>
        <source>Load missing messages above</source>
        <translation>加载上方缺失的消息</translation>
    </message>
</context>
<context>
    <name>chat::ui::RowNotes</name>
    <message>
        <source>%1 pressed “%2” · %3</source>
        <translation>%1 点击了“%2”·%3</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier click(s)</source>
        <translation>
            <numerusform>更早的 %n 次点击</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Rolled %1</source>
        <translation>掷出 %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Deleted · %1</source>
        <translation>已删除 · %1</translation>
    </message>
</context>
<context>
    <name>chat::ui::RowQuote</name>
    <message>
        <source>The original message was deleted</source>
        <translation>原消息已被删除</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>A picture or file</source>
        <translation>图片或文件</translation>
    </message>
</context>
<context>
    <name>chat::ui::RowStatus</name>
    <message>
        <source>Not sent. %1</source>
        <translation>发送失败。%1</translation>
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
        <source>It may not have arrived. %1</source>
        <translation>可能没有送达。%1</translation>
    </message>
    <message>
        <source>It may not have arrived.</source>
        <translation>可能没有送达。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>The change was not saved. %1</source>
        <translation>修改未保存。%1</translation>
    </message>
    <message>
        <source>The change was not saved.</source>
        <translation>修改未保存。</translation>
    </message>
    <message>
        <source>Back to the text field</source>
        <translation>放回输入框</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>chat::ui::RowTip</name>
    <message>
        <source>This button does nothing</source>
        <translation>这个按钮没有作用</translation>
    </message>
    <message>
        <source>This button does nothing. Its value: %1</source>
        <translation>这个按钮没有作用。它的值：%1</translation>
    </message>
    <message>
        <source>Sends “%1” to the bot</source>
        <translation>向机器人发送“%1”</translation>
    </message>
    <message>
        <source>Sends “%1” to the bot. This server accepts clicks only from its own app.</source>
        <translation>向机器人发送“%1”。这个服务器只接受官方客户端的点击。</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>编辑于 %1</translation>
    </message>
    <message>
        <source>only visible to you</source>
        <translation>仅你可见</translation>
    </message>
    <message>
        <source>Go to the quoted message</source>
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
        <source>Show the source</source>
        <translation>查看源码</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>删除于 %1</translation>
    </message>
    <message>
        <source>Click to see the earlier versions</source>
        <translation>点击查看以前的版本</translation>
    </message>
    <message>
        <source>Jump to a date (Ctrl+G)</source>
        <translation>跳转到日期 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Load the picture</source>
        <translation>加载图片</translation>
    </message>
</context>
<context>
    <name>chat::ui::SearchChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>移除筛选条件 %1</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>移除筛选条件</translation>
    </message>
</context>
<context>
    <name>chat::ui::SearchDelegate</name>
    <message>
        <source>(no text)</source>
        <translation>（无文字）</translation>
    </message>
</context>
<context>
    <name>chat::ui::SearchList</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>chat::ui::SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>当前会话</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Search in messages</source>
        <translation>搜索消息</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, from: in: has: …</source>
        <translation>词语、“短语”、from: in: has: …</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 条以上</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到结果。</translation>
    </message>
    <message>
        <source>Only messages that are stored on this computer can be found.</source>
        <translation>只能找到保存在此电脑上的消息。</translation>
    </message>
    <message>
        <source>The stored messages cannot be searched.</source>
        <translation>无法搜索已保存的消息。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Find what was said.</source>
        <translation>查找聊过的内容。</translation>
    </message>
    <message>
        <source>Words in any language, &quot;phrases&quot; in quotes, -words to leave out, and filters as from:, in:, has: or before:.</source>
        <translation>可输入任意语言的词语、用引号括起的“短语”、用 -词语 排除，以及 from: in: has: before: 等筛选条件。</translation>
    </message>
    <message>
        <source>Older messages are still being indexed and may be missing.</source>
        <translation>较早的消息仍在建立索引，可能暂时找不到。</translation>
    </message>
    <message>
        <source>Fetch older messages…</source>
        <translation>获取更早的消息…</translation>
    </message>
</context>
<context>
    <name>chat::ui::SearchSuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>chat::ui::SettingsNav</name>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
</context>
<context>
    <name>chat::ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>The stored messages were removed.</source>
        <translation>已删除保存的消息。</translation>
    </message>
</context>
<context>
    <name>chat::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>chat::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Navigation</source>
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
        <source>Close the topmost item; then go to the newest message and mark as read</source>
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
        <source>In an empty field: edit your last message</source>
        <translation>输入框为空时：编辑自己的上一条消息</translation>
    </message>
    <message>
        <source>Select a message</source>
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
    <message>
        <source>Show or hide the pinned messages</source>
        <translation>显示或隐藏置顶消息</translation>
    </message>
    <message>
        <source>To the channel list, or show and hide it in a narrow window</source>
        <translation>转到频道列表；窄窗口中显示或隐藏它</translation>
    </message>
    <message>
        <source>Switch to the first … ninth account</source>
        <translation>切换到第 1 … 9 个账号</translation>
    </message>
    <message>
        <source>Complete a person or role, a channel, an emoji</source>
        <translation>补全成员或身份组、频道、表情</translation>
    </message>
    <message>
        <source>%1, with text selected</source>
        <translation>%1（需先选中文字）</translation>
    </message>
    <message>
        <source>On the selected message</source>
        <translation>对选中的消息</translation>
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
        <source>Copy the text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>React</source>
        <translation>添加回应</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>打开全部操作菜单</translation>
    </message>
    <message>
        <source>Delete; with Shift, without confirmation</source>
        <translation>删除；按住 Shift 则不再询问</translation>
    </message>
    <message>
        <source>Editing a message or a card</source>
        <translation>编辑消息或卡片</translation>
    </message>
    <message>
        <source>Save or send</source>
        <translation>保存或发送</translation>
    </message>
    <message>
        <source>Close without saving; a card is kept as a draft</source>
        <translation>不保存退出；卡片会留作草稿</translation>
    </message>
    <message>
        <source>Move the selected part of a card</source>
        <translation>移动选中的卡片模块</translation>
    </message>
    <message>
        <source>Duplicate the selected part of a card</source>
        <translation>复制一份选中的卡片模块</translation>
    </message>
    <message>
        <source>Remove the selected part of a card</source>
        <translation>删除选中的卡片模块</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>Open the selected item</source>
        <translation>打开选中项</translation>
    </message>
    <message>
        <source>Menu of the selected item</source>
        <translation>选中项的菜单</translation>
    </message>
    <message>
        <source>Collapse / expand a category</source>
        <translation>折叠 / 展开分组</translation>
    </message>
    <message>
        <source>Close a direct chat, unpin a pinned message</source>
        <translation>关闭私信会话，取消置顶消息</translation>
    </message>
    <message>
        <source>Viewing pictures</source>
        <translation>查看图片时</translation>
    </message>
    <message>
        <source>Zoom in / zoom out</source>
        <translation>放大 / 缩小</translation>
    </message>
    <message>
        <source>Fit to window / actual size</source>
        <translation>适合窗口 / 原始大小</translation>
    </message>
    <message>
        <source>Previous / next picture</source>
        <translation>上一张 / 下一张图片</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>在当前会话中搜索</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>在所有会话中搜索</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>跳转到日期</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>显示或隐藏检查器</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>下一条提及</translation>
    </message>
    <message>
        <source>List of all mentions</source>
        <translation>所有提及的列表</translation>
    </message>
    <message>
        <source>Show unread channels only</source>
        <translation>只显示未读频道</translation>
    </message>
    <message>
        <source>Mark as unread from here</source>
        <translation>从这里起标为未读</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Larger / smaller text</source>
        <translation>放大 / 缩小文字</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Scroll through the messages</source>
        <translation>滚动消息</translation>
    </message>
    <message>
        <source>Paste text, a picture or files, wherever the focus is</source>
        <translation>粘贴文本、图片或文件，无论焦点在哪里</translation>
    </message>
    <message>
        <source>To the next link, file, button … in it</source>
        <translation>转到消息中的下一个链接、文件、按钮…</translation>
    </message>
    <message>
        <source>Menu of the message, or of what has the focus in it</source>
        <translation>消息或其中焦点所在内容的菜单</translation>
    </message>
    <message>
        <source>Select or deselect the message</source>
        <translation>选择或取消选择该消息</translation>
    </message>
    <message>
        <source>Select several messages</source>
        <translation>选择多条消息</translation>
    </message>
    <message>
        <source>Show the source of mentions and emoji, or their names</source>
        <translation>显示提及和表情的源码或名称</translation>
    </message>
</context>
<context>
    <name>chat::ui::SignInField</name>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>隐藏输入内容</translation>
    </message>
</context>
<context>
    <name>chat::ui::SignInForm</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Sign in again as %1</source>
        <translation>以 %1 的身份重新登录</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Contacting the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>The token is stored in the keyring of your desktop. You may be asked to unlock it.</source>
        <translation>令牌将存入桌面的密钥环，你可能需要先解锁它。</translation>
    </message>
    <message>
        <source>This token belongs to %1, not to %2. To use both, add it as another account.</source>
        <translation>这个令牌属于 %1，不属于 %2。如果两个都要用，请把它添加为另一个账号。</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>切换过去</translation>
    </message>
    <message>
        <source>Update its token</source>
        <translation>更新它的令牌</translation>
    </message>
    <message>
        <source>%1 is already signed in here.</source>
        <translation>%1 已经在这里登录了。</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>使用这个令牌</translation>
    </message>
    <message>
        <source>Add this account</source>
        <translation>添加此账号</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>This bot uses a webhook, which receives all its events: nothing new would appear here on its own. Turn the webhook off on the bot&apos;s page (connection mode: WebSocket) to see messages live.</source>
        <translation>这个机器人用的是 Webhook，所有事件都发到那里，新内容不会自动出现在这里。要实时看到消息，请在机器人页面关闭 Webhook（连接模式改为 WebSocket）。</translation>
    </message>
    <message>
        <source>The address starts with http: the token is sent unencrypted.</source>
        <translation>地址以 http 开头：令牌会以明文传输。</translation>
    </message>
    <message>
        <source>Use it for this run only</source>
        <translation>仅本次使用</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>There is no keyring on this desktop (no Secret Service is running), so the token cannot be stored safely. It can be used until the program ends; after that you will be asked for it again. To store it, install and start a keyring, for example gnome-keyring.</source>
        <translation>这个桌面没有密钥环（没有运行 Secret Service），无法安全保存令牌。可以一直用到程序结束，之后需要重新输入。如果想保存，请安装并启动一个密钥环，例如 gnome-keyring。</translation>
    </message>
    <message>
        <source>The keyring is still locked, so the token was not stored. It can be used until the program ends.</source>
        <translation>密钥环仍处于锁定状态，令牌没有保存。可以一直用到程序结束。</translation>
    </message>
    <message>
        <source>The keyring did not store the token; perhaps its window was closed. The token can be used until the program ends.</source>
        <translation>密钥环没有保存令牌，可能是它的窗口被关闭了。令牌可以一直用到程序结束。</translation>
    </message>
    <message>
        <source>The keyring reported: %1</source>
        <translation>密钥环的说明：%1</translation>
    </message>
    <message>
        <source>%1 Check the address and your connection.</source>
        <translation>%1请检查地址和网络连接。</translation>
    </message>
    <message>
        <source>The connection is not secure, so the token was not sent: %1</source>
        <translation>连接不安全，令牌没有发送：%1</translation>
    </message>
    <message>
        <source>%1 Try again in a moment.</source>
        <translation>%1请稍后再试。</translation>
    </message>
    <message>
        <source>A server answers at %1, but it has nothing under the path %2. %3</source>
        <translation>%1 有服务器应答，但路径 %2 下没有内容。%3</translation>
    </message>
</context>
<context>
    <name>chat::ui::SignInKook</name>
    <message>
        <source>Sign in to KOOK</source>
        <translation>登录 KOOK</translation>
    </message>
    <message>
        <source>On KOOK&apos;s developer page, open your bot and copy its token. You enter it once; it is kept only in the keyring of your desktop.</source>
        <translation>在 KOOK 开发者页面打开你的机器人，复制它的令牌（Token）。只需输入一次，它只保存在桌面的密钥环里。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌（Token）</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>User (OAuth2 access token)</source>
        <translation>用户（OAuth2 访问令牌）</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>在此粘贴令牌</translation>
    </message>
    <message>
        <source>Token type</source>
        <translation>令牌类型</translation>
    </message>
    <message>
        <source>Paste the token first.</source>
        <translation>请先粘贴令牌。</translation>
    </message>
    <message>
        <source>This is not a token: it contains characters that tokens never have.</source>
        <translation>这不是令牌：其中有令牌不会包含的字符。</translation>
    </message>
    <message>
        <source>This is not a web address. The official one is %1.</source>
        <translation>这不是网址。官方地址是 %1。</translation>
    </message>
    <message>
        <source>This token has expired. Get a new one from the developer page.</source>
        <translation>这个令牌已过期，请到开发者页面获取新的。</translation>
    </message>
    <message>
        <source>The server does not accept this as a user token. If it is a bot token, choose “Bot”.</source>
        <translation>服务器不接受它作为用户令牌。如果是机器人的令牌，请选择“机器人”。</translation>
    </message>
    <message>
        <source>The server does not accept this as a bot token. Copy it again from the bot&apos;s page; each reset there invalidates the previous token.</source>
        <translation>服务器不接受它作为机器人令牌。请从机器人页面重新复制；在那里每重置一次，之前的令牌就会失效。</translation>
    </message>
    <message>
        <source>There is no KOOK server at this address: something else answered. Check the address; the official one is %1.</source>
        <translation>这个地址没有 KOOK 服务器应答，返回的是别的内容。请检查地址，官方地址是 %1。</translation>
    </message>
    <message>
        <source>With a user token, KOOK only reports who you are and which guilds you are in. Reading and writing messages requires a bot token.</source>
        <translation>用户令牌只能让 KOOK 告知你是谁、加入了哪些服务器。收发消息需要机器人令牌。</translation>
    </message>
    <message>
        <source>The official address is %1.</source>
        <translation>官方地址是 %1。</translation>
    </message>
    <message>
        <source>Does a program use this token, for example your bot?</source>
        <translation>有程序在用这个令牌吗（例如你的机器人）？</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation>有，或不确定</translation>
    </message>
    <message>
        <source>No, only this window</source>
        <translation>没有，只有这个窗口</translation>
    </message>
    <message>
        <source>KOOK sends what happens to only one program for each token. If a program uses it, this window leaves that to the program and looks for news every few seconds.</source>
        <translation>每个令牌，KOOK 只会把事件发给一个程序。如果有程序在用，事件就留给那个程序，这个窗口每隔几秒查看一次新内容。</translation>
    </message>
</context>
<context>
    <name>chat::ui::SignInPreview</name>
    <message>
        <source>Account %1 on %2</source>
        <translation>%2 上的账号 %1</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
</context>
<context>
    <name>chat::ui::SignInSatori</name>
    <message>
        <source>Connect to a Satori server</source>
        <translation>连接 Satori 服务器</translation>
    </message>
    <message>
        <source>Koishi, LLBot, Lagrange and others offer the accounts of many platforms at one address. The address and the token, if there is one, are in their configuration.</source>
        <translation>Koishi、LLBot、Lagrange 等程序把多个平台的账号汇集到同一个地址。地址和令牌（如有）写在它的配置里。</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Leave it empty if the server needs none</source>
        <translation>服务器不需要令牌时留空</translation>
    </message>
    <message>
        <source>This is not a web address. On this computer it looks like %1.</source>
        <translation>这不是网址。在本机上它类似 %1。</translation>
    </message>
    <message>
        <source>Checking which accounts are signed in there…</source>
        <translation>正在查看服务器上登录了哪些账号…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: still connecting</source>
        <translation>%1：仍在连接</translation>
    </message>
    <message>
        <source>Which account?</source>
        <translation>使用哪个账号？</translation>
    </message>
    <message>
        <source>Found one account:</source>
        <translation>找到一个账号：</translation>
    </message>
    <message>
        <source>No account is signed in there yet. It appears here as soon as one is.</source>
        <translation>那里还没有登录任何账号。一旦有账号登录，就会显示在这里。</translation>
    </message>
    <message>
        <source>This server requires a token.</source>
        <translation>这台服务器需要令牌。</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>服务器不接受这个令牌。</translation>
    </message>
    <message>
        <source>There is no Satori server at this address. Many use a path of their own, like /satori.</source>
        <translation>这个地址上没有 Satori 服务器应答。许多服务器有自己的路径，例如 /satori。</translation>
    </message>
    <message>
        <source>This server requires no token: anyone who can reach its address can use its accounts.</source>
        <translation>这台服务器不需要令牌：任何能访问该地址的人都可以使用其中的账号。</translation>
    </message>
    <message>
        <source>Many Satori servers use /satori.</source>
        <translation>许多 Satori 服务器使用 /satori。</translation>
    </message>
</context>
<context>
    <name>chat::ui::SignInWays</name>
    <message>
        <source>Try the sandbox</source>
        <translation>试用沙盒</translation>
    </message>
    <message>
        <source>A small community that exists only on this computer: channels, people and a bot to try everything with. Nothing leaves the machine.</source>
        <translation>只在这台电脑上的小社区：频道、成员和机器人一应俱全，什么都可以试，任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Sign in to KOOK</source>
        <translation>登录 KOOK</translation>
    </message>
    <message>
        <source>With your bot&apos;s token.</source>
        <translation>使用机器人的令牌。</translation>
    </message>
    <message>
        <source>Connect to a Satori server</source>
        <translation>连接 Satori 服务器</translation>
    </message>
    <message>
        <source>Accounts on other platforms, through Koishi and similar servers.</source>
        <translation>通过 Koishi 等程序使用其他平台的账号。</translation>
    </message>
</context>
<context>
    <name>chat::ui::SignOutCard</name>
    <message>
        <source>Sign out %1?</source>
        <translation>退出 %1 的登录？</translation>
    </message>
    <message>
        <source>Its token is removed from the keyring. To sign in again, you need the token.</source>
        <translation>它的令牌会从密钥环中删除，再次登录时需要重新输入令牌。</translation>
    </message>
    <message>
        <source>The account is closed here; nothing changes on the server.</source>
        <translation>只在这里关闭账号，服务器上不会有任何变化。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Also delete its data on this computer</source>
        <translation>同时删除它在这台电脑上的数据</translation>
    </message>
</context>
<context>
    <name>chat::ui::SourceView</name>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>chat::ui::SpokenHit</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>图片：%1</translation>
    </message>
    <message>
        <source>Audio: %1</source>
        <translation>音频：%1</translation>
    </message>
    <message>
        <source>Video: %1</source>
        <translation>视频：%1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>隐藏的文本</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>Picture that is not loaded</source>
        <translation>未加载的图片</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>Reaction %1</source>
        <translation>回应 %1</translation>
    </message>
    <message>
        <source>Add a reaction</source>
        <translation>添加回应</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Show profile</source>
        <translation>查看资料</translation>
    </message>
    <message>
        <source>Show members</source>
        <translation>查看成员</translation>
    </message>
    <message>
        <source>Go to the channel</source>
        <translation>转到频道</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>显示隐藏内容</translation>
    </message>
    <message>
        <source>Go to the quoted message</source>
        <translation>跳到被引用的消息</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Load the picture</source>
        <translation>加载图片</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Add or take back your reaction</source>
        <translation>添加或撤回你的回应</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>选择表情</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>查看源码</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>跳转到日期</translation>
    </message>
    <message>
        <source>Show earlier versions</source>
        <translation>查看以前的版本</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>按下</translation>
    </message>
</context>
<context>
    <name>chat::ui::StorageBanner</name>
    <message>
        <source>What you have written but not sent is kept only until this window is closed; it is saved automatically once saving works again. New messages are not kept either.</source>
        <translation>已写下但尚未发送的内容只保留到此窗口关闭为止；恢复正常后会自动保存。新消息也不会保存。</translation>
    </message>
</context>
<context>
    <name>chat::ui::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Limit for each account</source>
        <translation>每个账号的上限</translation>
    </message>
    <message>
        <source>When it is reached, the oldest pictures go. Messages are never removed for it.</source>
        <translation>达到上限时删除最旧的图片，绝不会因此删除消息。</translation>
    </message>
    <message>
        <source>Kept for %1</source>
        <translation>为 %1 保存的内容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Is being measured…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Forget all messages…</source>
        <translation>清除所有消息…</translation>
    </message>
    <message>
        <source>Messages and lists take %1, pictures %2.</source>
        <translation>消息和列表占用 %1，图片占用 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), about %1</source>
        <translation>
            <numerusform>%n 条消息，约 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Forget all messages of %1?</source>
        <translation>清除 %1 的所有消息？</translation>
    </message>
    <message>
        <source>Forget the messages of %1?</source>
        <translation>清除 %1 的消息？</translation>
    </message>
    <message>
        <source>They are loaded from the server again when you look at them; earlier texts of edited messages and deleted messages are lost.</source>
        <translation>再次查看时会从服务器重新加载；已编辑消息的旧文本和已删除的消息将会丢失。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>The stored messages cannot be removed.</source>
        <translation>无法删除保存的消息。</translation>
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
    <message>
        <source>Open this link</source>
        <translation>打开此链接</translation>
    </message>
</context>
<context>
    <name>chat::ui::TemplateForm</name>
    <message>
        <source>New message template</source>
        <translation>新建消息模板</translation>
    </message>
    <message>
        <source>Edit message template</source>
        <translation>编辑消息模板</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Text (KMarkdown)</source>
        <translation>文字（KMarkdown）</translation>
    </message>
    <message>
        <source>Card (JSON)</source>
        <translation>卡片（JSON）</translation>
    </message>
    <message>
        <source>Card (YAML)</source>
        <translation>卡片（YAML）</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>模板内容</translation>
    </message>
    <message>
        <source>Write {{ user.name }} where a value is filled in.</source>
        <translation>需要填写的位置写作 {{ user.name }} 这样的形式。</translation>
    </message>
    <message>
        <source>Sample values (JSON)</source>
        <translation>示例数据（JSON）</translation>
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
        <source>A template needs a title and a text.</source>
        <translation>模板需要标题和内容。</translation>
    </message>
    <message>
        <source>The sample values must be a JSON object or empty.</source>
        <translation>示例数据必须是 JSON 对象，也可以留空。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Discard what was typed?</source>
        <translation>要放弃已输入的内容吗？</translation>
    </message>
    <message>
        <source>The template has not been saved.</source>
        <translation>模板还没有保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>chat::ui::TemplateSheet</name>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Template values (JSON)</source>
        <translation>模板参数（JSON）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>The template values must be a JSON object.</source>
        <translation>模板参数必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>Message template</source>
        <translation>消息模板</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新建模板</translation>
    </message>
    <message>
        <source>Edit this template</source>
        <translation>编辑此模板</translation>
    </message>
    <message>
        <source>Delete this template</source>
        <translation>删除此模板</translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation>要删除模板“%1”吗？</translation>
    </message>
    <message>
        <source>Messages sent with it are kept. Programs can no longer use it.</source>
        <translation>用它发出的消息会保留。其他程序将无法再使用它。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The template could not be deleted. %1</source>
        <translation>无法删除模板。%1</translation>
    </message>
    <message>
        <source>There are no templates yet. Press “+” to create one.</source>
        <translation>还没有模板。点击“+”新建一个。</translation>
    </message>
</context>
<context>
    <name>chat::ui::TextPane</name>
    <message>
        <source>Message text</source>
        <translation>消息内容</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>以前的版本</translation>
    </message>
</context>
<context>
    <name>chat::ui::TimelinePane</name>
    <message>
        <source>That message was deleted.</source>
        <translation>该消息已被删除。</translation>
    </message>
    <message>
        <source>The message cannot be shown. %1</source>
        <translation>无法显示该消息。%1</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>操作失败。%1</translation>
    </message>
    <message>
        <source>That message was deleted. What you wrote is in the message field now.</source>
        <translation>该消息已被删除。你写的内容已移到输入框中。</translation>
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
    <name>chat::ui::TrafficDelegate</name>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>本窗口</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>剩余 %1/%2</translation>
    </message>
</context>
<context>
    <name>chat::ui::TrafficDetail</name>
    <message>
        <source>Go to message</source>
        <translation>转到消息</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>本窗口</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>代码 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 of %2 calls left for %3 s</source>
        <translation>%3 秒内还可调用 %1/%2 次</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>only the beginning is kept</source>
        <translation>只保留了开头</translation>
    </message>
</context>
<context>
    <name>chat::ui::Tray</name>
    <message>
        <source>Hide window</source>
        <translation>隐藏窗口</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰模式</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>显示窗口</translation>
    </message>
    <message numerus="yes">
        <source>%n direct message(s) and mention(s)</source>
        <translation>
            <numerusform>%n 条私信和提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n 条未读消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::UnreadBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>显示所有会话</translation>
    </message>
    <message>
        <source>Show unread conversations only</source>
        <translation>只显示未读会话</translation>
    </message>
    <message>
        <source>Next unread conversation</source>
        <translation>下一个未读会话</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>下一条提及</translation>
    </message>
    <message>
        <source>All mentions</source>
        <translation>所有提及</translation>
    </message>
</context>
<context>
    <name>chat::ui::UploadStrip</name>
    <message>
        <source>Files to be sent</source>
        <translation>待发送的文件</translation>
    </message>
</context>
<context>
    <name>chat::ui::UploadTile</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>A folder cannot be sent. Pack it into an archive first.</source>
        <translation>不能发送文件夹，请先打包成一个文件。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>此文件是空的。</translation>
    </message>
    <message>
        <source>Too large: %1. At most %2 can be sent.</source>
        <translation>太大：%1，最多可发送 %2。</translation>
    </message>
    <message>
        <source>It cannot be sent.</source>
        <translation>无法发送。</translation>
    </message>
</context>
<context>
    <name>chat::ui::VersionsPopup</name>
    <message>
        <source>Versions of a message</source>
        <translation>消息的各个版本</translation>
    </message>
    <message>
        <source>Earlier texts are not known: the message was edited before it was first seen here.</source>
        <translation>没有更早的内容：这条消息在首次出现在这里之前就已被编辑。</translation>
    </message>
    <message>
        <source>Of texts before these none is kept.</source>
        <translation>更早的内容没有保留。</translation>
    </message>
    <message>
        <source>first known text</source>
        <translation>最早的已知内容</translation>
    </message>
    <message>
        <source>last text before it was deleted</source>
        <translation>删除前的最后内容</translation>
    </message>
    <message>
        <source>present text</source>
        <translation>当前内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Only the formatting was changed. The source:</source>
        <translation>只改了格式。源码：</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>删去：%1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>加入：%1</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>已复制文本</translation>
    </message>
</context>
<context>
    <name>chat::ui::WelcomePage</name>
    <message>
        <source>Welcome to Kookaburra</source>
        <translation>欢迎使用 Kookaburra</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>A chat client for KOOK and Satori. How would you like to begin?</source>
        <translation>KOOK 与 Satori 的聊天客户端。想从哪里开始？</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
</context>
<context>
    <name>chat::ui::WritingPage</name>
    <message>
        <source>Writing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>发送键</translation>
    </message>
    <message>
        <source>The other of the two begins a new line, and so does Shift+Enter.</source>
        <translation>另一个键用于换行，Shift+Enter 也可换行。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Up arrow edits</source>
        <translation>上箭头编辑</translation>
    </message>
    <message>
        <source>In an empty field, ↑ opens your last message for editing.</source>
        <translation>输入框为空时，按 ↑ 编辑你的上一条消息。</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>检查拼写</translation>
    </message>
    <message>
        <source>Marks words that no dictionary knows while you write.</source>
        <translation>输入时标出词典中没有的单词。</translation>
    </message>
    <message>
        <source>No dictionaries</source>
        <translation>没有词典</translation>
    </message>
    <message>
        <source>Install hunspell dictionaries, for example the package hunspell-en-us.</source>
        <translation>请安装 hunspell 词典，例如软件包 hunspell-en-us。</translation>
    </message>
    <message>
        <source>dictionary spelling language</source>
        <translation>词典 拼写 语言</translation>
    </message>
</context>
</TS>
