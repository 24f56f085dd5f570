// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/tools/taskbanner.h"

#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLabel>

namespace chat::ui {

namespace {

void setTaskAction(Button &button, const TaskBanner::Action &action)
{
    button.setText(action.text);
    button.setVisible(!action.text.isEmpty());
    button.updateGeometry();
}

} // namespace

TaskBanner::TaskBanner(Style &style, QWidget *parent)
    : Banner(style, parent)
    , m_first(new Button(style, Button::Kind::Plain, {}, this))
    , m_second(new Button(style, Button::Kind::Plain, {}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 10, 8);
    layout->setSpacing(8);
    layout->addWidget(label(), 1);
    layout->addWidget(m_second);
    layout->addWidget(m_first);
    // The action may change the actions.
    connect(m_first, &Button::clicked, this, [this] {
        if (const auto run = m_runFirst)
            run();
    });
    connect(m_second, &Button::clicked, this, [this] {
        if (const auto run = m_runSecond)
            run();
    });
}

void TaskBanner::tell(const QString &text, const Action &first, const Action &second)
{
    setActions(first, second);
    say(text, &Tokens::accent, Alert::WhenShown);
}

void TaskBanner::warn(const QString &text, const Action &first, const Action &second)
{
    setActions(first, second);
    say(text, &Tokens::warning);
}

void TaskBanner::setActions(const Action &first, const Action &second)
{
    m_runFirst = first.run;
    m_runSecond = second.run;
    setTaskAction(*m_first, first);
    setTaskAction(*m_second, second);
}

} // namespace chat::ui
