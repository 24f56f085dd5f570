// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace chat::ui {

class RowLayouts;

//! Gives memory back when the list comes to rest: in a moment what scrolling has freed, later also rows that were kept as
//! they were painted.
class RestingRows : public QObject
{
    Q_OBJECT

public:
    explicit RestingRows(RowLayouts &layouts);

    void moved(); //!< somebody scrolls
    //! For tests.
    void setPauses(std::chrono::milliseconds moment, std::chrono::milliseconds later);

private:
    RowLayouts &m_layouts;
    QTimer m_moment;
    QTimer m_later;
};

} // namespace chat::ui
