// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedcards.h"
#include "app/sandbox/seed/seedcast.h"
#include "app/sandbox/seed/seedpictures.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

//! Makes one message of the show; marks go on afterwards.
SeedMessage sayLine(const char *author, const QString &content, int type = 9)
{
    SeedMessage message;
    message.authorId = QString::fromLatin1(author);
    message.type = type;
    message.content = content;
    return message;
}

SeedMessage picture(const char *author, QStringView name)
{
    const PictureInfo *info = seedPicture(name);
    SeedMessage message = sayLine(author, pictureUrl(*info), 2);
    message.attachment
        = {{u"type"_s, u"image"_s}, {u"url"_s, message.content}, {u"name"_s, QString::fromLatin1(info->file)},
            {u"file_type"_s, pictureMime(*info)}, {u"width"_s, info->width}, {u"height"_s, info->height}};
    return message;
}

SeedMessage file(const char *author, QStringView name)
{
    const FileInfo *info = seedFile(name);
    SeedMessage message = sayLine(author, fileUrl(*info), info->messageType);
    message.attachment = fileAttachment(*info);
    return message;
}

SeedMessage reacted(SeedMessage message, std::initializer_list<std::pair<QString, int>> reactions)
{
    for (const auto &[emoji, people] : reactions)
        message.reactions.append({emoji, {}, {QString::number(people)}});
    return message;
}

SeedMessage quoting(SeedMessage message, const QString &index)
{
    message.quoteId = index;
    return message;
}

SeedMessage edited(SeedMessage message)
{
    message.updatedAt = 1;
    return message;
}

//! One night, told at length: long enough to fold, and worth reading.
QString longText()
{
    return QStringLiteral(
        "**副本记录 · 第一次见到守钟人**（长文预警，可以先去泡杯茶）\n\n"
        "那天晚上人不齐，九个人，其中三个第一次打团。会长说就当看风景，能看到第二阶段就算赢。我们在雾港的码头集合，潮水"
        "刚退，石阶上都是湿的，"
        "小博在台阶上滑了一跤，掉进水里，爬上来的时候手里抓着一只靴子。他说这是好兆头。\n\n"
        "进门之前有一段很长的下坡路，没有怪，也没有灯，只有墙上一排一排的凹槽。后来我们才知道那些凹槽原来是放灯的，要从"
        "外面带火种进来。"
        "第一次谁也不知道，就这么摸黑走，走到一半，夏天说：「你们听。」大家都停下来。很深的地方有一口钟，响一下，停很久"
        "，再响一下。\n\n"
        "第一次开怪，三十秒，全灭。没有人说话。然后七七在语音里说：「它的钟真好听。」大家笑成一团，笑完复活，继续。\n\n"
        "第二次，我们记住了钟声：响，站进光里；不响，离开。说起来简单，可是九个人要同时记住，就像九个人一起过一座只够一"
        "个人走的桥。"
        "总有一个人早半步，总有一个人晚半步，桥就晃一下，然后所有人都在水里。\n\n"
        "> Third try. Somebody counted out loud, very calmly, like reading a bus timetable. It was Ann. Nobody had "
        "asked her to. From then on nobody "
        "missed a bell.\n\n"
        "第五次，橘子汽水的猫踩到了电源。第六次，我们等他开机，等的时候聊到各自第一次玩游戏是什么时候。老K "
        "说是在表哥家，红白机，表哥玩，他看。"
        "「看了一个暑假，一次没摸到手柄。」他说，「所以我现在什么都打，什么都不挑。」\n\n"
        "第七次，百分之四十。第九次，百分之十二。第十一次的时候，老K "
        "的女儿醒了，他一手抱着孩子一手打，伤害居然还是第二。"
        "孩子在麦里说了一句什么，谁也没听清，但是那一次我们走到了百分之四。\n\n"
        "已经一点多了。会长问要不要散，明天还要上班。安静了一会儿，豆包子说：「再来一次吧，我刚给大家都做了新药水。」"
        "其实她的材料三次之前就用完了，那些药水是她现去野外采的，趁我们跑尸体的时候。\n\n"
        "第十二次，守钟人在百分之一的时候举起了锤子。按照计划我们应该散开，但是所有人都往前冲了。后来看录像，那零点八秒"
        "里没有一个人按对技能，"
        "全是乱按的：治疗在打，坦克在喝水，小博在跳。锤子落下来之前，钟停了。\n\n"
        "没有人欢呼，大概有五秒钟，语音里只有呼吸声。然后雨点小声说：「是不是……过了？」\n\n"
        "**过了。** 掉了一双袜子。\n\n"
        "我们把它挂在公会大厅的正中央，到现在还在那里。后来打过更难的，掉过更好的，换过三个版本，走过一些人，也来了很多"
        "人。"
        "新来的总会问，墙上为什么挂着一双袜子。这时候不管是谁在线，都会从码头、湿的石阶和那只靴子讲起，一直讲到天亮。");
}

