// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/search/searchwords.h"

#include "app/base/showntext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {

constexpr int kLongestShownValue = 60;

//! The translations of this file.
struct SearchWords
{
    Q_DECLARE_TR_FUNCTIONS(SearchWords)
};

QString shownPeriod(const QString &value, const QDate &today)
{
    const auto period = searchPeriodOf(value, today);
    if (!period)
        return shownLine(value, kLongestShownValue);
    const QLocale locale;
    if (period->first == period->last)
        return locale.toString(period->first, QLocale::ShortFormat);
    if (period->first.month() == period->last.month())
        return locale.toString(period->first, u"yyyy-MM"_s);
    return locale.toString(period->first, u"yyyy"_s);
}

QString thingName(const QString &value)
{
    const QString thing = value.toLower();
    if (thing == "card"_L1)
        return SearchWords::tr("card");
    if (thing == "button"_L1)
        return SearchWords::tr("button");
    if (thing == "image"_L1)
        return SearchWords::tr("picture");
    if (thing == "video"_L1)
        return SearchWords::tr("video");
    if (thing == "file"_L1)
        return SearchWords::tr("file");
    if (thing == "link"_L1)
        return SearchWords::tr("link");
    if (thing == "reaction"_L1)
        return SearchWords::tr("reaction");
    return thing == "pin"_L1 ? SearchWords::tr("pin") : shownLine(value, kLongestShownValue);
}

QString personName(const QString &value)
{
    const bool self = value.compare("me"_L1, Qt::CaseInsensitive) == 0 || value == u"我";
    return self ? SearchWords::tr("me") : shownLine(value, kLongestShownValue);
}

} // namespace

QString chipText(const SearchPart &part, const QDate &today)
{
    const QString value = shownLine(part.text, kLongestShownValue);
    const bool without = part.excluded;
    switch (part.kind) {
    case SearchPart::Kind::Word:
    case SearchPart::Kind::Phrase:
        return without ? SearchWords::tr("Without: %1").arg(value) : QString();
    case SearchPart::Kind::From:
        return (without ? SearchWords::tr("Not from: %1") : SearchWords::tr("From: %1")).arg(personName(part.text));
    case SearchPart::Kind::In:
        return (without ? SearchWords::tr("Not in: %1") : SearchWords::tr("In: %1")).arg(value);
    case SearchPart::Kind::Guild:
        return (without ? SearchWords::tr("Not in the guild: %1") : SearchWords::tr("In the guild: %1")).arg(value);
    case SearchPart::Kind::Has:
        return (without ? SearchWords::tr("Has no: %1") : SearchWords::tr("Has: %1")).arg(thingName(part.text));
    case SearchPart::Kind::Mentions:
        return (without ? SearchWords::tr("Does not mention: %1") : SearchWords::tr("Mentions: %1"))
            .arg(personName(part.text));
    case SearchPart::Kind::Before:
        return SearchWords::tr("Before: %1").arg(shownPeriod(part.text, today));
    case SearchPart::Kind::After:
        return SearchWords::tr("After: %1").arg(shownPeriod(part.text, today));
    case SearchPart::Kind::On:
        return SearchWords::tr("On: %1").arg(shownPeriod(part.text, today));
    }
    return {};
}

QString problemSentence(const SearchPart &part)
{
    const QString text = shownLine(searchPartText(part), kLongestShownValue);
    switch (part.problem) {
    case SearchPart::Problem::None:
        return {};
    case SearchPart::Problem::MissingValue:
        return SearchWords::tr("%1 needs a value.").arg(text);
    case SearchPart::Problem::UnknownPerson:
        return SearchWords::tr("%1: nobody is known by this name.").arg(text);
    case SearchPart::Problem::UnknownChannel:
        return SearchWords::tr("%1: no channel has this name.").arg(text);
    case SearchPart::Problem::UnknownGuild:
        return SearchWords::tr("%1: no guild has this name.").arg(text);
    case SearchPart::Problem::UnknownThing:
        return SearchWords::tr("%1: choose one of %2.").arg(text, searchableThings().join(u", "_s));
    case SearchPart::Problem::NoDate:
        return SearchWords::tr("%1: write a date like 2026-11-30, 2026-11, 2026 or today.").arg(text);
    case SearchPart::Problem::TooMany:
        return SearchWords::tr("The search has too many parts.");
    }
    return {};
}

QString foundIn(SearchableText::Kind kind)
{
    switch (kind) {
    case SearchableText::Kind::Body:
        return {};
    case SearchableText::Kind::Quote:
        return SearchWords::tr("Quote: ");
    case SearchableText::Kind::FileName:
        return SearchWords::tr("File: ");
    case SearchableText::Kind::Embed:
        return SearchWords::tr("Link: ");
    }
    return {};
}

} // namespace chat::ui
