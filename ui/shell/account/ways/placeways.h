// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/channels/placelinks.h"

#include <QObject>

namespace chat::ui {

class ConversationPage;
class Navigation;
class PinPanel;
class PlaceActions;
class QuickSwitcher;

//! Connects everything in an account's window that leads to another place with its navigation: links, mentions of
//! channels, the switcher, pins, and the ways back and forward.
class PlaceWays : public QObject
{
    Q_OBJECT

public:
    //! All are borrowed.
    struct Needs
    {
        Navigation &navigation;
        ConversationPage &page;
        QuickSwitcher &switcher;
        PinPanel &pins;
        PlaceActions &places;
    };

    PlaceWays(const Needs &needs, const PlaceLinks &links, QObject *parent);

Q_SIGNALS:
    //! A link was clicked or typed; `text` is what it was shown as. It may lead into another account.
    void linkRequested(const QString &url, const QString &text);

private:
    void wireTimeline();
    void wireSwitcher();

    Needs m_needs;
    PlaceLinks m_links;
};

} // namespace chat::ui
