// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/spoken/spokenhit.h"

#include "app/base/otherstext.h"
#include "app/base/showntext.h"
#include "ui/widgets/linkopener.h"

#include <QCoreApplication>

namespace chat::ui {

namespace {

constexpr int kLongestSpokenHit = 200;

struct SpokenHit
{
    Q_DECLARE_TR_FUNCTIONS(chat::ui::SpokenHit)
};

QString pictureName(const Hit &hit)
{
    return hit.text.isEmpty() ? SpokenHit::tr("Picture") : SpokenHit::tr("Picture: %1").arg(hit.text);
}

QString fileName(const Hit &hit)
{
    switch (hit.index) {
    case Hit::Sound:
        return SpokenHit::tr("Audio: %1").arg(hit.text);
    case Hit::Video:
        return SpokenHit::tr("Video: %1").arg(hit.text);
    default:
        return SpokenHit::tr("File: %1").arg(hit.text);
    }
}

QString nameOf(const Hit &hit)
{
    switch (hit.kind) {
    case Hit::Kind::Link:
        return hit.text.isEmpty() ? shownTarget(hit.value) : hit.text;
    case Hit::Kind::Spoiler:
        return SpokenHit::tr("Hidden text");
    case Hit::Kind::Quote:
        return SpokenHit::tr("Reply to %1").arg(hit.text);
    case Hit::Kind::Image:
        return pictureName(hit);
    case Hit::Kind::LoadPicture:
        return SpokenHit::tr("Picture that is not loaded");
    case Hit::Kind::File:
        return fileName(hit);
    case Hit::Kind::CopyCode:
        return SpokenHit::tr("Code");
    case Hit::Kind::Raw:
        return SpokenHit::tr("Source");
    case Hit::Kind::Reaction:
        return SpokenHit::tr("Reaction %1").arg(hit.text);
    case Hit::Kind::AddReaction:
        return SpokenHit::tr("Add a reaction");
    case Hit::Kind::Date:
        return SpokenHit::tr("Date: %1").arg(hit.text);
    case Hit::Kind::None:
    case Hit::Kind::Text:
    case Hit::Kind::Code:
    case Hit::Kind::User:
    case Hit::Kind::Role:
    case Hit::Kind::Channel:
    case Hit::Kind::Avatar:
    case Hit::Kind::Name:
    case Hit::Kind::Button:
    case Hit::Kind::Fold:
    case Hit::Kind::Retry:
    case Hit::Kind::Arrived:
    case Hit::Kind::CopyFailed:
    case Hit::Kind::Discard:
    case Hit::Kind::TakeBack:
    case Hit::Kind::LoadGap:
    case Hit::Kind::Time:
    case Hit::Kind::Versions:
        break; // it says what it is
    }
    return hit.text;
}

} // namespace

QAccessible::Role spokenRole(const Hit &hit)
{
    switch (hit.kind) {
    case Hit::Kind::Link:
    case Hit::Kind::User:
    case Hit::Kind::Role:
    case Hit::Kind::Channel:
    case Hit::Kind::Avatar:
    case Hit::Kind::Name:
    case Hit::Kind::Quote:
        return QAccessible::Link;
    case Hit::Kind::Image:
    case Hit::Kind::LoadPicture:
        return QAccessible::Graphic;
    case Hit::Kind::None:
    case Hit::Kind::Text:
    case Hit::Kind::Code:
    case Hit::Kind::Time:
        return QAccessible::StaticText;
    case Hit::Kind::Spoiler:
    case Hit::Kind::File:
    case Hit::Kind::CopyCode:
    case Hit::Kind::Button:
    case Hit::Kind::Fold:
    case Hit::Kind::Raw:
    case Hit::Kind::Reaction:
    case Hit::Kind::AddReaction:
    case Hit::Kind::Retry:
    case Hit::Kind::Arrived:
    case Hit::Kind::CopyFailed:
    case Hit::Kind::Discard:
    case Hit::Kind::TakeBack:
    case Hit::Kind::LoadGap:
    case Hit::Kind::Date:
    case Hit::Kind::Versions:
        break;
    }
    return QAccessible::Button;
}

QString spokenName(const Hit &hit)
{
    return OthersText(shownLine(nameOf(hit), kLongestSpokenHit)).spoken();
}

QString spokenAction(const Hit &hit)
{
    switch (hit.kind) {
    case Hit::Kind::Link:
        return SpokenHit::tr("Open link");
    case Hit::Kind::User:
    case Hit::Kind::Avatar:
    case Hit::Kind::Name:
        return SpokenHit::tr("Show profile");
    case Hit::Kind::Role:
        return SpokenHit::tr("Show members");
    case Hit::Kind::Channel:
        return SpokenHit::tr("Go to the channel");
    case Hit::Kind::Spoiler:
        return SpokenHit::tr("Reveal");
    case Hit::Kind::Quote:
        return SpokenHit::tr("Go to the quoted message");
    case Hit::Kind::Image:
        return SpokenHit::tr("Open picture");
    case Hit::Kind::LoadPicture:
        return SpokenHit::tr("Load the picture");
    case Hit::Kind::File:
        return hit.index == Hit::Outside ? SpokenHit::tr("Open") : SpokenHit::tr("Play");
    case Hit::Kind::CopyCode:
        return SpokenHit::tr("Copy the code");
    case Hit::Kind::Reaction:
        return SpokenHit::tr("Add or take back your reaction");
    case Hit::Kind::AddReaction:
        return SpokenHit::tr("Choose an emoji");
    case Hit::Kind::Raw:
        return SpokenHit::tr("Show the source");
    case Hit::Kind::Date:
        return SpokenHit::tr("Jump to a date");
    case Hit::Kind::Versions:
        return SpokenHit::tr("Show earlier versions");
    case Hit::Kind::None:
    case Hit::Kind::Text:
    case Hit::Kind::Code:
    case Hit::Kind::Time:
        return {};
    case Hit::Kind::Button:
    case Hit::Kind::Fold:
    case Hit::Kind::Retry:
    case Hit::Kind::Arrived:
    case Hit::Kind::CopyFailed:
    case Hit::Kind::Discard:
    case Hit::Kind::TakeBack:
    case Hit::Kind::LoadGap:
        break; // its name says it
    }
    return SpokenHit::tr("Press");
}

} // namespace chat::ui
