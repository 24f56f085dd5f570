// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/residents/residentlines.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

bool isChinese(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

bool hasAny(const QString &text, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&text](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

template <size_t N> QString one(const std::array<const char16_t *, N> &lines, SeedRandom &random)
{
    return QString::fromUtf16(lines[size_t(random.below(int(N)))]);
}

QString inChinese(const QString &text, SeedRandom &random)
{
    constexpr std::array kHello = {u"你好呀 👋", u"来啦", u"嗨，今天怎么样", u"哈喽～", u"在的在的"};
    constexpr std::array kThanks = {u"不客气", u"小事小事", u"应该的 😄", u"客气啥"};
    constexpr std::array kQuestion
        = {u"好问题，我也想知道", u"我猜可以，**试试**看？", u"应该是这样，不过我不太确定", u"上次有人问过，往上翻翻",
            u"等我查一下……好像是的", u"这个得问会长", u"我投赞成票", u"看情况，晚上人多的时候再问问"};
    constexpr std::array kBye = {u"晚安🌙", u"明天见", u"早点休息", u"下次再聊"};
    constexpr std::array kOther
        = {u"哈哈哈哈", u"确实", u"有道理", u"学到了 📝", u"同意", u"真的假的", u"笑死", u"可以可以", u"我也这么想",
            u"展开说说？", u"太真实了", u"收到 🫡", u"嗯嗯，然后呢", u"(spl)其实我没看懂(spl)", u"截图了"};
    if (hasAny(text, {u"谢", u"感谢"}))
        return one(kThanks, random);
    if (text.contains(u'？') || text.contains(u'?') || hasAny(text, {u"吗", u"怎么", u"为什么", u"谁"}))
        return one(kQuestion, random);
    if (hasAny(text, {u"你好", u"大家好", u"早", u"在吗"}))
        return one(kHello, random);
    if (hasAny(text, {u"晚安", u"再见", u"拜"}))
        return one(kBye, random);
    return one(kOther, random);
}

QString inEnglish(const QString &text, SeedRandom &random)
{
    constexpr std::array kHello = {u"hey! 👋", u"hello hello", u"hi, good to see you", u"morning! or evening. or both"};
    constexpr std::array kThanks = {u"any time", u"no worries", u"you're welcome 😄", u"happy to"};
    constexpr std::array kQuestion = {u"good question. I'd *guess* yes", u"depends, what have you tried?",
        u"pretty sure it's in the pins", u"I was wondering the same", u"yes, but don't quote me on it",
        u"no idea, but I'm curious now", u"try it and tell us?", u"short answer yes, long answer it depends"};
    constexpr std::array kBye = {u"good night 🌙", u"see you tomorrow", u"bye!"};
    constexpr std::array kOther = {u"ha, nice", u"fair point", u"love it", u"agreed", u"wait, really?",
        u"that made my day", u"noted 📝", u"this is the way", u"tell me more?", u"can confirm", u"same here",
        u"(spl)I have no idea what's going on(spl)", u"**+1**", u"interesting!"};
    if (hasAny(text, {u"thank", u"thx", u"cheers"}))
        return one(kThanks, random);
    if (text.contains(u'?'))
        return one(kQuestion, random);
    if (hasAny(text, {u"hello", u"hey", u"morning", u"hi all", u"hi everyone"}))
        return one(kHello, random);
    if (hasAny(text, {u"good night", u"bye", u"gn"}))
        return one(kBye, random);
    return one(kOther, random);
}

} // namespace

QString answerTo(const QString &text, SeedRandom &random)
{
    return isChinese(text) ? inChinese(text, random) : inEnglish(text, random);
}

QString residentLine(const QString &channelName, SeedRandom &random)
{
    constexpr std::array kChinese
        = {u"刚上线，今晚有安排吗", u"泡了杯茶，慢慢聊", u"外面下雨了，正好在家", u"今天的日常做完了 ✅",
            u"有人一起去 **雾港** 吗", u"刚看到一张超好看的图，等下发", u"猫又坐在键盘上了 🐈", u"晚饭吃什么，在线等",
            u"提醒一下自己：多喝水", u"这首歌单曲循环第十遍了 🎵", u"周末快点来吧", u"刚才手滑点错了，别介意",
            u"求推荐一本书", u"打卡", u"我先去洗碗，十分钟回来", u"`/roll 1d20` 试试手气", u"新的一天，新的 bug"};
    constexpr std::array kEnglish = {u"coffee number three, send help ☕", u"anyone up for a quick run?",
        u"the build is green and so is my plant 🌱", u"small win: fixed the thing that broke the other thing",
        u"back in ten, dishes are calling", u"what a sky tonight 🌇", u"reminder to stretch",
        u"I renamed the variable. it's better now. trust me", u"*quietly* happy with how this turned out",
        u"who left the lights on in the tower?", u"today's word is `idempotent`", u"good evening, night owls 🦉",
        u"lunch was a mistake", u"pushed a tiny fix, please try"};
    constexpr std::array kEmoji = {u"😴", u"🎉🎉🎉", u"👀", u"☕", u"🌧️", u"🐦", u"👍🏽", u"🫠"};
    const bool chinese = channelName.isEmpty() ? random.chance(0.5) : isChinese(channelName);
    if (random.chance(0.06))
        return one(kEmoji, random);
    return chinese ? one(kChinese, random) : one(kEnglish, random);
}

} // namespace chat::sandbox
