// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedplays.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

//! Words with a bar between; the name is what plays call the list.
constexpr std::array kWords = {
    std::pair{"boss", "守钟人|雾鲸|锈铁女王|渡鸦双子|潮汐祭司|无灯者|纸面伯爵"},
    std::pair{"boss-en", "Bellkeeper|Mist Whale|Rust Queen|Raven Twins|Tide Priest|Lampless One|Paper Count"},
    std::pair{"zone", "沉钟地窟|雾港|灯芯高塔|北境雪原|旧水道|盐田|鲸骨湾"},
    std::pair{"zone-en", "Sunken Bell|Mist Harbour|Wick Tower|the Northreach|the Old Aqueduct|Whalebone Bay"},
    std::pair{"class", "牧师|守卫|游侠|法师|吟游诗人|灯卫|刺客|工匠"},
    std::pair{"class2", "德鲁伊|治疗|副坦|远程|控场|召唤师"},
    std::pair{"class-en", "healer|tank|bard|ranger|mage|off-tank|anyone with a pulse"},
    std::pair{"item", "雾鲸之心|星纹布|冷焰灯油|潮汐碎片|渡鸦羽|百年蜡|沉钟铜片|深海墨"},
    std::pair{"clothes", "守夜人长袍|雾港水手服|羊毛斗篷|灯卫手套|雪原皮靴"},
    std::pair{"time", "19:30|20:00|20:15|20:30|21:00|21:30"},
    std::pair{"late", "22:30|23:00|23:30"},
    std::pair{"early", "六点|六点半|七点|5:30|6:45"},
    std::pair{"weekday", "周一|周二|周三|周四|周五"},
    std::pair{"n", "2|3|4|5|6|7"},
    std::pair{"n2", "8|9|10|12|14|18|23"},
    std::pair{"price", "40|55|80|120|150|260|300|480|1200"},
    std::pair{"price2", "18|22|25|28|32|38"},
    std::pair{"pct", "3|5|7|12|15|38|61|87|92"},
    std::pair{"big", "118|204|377|512|861|1,204|3,650"},
    std::pair{"days", "12|19|31|47|63|88"},
    std::pair{"d20", "1|2|3|4|5|6|7|8|9|11|12|13|14|15|16|17|18|19"},
    std::pair{"deg", "3|8|12|17|21|24|28|33"},
    std::pair{"dish", "爆炒花甲|干煸四季豆|拔丝地瓜|锅包肉|葱爆羊肉|回锅肉"},
    std::pair{"beans", "耶加雪菲|云南普洱产的日晒|肯尼亚水洗|便宜大碗的拼配"},
    std::pair{"season", "灯会|海雾季|丰收节|冬至长夜|春灯"},
    std::pair{"city", "上海|杭州|成都|哈尔滨|广州|西安|青岛"},
    std::pair{"weather", "晴|多云|小雨|阵雨|阴|有雾|晴转多云"},
    std::pair{"song", "雾港的笛声|夜航|第七盏灯|海边的旧电台|慢慢走|Paper Boats"},
    std::pair{"todo",
        "给绿植浇水|交电费|取快递|给妈妈打电话|提交周报|续借图书|洗猫（祝好运）|带伞|预约体检|关火|遛狗|还书|吃药"},
    std::pair{"commit", "a41f9c2|7be03d1|e90c55a|1d7fb84|c3a2e07|58d1f6b|0f9e3a4|b27c81d|94e6d50"},
    std::pair{"branch",
        "fix/reconnect|feature/cards|fix/emoji-width|perf/index|docs/setup|feature/search|fix/quote-null|chore/"
        "deps|refactor/queue"},
    std::pair{"mod", "gateway|parser|cards|history|composer|cache|router|search"},
    std::pair{"work-en",
        "reconnect after a lost heartbeat|the card editor|paging with cursors|emoji search|release notes|the flaky "
        "gateway test|"
        "moving the cache off the main thread|review of the parser|the permission hints|translations|upload progress|"
        "a repro for the scroll jump|dark theme contrast|the onboarding page"},
    std::pair{"work2-en",
        "unread counts|writing tests for it|cleaning up the logs|profiling the timeline|the settings page|error "
        "messages|"
        "retry on 429|keyboard shortcuts|quoting across pages|dependency updates|accessibility labels|packaging"},
    std::pair{"block-en",
        "waiting for review|the staging server is down|I don't understand the spec|nothing, just slow|a library bug|my "
        "own code from March"},
    std::pair{"work-zh",
        "断线重连|卡片编辑器|消息分页|表情搜索|更新日志|权限提示|翻译校对|上传进度条|夜间主题对比度|新手引导页"},
    std::pair{"work2-zh", "未读计数|补测试|清理日志|时间线性能|设置页|报错文案|限流重试|快捷键|打包"},
    std::pair{"block-zh", "等评审|测试服挂了|文档看不懂|没有，就是慢|三月份的我写的代码"},
    std::pair{"yes-en", "in|me|sure|count me in|yep|give me a minute, but yes"},
};

} // namespace

QString seedWord(const QString &name, SeedRandom &random)
{
    for (const auto &[list, words] : kWords) {
        if (name == QLatin1StringView(list))
            return random.pick(QString::fromUtf8(words).split(u'|'));
    }
    return {};
}

} // namespace chat::sandbox
