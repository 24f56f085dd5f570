// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/banner.h"

#include <functional>

namespace chat::ui {

class Button;

//! Says above the conversation how far something in the background is, with what can be done about it.
class TaskBanner : public Banner
{
    Q_OBJECT

public:
    struct Action
    {
        QString text; //!< empty: no button
        std::function<void()> run;
    };

    TaskBanner(Style &style, QWidget *parent);

    void tell(const QString &text, const Action &first, const Action &second = {}); //!< it goes on
    void warn(const QString &text, const Action &first, const Action &second = {}); //!< it does not
    [[nodiscard]] Button &firstButton() { return *m_first; }
    [[nodiscard]] Button &secondButton() { return *m_second; }

private:
    void setActions(const Action &first, const Action &second);

    Button *m_first = nullptr;
    Button *m_second = nullptr;
    std::function<void()> m_runFirst;
    std::function<void()> m_runSecond;
};

} // namespace chat::ui
