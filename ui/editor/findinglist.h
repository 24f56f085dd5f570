// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/finding.h"

#include <QAbstractScrollArea>

#include <vector>

namespace chat::ui {

class Style;

//! The findings of a check, one line each: position, path, sentence. A click or Enter jumps there. As tall as needed,
//! up to a few lines.
class FindingList : public QAbstractScrollArea
{
    Q_OBJECT

public:
    FindingList(Style &style, QWidget *parent);

    void setFindings(const std::vector<markup::Finding> &findings);
    [[nodiscard]] const std::vector<markup::Finding> &findings() const { return m_findings; }
    void setShowsPaths(bool shows) { m_paths = shows; }
    void setMostLines(int lines);
    [[nodiscard]] QString lineAt(int row) const; //!< as it is shown
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

Q_SIGNALS:
    void activated(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] int rowAt(int y) const;
    void setCurrent(int row);
    void updateBar();

    Style &m_style;
    std::vector<markup::Finding> m_findings;
    int m_current = 0;
    int m_hovered = -1;
    int m_mostLines = 3;
    bool m_paths = true;
};

} // namespace chat::ui
