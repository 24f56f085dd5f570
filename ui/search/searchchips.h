// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/search/searchmodel.h"

#include <QWidget>

#include <vector>

namespace chat::ui {

class SearchChip;
class Style;

//! The filters of a query as chips, in as many lines as they need; a click asks to remove one. Hidden without any.
class SearchChips : public QWidget
{
    Q_OBJECT

public:
    SearchChips(Style &style, QWidget *parent);

    void setParts(const SearchParts &parts);
    [[nodiscard]] std::vector<SearchChip *> chips() const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    //! The part of the query at these positions is not wanted any more.
    void removeRequested(qsizetype begin, qsizetype end);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Chip
    {
        SearchChip *button = nullptr;
        SearchPart part;
    };

    [[nodiscard]] std::vector<QRect> places(int width) const;
    void place();

    Style &m_style;
    std::vector<Chip> m_chips;
};

} // namespace chat::ui
