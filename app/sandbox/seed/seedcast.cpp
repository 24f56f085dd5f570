// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedcast.h"

#include <algorithm>
#include <array>

namespace chat::sandbox {

namespace {

using enum Tongue;

constexpr unsigned kLighthouse = 1;
constexpr unsigned kWorkshop = 2;
constexpr unsigned kFriends = 4;

constexpr std::array kCast = {
    CastMember{cast::kookaburra, "Kookaburra", "1001", "1/MTAwMQ==/S29va2FidXJyYVNhbmRib3g=", "kookaburra", Both, 0, 7,
        true, true},
    CastMember{cast::lantern, "小灯 Lantern", "1002", "1/MTAwMg==/TGFudGVyblNhbmRib3gwMQ==", "lantern", Both, 0, 3,
        true, true},
    CastMember{cast::ann, "Ann", "0041", "1/MTAwMw==/QW5uU2FuZGJveE1lbWJlcjA=", "girl-red", Both, 8, 7, false, true},
    CastMember{cast::xiatian, "夏天", "0712", "1/MTAwNA==/WGlhdGlhblNhbmRib3gwMDE=", "sun", Chinese, 9, 7, false, true},
    CastMember{cast::galen, "盖伦", "0007", nullptr, "fox", Both, 10, 5, false, true},
    CastMember{cast::mira, "Mira", "3141", nullptr, "owl", English, 9, 3, false, true},
    CastMember{"1780412250", "小博", "2048", nullptr, "panda", Chinese, 9, 7, false, true},
    CastMember{"1903376120", "工具人", "9527", nullptr, "robot-grey", Chinese, 8, 3, false, true},
    CastMember{"2015548873", "橘子汽水", "0815", nullptr, "orange", Chinese, 8, 5, false, true},
    CastMember{"2077841036", "南风", "6130", nullptr, "boat", Chinese, 7, 5, false, true},
    CastMember{"1655907214", "Bob", "0007", nullptr, "boy-glasses", English, 8, 3},
    CastMember{"2390014756", "七七", "7777", nullptr, "cat-cream", Chinese, 8, 5, false, true},
    CastMember{"2118860342", "老K", "1111", nullptr, "bear", Chinese, 6, 5},
    CastMember{"2290475581", "雨点", "0630", nullptr, "rain", Chinese, 6, 5, false, true},
    CastMember{"1844120967", "Leo", "2207", nullptr, "lion", English, 8, 3, false, true},
    CastMember{"2466103328", "Priya", "4460", nullptr, "girl-dark", English, 7, 3, false, true},
    CastMember{"2501937740", "山月", "0316", nullptr, "moon", Chinese, 6, 3},
    CastMember{"2533086194", "豆包子", "8086", nullptr, "bun", Chinese, 7, 5, false, true},
    CastMember{"1977254810", "Kenji", "5050", nullptr, "penguin", English, 6, 3},
    CastMember{"2604418275", "半夏", "0521", nullptr, "leaf", Chinese, 5, 3, false, true},
    CastMember{"2618830049", "Nora", "1984", nullptr, "rabbit", English, 7, 3, false, true},
    CastMember{"2640957163", "大鹏", "3000", nullptr, "whale", Chinese, 5, 5},
    CastMember{"2677120588", "青柠", "0099", nullptr, "lime", Chinese, 6, 3, false, true},
    CastMember{"2700346911", "Otto", "4711", nullptr, "hedgehog", English, 5, 2},
    CastMember{"2713905842", "木木", "6666", nullptr, "tree", Chinese, 6, 5},
    CastMember{"2739481067", "阿澈", "2333", nullptr, "wave", Both, 6, 3, false, true},
    CastMember{"2751160394", "Elif", "1453", nullptr, "girl-scarf", English, 5, 2, false, true},
    CastMember{"2768824450", "鹿鸣", "0909", nullptr, "deer", Chinese, 5, 3},
    CastMember{"2790013376", "三石", "0303", nullptr, "stones", Chinese, 4, 2},
    CastMember{"2804477925", "Tomás", "0505", nullptr, "boy-curly", English, 5, 2},
    CastMember{"2826190733", "糯米", "1212", nullptr, "onigiri", Chinese, 6, 5, false, true},
    CastMember{"2849035518", "Juniper", "7070", nullptr, "cactus", English, 5, 3},
    CastMember{"2861742209", "长风", "1024", nullptr, "mountain", Both, 4, 3},
    CastMember{"2880916347", "喵十一", "1111", nullptr, "cat-black", Chinese, 6, 5, false, true},
    CastMember{"2893304752", "Hana", "0808", nullptr, "girl-bob", English, 5, 3, false, true},
    CastMember{"2917758061", "老周", "1978", nullptr, "cup", Chinese, 4, 3},
    CastMember{cast::omar, "Omar عمر", "9630", nullptr, "planet", English, 4, 3, false, true},
    CastMember{"2944180926", "北北", "2020", nullptr, "koala", Chinese, 5, 5},
    CastMember{"2960537714", "Sam", "0101", nullptr, "frog", English, 6, 3, false, true},
    CastMember{"2988206153", "拾光", "0417", nullptr, "camera", Chinese, 4, 1},
    CastMember{"3005519847", "椰子不加冰", "4040", nullptr, "coconut", Chinese, 4, 1, false, true},
    CastMember{"3021460398", "mushroom_enjoyer", "0002", nullptr, "mushroom", English, 5, 3},
    CastMember{"3046871120", "这个名字很长很长是用来看看界面会怎样的", "1357", nullptr, "shapes", Chinese, 2, 1},
    CastMember{cast::jukebox, "点歌姬", "1003", nullptr, "note", Both, 0, 3, true, true},
    CastMember{"3820514404", "BuildBot", "1004", nullptr, "robot-blue", Both, 0, 2, true, true},
    CastMember{cast::banned, "卖金币001", "6001", nullptr, "coin", Chinese, 0, 1, false, false, 10},
};

} // namespace

std::span<const CastMember> seedCast()
{
    return kCast;
}

const CastMember *castMember(QStringView id)
{
    const auto it
        = std::ranges::find_if(kCast, [id](const CastMember &member) { return id == QLatin1StringView(member.id); });
    return it == kCast.end() ? nullptr : &*it;
}

} // namespace chat::sandbox
