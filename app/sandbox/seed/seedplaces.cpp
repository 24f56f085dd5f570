// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedplaces.h"

#include "app/sandbox/seed/seedcast.h"

#include <algorithm>
#include <array>

namespace chat::sandbox {

namespace {

constexpr std::array kPlaces = {
    PlaceInfo{"g-news", "3163216254850001", 0, "", "公告", "", 0, "", 0},
    PlaceInfo{
        "news", "3163216254850002", 0, "g-news", "📢 活动公告", "只读。活动、招募、维护都在这里", 1, "news-zh", 72},
    PlaceInfo{"log", "3163216254850003", 0, "g-news", "更新日志", "小灯自动发布 · release notes", 1, "log-mix", 60},
    PlaceInfo{"rules", "3163216254850004", 0, "g-news", "新人须知", "三分钟读完，少走三个月弯路", 1, "", 0},
    PlaceInfo{"g-chat", "3163216254850010", 0, "", "聊天", "", 0, "", 0},
    PlaceInfo{"game", "3163216254850011", 0, "g-chat", "综合讨论", "今晚八点开团，先看置顶 · keep it friendly", 1,
        "game-zh", 1000},
    PlaceInfo{"raid", "3163216254850012", 0, "g-chat", "raid-planning", "Sign-ups, maps, logs · 开团、站位、复盘", 1,
        "raid-mix", 540},
    PlaceInfo{"lfg", "3163216254850013", 0, "g-chat", "组队招募", "缺人喊一声", 1, "lfg-mix", 560},
    PlaceInfo{"trade", "3163216254850014", 0, "g-chat", "交易行", "明码标价，互相体谅", 1, "trade-zh", 300},
    PlaceInfo{"roles", "3163216254850015", 0, "g-chat", "领取身份组", "点表情领取，点掉就还回来", 1, "", 0},
    PlaceInfo{"g-fun", "3163216254850020", 0, "", "兴趣", "", 0, "", 0},
    PlaceInfo{"pics", "3163216254850021", 0, "g-fun", "截图分享", "游戏内外都行，剧透请遮一下", 1, "pics-mix", 150},
    PlaceInfo{"build", "3163216254850022", 0, "g-fun", "建筑党", "Towers, bridges, potatoes", 1, "build-mix", 170},
    PlaceInfo{"food", "3163216254850023", 0, "g-fun", "深夜食堂", "空腹慎入", 1, "food-zh", 300},
    PlaceInfo{"off", "3163216254850024", 0, "g-fun", "off-topic",
        "Anything but fish puns. We have had enoughfin of those", 1, "off-en", 440},
    PlaceInfo{"g-bots", "3163216254850030", 0, "", "机器人", "", 0, "", 0},
    PlaceInfo{"bots", "3163216254850031", 0, "g-bots", "bot-测试", "随便折腾，别 @全体", 1, "bot-mix,reminder-zh", 420},
    PlaceInfo{"cards", "3163216254850032", 0, "g-bots", "卡片展示", "Every card module in one place", 1, "", 0},
    PlaceInfo{
        "formats", "3163216254850033", 0, "g-bots", "格式大全", "KMarkdown, emoji, quotes, pictures, files", 1, "", 0},
    PlaceInfo{"g-mods", "3163216254850040", 0, "", "管理", "", 0, "", 0},
    PlaceInfo{"mods", "3163216254850041", 0, "g-mods", "管理组", "只有管理员看得到", 1, "mods-zh", 36},
    PlaceInfo{"g-voice", "3163216254850050", 0, "", "语音", "", 0, "", 0},
    PlaceInfo{"voice1", "3163216254850051", 0, "g-voice", "副本一队", "", 2, "", 0},
    PlaceInfo{"voice2", "3163216254850052", 0, "g-voice", "副本二队", "", 2, "", 0},
    PlaceInfo{"lounge", "3163216254850053", 0, "g-voice", "lounge", "", 2, "", 0},

    PlaceInfo{"w-start", "4480215907730100", 1, "", "Start here", "", 0, "", 0},
    PlaceInfo{
        "welcome", "4480215907730101", 1, "w-start", "welcome", "Read once, then say hello in #general", 1, "", 0},
    PlaceInfo{"releases", "4480215907730102", 1, "w-start", "releases", "What shipped · 发布记录", 1, "log-mix", 60},
    PlaceInfo{"w-shop", "4480215907730110", 1, "", "Workshop 工坊", "", 0, "", 0},
    PlaceInfo{"general", "4480215907730111", 1, "w-shop", "general", "Bots, tools, and the people who feed them", 1,
        "dev-en", 420},
    PlaceInfo{"zh", "4480215907730112", 1, "w-shop", "中文区", "机器人开发闲聊", 1, "dev-zh", 300},
    PlaceInfo{"help", "4480215907730113", 1, "w-shop", "help-求助",
        "Say what you expected and what happened. 贴代码，别贴截图", 1, "help-mix", 420},
    PlaceInfo{"standup", "4480215907730114", 1, "w-shop", "standup", "Three lines a day", 1, "standup-en", 520},
    PlaceInfo{"ci", "4480215907730115", 1, "w-shop", "builds", "Green is good", 1, "ci-mix", 640},
    PlaceInfo{"w-games", "4480215907730120", 1, "", "Small games 小游戏", "", 0, "", 0},
    PlaceInfo{"indie", "4480215907730121", 1, "w-games", "indie-games", "Prototypes, pixels, postmortems", 1,
        "indie-mix", 220},
    PlaceInfo{
        "arcade", "4480215907730122", 1, "w-games", "bot-arcade", "Roll dice, ask for the weather", 1, "bot-mix", 110},
    PlaceInfo{"w-voice", "4480215907730130", 1, "", "Voice", "", 0, "", 0},
    PlaceInfo{"duck", "4480215907730131", 1, "w-voice", "rubber-duck", "", 2, "", 0},
    PlaceInfo{"quiet", "4480215907730132", 1, "w-voice", "quiet room 自习室", "", 2, "", 0},

    PlaceInfo{"f-day", "6021893346150700", 2, "", "日常", "", 0, "", 0},
    PlaceInfo{"chat", "6021893346150701", 2, "f-day", "唠嗑", "上号上号上号", 1, "friends-zh", 520},
    PlaceInfo{"plan", "6021893346150702", 2, "f-day", "出门", "谁组织谁请奶茶", 1, "plan-mix", 110},
    PlaceInfo{"album", "6021893346150703", 2, "f-day", "相册", "", 1, "pics-mix", 40},
    PlaceInfo{"f-voice", "6021893346150710", 2, "", "上号", "", 0, "", 0},
    PlaceInfo{"car1", "6021893346150711", 2, "f-voice", "车队一", "", 2, "", 0},
    PlaceInfo{"car2", "6021893346150712", 2, "f-voice", "车队二（替补席）", "", 2, "", 0},
};

constexpr std::array kDirects = {
    DirectInfo{cast::kookaburra, cast::xiatian, "dm-zh,reminder-zh", 260, 0, 0.02},
    DirectInfo{cast::kookaburra, cast::ann, "dm-en", 64, 2, 0.005},
    DirectInfo{cast::kookaburra, cast::galen, "dm-zh", 40, 1, 0.3},
    DirectInfo{cast::kookaburra, "1780412250", "reminder-zh", 90, 0, 0.9},
    DirectInfo{cast::kookaburra, cast::mira, "dm-en", 24, 0, 2.2},
    DirectInfo{cast::kookaburra, "2390014756", "dm-zh", 16, 3, 3.1},
    DirectInfo{cast::kookaburra, "2618830049", "dm-en", 8, 0, 11},
    DirectInfo{cast::kookaburra, cast::banned, "", 1, 1, 20},
    DirectInfo{cast::ann, cast::xiatian, "dm-zh", 70, 1, 0.1},
    DirectInfo{cast::ann, cast::mira, "dm-en", 40, 0, 0.6},
    DirectInfo{cast::xiatian, "2015548873", "dm-zh", 46, 2, 0.4},
    DirectInfo{cast::lantern, cast::galen, "dm-zh", 12, 1, 1.5},
};

} // namespace

std::span<const PlaceInfo> seedPlaces()
{
    return kPlaces;
}

const PlaceInfo *seedPlace(QStringView key)
{
    const auto it
        = std::ranges::find_if(kPlaces, [key](const PlaceInfo &place) { return key == QLatin1StringView(place.key); });
    return it == kPlaces.end() ? nullptr : &*it;
}

std::span<const DirectInfo> seedDirects()
{
    return kDirects;
}

} // namespace chat::sandbox
