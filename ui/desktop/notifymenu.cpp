// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/notifymenu.h"

#include "app/base/otherstext.h"
#include "ui/style/style.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

//! "14:05" today, otherwise with the date.
QString clockTime(const QDateTime &utc, const Style &style)
{
    const auto local = utc.toLocalTime();
    const auto time = style.time(local.time());
    return local.date() == style.calendar().today() ? time : QLocale().toString(local.date(), u"MM-dd"_s) + u' ' + time;
}

} // namespace

QString NotifyMenu::nameOf(NotifyLevel level, const NotifyScope &scope)
{
    switch (level) {
    case NotifyLevel::All:
        return tr("All messages");
    case NotifyLevel::Mentions:
        return scope.kind == NotifyScope::Kind::Account ? tr("Direct messages and mentions") : tr("Mentions");
    case NotifyLevel::None:
        break;
    }
    return tr("Nothing");
}

QString NotifyMenu::nameOf(MuteTime time, const QDateTime &end, const Style &style)
{
    switch (time) {
    case MuteTime::OneHour:
        return tr("For 1 hour, until %1").arg(clockTime(end, style));
    case MuteTime::EightHours:
        return tr("For 8 hours, until %1").arg(clockTime(end, style));
    case MuteTime::UntilTomorrow:
        return tr("Until tomorrow, %1").arg(style.time(end.toLocalTime().time()));
    case MuteTime::Always:
        break;
    }
    return tr("Always");
}

void NotifyMenu::add(
    QMenu &menu, const Style &style, NotifyRules &rules, const NotifyScope &scope, const GuildId &guild)
{
    auto *levels = menu.addMenu(style.icon(Glyph::Bell), tr("Notifications"));
    addLevels(*levels, rules, scope, guild);
    if (!rules.isMuted(scope)) {
        addMutes(*menu.addMenu(style.icon(Glyph::BellOff), tr("Mute")), style, rules, scope);
        return;
    }
    const auto until = rules.mutedUntil(scope);
    const auto text = until.isNull() ? tr("Unmute") : tr("Unmute (muted until %1)").arg(clockTime(until, style));
    auto *entry = menu.addAction(style.icon(Glyph::BellOff), OthersText(text).entry());
    QObject::connect(entry, &QAction::triggered, &rules, [&rules, scope] { rules.unmute(scope); });
}

void NotifyMenu::addLevels(QMenu &menu, NotifyRules &rules, const NotifyScope &scope, const GuildId &guild)
{
    auto *group = new QActionGroup(&menu);
    const auto chosen = rules.level(scope);
    const auto addOne = [&](const QString &text, std::optional<NotifyLevel> level, bool checked) {
        auto *entry = menu.addAction(OthersText(text).entry());
        entry->setCheckable(true);
        entry->setChecked(checked);
        entry->setActionGroup(group);
        QObject::connect(entry, &QAction::triggered, &rules, [&rules, scope, level] { rules.setLevel(scope, level); });
    };
    const bool ofAccount = scope.kind == NotifyScope::Kind::Account;
    const auto inherited = rules.inheritedLevel(scope, guild);
    if (!ofAccount) {
        const bool directs = scope.kind == NotifyScope::Kind::Conversation && scope.channel.kind == ChannelKind::Direct
            && inherited == NotifyLevel::Mentions;
        addOne(tr("Usual: %1").arg(nameOf(directs ? NotifyLevel::All : inherited, scope)), {}, !chosen);
        menu.addSeparator();
    }
    for (const auto level : {NotifyLevel::All, NotifyLevel::Mentions, NotifyLevel::None})
        addOne(nameOf(level, scope), level, ofAccount ? chosen.value_or(inherited) == level : chosen == level);
}

void NotifyMenu::addMutes(QMenu &menu, const Style &style, NotifyRules &rules, const NotifyScope &scope)
{
    for (const auto time : {MuteTime::OneHour, MuteTime::EightHours, MuteTime::UntilTomorrow, MuteTime::Always}) {
        auto *entry = menu.addAction(OthersText(nameOf(time, rules.endOf(time), style)).entry());
        QObject::connect(entry, &QAction::triggered, &rules, [&rules, scope, time] { rules.mute(scope, time); });
    }
}

} // namespace chat::ui