QList<SeedMessage> texts()
{
    return {sayLine(cast::galen, u"这个频道收集各种格式，谁想到新的就往下贴"_s), //
        sayLine(cast::xiatian,
            u"**粗体** *斜体* ***粗斜体*** ~~删除线~~ (ins)下划线(ins) (spl)剧透，点开看(spl) `行内代码`"_s),
        sayLine(cast::ann,
            u"nested: **bold with *italic* and (ins)underline(ins) inside**, (spl)a spoiler with **bold** and [a link](https://example.com)(spl)"_s),
        sayLine(cast::ann, u"escaped: \\*not italic\\*, \\`not code\\`, 2 * 3 * 4 = 24, snake_case_stays, 10:30:45"_s),
        sayLine(cast::xiatian, u"> 引用第一行\n> 第二行还在引用里\n\n引用外面"_s),
        sayLine(cast::mira, u"above\n---\nbelow"_s),
        sayLine(cast::lantern,
            u"```cpp\n#include <iostream>\n\nint main()\n{\n    std::cout << \"hello, 灯塔\\n\";\n    // a line that "
            u"is long enough to need a decision: "
            "wrap it, scroll it, or let it be cut off at the edge of the bubble?\n}\n```"_s),
        sayLine(cast::mira, u"```json\n{\"type\": \"card\", \"theme\": \"primary\", \"modules\": []}\n```"_s),
        sayLine(cast::lantern, u"```diff\n- counter = counter + 1\n+ ++counter;\n```"_s),
        sayLine(cast::ann, u"```\nno language, just text\n    with spaces kept\n```"_s),
        sayLine(cast::galen,
            u"提及：(met)2431192001(met) (met)2431192002(met) (met)3820514401(met) (rol)2842301(rol) (chn)3163216254850011(chn)"_s),
        sayLine(cast::galen, u"(met)here(met) 在线的举个手；(met)9999999999(met) 是谁我也不知道"_s),
        sayLine(cast::xiatian,
            u"公会表情：(emj)beam(emj)[7363287837020001/zTpnkSnMZH0c80ck] "
            u"(emj)mushroom(emj)[7363287837020001/Qm4vR1xWbA07d2gh] "
            "(emj)slipper(emj)[7363287837020001/9sLpXy3kTuV5aEfw]"_s),
        sayLine(cast::ann,
            u"links: https://example.com/a/b?c=d#e and [named](https://example.com) and "
            u"[https://example.com](https://example.com)，中文后面紧跟着网址 "
            "https://example.com/路径。"_s),
        sayLine(cast::ann,
            u"👍🏻👍🏼👍🏽👍🏾👍🏿 👩‍👩‍👧‍👦 👨‍🚀 🧑🏽‍💻 🏳️‍🌈 🏴‍☠️ 🇨🇳🇯🇵🇧🇷 ❤️‍🔥 1️⃣ #️⃣ ☺️ ©️"_s),
        sayLine(cast::xiatian, u"😂😂😂"_s), sayLine(cast::xiatian, u"🦊"_s),
        sayLine(cast::omar,
            u"مساء الخير يا أصدقاء! هذه الرسالة من اليمين إلى اليسار، وفيها كلمة English في الوسط و 123 رقم."_s),
        sayLine(cast::omar, u"שלום לכולם 🙂"_s), sayLine(cast::xiatian, u"嗯"_s),
        sayLine(cast::ann, u"ok"_s), sayLine(cast::galen, longText()),
        sayLine(cast::mira, u"Averylongwordwithoutanyspaces"_s + QString(u"inthemiddleofnowhere"_s).repeated(9)),
        sayLine(cast::xiatian, QString(u"啊"_s).repeated(160)),
        sayLine(cast::ann, u"plain text, as type 1: **these stars stay stars**, (met)1(met) too"_s, 1)};
}

