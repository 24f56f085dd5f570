// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/movekeys.h"

#include "app/models/timeline/messagelistmodel.h"
#include "ui/timeline/list/anchoredlist.h"
#include "ui/timeline/list/target/chosenrow.h"
#include "ui/timeline/list/wheelscroll.h"

#include <QScrollBar>

#include <cstdlib>

namespace chat::ui {

namespace {
constexpr int kShortScreens = 2; // a way that is scrolled
}

MoveKeys::MoveKeys(AnchoredList &list, ChosenRow &chosen, WheelScroll &motion)
    : m_list(list)
    , m_chosen(chosen)
    , m_motion(motion)
{
}

void MoveKeys::go(int pixels)
{
    m_motion.stop();
    if (std::abs(pixels) > kShortScreens * m_list.viewport()->height())
        m_list.verticalScrollBar()->setValue(m_list.verticalScrollBar()->value() + pixels);
    else
        m_motion.scrollTo(pixels);
}

void MoveKeys::goToEnd()
{
    MessageListModel *model = m_list.messageModel();
    if (model && !model->atPresent())
        model->loadLatest();
    else
        go(m_list.verticalScrollBar()->maximum() - m_list.verticalScrollBar()->value());
}

bool MoveKeys::handle(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        (void)m_chosen.step(key == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_motion.scrollPage(key == Qt::Key_PageUp ? -1 : 1);
        return true;
    case Qt::Key_Home:
        go(m_list.verticalScrollBar()->minimum() - m_list.verticalScrollBar()->value());
        return true;
    case Qt::Key_End:
        goToEnd();
        return true;
    default:
        return false;
    }
}

} // namespace chat::ui
