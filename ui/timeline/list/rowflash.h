// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"

#include <QObject>

namespace chat::ui {

//! The row that lights up because somebody was taken to it, and fades away again.
class RowFlash : public QObject
{
    Q_OBJECT

public:
    void start(const MessageId &id); //!< the row that flashed before stops
    void stop() { m_id = {}; }
    [[nodiscard]] qreal of(const MessageId &id) const { return id == m_id ? m_strength : 0; } //!< from 1 to 0

Q_SIGNALS:
    void changed(const chat::MessageId &id); //!< the row is to be painted again

private:
    MessageId m_id;
    qreal m_strength = 0;
};

} // namespace chat::ui