QList<SeedMessage> embeds()
{
    SeedMessage link = sayLine(cast::ann, u"https://example.com/articles/lighthouses"_s);
    link.embeds = {QJsonObject{{u"type"_s, u"link"_s}, {u"url"_s, link.content},
        {u"title"_s, u"How lighthouses learned to blink"_s},
        {u"description"_s,
            u"For most of history a lighthouse simply burned. Then sailors began to confuse them, and somebody had to give each light a name."_s},
        {u"site_name"_s, u"Harbour Journal"_s}, {u"theme_color"_s, u"#e2574c"_s},
        {u"image"_s, pictureUrl(*seedPicture(u"lighthouse-dusk"))}}};
    SeedMessage bare = sayLine(cast::mira, u"https://example.com/no-preview-picture"_s);
    bare.embeds = {QJsonObject{{u"type"_s, u"link"_s}, {u"url"_s, bare.content},
        {u"title"_s, u"A page with a title only"_s}, {u"description"_s, QJsonValue::Null},
        {u"site_name"_s, u"example.com"_s}, {u"theme_color"_s, QJsonValue::Null}, {u"image"_s, QJsonValue::Null}}};
    SeedMessage image = sayLine(cast::xiatian, u"https://example.com/pictures/aurora.jpg"_s);
    const QString aurora = pictureUrl(*seedPicture(u"aurora"));
    image.embeds = {QJsonObject{{u"type"_s, u"image"_s}, {u"url"_s, aurora}, {u"origin_url"_s, image.content}}};
    SeedMessage video = sayLine(cast::xiatian, u"https://www.bilibili.com/video/av170001"_s);
    video.embeds = {QJsonObject{{u"type"_s, u"bili-video"_s}, {u"url"_s, video.content},
        {u"origin_url"_s, video.content}, {u"av_no"_s, u"170001"_s},
        {u"iframe_path"_s, u"https://player.bilibili.com/player.html?aid=170001"_s}, {u"duration"_s, 214},
        {u"title"_s, u"灯塔公会：守钟人首通全程"_s}, {u"pic"_s, pictureUrl(*seedPicture(u"pixel-dungeon"))}}};
    return {link, bare, image, video};
}

} // namespace

QList<SeedMessage> formatShow(qint64)
{
    QList<SeedMessage> show = texts();
    show += embeds();
    show += {picture(cast::ann, u"ridge-panorama"), picture(cast::xiatian, u"waterfall-tall"),
        picture(cast::mira, u"tiny-mushroom"), picture(cast::mira, u"lighthouse-spin.gif"),
        file(cast::galen, u"新人攻略.md"), file(cast::xiatian, u"高数第三章笔记.pdf"),
        file(cast::mira, u"theme-sketch.wav"), file(cast::galen, u"raid-clip.avi")};
    show += {quoting(sayLine(cast::ann, u"quoting something from way up there"_s), u"1"_s),
        quoting(sayLine(cast::xiatian, u"引用一张图"_s), u"30"_s),
        quoting(sayLine(cast::galen, u"引用的原消息已经被删掉了"_s), u"gone"_s),
        quoting(sayLine(cast::kookaburra, u"引用长文"_s), u"21"_s),
        edited(sayLine(cast::kookaburra, u"This one was edited. 这条改过。"_s)),
        reacted(sayLine(cast::kookaburra, u"表情的各种写法：数字、字符、公会表情、肤色、组合"_s),
            {{u"[#128077;]"_s, 7}, {u"🎉"_s, 12}, {u":beam"_s, 5}, {u"👍🏽"_s, 2},
                {u"[#128105;][#8205;][#128187;]"_s, 1}, {u"🏳️‍🌈"_s, 3}, {u"❤️"_s, 20}, {u"🇨🇳"_s, 4},
                {u":slipper"_s, 9}}),
        reacted(sayLine(cast::ann, u"a lot of reactions"_s),
            {{u"😀"_s, 1}, {u"😂"_s, 2}, {u"🥹"_s, 3}, {u"😍"_s, 1}, {u"🤔"_s, 1}, {u"😴"_s, 2}, {u"😭"_s, 1},
                {u"😡"_s, 1}, {u"👀"_s, 4}, {u"🙏"_s, 2}, {u"🔥"_s, 6}, {u"🚀"_s, 1}, {u"🐧"_s, 3}, {u"🍉"_s, 1}, {u"☕"_s, 2},
                {u"🌙"_s, 1}, {u"✨"_s, 5}, {u"💯"_s, 1}, {u"✅"_s, 8}, {u"❌"_s, 1}})};
    show[21].pinned = true;
    show[1].pinned = true;
    return show;
}

} // namespace chat::sandbox
