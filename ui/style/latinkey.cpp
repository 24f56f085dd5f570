// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/style/latinkey.h"

#include <QKeyEvent>

#include <string_view>

namespace chat::ui {

namespace {

//! The key codes from `first` on, as X11 and Wayland count them.
struct Run
{
    quint32 first;
    std::string_view keys;
};

constexpr Run kRuns[] = {
    {10, "1234567890-="},
    {24, "QWERTYUIOP[]"},
    {38, "ASDFGHJKL;'"},
    {52, "ZXCVBNM,./"},
};

} // namespace

int latinKey(const QKeyEvent &event)
{
    const int key = event.key();
    const bool otherLetter = key >= 0x80 && key < Qt::Key_Escape; // a character outside ASCII
    if (!otherLetter)
        return key;
    for (const Run &run : kRuns) {
        const quint32 place = event.nativeScanCode() - run.first; // wraps around below the first
        if (place < run.keys.size())
            return static_cast<unsigned char>(run.keys[place]);
    }
    return key;
}

} // namespace chat::ui
