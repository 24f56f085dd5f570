// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/ui/composerrig.h"
#include "ui/input/messageinput.h"

#include <QTest>

namespace chat::test {

//! A composer in a guild of the community whose channels have ids of digits and where Annabel (777) is known.
class ChipRig : public ComposerRig
{
public:
    [[nodiscard]] bool open();

    [[nodiscard]] ui::MessageInput *field() const { return qobject_cast<ui::MessageInput *>(input()); }
    //! The document with "@" for each chip.
    [[nodiscard]] QString shown() const;
    [[nodiscard]] size_t chips() const { return field()->map().chips().size(); }
    [[nodiscard]] int chipWidth(int position) const; //!< of the character there, in pixels

    void type(const QString &text) { QTest::keyClicks(field(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(field(), key, modifiers); }
    void select(int from, int to);

    GuildId guild;
    ChannelRef channel;
};

} // namespace chat::test
