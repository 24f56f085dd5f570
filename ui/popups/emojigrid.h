// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <vector>

namespace chat {
class EmojiModel;
}

namespace chat::ui {

class Style;

//! The grid of an emoji model: sections with titles, nine emoji a line, one of them current by pointer or keys.
//! Only visible lines are drawn, each emoji is rendered once.
class EmojiGrid : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr int kColumns = 9;
    static constexpr int kCell = 36;

    EmojiGrid(Style &style, EmojiModel &model, QWidget *parent);

    //! A section's heading in the reader's language.
    [[nodiscard]] static QString titleOf(const QString &sectionKey);

    [[nodiscard]] int currentRow() const { return m_current; }
    void setCurrentRow(int row); //!< -1: none; scrolls it into view
    void moveCurrent(int columns, int lines);
    void scrollToSection(int section);
    //! In viewport coordinates.
    [[nodiscard]] QRect cellRect(int row) const;

Q_SIGNALS:
    void chosen(int row, bool keepOpen);
    void currentChanged(int row);
    void sectionShown(int section); //!< the one at the top

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    //! A title, or up to nine emoji.
    struct Line
    {
        int y = 0;
        int height = 0;
        int section = 0;
        int firstRow = -1; //!< -1: the section's title
        int count = 0;
    };

    void rebuild();
    void updateBar();
    void paintLine(QPainter &painter, const Line &line);
    [[nodiscard]] QPixmap pixmap(const QString &characters);
    [[nodiscard]] const Line *lineOfRow(int row) const;
    [[nodiscard]] size_t lineIndexAt(int y) const; //!< in content coordinates
    [[nodiscard]] int rowAt(const QPoint &position) const; //!< -1: none
    [[nodiscard]] int left() const;
    [[nodiscard]] QRect cellOf(const Line &line, int row) const;
    void setCurrent(int row);

    Style &m_style;
    EmojiModel &m_model;
    std::vector<Line> m_lines;
    QCache<QString, QPixmap> m_pixmaps;
    int m_current = -1;
    int m_pressed = -1;
    int m_shownSection = -1;
    int m_height = 0;
};

} // namespace chat::ui
