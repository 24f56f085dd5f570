// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/search/searchchips.h"

#include "ui/search/searchchip.h"
#include "ui/search/searchwords.h"
#include "ui/style/calendar.h"
#include "ui/style/style.h"

#include <algorithm>

namespace chat::ui {

namespace {

constexpr int kChipsGap = 6;

} // namespace

SearchChips::SearchChips(Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void SearchChips::setParts(const SearchParts &parts)
{
    for (const Chip &chip : m_chips) {
        chip.button->hide();
        chip.button->deleteLater(); // its click may be what changed the query
    }
    m_chips.clear();
    for (const SearchPart &part : parts) {
        const QString text = chipText(part, m_style.calendar().today());
        if (text.isEmpty())
            continue;
        const bool wrong = part.problem != SearchPart::Problem::None;
        auto *button
            = new SearchChip(m_style, wrong ? SearchChip::Kind::WrongFilter : SearchChip::Kind::Filter, text, this);
        connect(button, &SearchChip::clicked, this,
            [this, begin = part.begin, end = part.end] { Q_EMIT removeRequested(begin, end); });
        m_chips.push_back({button, part});
    }
    setVisible(!m_chips.empty());
    place();
    for (const Chip &chip : m_chips)
        chip.button->show();
    updateGeometry();
}

std::vector<SearchChip *> SearchChips::chips() const
{
    std::vector<SearchChip *> buttons;
    for (const Chip &chip : m_chips)
        buttons.push_back(chip.button);
    return buttons;
}

std::vector<QRect> SearchChips::places(int width) const
{
    std::vector<QRect> rects;
    QPoint at;
    for (const Chip &chip : m_chips) {
        const QSize size = chip.button->sizeHint();
        const int wide = std::min(size.width(), width);
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + size.height() + kChipsGap};
        rects.emplace_back(at, QSize(wide, size.height()));
        at.rx() += wide + kChipsGap;
    }
    return rects;
}

void SearchChips::place()
{
    const std::vector<QRect> rects = places(width());
    for (size_t i = 0; i < rects.size(); ++i)
        m_chips[i].button->setGeometry(rects[i]);
}

int SearchChips::heightForWidth(int width) const
{
    return m_chips.empty() ? 0 : places(width).back().bottom() + 1;
}

QSize SearchChips::sizeHint() const
{
    return {100, heightForWidth(width() > 0 ? width() : 260)};
}

void SearchChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace chat::ui
